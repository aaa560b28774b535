/** A cell as Excel's own `values` gives it: blank is "", a date is its serial number, a failed formula its code ("#REF!"). */
export type CellValue = string | number | boolean;

/** A block of cells, 1-based like Excel's own row numbers: A1 is row 1, column 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a date cell shows of its date: 0 the day (or it shows no date), 1 no day, 2 the year alone. */
export type DateForm = 0 | 1 | 2;

/** What the date cells of a column show, by column; index 0 is row 1. Columns where every date shows its day are left out. */
export type DateForms = ReadonlyMap<number, Uint8Array>;

/** A defined name of one sheet; `refersTo` as Excel shows it, with the leading "=". */
export interface SheetName {
  readonly name: string;
  readonly refersTo: string;
}

/**
 * One worksheet as plain data. `cells[r][c]` is row r+1, column c+1; rows may be shorter than the sheet is wide
 * and may be missing at the end: what is not there is blank. Merged cells keep their value top left, the rest is "".
 */
export interface Grid {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Null where the host cannot say (Excel before ExcelApi 1.13). */
  readonly merges: readonly Rect[] | null;
  readonly date1904: boolean;
  /** Left out where nobody has asked, as of the first rows of a sheet. */
  readonly dateForms?: DateForms;
  /** Sheet-scoped defined names, hidden ones too: how our own columns are known again. */
  readonly names: readonly SheetName[];
  /** Widths in characters of the columns from the first one right of the used range on; null is the sheet's default. */
  readonly spareWidths: readonly (number | null)[];
  /** Columns with a formula that shows nothing now: they look blank and are not. */
  readonly formulaColumns: readonly number[];
}

/** What Excel puts into a cell whose formula failed. */
const FORMULA_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export function isFormulaError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && (FORMULA_ERRORS as readonly string[]).includes(value);
}

/** The value at a 1-based place; "" outside of the grid. */
export function cellAt(grid: Pick<Grid, "cells">, row: number, column: number): CellValue {
  return grid.cells[row - 1]?.[column - 1] ?? "";
}

/** 1 → "A", 27 → "AA". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
