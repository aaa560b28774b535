import type { Field } from "./field";

/** What remarks in brackets mean, as rules/catalog/remarks.yaml says. */
export interface RemarkLists {
  /** Whole remarks that change nothing in a field; those without a wildcard go before the doubtful words. */
  readonly harmless: ReadonlyMap<Field, { readonly exact: RegExp | null; readonly loose: RegExp | null }>;
  /** A word that leaves open whether the fact is so; null: there are none. */
  readonly doubtful: RegExp | null;
  /** Words in which a doubtful one means something else. */
  readonly exceptions: RegExp | null;
}
