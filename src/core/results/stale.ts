import { cellAt, type Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { ownedColumnNumbers } from "../sheet/owned-columns";
import type { Placement } from "./placement";

/**
 * Rows with an earlier result of ours where no header or person stands any more. A row below the people in which the user has
 * written something (a total) is not among them.
 */
export function staleRuns(
  place: Placement,
  reading: SheetReading,
  grid: Grid,
): readonly { row: number; rows: number }[] {
  const { before, column, owning } = place;
  if (before === null) return [];
  const { headerRow, firstRow, lastRow } = reading;
  const ours = ownedColumnNumbers(grid);
  const isHers = (row: number) =>
    (owning === "filled" && row <= headerRow) ||
    (row > lastRow && (grid.cells[row - 1] ?? []).some((value, index) => value !== "" && !ours.has(index + 1)));
  const runs: { row: number; rows: number }[] = [];
  for (let row = before.row; row < before.row + before.rows; row++) {
    const current = row === headerRow || (row >= firstRow && row <= lastRow);
    if (current || cellAt(grid, row, column) === "" || isHers(row)) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.row + run.rows === row) run.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
