import { strFromU8 } from "fflate";
import { isFormulaError, type CellValue } from "../../core/sheet/grid";
import { addressOf } from "./address";
import { withFormula } from "./cell-formula";
import { cellPlace, rowPlace, type CellIndex } from "./cell-index";
import { textXml } from "./cell-text";
import { cellXml, isFilled } from "./cell-value";
import type { CellChange, SheetCells } from "./sheet-cells";
import type { ByteWriter } from "./utf8";
import { escapeXml, withAttributes } from "./xml-edit";

/** What the writer must know beside the cells. */
export interface WriteContext {
  /** "" or "x:". */
  readonly prefix: string;
  /** Rows whose height was changed; null: no height of its own. */
  readonly heights: ReadonlyMap<number, number | null>;
  /** The format in which a text is safe from being retyped. Called for texts only. */
  readonly textStyle: (style: number, text: string) => number;
  /** Told every format that is written. */
  readonly onStyle: (style: number) => void;
}

/** Writes the sheetData element: what was not changed is copied, byte for byte; new rows and cells come in their order. */
export function writeSheetData(cells: SheetCells, context: WriteContext, writer: ByteWriter): void {
  const { index, changes } = cells;
  const { heights, prefix } = context;
  const rows = [...new Set([...changes.keys(), ...heights.keys()])].sort((a, b) => a - b);
  if (rows.length === 0) return writer.copy(index.bytes, index.elementStart, index.elementEnd);
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
    if (place < 0) writeNewRow(row, changes.get(row), height);
    else {
      writeChangedRow(place, row, changes.get(row), height);
      copied = index.rowEnd[place] ?? copied;
    }
  }
  if (index.dataEnd > copied) writer.copy(index.bytes, copied, index.dataEnd);
  writer.text(selfClosing ? `</${prefix}sheetData>` : strFromU8(index.bytes.subarray(index.dataEnd, index.elementEnd)));

  function writeNewRow(
    row: number,
    changed: ReadonlyMap<number, CellChange> | undefined,
    height: number | null | undefined,
  ): void {
    const written = [...sorted(changed)].map(([column, change]) => newCellXml(row, column, change)).join("");
    const tall = typeof height === "number";
    if (written === "" && !tall) return;
    writer.text(withAttributes(`<${prefix}row r="${row}">`, tall ? { ht: height, customHeight: 1 } : {}));
    writer.text(`${written}</${prefix}row>`);
  }

  function writeChangedRow(
    place: number,
    row: number,
    changed: ReadonlyMap<number, CellChange> | undefined,
    height: number | null | undefined,
  ): void {
    const openEnd = index.rowOpenEnd[place] ?? 0;
    const end = index.rowEnd[place] ?? 0;
    const closed = openEnd === end;
    const edits = sorted(changed).map(([column, change]) => {
      const cell = cellPlace(index, place, column);
      return {
        column,
        cell,
        xml: cell < 0 ? newCellXml(row, column, change) : changedCellXml(row, column, cell, change),
      };
    });
    const open = rowTag(strFromU8(index.bytes.subarray(index.rowStart[place], openEnd)), edits, height);
    const left =
      (index.rowCells[place + 1] ?? 0) - (index.rowCells[place] ?? 0) - edits.filter(({ cell }) => cell >= 0).length;
    const nothing = left === 0 && edits.every(({ xml }) => xml === "");
    // A row that stood there for cells of ours alone goes with them.
    if (nothing && !closed && isBareRow(open)) return;
    if (nothing && closed) return writer.text(open);
    writer.text(closed ? `${open.replace(/\s*\/>$/, "")}>` : open);
    let at = openEnd;
    for (const { cell, xml } of edits) {
      const next = cell < 0 ? -1 - cell : cell;
      // Behind the row's last cell the next one in the index belongs to another row.
      const last = next === index.rowCells[place + 1];
      const start = last ? lastEnd(place, openEnd) : (index.cellStart[next] ?? 0);
      if (start > at) writer.copy(index.bytes, at, start);
      at = Math.max(at, start);
      writer.text(xml);
      if (cell >= 0) at = index.cellEnd[cell] ?? at;
    }
    if (end > at) writer.copy(index.bytes, at, end);
    else if (closed) writer.text(`</${prefix}row>`);
  }

  function lastEnd(place: number, openEnd: number): number {
    const to = index.rowCells[place + 1] ?? 0;
    return to > (index.rowCells[place] ?? 0) ? (index.cellEnd[to - 1] ?? openEnd) : openEnd;
  }

  function newCellXml(row: number, column: number, change: CellChange): string {
    const blank = change.value === "" && change.formula === null;
    if (blank && change.style === cells.plainStyle(row, column)) return "";
    const style =
      typeof change.value === "string" && !blank ? context.textStyle(change.style, change.value) : change.style;
    context.onStyle(style);
    const s = style === 0 ? "" : ` s="${style}"`;
    const start = `<${prefix}c r="${addressOf(row, column)}"${s}`;
    return blank ? `${start}/>` : `${start}${contentXml(change.value, change.formula, prefix)}</${prefix}c>`;
  }

  function changedCellXml(row: number, column: number, cell: number, change: CellChange): string {
    const empty = !isFilled(index, cell) && change.style === cells.plainStyle(row, column);
    if (change.content === "new" || empty) return newCellXml(row, column, change);
    const xml = cellXml(index, cell);
    const spelled = change.content === "spelled" ? withFormula(xml, escapeXml(change.formula ?? "")) : xml;
    context.onStyle(change.style);
    return change.style === (index.cellStyle[cell] ?? 0) ? spelled : withAttributes(spelled, { s: change.style });
  }
}

