import { LAST_COLUMN } from "../../core/terms/cell";
import { blockOf } from "./blocks";

/** Points in a pixel: Excel counts a column's pixels at 96 to the inch. */
const POINTS = 0.75;
/** Pixels around the characters of a column. */
const PADDING = 5;
/** Pixels of a digit in Calibri 11, where nothing better is known. */
const USUAL_DIGIT = 7;
/** Columns right of the used ones whose widths a writer may want to remember. */
const SPARE_COLUMNS = 32;

/** How this workbook's default font counts column widths. */
export interface WidthScale {
  readonly digitPixels: number;
  /** Points of a column of the default width; null where no such column was found. */
  readonly defaultPoints: number | null;
}

/** What to ask for: the default width in characters, and what a column that is never used measures in points. */
export function askWidthScale(sheet: Excel.Worksheet): () => WidthScale {
  const last = sheet.getRange("XFD:XFD").untrack();
  last.format.load("columnWidth,useStandardWidth");
  sheet.load("standardWidth");
  return () => {
    const points = last.format.columnWidth;
    if (!last.format.useStandardWidth || points <= 0 || sheet.standardWidth <= 0) {
      return { digitPixels: USUAL_DIGIT, defaultPoints: null };
    }
    const digitPixels = Math.max(1, Math.round((points / POINTS - PADDING) / sheet.standardWidth));
    return { digitPixels, defaultPoints: points };
  };
}

/** Characters, as a file counts them with the padding, to points; whole pixels. */
export function pointsOf(characters: number, { digitPixels }: WidthScale): number {
  return Math.round(characters * digitPixels) * POINTS;
}

/** Points to characters as a file counts them; null for the default width. */
function charactersOf(points: number, { digitPixels, defaultPoints }: WidthScale): number | null {
  return points === defaultPoints ? null : Math.round((points / POINTS / digitPixels) * 100) / 100;
}

/** Asks for the widths in characters right of the used columns; the answer is there after the next sync. */
export function askSpareWidths(
  context: Excel.RequestContext,
  name: string,
  usedColumns: number,
): () => readonly (number | null)[] {
  const columns = Math.min(SPARE_COLUMNS, LAST_COLUMN - usedColumns);
  if (columns === 0) return () => [];
  const sheet = context.workbook.worksheets.getItem(name);
  const scale = askWidthScale(sheet);
  const range = blockOf(sheet, { row: 1, column: usedColumns + 1, rows: 1, columns });
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  return () => widths.value.map(({ format }) => charactersOf(format?.columnWidth ?? 0, scale()));
}
