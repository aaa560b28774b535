import type { CellValue, Rect } from "../../core/sheet/grid";
import { blockOf } from "./block";
import { REQUEST_BUDGET, jsonBytes, rowBytes } from "./payload";
import type { Step } from "./step";
import { type CellsEdit, formatsWhileWriting, written } from "./text-guard";

/** The client cuts `values` above 1,500 cells into pieces, each with ranges of its own: about this many bytes a cell. */
const BYTES_PER_CELL = 1;
const BYTES_PER_RANGE = 1_000;

/**
 * A block of values in pieces that fit into requests. Each piece is read back in its own request: what a sort or a filter
 * of that moment would misplace is noticed.
 */
export function cellSteps(
  edit: CellsEdit,
  formats: (column: number) => readonly string[] | undefined,
): readonly Step[] {
  const columns = edit.values[0]?.length ?? 0;
  if (columns === 0) return [];
  return pieces(edit.values).map(({ from, values }) => {
    const rect = { row: edit.row + from, column: edit.column, rows: values.length, columns };
    const switches = columnSwitches(values, columns, (column) => formats(column)?.slice(from, from + values.length));
    return {
      bytes: pieceBytes(values) + switches.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(edit.sheet);
        for (const { column, during } of switches) setNumberFormats(sheet, rect, column, during);
        const range = blockOf(sheet, rect);
        range.values = values.map((row) => row.map(written));
        range.load("values");
        for (const { column, own } of switches) setNumberFormats(sheet, rect, column, own);
        return () => same(values, range.values as CellValue[][]);
      },
    };
  });
}

interface Switch {
  readonly column: number;
  readonly during: readonly string[];
  readonly own: readonly string[];
  readonly bytes: number;
}

function columnSwitches(
  values: readonly (readonly CellValue[])[],
  columns: number,
  formats: (column: number) => readonly string[] | undefined,
): readonly Switch[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const own = formats(column);
    const during =
      own === undefined
        ? null
        : formatsWhileWriting(
            values.map((row) => row[column] ?? ""),
            own,
          );
    if (own === undefined || during === null) return [];
    return [{ column, during, own, bytes: formatBytes(during) + formatBytes(own) }];
  });
}

const isUniform = (formats: readonly string[]) => formats.every((format) => format === formats[0]);

function formatBytes(formats: readonly string[]): number {
  const cells = isUniform(formats) ? formats.slice(0, 1) : formats;
  return BYTES_PER_RANGE + cells.reduce((sum, format) => sum + jsonBytes(format) + 3 + BYTES_PER_CELL, 0);
}

function setNumberFormats(sheet: Excel.Worksheet, rect: Rect, column: number, formats: readonly string[]): void {
  const range = blockOf(sheet, { ...rect, column: rect.column + column, columns: 1 });
  const [first = "General"] = formats;
  // One value stands for the whole range; the types know blocks only.
  const all: unknown = isUniform(formats) ? first : formats.map((format) => [format]);
  range.numberFormat = all as string[][];
}

function pieceBytes(values: readonly (readonly CellValue[])[]): number {
  return values.reduce((sum, row) => sum + rowBytes(row) + row.length * BYTES_PER_CELL, 2 * BYTES_PER_RANGE);
}

function pieces(
  values: readonly (readonly CellValue[])[],
): { from: number; values: readonly (readonly CellValue[])[] }[] {
  // Small enough to fill requests well, and to leave room for the number formats that may have to go along.
  const most = REQUEST_BUDGET / 8;
  const starts = [0];
  let bytes = 0;
  values.forEach((row, index) => {
    const more = rowBytes(row) + row.length * BYTES_PER_CELL;
    if (bytes > 0 && bytes + more > most) {
      starts.push(index);
      bytes = 0;
    }
    bytes += more;
  });
  return starts.map((from, index) => ({ from, values: values.slice(from, starts[index + 1]) }));
}

/** Excel keeps 15 digits of a number and one kind of line break. */
function same(wanted: readonly (readonly CellValue[])[], found: readonly (readonly CellValue[])[]): boolean {
  return wanted.every((row, r) => row.every((value, c) => value === found[r]?.[c] || kept(value) === found[r]?.[c]));
}

function kept(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
}
