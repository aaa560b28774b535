import type { Field } from "../terms/field";
import type { CellValue } from "../text/value";

/**
 * What corrections are offered together, in the order in which a cell is given one. fromId: what a right identity number says ·
 * numberAsText: a number that is a name, kept as a number · date: a real date, or a month in one spelling · level: the name in
 * the template's drop-down · name: the notice's name of an occupation or work type, the catalogue's of a major · width: full
 * width letters and digits, a lower-case x · blank: blanks that nobody means
 */
export const CORRECTION_KINDS = ["fromId", "numberAsText", "date", "level", "name", "width", "blank"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What is to be written into a cell. */
export interface Spelling extends Pick<CellChange, "after" | "numberFormat"> {
  readonly kind: CorrectionKind;
}

/** One cell that holds one thing and is to hold another. */
export interface CellChange {
  /** 1-based, as `column`. */
  readonly row: number;
  readonly column: number;
  /** The cell's own value. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Excel's locale-neutral code; null: the cell keeps its own. */
  readonly numberFormat: string | null;
}

/** One cell that can be written otherwise: the same fact for every reader, or one that the row itself proves. */
export interface Correction extends Spelling, CellChange {
  readonly field: Field;
}

/** Numbers that are names: Excel shows a long one as 1.38E+17, and cuts it short. */
export const TEXT_NUMBERS: readonly Field[] = ["idNumber", "phone", "certificateNumber", "certificate2Number"];
export const TEXT_FORMAT = "@";
export const DAY_FORMAT = "yyyy-mm-dd";
