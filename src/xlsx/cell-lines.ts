import type { CellChanges } from "./cell-changes";
import { rowPlace, type CellIndex } from "./cell-index";
import type { CellValue } from "../core/text/value";
import type { Rect } from "../core/terms/cell";

type Line = readonly CellValue[];

/** What all blank rows are: a million of them cost nothing. */
const NOTHING: Line = [];

/** The rows of a block, each only as long as it is filled; `read` is the value of a cell that came. */
export function cellLines(
  index: CellIndex,
  changes: CellChanges,
  read: (cell: number) => CellValue,
): (range: Rect) => Line[] {
  return ({ row, column, rows, columns }) => {
    const lines: Line[] = [];
    const changed = changes.isEmpty() ? () => [] : changes.inRow;
    const isInside = (at: number): boolean => at >= column && at < column + columns;
    let place = rowPlace(index, row);
    if (place < 0) place = -1 - place;
    for (let number = row; number < row + rows; number++) {
      const values: CellValue[] = [];
      if (index.rowNumber[place] === number) {
        const to = index.rowCells[place + 1] ?? 0;
        for (let cell = index.rowCells[place] ?? 0; cell < to; cell++) {
          const at = index.cellColumn[cell] ?? 0;
          if (isInside(at)) put(values, at - column, read(cell));
        }
        place++;
      }
      for (const { column: at, value } of changed(number)) if (isInside(at)) put(values, at - column, value);
      while (values.length > 0 && values[values.length - 1] === "") values.pop();
      lines.push(values.length === 0 ? NOTHING : values);
    }
    return lines;
  };
}

function put(values: CellValue[], at: number, value: CellValue): void {
  while (values.length < at) values.push("");
  values[at] = value;
}

export function blanks(count: number): CellValue[] {
  return new Array<CellValue>(count).fill("");
}
