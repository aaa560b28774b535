import { around } from "./address";
import type { CellChanges } from "./cell-changes";
import type { CellIndex } from "./cell-index";
import { usedBlock } from "./used-block";
import type { Rect } from "../core/terms/cell";

/** The style of a cell that nobody has given a look. */
const PLAIN = 0;

/** The block of cells that hold something or have a look of their own; what whole rows and columns look like does not count. */
export function drawnBlock(index: CellIndex, changes: CellChanges): Rect | null {
  let block = usedBlock(index, changes);
  const add = (row: number, column: number): void => {
    const cell = { row, column, rows: 1, columns: 1 };
    block = block === null ? cell : around(block, cell);
  };
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      const column = index.cellColumn[cell] ?? 0;
      const style = changes.get(row, column)?.style ?? index.cellStyle[cell] ?? PLAIN;
      if (style !== PLAIN && !isInside(block, row, column)) add(row, column);
    }
  }
  for (const row of changes.rows()) {
    for (const { column, style } of changes.inRow(row)) {
      if (style !== PLAIN && !isInside(block, row, column)) add(row, column);
    }
  }
  return block;
}

function isInside(block: Rect | null, row: number, column: number): boolean {
  return (
    block !== null &&
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}
