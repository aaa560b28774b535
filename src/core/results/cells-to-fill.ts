import type { FilledRow, Filling } from "../questions/fill";
import { cellAt, type Grid } from "../sheet/grid";

/** The blank cells of a sheet that are worth filling first, as columns by row. */
export type FilledCells = ReadonlyMap<number, readonly number[]>;

export const NOTHING_TO_FILL: FilledCells = new Map();

/**
 * For each row what settles it, of several fillings the first; where none does for sure, the first that may. `fillings`: as
 * 先补哪一项 has them, the best first. Only cells that the sheet has, and that are blank.
 */
export function cellsToFill(fillings: readonly Filling[], grid: Pick<Grid, "name" | "cells">): FilledCells {
  const cells = new Map<number, readonly number[]>();
  const add = ({ sheet, row, columns }: FilledRow): void => {
    if (sheet !== grid.name || cells.has(row)) return;
    const blank = columns.filter((column) => String(cellAt(grid, row, column)).trim() === "");
    if (blank.length > 0) cells.set(row, blank);
  };
  for (const { settles } of fillings) settles.forEach(add);
  for (const { maySettle } of fillings) maySettle.forEach(add);
  return cells;
}
