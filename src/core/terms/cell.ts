/** A block of cells, 1-based like Excel's own row numbers: A1 is row 1, column 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell; 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
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

/** The last cell of a worksheet is XFD1048576. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** "B3" for row 3, column 2. */
export function addressOf(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** "B3:C9", or "B3" for a single cell. */
export function rangeAddress({ row, column, rows, columns }: Rect): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** "$B$3:$C$9", or "$B$3" for a single cell: an absolute reference for a formula or a name. */
export function absoluteAddress(rect: Rect): string {
  return rangeAddress(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Column letters, row number, and the same behind a colon; each may have a "$", and each may be missing. */
const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/;

/** A reference without a sheet's name: "A1", "$A$1:B2", whole columns "A:B", whole rows "1:3"; null for anything else. */
export function rectOf(reference: string): Rect | null {
  const match = REFERENCE.exec(reference.trim());
  if (!match) return null;
  const isRange = match[0].includes(":");
  const [, letters, digits] = match;
  const [lastLetters, lastDigits] = isRange ? [match[3], match[4]] : [letters, digits];
  // A lone letter or number is no cell, and "A1:B" or "A:3" no block.
  if (letters === undefined && digits === undefined) return null;
  if (!isRange && (letters === undefined || digits === undefined)) return null;
  if ((letters === undefined) !== (lastLetters === undefined)) return null;
  if ((digits === undefined) !== (lastDigits === undefined)) return null;
  const left = letters === undefined ? 1 : columnNumber(letters);
  const right = lastLetters === undefined ? LAST_COLUMN : columnNumber(lastLetters);
  const top = digits === undefined ? 1 : Number(digits);
  const bottom = lastDigits === undefined ? LAST_ROW : Number(lastDigits);
  const rect = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return isOnSheet(rect) ? rect : null;
}

/** A reference with or without a sheet's name, quoted or bare, before "!": "'表 (1)'!A1:B2"; null for anything else. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly range: Rect } | null {
  const [, quoted, bare, reference = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!\s]*)$/.exec(text) ?? [];
  const range = rectOf(reference);
  return range === null ? null : { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, range };
}

/** Whether the block begins and ends on a worksheet, and has at least one cell. */
export function isOnSheet({ row, column, rows, columns }: Rect): boolean {
  return (
    [row, column, rows, columns].every((n) => Number.isInteger(n) && n >= 1) &&
    row + rows - 1 <= LAST_ROW &&
    column + columns - 1 <= LAST_COLUMN
  );
}

export function contains({ row, column, rows, columns }: Rect, itsRow: number, itsColumn: number): boolean {
  return itsRow >= row && itsRow < row + rows && itsColumn >= column && itsColumn < column + columns;
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

/** The cells that both have; null if they have none in common. */
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

/** The blocks of a blank-separated list of references; what is no reference is left out. */
export function rectsOf(references: string): Rect[] {
  return references
    .split(/\s+/)
    .map(rectOf)
    .filter((rect) => rect !== null);
}

/** A sheet's name as it stands before "!" in a formula: always quoted, which Excel accepts of every name. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** 1-based rows from the first to the last. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}
