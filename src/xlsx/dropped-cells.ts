import type { CellChanges } from "./cell-changes";
import { KIND } from "./cell-attributes";
import { cellPlace, HAS_FORMULA, KIND_MASK, rowPlace, type CellIndex } from "./cell-index";
import { sharedItem } from "./cell-value";

/** Whether a formula that came was replaced. */
export function droppedFormula(index: CellIndex, changes: CellChanges): boolean {
  return changes.rows().some((row) => {
    const place = rowPlace(index, row);
    return changes.inRow(row).some(({ column, content }) => {
      const cell = content === "new" && place >= 0 ? cellPlace(index, place, column) : -1;
      return cell >= 0 && ((index.cellFlags[cell] ?? 0) & HAS_FORMULA) !== 0;
    });
  });
}

/** Calls back for every cell that came with a shared string; `overwritten`: it does not bear it any more. */
export function eachShared(
  index: CellIndex,
  changes: CellChanges,
  visit: (item: number, overwritten: boolean) => void,
): void {
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      const item = sharedItem(index, cell);
      if (item !== null) visit(item, changes.get(row, index.cellColumn[cell] ?? 0)?.content === "new");
    }
  }
}

/** The numbers of shared strings from this one on to which cells refer. */
export function sharedFrom(index: CellIndex, first: number): readonly number[] {
  const found = new Set<number>();
  for (let cell = 0; cell < index.cellFlags.length; cell++) {
    if (((index.cellFlags[cell] ?? 0) & KIND_MASK) !== KIND.shared) continue;
    const item = sharedItem(index, cell);
    if (item !== null && item >= first) found.add(item);
  }
  return [...found];
}
