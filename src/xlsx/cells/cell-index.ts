import { LAST_COLUMN, LAST_ROW, addressOf } from "../../core/terms/cell";
import { XlsxError } from "../error";
import { attributeReader } from "./attributes";
import { tagCursor, type TagCursor } from "../xml/tags";
import { strFromU8 } from "fflate";
import { byteWriter } from "../zip/bytes";
import { withAttributes } from "../xml/edit";

/** Bits beside the kind in `cellFlags`. */
export const KIND_MASK = 7;
export const HAS_FORMULA = 8;
/** `cellValue` points behind "<v>"; otherwise (if it is not 0) at "<is>". */
export const HAS_V = 16;

/** Bits of `rowFlags`. */
export const ROW_HIDDEN = 1;

/**
 * Where every row and cell of a sheetData stands in the sheet's bytes, as flat numbers: 15 bytes a cell and no object.
 * Rows and cells ascend; row n has the cells from `rowCells[n]` up to before `rowCells[n + 1]`.
 */
export interface CellIndex {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly rowNumber: Uint32Array;
  readonly rowStart: Uint32Array;
  /** Behind the row's opening tag. */
  readonly rowOpenEnd: Uint32Array;
  readonly rowEnd: Uint32Array;
  readonly rowCells: Uint32Array;
  /** The row's own format, -1 for none. */
  readonly rowStyle: Int32Array;
  readonly rowFlags: Uint8Array;
  readonly cellColumn: Uint16Array;
  readonly cellStart: Uint32Array;
  readonly cellEnd: Uint32Array;
  readonly cellStyle: Uint32Array;
  readonly cellFlags: Uint8Array;
  readonly cellValue: Uint32Array;
  /** From behind the opening tag to before the closing one; equal to `dataStart` and `dataEnd` of a self-closing tag's end. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The whole element. */
  readonly elementStart: number;
  readonly elementEnd: number;
}

/** More than any registration has; an index of so many takes 400 MB. */
const MOST_CELLS = 20_000_000;

type Growing = { length: number; array: Uint32Array };

/**
 * Builds the index in one pass. Rows and cells that stand out of order are put in order first, in bytes of their own. Throws
 * XlsxError "truncated" for what is not a sheet, "cell-twice" for a row or cell that stands in it twice.
 */
export function indexCells(bytes: Uint8Array): CellIndex | null {
  const cursor = tagCursor(bytes, 0);
  if (!findSheetData(cursor)) return null;
  const elementStart = cursor.start;
  const dataStart = cursor.end;
  const row = { number: column(), start: column(), openEnd: column(), end: column(), cells: column(), style: column() };
  const rowFlags = column();
  const cell = { column: column(), start: column(), end: column(), style: column(), flags: column(), value: column() };
  const read = attributeReader(bytes);
  let dataEnd = dataStart;
  let rowBefore = 0;
  let columnBefore = 0;
  let sorted = true;

  function endOfCell(): void {
    push(cell.end, cursor.end);
  }

  function readCell(): void {
    read.cell(cursor);
    const place = read.column === 0 ? columnBefore + 1 : read.column;
    if (place > LAST_COLUMN) throw new XlsxError("truncated");
    if (cell.start.length === MOST_CELLS) throw new XlsxError("too-complex");
    if (place <= columnBefore) sorted = false;
    columnBefore = place;
    push(cell.column, place);
    push(cell.start, cursor.start);
    push(cell.style, read.style < 0 ? 0 : read.style);
    const here = cell.flags.length;
    push(cell.flags, read.kind);
    push(cell.value, 0);
    if (!cursor.opens()) return endOfCell();
    for (;;) {
      if (!cursor.next()) throw new XlsxError("truncated");
      if (cursor.closes()) return endOfCell();
      const isV = cursor.is("v");
      const filled = bytes[cursor.end] !== 60 || bytes[cursor.end + 1] === 33;
      if (cursor.opens() && (isV || cursor.is("is"))) {
        cell.value.array[here] = isV ? cursor.end : cursor.start;
        if (isV && filled) cell.flags.array[here] = (cell.flags.array[here] ?? 0) | HAS_V;
        else if (isV) cell.value.array[here] = 0;
      } else if (cursor.is("f")) cell.flags.array[here] = (cell.flags.array[here] ?? 0) | HAS_FORMULA;
      if (cursor.opens()) skipContent(cursor);
    }
  }

  function readRow(): void {
    read.row(cursor);
    const place = read.number === 0 ? rowBefore + 1 : read.number;
    if (place > LAST_ROW) throw new XlsxError("truncated");
    if (place <= rowBefore) sorted = false;
    if (row.number.length === LAST_ROW) throw new XlsxError("cell-twice", `${place}:${place}`);
    rowBefore = place;
    columnBefore = 0;
    push(row.number, place);
    push(row.start, cursor.start);
    push(row.openEnd, cursor.end);
    push(row.cells, cell.start.length);
    push(row.style, read.customFormat && read.style >= 0 ? read.style + 1 : 0);
    push(rowFlags, read.hidden ? ROW_HIDDEN : 0);
    for (let open = cursor.opens(); open;) {
      if (!cursor.next()) throw new XlsxError("truncated");
      if (cursor.closes()) open = false;
      else if (cursor.is("c")) readCell();
      else if (cursor.opens()) skipContent(cursor);
    }
    push(row.end, cursor.end);
  }

  if (cursor.opens()) {
    for (;;) {
      if (!cursor.next()) throw new XlsxError("truncated");
      if (cursor.closes()) break;
      if (cursor.is("row")) readRow();
      else if (cursor.opens()) skipContent(cursor);
    }
    dataEnd = cursor.start;
  }
  push(row.cells, cell.start.length);
  const index: CellIndex = {
    bytes,
    rows: row.number.length,
    rowNumber: done(row.number),
    rowStart: done(row.start),
    rowOpenEnd: done(row.openEnd),
    rowEnd: done(row.end),
    rowCells: done(row.cells),
    rowStyle: Int32Array.from(done(row.style), (style) => style - 1),
    rowFlags: Uint8Array.from(done(rowFlags)),
    cellColumn: Uint16Array.from(done(cell.column)),
    cellStart: done(cell.start),
    cellEnd: done(cell.end),
    cellStyle: done(cell.style),
    cellFlags: Uint8Array.from(done(cell.flags)),
    cellValue: done(cell.value),
    dataStart,
    dataEnd,
    elementStart,
    elementEnd: cursor.end,
  };
  return sorted ? index : indexCells(inOrder(index));
}

