import { strFromU8 } from "fflate";
import type { CellChange, ChangedCell } from "./cell-changes";
import { withFormula } from "./cell-formula";
import { cellPlace, rowPlace, type CellIndex } from "./cell-index";
import { cellXml, isFilled } from "./cell-value";
import { cellWriter, type CellContext } from "./cell-write";
import { rowTag, isBareRow } from "./row-tag";
import type { SheetCells } from "./sheet-cells";
import type { ByteWriter } from "./utf8";
import { escapeXml, withAttributes } from "./xml-edit";

/** What the writer must know beside the cells. */
export interface WriteContext extends CellContext {
  /** Rows whose height was changed; null: no height of its own. */
  readonly heights: ReadonlyMap<number, number | null>;
}

/** Writes the sheetData element: what was not changed is copied, byte for byte; new rows and cells come in their order. */
export function writeSheetData(cells: SheetCells, context: WriteContext, writer: ByteWriter): void {
  const { index, changes } = cells;
  const { heights, prefix } = context;
  const rows = [...new Set([...changes.rows(), ...heights.keys()])].sort((a, b) => a - b);
  if (rows.length === 0) return writer.copy(index.bytes, index.elementStart, index.elementEnd);
  const writeCell = cellWriter(context, writer);
  const selfClosing = index.dataStart === index.elementEnd;
  const tag = strFromU8(index.bytes.subarray(index.elementStart, index.dataStart));
  writer.text(selfClosing ? `${tag.replace(/\s*\/>$/, "")}>` : tag);
  let copied = index.dataStart;
  for (const row of rows) {
    const place = rowPlace(index, row);
    const height = heights.has(row) ? (heights.get(row) ?? null) : undefined;
    const start = index.rowStart[place < 0 ? -1 - place : place] ?? index.dataEnd;
    if (start > copied) writer.copy(index.bytes, copied, start);
    copied = Math.max(copied, start);
    const changed = changes.inRow(row);
    if (place < 0) writeNewRow(row, changed, height);
    else {
      writeChangedRow(place, row, changed, height);
      copied = index.rowEnd[place] ?? copied;
    }
  }
  if (index.dataEnd > copied) writer.copy(index.bytes, copied, index.dataEnd);
  writer.text(selfClosing ? `</${prefix}sheetData>` : strFromU8(index.bytes.subarray(index.dataEnd, index.elementEnd)));

  /** Whether nothing of a changed cell is left in the file. */
  function isGone(place: number, { column, content, style, value, formula }: ChangedCell): boolean {
    if (content === "new" ? value !== "" || formula !== null : isFilledAt(place, column)) return false;
    return style === cells.plainStyle(place, column);
  }

  function isFilledAt(place: number, column: number): boolean {
    const cell = place < 0 ? -1 : cellPlace(index, place, column);
    return cell >= 0 && isFilled(index, cell);
  }

  function writeNewRow(row: number, changed: readonly ChangedCell[], height: number | null | undefined): void {
    const tall = typeof height === "number";
    const written = changed.filter((one) => !isGone(-1, one));
    if (!tall && written.length === 0) return;
    writer.text(withAttributes(`<${prefix}row r="${row}">`, tall ? { ht: height, customHeight: 1 } : {}));
    for (const one of written) writeCell(row, one);
    writer.text(`</${prefix}row>`);
  }

  function writeChangedRow(
    place: number,
    row: number,
    changed: readonly ChangedCell[],
    height: number | null | undefined,
  ): void {
    const openEnd = index.rowOpenEnd[place] ?? 0;
    const end = index.rowEnd[place] ?? 0;
    const closed = openEnd === end;
    const written = changed.filter((one) => !isGone(place, one));
    const open = rowTag(strFromU8(index.bytes.subarray(index.rowStart[place], openEnd)), written, height);
    const nothing = written.length === 0 && isEmptied(place, changed);
    // A row that stood there for cells of ours alone goes with them.
    if (nothing && !closed && isBareRow(open)) return;
    if (nothing && closed) return writer.text(open);
    writer.text(closed ? `${open.replace(/\s*\/>$/, "")}>` : open);
    let at = openEnd;
    let next = 0;
    for (const one of changed) {
      const cell = cellPlace(index, place, one.column);
      const behind = cell < 0 ? -1 - cell : cell;
      // Behind the row's last cell the next one in the index belongs to another row.
      const last = behind === index.rowCells[place + 1];
      const start = last ? lastEnd(place, openEnd) : (index.cellStart[behind] ?? 0);
      if (start > at) writer.copy(index.bytes, at, start);
      at = Math.max(at, start);
      if (one === written[next]) {
        next++;
        if (cell < 0 || one.content === "new") writeCell(row, one);
        else writer.text(restyledXml(cell, one));
      }
      if (cell >= 0) at = index.cellEnd[cell] ?? at;
    }
    if (end > at) writer.copy(index.bytes, at, end);
    else if (closed) writer.text(`</${prefix}row>`);
  }

  /** Whether every cell that came is among these. */
  function isEmptied(place: number, changed: readonly ChangedCell[]): boolean {
    const came = (index.rowCells[place + 1] ?? 0) - (index.rowCells[place] ?? 0);
    return came === changed.filter(({ column }) => cellPlace(index, place, column) >= 0).length;
  }

  function lastEnd(place: number, openEnd: number): number {
    const to = index.rowCells[place + 1] ?? 0;
    return to > (index.rowCells[place] ?? 0) ? (index.cellEnd[to - 1] ?? openEnd) : openEnd;
  }

  /** A cell that came, in another style or with its shared formula written out. */
  function restyledXml(cell: number, change: CellChange): string {
    const xml = cellXml(index, cell);
    const spelled = change.content === "spelled" ? withFormula(xml, escapeXml(change.formula ?? "")) : xml;
    context.onStyle(change.style);
    return change.style === (index.cellStyle[cell] ?? 0) ? spelled : withAttributes(spelled, { s: change.style });
  }
}

/** The height a row was given, in points; null for none. */
export function rowHeightAt(index: CellIndex, row: number): number | null {
  const place = rowPlace(index, row);
  if (place < 0) return null;
  const tag = strFromU8(index.bytes.subarray(index.rowStart[place], index.rowOpenEnd[place]));
  const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag);
  return height ? Number(height[1]) : null;
}
