import type { Rect } from "../../core/sheet/grid";
import { around } from "./address";
import type { CellIndex } from "./cell-index";
import { isFilled } from "./cell-value";
import type { CellChange, SheetCells } from "./sheet-cells";

/** The block of cells that hold a value or a formula, of those that came and those that were changed. */
export function usedBlock(index: CellIndex, changes: SheetCells["changes"]): Rect | null {
  let block: Rect | null = null;
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    const changed = changes.get(row);
    const from = index.rowCells[place] ?? 0;
    const to = index.rowCells[place + 1] ?? 0;
    const filled = (cell: number): boolean =>
      isFilled(index, cell) && isStill(changed?.get(index.cellColumn[cell] ?? 0));
    let first = from;
    while (first < to && !filled(first)) first++;
    if (first === to) continue;
    let last = to - 1;
    while (!filled(last)) last--;
    const column = index.cellColumn[first] ?? 0;
    const columns = (index.cellColumn[last] ?? 0) - column + 1;
    // A block per row would be 100,000 objects; most rows change nothing.
    if (
      block &&
      row < block.row + block.rows &&
      column >= block.column &&
      column + columns <= block.column + block.columns
    )
      continue;
    block = around(block, { row, column, rows: 1, columns });
  }
  for (const [row, cells] of changes) {
    for (const [column, change] of cells) {
      if (change.value !== "" || change.formula !== null) block = around(block, { row, column, rows: 1, columns: 1 });
    }
  }
  return block;
}

/** Whether a cell that came filled still is. */
function isStill(change: CellChange | undefined): boolean {
  return !change || change.content !== "new" || change.value !== "" || change.formula !== null;
}