/** The rest of a cell's tag and its content. */
function contentXml(value: CellValue, formula: string | null, p: string): string {
  const f = formula === null ? "" : `<${p}f>${escapeXml(formula)}</${p}f>`;
  if (typeof value === "number") return `>${f}<${p}v>${value}</${p}v>`;
  if (typeof value === "boolean") return ` t="b">${f}<${p}v>${value ? 1 : 0}</${p}v>`;
  if (formula === null) return ` t="inlineStr"><${p}is>${textXml(p, value)}</${p}is>`;
  if (value === "") return `>${f}`;
  return ` t="${isFormulaError(value) ? "e" : "str"}">${f}<${p}v>${escapeXml(value)}</${p}v>`;
}

/** The row's opening tag: its span reaches to new cells, its height is the new one. */
function rowTag(
  tag: string,
  edits: readonly { readonly column: number; readonly xml: string }[],
  height: number | null | undefined,
): string {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  const columns = edits.filter((edit) => edit.xml !== "").map((edit) => edit.column);
  const first = Math.min(Number(spans?.[1]), ...columns);
  const last = Math.max(Number(spans?.[2]), ...columns);
  const wider = spans !== null && (first < Number(spans[1]) || last > Number(spans[2]));
  if (!wider && height === undefined) return tag;
  return withAttributes(tag, {
    ...(wider ? { spans: `${first}:${last}` } : {}),
    ...(height === undefined ? {} : { ht: height, customHeight: height === null ? null : 1 }),
  });
}

/** Whether a row's tag says nothing but which row it is. */
function isBareRow(tag: string): boolean {
  return /^<[\w.:-]+(?:\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>$/.test(tag);
}

function sorted(changed: ReadonlyMap<number, CellChange> | undefined): [number, CellChange][] {
  return [...(changed ?? [])].sort(([a], [b]) => a - b);
}

/** The height a row was given, in points; null for none. */
export function rowHeightAt(index: CellIndex, row: number): number | null {
  const place = rowPlace(index, row);
  if (place < 0) return null;
  const tag = strFromU8(index.bytes.subarray(index.rowStart[place], index.rowOpenEnd[place]));
  const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag);
  return height ? Number(height[1]) : null;
}
