import type { Field } from "./field";

/** What remarks in brackets mean, as rules/catalog/remarks.yaml says. */
export interface RemarkLists {
  /**
   * Remarks that change nothing, by field. `exact` ones are tried before `doubtful`, `loose` ones (with a wildcard) after it.
   */
  readonly harmless: ReadonlyMap<Field, { readonly exact: RegExp | null; readonly loose: RegExp | null }>;
  /** Words that leave the fact unknown; null: there are none. */
  readonly doubtful: RegExp | null;
  /** Words that make a day of graduation one that is only planned; null: there are none. */
  readonly planned: RegExp | null;
  /** Words that contain a doubtful word and do not leave the fact unknown. */
  readonly exceptions: RegExp | null;
}
