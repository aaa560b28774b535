import type { Edit } from "../../core/sheet/edit";
import type { CellValue } from "../../core/text/value";

export type CellsEdit = Extract<Edit, { kind: "cells" }>;

/** Excel's number format of a text cell, which takes what is typed to the letter. */
const TEXT = "@";
const GENERAL = "General";

/** Text that Excel takes for text in any cell: it has no digit, is no formula, no truth value and no error. */
const PLAIN = /^(?![=+\-@'#]|true$|false$)[^0-9０-９]+$/i;

/**
 * The format that a cell has to be given while a value is written; null if its own will do. Text that could be something
 * else goes into a text cell, numbers into none.
 */
function neededFormat(value: CellValue, isText: boolean): "text" | "not-text" | null {
  if (value === "") return null;
  // Excel takes a leading apostrophe for its own text mark; whether also in a text cell is better not tried.
  if (typeof value !== "string" || value.startsWith("'")) return isText ? "not-text" : null;
  return isText || PLAIN.test(value) ? null : "text";
}

/** True if it matters which number formats the cells have. */
export function needsCare(values: readonly CellValue[]): boolean {
  return values.some((value) => neededFormat(value, true) !== null || neededFormat(value, false) !== null);
}

/**
 * The formats that cells must have while the values are written, after which they get their own back; null if their own
 * will do. A change of format alone leaves what stands in a cell as it is.
 */
export function formatsWhileWriting(values: readonly CellValue[], own: readonly string[]): readonly string[] | null {
  const during = (value: CellValue, row: number): string => {
    const format = own[row] ?? GENERAL;
    const needed = neededFormat(value, format === TEXT);
    return needed === "text" ? TEXT : needed === "not-text" ? GENERAL : format;
  };
  return values.every((value, row) => during(value, row) === own[row]) ? null : values.map(during);
}

/** What is handed to `values`: the letter's own apostrophe behind Excel's. */
export function written(value: CellValue): CellValue {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

/**
 * The number formats that the edits before the one at `index` leave in a column of its cells; null where only Excel knows them.
 * `column` counts within the edit.
 */
export function formatsLeft(edits: readonly Edit[], index: number, edit: CellsEdit, column: number): (string | null)[] {
  const formats = new Array<string | null>(edit.values.length).fill(null);
  let unknown = formats.length;
  // From the last one back: it decides, and mostly it is the one just before.
  for (let place = index - 1; place >= 0 && unknown > 0; place--) {
    const earlier = edits[place];
    const left = earlier === undefined || earlier.sheet !== edit.sheet ? null : formatLeftBy(earlier, edit, column);
    if (left === null) continue;
    for (let row = left.from; row < left.to; row++) {
      if (formats[row] !== null) continue;
      formats[row] = left.format;
      unknown--;
    }
  }
  return formats;
}

/** The format that one earlier edit leaves, and in which of the rows; null where it leaves formats as they are. */
function formatLeftBy(earlier: Edit, { row, column, values }: CellsEdit, place: number) {
  if (earlier.kind === "addSheet") return { format: GENERAL, from: 0, to: values.length };
  if (earlier.kind !== "format" && earlier.kind !== "clear") return null;
  const format = earlier.kind === "format" ? earlier.format.numberFormat : GENERAL;
  const { range } = earlier;
  const at = column + place;
  if (format === undefined || at < range.column || at >= range.column + range.columns) return null;
  return {
    format,
    from: Math.max(0, range.row - row),
    to: Math.min(values.length, range.row + range.rows - row),
  };
}
