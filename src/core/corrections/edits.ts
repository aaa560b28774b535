import type { Edit } from "../sheet/edit";
import type { CellValue } from "../text/value";

/** What a cell is to hold and how it is to show it. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Excel's locale-neutral code. */
  readonly numberFormat: string;
}

/** Edits that put these into cells and touch no other cell: one below the other with the same format go together. */
export function contentEdits(sheet: string, contents: readonly CellContent[]): Edit[] {
  return runsOf(contents).flatMap(({ row, column, numberFormat, values }): readonly Edit[] => [
    { kind: "format", sheet, range: { row, column, rows: values.length, columns: 1 }, format: { numberFormat } },
    { kind: "cells", sheet, row, column, values: values.map((value) => [value]) },
  ]);
}

interface Run extends Omit<CellContent, "value"> {
  readonly values: CellValue[];
}

function runsOf(contents: readonly CellContent[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { value, ...at } of [...contents].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    const isNext = last !== undefined && last.column === at.column && last.row + last.values.length === at.row;
    if (isNext && last.numberFormat === at.numberFormat) last.values.push(value);
    else runs.push({ ...at, values: [value] });
  }
  return runs;
}