/** To the sheetData that is a child of the root, not one in an extension. */
function findSheetData(cursor: TagCursor): boolean {
  let depth = 0;
  while (cursor.next()) {
    if (depth === 1 && !cursor.closes() && cursor.is("sheetData")) return true;
    if (cursor.opens()) depth++;
    else if (cursor.closes()) depth--;
  }
  return false;
}

/** From an opening tag to its closing one. */
function skipContent(cursor: TagCursor): void {
  for (let depth = 1; depth > 0;) {
    if (!cursor.next()) throw new XlsxError("truncated");
    if (cursor.opens()) depth++;
    else if (cursor.closes()) depth--;
  }
}

function column(): Growing {
  return { length: 0, array: new Uint32Array(1024) };
}

function push(growing: Growing, value: number): void {
  if (growing.length === growing.array.length) {
    const larger = new Uint32Array(growing.length * 2);
    larger.set(growing.array);
    growing.array = larger;
  }
  growing.array[growing.length++] = value;
}

function done(growing: Growing): Uint32Array {
  return growing.array.slice(0, growing.length);
}

/** The place of a row in the index; -1 - n where it would come before row n. */
export function rowPlace({ rowNumber, rows }: CellIndex, row: number): number {
  // Most sheets leave no row out.
  const likely = row - (rowNumber[0] ?? 0);
  return rowNumber[likely] === row ? likely : search(rowNumber, row, 0, rows);
}

/** The place of a cell of the row at `place`, likewise. */
export function cellPlace({ cellColumn, rowCells }: CellIndex, place: number, columnNumber: number): number {
  const from = rowCells[place] ?? 0;
  const to = rowCells[place + 1] ?? 0;
  // Results come behind all others.
  return from < to && (cellColumn[to - 1] ?? 0) < columnNumber ? -1 - to : search(cellColumn, columnNumber, from, to);
}

function search(numbers: Uint32Array | Uint16Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return -1 - low;
}

/**
 * The sheet's bytes with rows and cells in their order, each saying where it stands. Some programs write them as they come;
 * everything else here counts on their order. Throws XlsxError "cell-twice".
 */
export function inOrder(index: CellIndex): Uint8Array {
  const { bytes, rows, rowNumber, rowCells, rowStart, rowOpenEnd, rowEnd, cellColumn, cellStart, cellEnd } = index;
  const writer = byteWriter(bytes.length + 16 * rows + 1024);
  const text = (from = 0, to = 0): string => strFromU8(bytes.subarray(from, to));
  writer.copy(bytes, 0, index.dataStart);
  let rowBefore = 0;
  for (const place of ascending(rowNumber, 0, rows)) {
    const row = rowNumber[place] ?? 0;
    if (row === rowBefore) throw new XlsxError("cell-twice", `${row}:${row}`);
    rowBefore = row;
    const closed = rowOpenEnd[place] === rowEnd[place];
    writer.text(withAttributes(text(rowStart[place], rowOpenEnd[place]), { r: row }));
    if (closed) continue;
    let columnBefore = 0;
    let last = rowOpenEnd[place] ?? 0;
    for (const cell of ascending(cellColumn, rowCells[place] ?? 0, rowCells[place + 1] ?? 0)) {
      const column = cellColumn[cell] ?? 0;
      if (column === columnBefore) throw new XlsxError("cell-twice", addressOf(row, column));
      columnBefore = column;
      writer.text(withAttributes(text(cellStart[cell], cellEnd[cell]), { r: addressOf(row, column) }));
      last = Math.max(last, cellEnd[cell] ?? 0);
    }
    writer.text(closingTag(text(last, rowEnd[place])));
  }
  writer.copy(bytes, index.dataEnd, bytes.length);
  return writer.done();
}

/** The places from..to by their numbers. */
function ascending(numbers: Uint32Array | Uint16Array, from: number, to: number): number[] {
  const places = Array.from({ length: to - from }, (_, n) => from + n);
  return places.sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
}

/** Behind a row's last cell blanks or a comment may stand before it. */
function closingTag(text: string): string {
  return text.slice(text.lastIndexOf("</"));
}
