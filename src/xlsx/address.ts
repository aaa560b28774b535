import type { Rect } from "../core/terms/cell";
import { columnLetter, columnNumber } from "../core/terms/cell";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
/** Characters that Excel takes in one cell. */
export const LONGEST_TEXT = 32_767;

/** "B3" for row 3, column 2. */
export function addressOf(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** "B3:C9", or "B3" for a single cell. */
export function rangeAddress(rect: Rect): string {
  const first = addressOf(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${addressOf(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** A file's reference ("A1", "A1:B2", "A:B", "1:3", with or without $); null for what is none. */
export function rectOf(reference: string): Rect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(reference.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const [, letters, digits, letters2 = letters, digits2 = digits] = match;
  const whole = match[0].includes(":");
  if (!whole && (letters === undefined || digits === undefined)) return null;
  const left = letters === undefined ? 1 : columnNumber(letters);
  const right = letters2 === undefined ? LAST_COLUMN : columnNumber(letters2);
  const top = digits === undefined ? 1 : Number(digits);
  const bottom = digits2 === undefined ? LAST_ROW : Number(digits2);
  const rect = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return isInside(rect) ? rect : null;
}

/** The ranges of an sqref, blank-separated. */
export function rectsOf(sqref: string): Rect[] {
  return sqref
    .split(/\s+/)
    .map(rectOf)
    .filter((rect) => rect !== null);
}

export function isInside(rect: Rect): boolean {
  return (
    [rect.row, rect.column, rect.rows, rect.columns].every((n) => Number.isInteger(n) && n >= 1) &&
    rect.row + rect.rows - 1 <= LAST_ROW &&
    rect.column + rect.columns - 1 <= LAST_COLUMN
  );
}

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The smallest block around both. */
export function around(a: Rect | null, b: Rect): Rect {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** A sheet's name as it stands before "!" in a formula: always quoted, which Excel accepts of every name. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
