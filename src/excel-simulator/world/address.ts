import { type Rect, columnLetter, LAST_COLUMN, LAST_ROW, rangeAddress } from "../../core/terms/cell";

export const WHOLE_SHEET: Rect = { row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN };

/** "报名表!A1:B2", with the sheet's name in quotes where Excel puts them. */
export function formatAddress(sheet: string, range: Rect): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${formatReference(range)}`;
}

/** Whole columns read "A:C", whole rows "3:7". */
function formatReference(range: Rect): string {
  const { row, column, rows, columns } = range;
  if (columns === LAST_COLUMN) return `${row}:${row + rows - 1}`;
  return rows === LAST_ROW ? `${columnLetter(column)}:${columnLetter(column + columns - 1)}` : rangeAddress(range);
}

/** Whole rows or columns: Excel gives null for their values and refuses to write them. */
export function isUnbounded(range: Rect): boolean {
  return range.rows === LAST_ROW || range.columns === LAST_COLUMN;
}
