import type { BookSheet } from "../xlsx/book";
import type { World } from "./world";
import type { Rect } from "../core/terms/cell";

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
    const inside =
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns;
    if (inside) texts.delete(text);
  }
}
