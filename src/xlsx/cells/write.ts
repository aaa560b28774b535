import { columnLetter } from "../../core/terms/cell";
import { strFromU8 } from "fflate";
import type { CellChange, ChangedCell } from "./changes";
import { withFormula } from "./formulas";
import { cellPlace, ROW_HIDDEN, rowPlace, type CellIndex } from "./cell-index";
import { cellXml, isFilled } from "./value";
import type { SheetCells } from "./sheet-cells";
import type { ByteWriter } from "../zip/bytes";
import { escapeXml, withAttributes } from "../xml/edit";
import { isFormulaError } from "../../core/text/value";

/** What the writer must know beside the cells. */
export interface WriteContext extends CellContext {
  /** Rows whose height was changed; null: no height of its own. */
  readonly heights: ReadonlyMap<number, number | null>;
  /** Hidden rows are written as shown. */
  readonly rowsShown: boolean;
}

/** Writes the sheetData element: what was not changed is copied, byte for byte; new rows and cells come in their order. */
export function writeSheetData(cells: SheetCells, context: WriteContext, writer: ByteWriter): void {
  const { index, changes } = cells;
  const { heights, prefix, rowsShown } = context;
  const shown = rowsShown ? hiddenRows(index) : [];
  const rows = [...new Set([...changes.rows(), ...heights.keys(), ...shown])].sort((a, b) => a - b);
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
    const came = strFromU8(index.bytes.subarray(index.rowStart[place], openEnd));
    const open = rowTag(rowsShown ? withAttributes(came, { hidden: null }) : came, written, height);
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

/** The rows that came hidden. */
export function hiddenRows({ rows, rowFlags, rowNumber }: CellIndex): number[] {
  const found: number[] = [];
  for (let place = 0; place < rows; place++) {
    if (((rowFlags[place] ?? 0) & ROW_HIDDEN) !== 0) found.push(rowNumber[place] ?? 0);
  }
  return found;
}

/** The height a row was given, in points; null for none. */
export function rowHeightAt(index: CellIndex, row: number): number | null {
  const place = rowPlace(index, row);
  if (place < 0) return null;
  const tag = strFromU8(index.bytes.subarray(index.rowStart[place], index.rowOpenEnd[place]));
  const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag);
  return height ? Number(height[1]) : null;
}

/** What a written cell needs beside its content. */
export interface CellContext {
  /** "" or "x:". */
  readonly prefix: string;
  /** The format in which a text is safe from being retyped. Called for texts only. */
  readonly textStyle: (style: number, text: string) => number;
  /** The number of the shared string for a text. */
  readonly stringNumber: (text: string) => number;
  /** Told every format that is written. */
  readonly onStyle: (style: number) => void;
}

/** Writes cells with new content as elements. */
export function cellWriter(
  { prefix: p, textStyle, stringNumber, onStyle }: CellContext,
  writer: ByteWriter,
): (row: number, cell: ChangedCell) => void {
  const [item, end] = [` t="s"><${p}v>`, `</${p}v></${p}c>`];
  const openings: string[] = [];
  const styles: string[] = [];

  /** Behind the cell's address; made, and told, once for each style. */
  function styleXml(style: number): string {
    onStyle(style);
    return style === 0 ? '"' : `" s="${style}"`;
  }

  /** The rest of the cell's tag, its content and its end. */
  function writeContent({ value, formula }: CellChange): void {
    const f = formula === null ? "" : `<${p}f>${escapeXml(formula)}</${p}f>`;
    if (value === "") return writer.text(f === "" ? "/>" : `>${f}</${p}c>`);
    if (typeof value === "string" && f === "") {
      writer.text(item);
      writer.text(String(stringNumber(value)));
      return writer.text(end);
    }
    const [type, written] =
      typeof value === "number"
        ? ["", value]
        : typeof value === "boolean"
          ? [' t="b"', value ? 1 : 0]
          : [` t="${isFormulaError(value) ? "e" : "str"}"`, escapeXml(value)];
    writer.text(`${type}>${f}<${p}v>${written}${end}`);
  }

  return (row, cell) => {
    const { column, value, formula } = cell;
    const isText = typeof value === "string" && (value !== "" || formula !== null);
    const style = isText ? textStyle(cell.style, value) : cell.style;
    writer.text((openings[column] ??= `<${p}c r="${columnLetter(column)}`));
    writer.text(String(row));
    writer.text((styles[style] ??= styleXml(style)));
    writeContent(cell);
  };
}

interface Column {
  readonly column: number;
}

const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/;

/** A row's opening tag for the cells written into it: its span reaches to them, its height is the new one. */
export function rowTag(tag: string, cells: readonly Column[], height: number | null | undefined): string {
  const widened = withSpans(tag, cells);
  return height === undefined
    ? widened
    : withAttributes(widened, { ht: height, customHeight: height === null ? null : 1 });
}

function withSpans(tag: string, cells: readonly Column[]): string {
  const spans = SPANS.exec(tag);
  const [left, right] = [cells[0]?.column, cells.at(-1)?.column];
  if (!spans || left === undefined || right === undefined) return tag;
  const first = Math.min(Number(spans[1]), left);
  const last = Math.max(Number(spans[2]), right);
  if (first === Number(spans[1]) && last === Number(spans[2])) return tag;
  return tag.replace(spans[0], spans[0].replace(/\d+:\d+/, `${first}:${last}`));
}

/** Whether a row's tag says nothing but which row it is. */
export function isBareRow(tag: string): boolean {
  return /^<[\w.:-]+(?:\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>$/.test(tag);
}
