import { blockOf } from "./blocks";
import { REQUEST_BUDGET, jsonBytes, rowBytes } from "./payload";
import type { Step } from "./step";
import { type CellsEdit, formatsWhileWriting, written } from "./text-guard";
import type { CellValue } from "../../core/text/value";
import type { Rect } from "../../core/terms/cell";

/** The client cuts `values` above 1,500 cells into pieces, each with ranges of its own: about this many bytes a cell. */
const BYTES_PER_CELL = 1;
const BYTES_PER_RANGE = 1_000;

/**
 * A block of values in pieces that fit into requests. Each piece is looked at again in its own request, which costs no round
 * trip: what a sort or a filter of that moment would misplace is noticed.
 */
export function cellSteps(
  edit: CellsEdit,
  formats: (column: number) => readonly string[] | undefined,
): readonly Step[] {
  const columns = edit.values[0]?.length ?? 0;
  if (columns === 0) return [];
  return pieces(edit.values).map(({ from, values, bytes }) => {
    const rect = { row: edit.row + from, column: edit.column, rows: values.length, columns };
    const switches = columnSwitches(values, columns, (column) => formats(column)?.slice(from, from + values.length));
    const isBlank = values.every((row) => row.every((value) => value === ""));
    return {
      rect,
      bytes: switches.reduce((sum, { bytes: more }) => sum + more, bytes + 2 * BYTES_PER_RANGE),
      queue: (context, { careful }) => {
        const sheet = context.workbook.worksheets.getItem(edit.sheet);
        const before = careful ? blockOf(sheet, rect).load("formulas") : null;
        for (const { column, during } of switches) setNumberFormats(sheet, rect, column, during);
        // "" in a text cell may leave an empty text there, which counts as filled.
        if (isBlank) blockOf(sheet, rect).clear(Excel.ClearApplyTo.contents);
        else blockOf(sheet, rect).values = toWrite(values);
        const check = readBack(sheet, rect, values, from === 0);
        for (const { column, own } of switches) setNumberFormats(sheet, rect, column, own);
        return {
          check,
          before: () => (before === null ? null : { rect, formulas: before.formulas as CellValue[][] }),
        };
      },
    };
  });
}

/** The values as `values` takes them; most are handed on as they are. */
function toWrite(values: readonly (readonly CellValue[])[]): CellValue[][] {
  const asIs = values.every((row) => row.every((value) => written(value) === value));
  return asIs ? (values as CellValue[][]) : values.map((row) => row.map(written));
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

interface Piece {
  readonly from: number;
  readonly bytes: number;
  readonly values: readonly (readonly CellValue[])[];
}

function pieces(values: readonly (readonly CellValue[])[]): readonly Piece[] {
  // Small enough to fill requests well, and to leave room for the number formats that may have to go along.
  const most = REQUEST_BUDGET / 8;
  const cut: { from: number; bytes: number }[] = [];
  for (const [from, row] of values.entries()) {
    const bytes = rowBytes(row) + row.length * BYTES_PER_CELL;
    const last = cut.at(-1);
    if (last === undefined || last.bytes + bytes > most) cut.push({ from, bytes });
    else last.bytes += bytes;
  }
  return cut.map(({ from, bytes }, index) => ({ from, bytes, values: values.slice(from, cut[index + 1]?.from) }));
}

/**
 * Looks again at what was written. The first piece is compared whole: there it shows whether Excel has taken everything to
 * the letter. Of the others one column tells whether the rows are where they belong.
 */
function readBack(
  sheet: Excel.Worksheet,
  rect: Rect,
  values: readonly (readonly CellValue[])[],
  whole: boolean,
): () => boolean {
  const column = whole ? 0 : mostVaried(values, rect.columns);
  const columns = whole ? rect.columns : 1;
  const range = blockOf(sheet, { ...rect, column: rect.column + column, columns }).load("values");
  return () =>
    values.every((row, r) => {
      const found = range.values[r] as CellValue[] | undefined;
      return row.slice(column, column + columns).every((value, c) => found?.[c] === kept(value));
    });
}

/** The column in which a row is most often unlike the one above: there a shift shows. */
function mostVaried(values: readonly (readonly CellValue[])[], columns: number): number {
  const changes = Array.from(
    { length: columns },
    (_, column) => values.filter((row, index) => row[column] !== values[index - 1]?.[column]).length,
  );
  return changes.indexOf(Math.max(...changes));
}

/** Excel keeps 15 digits of a number and one kind of line break. */
function kept(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  return typeof value === "string" && value.includes("\r") ? value.replaceAll("\r\n", "\n") : value;
}
