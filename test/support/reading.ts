import type { Field } from "../../src/core/terms/field";
import { cellAt, type Grid } from "../../src/core/sheet/grid";
import type { SheetReading } from "../../src/core/sheet/sheet-reading";
import { columnNumber } from "../../src/core/terms/cell";

/** A reading made by hand: one header row, people in all rows below it, the columns given by their letters. */
export function readingOf(
  grid: Grid,
  headerRow: number,
  columns: Partial<Record<Field, string>>,
  rest: Partial<SheetReading> = {},
): SheetReading {
  const width = Math.max(...grid.cells.map((row) => row.length));
  const part = {
    firstRow: headerRow + 1,
    lastRow: grid.cells.length,
    columns: new Map(
      Object.entries(columns).map(([field, letters]) => [field as Field, letters.split(",").map(columnNumber)]),
    ),
    unsure: [],
    mayTell: [],
    headings: Array.from({ length: width }, (_, index) => String(cellAt(grid, headerRow, index + 1))),
    ...rest,
  };
  return {
    ...part,
    name: grid.name,
    headerTop: headerRow,
    headerRow,
    parts: [part],
    sections: [],
    readings: [],
    settledValues: new Map(),
    titleText: "",
    problems: [],
    ...rest,
  };
}
