import type { Rect } from "../core/terms/cell";
import { columnLetter, columnNumber } from "../core/terms/cell";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const [match, letters, digits] = CORNER.exec(text) ?? [];
  if (match === undefined || match === "") return null;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits);
  return (column ?? 1) > MAX_COLUMNS || (row ?? 1) > MAX_ROWS ? null : { row, column };
}

/** "A1", "$A$1:B2", "A:C", "3:7", each perhaps with a quoted or bare sheet name before "!"; null if it is no address. */
export function parseAddress(text: string): { sheet: string | null; range: Rect } | null {
  const [, quoted, bare, rest = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]*)$/.exec(text) ?? [];
  const parts = rest.split(":");
  const from = corner(parts[0] ?? "");
  const to = parts.length === 1 ? from : corner(parts[1] ?? "");
  if (from === null || to === null || parts.length > 2) return null;
  // A lone letter or number is no cell; "A:C" and "3:7" are whole columns and rows; "A:3" is nothing.
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const [top, bottom] = [from.row ?? 1, to.row ?? MAX_ROWS].sort((a, b) => a - b) as [number, number];
  const [left, right] = [from.column ?? 1, to.column ?? MAX_COLUMNS].sort((a, b) => a - b) as [number, number];
  const range = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, range };
}

/** "报名表!A1:B2", with the sheet's name in quotes where Excel puts them. */
export function formatAddress(sheet: string, { row, column, rows, columns }: Rect): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const last = { row: row + rows - 1, column: column + columns - 1 };
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `${name}!1:${MAX_ROWS}`;
  if (rows === MAX_ROWS) return `${name}!${columnLetter(column)}:${columnLetter(last.column)}`;
  if (columns === MAX_COLUMNS) return `${name}!${row}:${last.row}`;
  const first = `${columnLetter(column)}${row}`;
  return rows * columns === 1 ? `${name}!${first}` : `${name}!${first}:${columnLetter(last.column)}${last.row}`;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** Whole rows or columns: Excel gives null for their values and refuses to write them. */
export function isUnbounded(range: Rect): boolean {
  return range.rows === MAX_ROWS || range.columns === MAX_COLUMNS;
}

export function sameRange(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
