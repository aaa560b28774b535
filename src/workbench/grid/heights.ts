import type { CellLook } from "../../xlsx/book";
import type { CellValue } from "../../core/text/value";

/** Height of a line for each point of its font. */
const LINE = 1.36;

/** Widths of a line of text in digits of the default font: a Chinese character takes about two. */
function digitsOf(line: string): number {
  let digits = 0;
  for (const letter of line) digits += letter < "\u2e80" ? 1.05 : 2.05;
  return digits;
}

/** Lines a text takes in a column of `width` digits; without wrapping only its own line breaks count. */
function linesOf(text: string, width: number, look: CellLook): number {
  const lines = text.split("\n");
  if (!look.wrap) return 1;
  const scale = look.fontSize / 11;
  const room = Math.max(width - 0.7, 1);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((digitsOf(line) * scale) / room)), 0);
}

/** One cell of a row as far as its height goes; `width` in characters, null in a merged cell, which never makes a row higher. */
export interface HeightCell {
  readonly value: CellValue;
  readonly look: CellLook;
  readonly width: number | null;
}

/**
 * About the height in points that Excel finds fitting for a row whose height is not in the file; null where the default is
 * enough. Excel measures with its own fonts, which are not here: an estimate that never hides a line.
 */
export function fittingHeight(cells: readonly HeightCell[], standard: number): number | null {
  let height = standard;
  for (const { value, look, width } of cells) {
    if (value === "") continue;
    const lines = width === null ? 1 : linesOf(String(value), width, look);
    height = Math.max(height, lines * look.fontSize * LINE);
  }
  return height > standard + 1 ? Math.ceil(height) : null;
}
