import type { Rect } from "../../core/terms/cell";
import type { CellValue } from "../../core/text/value";

/** A filled cell of a file that is no .xlsx; rows and columns count from 1. */
export interface ForeignCell {
  readonly column: number;
  /** As in `CellValue`: a date is its serial number, a formula its last result. Never "". */
  readonly value: CellValue;
  /** The number format in Excel's words. */
  readonly format: string;
}

export interface ForeignRow {
  readonly row: number;
  /** By column. */
  readonly cells: readonly ForeignCell[];
}

/** A sheet as another format tells it: what `xlsxOf` makes a sheet of an .xlsx from. */
export interface ForeignSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Ascending; rows without a filled cell are left out. */
  readonly rows: readonly ForeignRow[];
  readonly merges: readonly Rect[];
  /** In characters, by column; columns that are left out have the usual width. */
  readonly widths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
}

export interface ForeignBook {
  readonly sheets: readonly ForeignSheet[];
  /** Serial numbers count from 1904 on. */
  readonly date1904: boolean;
}

/** The sheet of a format that knows nothing but cells. */
export function plainSheet(name: string, rows: readonly ForeignRow[]): ForeignSheet {
  const none = new Set<number>();
  return { name, visible: true, rows, merges: [], widths: fittingWidths(rows), hiddenColumns: none, hiddenRows: none };
}

/** Rows whose texts say how wide a column should be; a title does not. */
const ROWS_LOOKED_AT = 200;
const USUAL_WIDTH = 9;
const WIDEST = 40;

/** Widths for columns whose texts are longer than the usual one, as a format without widths leaves them to us. */
export function fittingWidths(rows: readonly ForeignRow[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { cells } of rows.slice(0, ROWS_LOOKED_AT)) {
    if (cells.length < 2) continue;
    for (const { column, value } of cells) {
      // A letter outside of Latin is two characters wide.
      const width = String(value).replace(/[^\u0000-\u00ff]/g, "xx").length + 2;
      if (width > Math.max(USUAL_WIDTH, widths.get(column) ?? 0)) widths.set(column, Math.min(width, WIDEST));
    }
  }
  return widths;
}
