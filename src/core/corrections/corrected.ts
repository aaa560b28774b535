import { dateFormOf } from "../sheet/date-form";
import type { DateForms, Grid } from "../sheet/grid";
import type { CellValue } from "../text/value";
import type { CellChange } from "./correction";

type Written = Omit<CellChange, "before">;

/** The grid as a port would read it with these changes in the sheet. */
export function corrected(grid: Grid, corrections: readonly Written[]): Grid {
  if (corrections.length === 0) return grid;
  const lines = new Map<number, CellValue[]>();
  for (const { row, column, after } of corrections) {
    const line = lines.get(row) ?? [...(grid.cells[row - 1] ?? [])];
    while (line.length < column) line.push("");
    line[column - 1] = after;
    lines.set(row, line);
  }
  const cells = grid.cells.map((line, place) => lines.get(place + 1) ?? line);
  return grid.dateForms === undefined
    ? { ...grid, cells }
    : { ...grid, cells, dateForms: formsAfter(grid.dateForms, corrections) };
}

/** What a date shows follows its number format; a text shows itself. */
function formsAfter(before: DateForms, corrections: readonly Written[]): DateForms {
  const forms = new Map(before);
  for (const { row, column, numberFormat } of corrections) {
    const its = forms.get(column);
    if (numberFormat === null || its === undefined) continue;
    const own = its === before.get(column) ? its.slice() : its;
    own[row - 1] = dateFormOf(numberFormat);
    forms.set(column, own);
  }
  return forms;
}
