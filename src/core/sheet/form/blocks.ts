import type { CellValue } from "../../text/value";
import type { Rect } from "../../terms/cell";
import { cellAt, type Grid } from "../grid";

/** A cell, or a merged block with the value of its first cell. */
export interface FormBlock extends Rect {
  readonly value: CellValue;
}

/** The blocks of a sheet by the row they begin in; index 0 is row 1. Cells inside a merged block are none of their own. */
export function blocksOf(grid: Grid): readonly (readonly FormBlock[])[] {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const merged = new Map<string, Rect>();
  const covered = new Set<string>();
  for (const merge of grid.merges ?? []) {
    if (merge.row > grid.cells.length || merge.column > width) continue;
    merged.set(keyOf(merge.row, merge.column), merge);
    const bottom = Math.min(merge.row + merge.rows, grid.cells.length + 1);
    const right = Math.min(merge.column + merge.columns, width + 1);
    for (let row = merge.row; row < bottom; row++) {
      for (let column = merge.column; column < right; column++) covered.add(keyOf(row, column));
    }
  }
  return grid.cells.map((_, index) => {
    const row = index + 1;
    const blocks: FormBlock[] = [];
    for (let column = 1; column <= width; column++) {
      const merge = merged.get(keyOf(row, column));
      if (merge === undefined && covered.has(keyOf(row, column))) continue;
      const { rows, columns } = merge ?? { rows: 1, columns: 1 };
      blocks.push({ row, column, rows, columns, value: cellAt(grid, row, column) });
    }
    return blocks;
  });
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Whether the block at the right begins where the other ends. */
export function isBeside(left: FormBlock, right: FormBlock | undefined): right is FormBlock {
  return right !== undefined && right.column === left.column + left.columns;
}
