import { around } from "./address";
import type { CellChange, CellChanges } from "./cell-changes";
import type { CellIndex } from "./cell-index";
import { isFilled } from "./cell-value";
import type { Rect } from "../core/terms/cell";

/** The block of cells that hold a value or a formula, of those that came and those that were changed. */
export function usedBlock(index: CellIndex, changes: CellChanges): Rect | null {
  const unchanged = changes.isEmpty();
  const filled = (row: number, cell: number): boolean =>
    isFilled(index, cell) && (unchanged || isStill(changes.get(row, index.cellColumn[cell] ?? 0)));
  let top = 0;
  let bottom = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    const from = index.rowCells[place] ?? 0;
    const to = index.rowCells[place + 1] ?? 0;
    let first = from;
    while (first < to && !filled(row, first)) first++;
    if (first === to) continue;
    let last = to - 1;
    while (!filled(row, last)) last--;
    if (top === 0) top = row;
    bottom = row;
    left = Math.min(left, index.cellColumn[first] ?? 0);
    right = Math.max(right, index.cellColumn[last] ?? 0);
  }
  const came = top === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const changed = changes.filled();
  return changed === null ? came : around(came, changed);
}

/** Whether a cell that came filled still is. */
function isStill(change: CellChange | null): boolean {
  return !change || change.content !== "new" || change.value !== "" || change.formula !== null;
}
