import type { WordKind } from "./cell-words";
import type { Field } from "./field";

/** What a whole cell may be: a word of a kind (cell-words.yaml), or a known name or a day. */
export type TellingKind = WordKind | "occupation" | "workType" | "major" | "date";

/** A thing that a column nobody has read may tell of. */
export interface TellingTopic {
  readonly fields: readonly Field[];
  readonly heading: RegExp | null;
  readonly cell: RegExp | null;
  readonly kinds: readonly TellingKind[];
  /** Heading and cell must both say it; else one of them is enough. */
  readonly both: boolean;
  readonly notUnder: RegExp | null;
  /** Whole cells that say nothing of it. */
  readonly not: ReadonlySet<string>;
  /** It counts where the row fills this field. */
  readonly beside: Field | null;
}

/** What cells of columns that are not read may tell of, as rules/catalog/telling.yaml says. */
export interface TellingWords {
  /** Headings of remarks: below them words count, and no whole cells. */
  readonly remarks: RegExp | null;
  /** Headings of other things: nothing below them is looked at. */
  readonly elsewhere: RegExp | null;
  /** What holds such words and tells nothing. */
  readonly innocent: RegExp | null;
  readonly topics: readonly TellingTopic[];
}
