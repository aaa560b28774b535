import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { WHOLE_SHEET } from "../problems/place";
import type { Grid } from "./grid";
import { inputColumns, type SheetReading } from "./sheet-reading";

/** One problem where people stand in hidden rows, or columns that are read are hidden: they count as all others do. */
export function hiddenProblems(
  { hiddenRows, hiddenColumns }: Pick<Grid, "hiddenRows" | "hiddenColumns">,
  reading: SheetReading,
  people: readonly { readonly row: number }[],
): readonly SheetProblem[] {
  const rows = hiddenRows === undefined ? 0 : people.filter(({ row }) => hiddenRows.has(row)).length;
  const read = new Set(inputColumns(reading));
  const columns = (hiddenColumns ?? []).filter((column) => read.has(column));
  return rows + columns.length === 0 ? [] : [sheetProblem("hidden", WHOLE_SHEET, { rows, columns })];
}
