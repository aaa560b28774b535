import type { CellChange, CellChanges } from "./cell-changes";
import { HAS_FORMULA, type CellIndex } from "./cell-index";

/** Columns in which a formula gave "" when it was last calculated, ascending; `current` is a cell as it stands. */
export function blankFormulaColumns(
  index: CellIndex,
  changes: CellChanges,
  current: (row: number, column: number) => CellChange,
): readonly number[] {
  const columns = new Set<number>();
  const look = (row: number, column: number): void => {
    const { value, formula } = current(row, column);
    if (formula !== null && value === "") columns.add(column);
  };
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      if (((index.cellFlags[cell] ?? 0) & HAS_FORMULA) !== 0) look(row, index.cellColumn[cell] ?? 0);
    }
  }
  if (changes.hasFormulas()) {
    for (const row of changes.rows()) {
      for (const { column, formula } of changes.inRow(row)) if (formula !== null) look(row, column);
    }
  }
  return [...columns].sort((one, other) => one - other);
}
