import { strFromU8 } from "fflate";
import type { CellChange } from "./cell-changes";
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

/** A changed cell of a row; `cell` is its place in the index, or -1 - n where it would come before cell n. */
interface ChangedCell {
  readonly column: number;
  readonly cell: number;
  readonly change: CellChange;
  /** Nothing of it is left in the file. */
  readonly gone: boolean;
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
    const changed = changedCells(row, place);
    if (place < 0) writeNewRow(row, changed, height);
    else {
      writeChangedRow(place, row, changed, height);
      copied = index.rowEnd[place] ?? copied;
    }
  }
  if (index.dataEnd > copied) writer.copy(index.bytes, copied, index.dataEnd);
  writer.text(selfClosing ? `</${prefix}sheetData>` : strFromU8(index.bytes.subarray(index.dataEnd, index.elementEnd)));

  function changedCells(row: number, place: number): readonly ChangedCell[] {
    return changes.columns(row).flatMap((column) => {
      const change = changes.get(row, column);
      const cell = place < 0 ? -1 : cellPlace(index, place, column);
      return change === null ? [] : [{ column, cell, change, gone: isGone(row, column, cell, change) }];
    });
  }

  function isGone(row: number, column: number, cell: number, { content, style, value, formula }: CellChange): boolean {
    const blank = cell < 0 || content === "new" ? value === "" && formula === null : !isFilled(index, cell);
    return blank && style === cells.plainStyle(row, column);
  }

  function writeNewRow(row: number, changed: readonly ChangedCell[], height: number | null | undefined): void {
    const tall = typeof height === "number";
    if (!tall && changed.every(({ gone }) => gone)) return;
    writer.text(withAttributes(`<${prefix}row r="${row}">`, tall ? { ht: height, customHeight: 1 } : {}));
    for (const { column, change, gone } of changed) if (!gone) writeCell(row, column, change);
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
    const written = changed.filter(({ gone }) => !gone).map(({ column }) => column);
    const open = rowTag(strFromU8(index.bytes.subarray(index.rowStart[place], openEnd)), written, height);
    const left =
      (index.rowCells[place + 1] ?? 0) - (index.rowCells[place] ?? 0) - changed.filter(({ cell }) => cell >= 0).length;
    const nothing = left === 0 && written.length === 0;
    // A row that stood there for cells of ours alone goes with them.
    if (nothing && !closed && isBareRow(open)) return;
    if (nothing && closed) return writer.text(open);
    writer.text(closed ? `${open.replace(/\s*\/>$/, "")}>` : open);
    let at = openEnd;
    for (const { column, cell, change, gone } of changed) {
      const next = cell < 0 ? -1 - cell : cell;
      // Behind the row's last cell the next one in the index belongs to another row.
      const last = next === index.rowCells[place + 1];
      const start = last ? lastEnd(place, openEnd) : (index.cellStart[next] ?? 0);
      if (start > at) writer.copy(index.bytes, at, start);
      at = Math.max(at, start);
      if (!gone && (cell < 0 || change.content === "new")) writeCell(row, column, change);
      else if (!gone) writer.text(restyledXml(cell, change));
      if (cell >= 0) at = index.cellEnd[cell] ?? at;
    }
    if (end > at) writer.copy(index.bytes, at, end);
    else if (closed) writer.text(`</${prefix}row>`);
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
