import type { Edit } from "../../core/sheet/edit";
import type { CellValue } from "../../core/sheet/grid";

export type CellsEdit = Extract<Edit, { kind: "cells" }>;

/** Excel's number format of a text cell, which takes what is typed to the letter. */
const TEXT = "@";
const GENERAL = "General";

/** Text that Excel takes for text in any cell: it has no digit, is no formula, no truth value and no error. */
const PLAIN = /^(?![=+\-@'#]|true$|false$)[^0-9]+$/i;

/** The format in which a cell has to be while a value is written: text that could be something else in a text cell, numbers in none. */
function neededFormat(value: CellValue): "text" | "not-text" | null {
  if (typeof value !== "string") return "not-text";
  if (value === "" || (PLAIN.test(value) && !/[０-９]/.test(value))) return null;
  // Excel takes a leading apostrophe for its own text mark; whether also in a text cell is better not tried.
  return value.startsWith("'") ? "not-text" : "text";
}

/** True if it matters which number formats the cells have. */
export function needsCare(values: readonly CellValue[]): boolean {
  return values.some((value) => neededFormat(value) !== null);
}

/**
 * The formats that cells must have while the values are written, after which they get their own back; null if their own
 * will do. A change of format alone leaves what stands in a cell as it is.
 */
export function formatsWhileWriting(values: readonly CellValue[], own: readonly string[]): string[] | null {
  const formats = values.map((value, row) => {
    const format = own[row] ?? GENERAL;
    const needed = neededFormat(value);
    if (needed === "text") return TEXT;
    return needed === "not-text" && format === TEXT ? GENERAL : format;
  });
  return formats.every((format, row) => format === (own[row] ?? GENERAL)) ? null : formats;
}

/** What is handed to `values`: the letter's own apostrophe behind Excel's. */
export function written(value: CellValue): CellValue {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

/**
 * The number formats that the edits before one leave in a column of its cells; null where only Excel knows them.
 * `column` counts within the edit.
 */
export function formatsLeft(before: readonly Edit[], edit: CellsEdit, column: number): (string | null)[] {
  const formats: (string | null)[] = Array.from({ length: edit.values.length }, () => null);
  for (const earlier of before) {
    if (earlier.sheet !== edit.sheet) continue;
    if (earlier.kind === "addSheet") formats.fill(GENERAL);
    const format =
      earlier.kind === "format" ? earlier.format.numberFormat : earlier.kind === "clear" ? GENERAL : undefined;
    if (format === undefined || (earlier.kind !== "format" && earlier.kind !== "clear")) continue;
    const { row, rows, column: left, columns } = earlier.range;
    const at = edit.column + column;
    if (at < left || at >= left + columns) continue;
    formats.fill(format, Math.max(0, row - edit.row), Math.max(0, row + rows - edit.row));
  }
  return formats;
}
