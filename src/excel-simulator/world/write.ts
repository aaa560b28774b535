import type { BookSheet } from "../../xlsx/book";
import { isUnbounded } from "./address";
import { fault } from "../protocol/fault";
import { addLook, flushLooks, assertWritable, touch, type World } from "./world";
import { growTables } from "./tables";
import { typed } from "../typing";
import type { CellValue } from "../../core/text/value";
import { type Rect, contains } from "../../core/terms/cell";

/** What an assignment to `values` or `numberFormat` means for each cell: one value for all, or a block of the range's own shape. */
export function blockOf(range: Rect, input: unknown, place: string): (row: number, column: number) => unknown {
  if (isUnbounded(range)) throw fault("InvalidArgument", "Whole rows and columns cannot be written.", place);
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const fits = rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) {
    const message =
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw fault("InvalidArgument", message, place);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Cells of merged areas other than the top left one: they have no value of their own and take none. */
function slavesOf(sheet: BookSheet): (row: number, column: number) => boolean {
  const merges = sheet.merges();
  return merges.length === 0
    ? () => false
    : (row, column) =>
        merges.some((merge) => (row !== merge.row || column !== merge.column) && contains(merge, row, column));
}

/**
 * The sheet's rows that take the block's rows. Over a filter Excel has been seen to fill the visible rows one after
 * another, which puts values beside the wrong people: the reason why nobody may write to a filtered sheet.
 */
function targetRows(world: World, sheet: BookSheet, range: Rect, place: string): readonly number[] {
  const rows = Array.from({ length: range.rows }, (_, index) => range.row + index);
  const visible = sheet.filtered ? rows.filter((row) => !sheet.rowHidden(row)) : rows;
  if (visible.length < rows.length && world.filteredWrites === "refuse") {
    throw fault("FilteredRangeConflict", "The range overlaps rows hidden by a filter.", place);
  }
  return visible;
}

/** The number format of each cell; a large block has few styles. */
function numberFormats(sheet: BookSheet): (row: number, column: number) => string {
  const byStyle = new Map<number, string>();
  return (row, column) => {
    const style = sheet.styleOf(row, column);
    const known = byStyle.get(style) ?? sheet.numberFormat(row, column);
    byStyle.set(style, known);
    return known;
  };
}

/** Writes a block as if it were typed. */
export function writeValues(world: World, sheet: BookSheet, range: Rect, input: unknown, place: string): void {
  assertWritable(sheet, place);
  flushLooks(world);
  const at = blockOf(range, input, place);
  const isSlave = slavesOf(sheet);
  const rows = targetRows(world, sheet, range, place);
  const stood = sheet.values(range);
  const block: CellValue[][] = rows.map((row) => stood[row - range.row] ?? []);
  const formatOf = numberFormats(sheet);
  const afterwards: (() => void)[] = [];
  rows.forEach((row, r) => {
    for (let c = 0; c < range.columns; c += 1) {
      const column = range.column + c;
      const numberFormat = formatOf(row, column);
      const result = typed(at(r, c), numberFormat, world.calendar);
      const old = result.kind === "keep" || isSlave(row, column) ? sheet.formula(row, column) : null;
      if (old !== null) afterwards.push(() => sheet.setValue(row, column, block[r]?.[c] ?? "", old));
      if (result.kind === "keep" || isSlave(row, column)) continue;
      if (result.kind === "formula") {
        // Formulas are kept, not calculated: what stands in their place is meant to be seen.
        afterwards.push(() => sheet.setValue(row, column, "#CALC!", result.formula));
        continue;
      }
      if (typeof result.value === "string" && result.value.length > 32_767) {
        throw fault("InvalidArgument", "A cell takes at most 32,767 characters.", place);
      }
      (block[r] as CellValue[])[c] = result.value;
      const { numberFormat: given } = result;
      if (given !== undefined && numberFormat === "General") {
        afterwards.push(() => sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: given }));
      }
    }
  });
  for (let start = 0, end = 1; start < rows.length; start = end, end += 1) {
    while (end < rows.length && rows[end] === (rows[end - 1] ?? 0) + 1) end += 1;
    sheet.setValues(rows[start] ?? range.row, range.column, block.slice(start, end));
  }
  for (const finish of afterwards) finish();
  noteEmptyTexts(world, sheet, range, (row, column) => {
    const place = rows.indexOf(row);
    return place < 0 || formatOf(row, column) !== "@" ? undefined : at(place, column - range.column);
  });
  growTables(world, sheet, range, block);
  touch(world, sheet, range);
}

/** Sets number formats; what stands in the cells keeps its type until it is typed anew. */
export function writeNumberFormats(world: World, sheet: BookSheet, range: Rect, input: unknown, place: string): void {
  assertWritable(sheet, place);
  if (typeof input === "string") {
    addLook(world, sheet, range, { numberFormat: input });
  } else {
    flushLooks(world);
    const at = blockOf(range, input, place);
    for (let row = 0; row < range.rows; row += 1) {
      for (let column = 0; column < range.columns; column += 1) {
        const numberFormat = at(row, column);
        if (numberFormat === null) continue;
        if (typeof numberFormat !== "string") throw fault("InvalidArgument", "A number format is text.", place);
        const cell = { row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
        sheet.setFormat(cell, { numberFormat });
      }
    }
  }
  touch(world, sheet, range);
}

const key = (row: number, column: number) => `${row},${column}`;

/**
 * What Excel of the desktop makes of "" in a text cell: an empty text, which looks blank and is counted. `written` gives what
 * was written into a text cell, undefined for any other.
 */
export function noteEmptyTexts(
  world: World,
  sheet: BookSheet,
  range: Rect,
  written: (row: number, column: number) => unknown,
): void {
  if (world.flavour !== "desktop") return;
  const texts = world.emptyTexts.get(sheet.name) ?? new Set<string>();
  world.emptyTexts.set(sheet.name, texts);
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const value = written(row, column);
      if (value === "") texts.add(key(row, column));
      else if (value !== null && value !== undefined) texts.delete(key(row, column));
    }
  }
}

/** A cell whose contents are cleared is blank. */
export function forgetEmptyTexts(world: World, sheet: BookSheet, range: Rect): void {
  const texts = world.emptyTexts.get(sheet.name);
  if (texts === undefined || texts.size === 0) return;
  for (const text of [...texts]) {
    const [row = 0, column = 0] = text.split(",").map(Number);
    if (contains(range, row, column)) texts.delete(text);
  }
}
