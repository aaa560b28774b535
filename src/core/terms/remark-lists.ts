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
  readonly denials: DenialLists;
  /** Words that contain a doubtful word and do not leave the fact unknown. */
  readonly exceptions: RegExp | null;
}

/** Words with which cells that are not read deny or doubt a fact. */
export interface DenialLists {
  /** What speaks of a field; the first that does counts. */
  readonly topics: readonly { readonly field: Field; readonly about: RegExp }[];
  readonly denies: RegExp | null;
  /** Somebody still learns. */
  readonly studies: RegExp | null;
  /** A part of the years is other work. */
  readonly counted: RegExp | null;
  /** What holds such words and denies nothing. */
  readonly innocent: RegExp | null;
}
