import type { CellChanges } from "./cell-changes";
import { HAS_FORMULA, type CellIndex } from "./cell-index";
import type { CellValue } from "../core/text/value";

/**
 * Columns in which a formula gave "" when it was last calculated, ascending; `read` is the value of a cell that came. The
 * formulas themselves are not read: a shared one would be written out for each of 100,000 cells.
 */
export function blankFormulaColumns(
  index: CellIndex,
  changes: CellChanges,
  read: (cell: number) => CellValue,
): readonly number[] {
  const columns = new Set<number>();
  const unchanged = changes.isEmpty();
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      const column = index.cellColumn[cell] ?? 0;
      if (((index.cellFlags[cell] ?? 0) & HAS_FORMULA) === 0 || columns.has(column)) continue;
      if ((unchanged || changes.get(row, column)?.content !== "new") && read(cell) === "") columns.add(column);
    }
  }
  if (changes.hasFormulas()) {
    for (const row of changes.rows()) {
      for (const { column, formula, value } of changes.inRow(row))
        if (formula !== null && value === "") columns.add(column);
    }
  }
  return [...columns].sort((one, other) => one - other);
}
