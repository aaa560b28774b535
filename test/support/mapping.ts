import { vocabulary } from "../../src/vocabulary";
import type { Field } from "../../src/core/terms/field";
import type { Grid } from "../../src/core/sheet/grid";
import { readSheet } from "../../src/core/sheet/reading";

/** Heading → fields it feeds, joined by "+"; headings that feed none are left out. Empty where there is no header. */
export function mappingOf(grid: Grid): Record<string, string> {
  const reading = readSheet(grid, vocabulary);
  const mapping: Record<string, string> = {};
  for (const [field, columns] of reading?.columns ?? new Map<Field, readonly number[]>()) {
    for (const column of columns) {
      const heading = reading?.headings[column - 1] ?? "";
      mapping[heading] = mapping[heading] === undefined ? field : `${mapping[heading]}+${field}`;
    }
  }
  return mapping;
}

/** A sheet with these headings in its first row and one empty person below. */
export function sheetWith(...headings: readonly string[]): Grid {
  return {
    name: "报名表",
    cells: [headings, headings.map(() => "x")],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}
