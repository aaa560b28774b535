import type { CellValue } from "../text/value";
import type { Rect } from "../terms/cell";
import type { FormLayout } from "./form/layout";

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
  /**
   * The last column in which a cell has a look of its own: a grid may be drawn further than it is filled. Undefined where the
   * host does not say.
   */
  readonly drawnColumns?: number;
  /** Rows that nobody sees now, hidden by hand or by a filter; 1-based. Left out where nobody has asked. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Columns that nobody sees now, ascending; 1-based. Left out where nobody has asked. */
  readonly hiddenColumns?: readonly number[];
  /** Columns with a formula that shows nothing now: they look blank and are not. */
  readonly formulaColumns: readonly number[];
  /** The grid is a form laid out as a table (`formTable`), and this tells where its cells really stand; nothing is written into it. */
  readonly form?: FormLayout;
}

/** The value at a 1-based place; "" outside of the grid. */
export function cellAt(grid: Pick<Grid, "cells">, row: number, column: number): CellValue {
  return grid.cells[row - 1]?.[column - 1] ?? "";
}
