import { type CellChange, TEXT_FORMAT } from "../corrections/correction";
import { corrected } from "../corrections/corrected";
import { withColumns } from "../questions/filled-grid";
import { quotedValue, sheetValues, shownValues } from "../facts/shown-values";
import { cellAt, type Grid } from "../sheet/grid";
import { partOf, type SheetReading } from "../sheet/sheet-reading";
import { contains } from "../terms/cell";
import type { Field } from "../terms/field";
import { typedCell } from "./typed";

/** Why what is tried for a field can only be tried. column: the sheet has none of its own for it · merged: its cell is part of a merged block · form: nothing is written into a form. */
export type UnwritableReason = "column" | "merged" | "form";

/** A cell with another value in it, in a sheet that may have been given a column for it. */
export interface TriedCell extends CellChange {
  readonly field: Field;
  /** Null: it can be written into the sheet as it is tried. */
  readonly unwritable: UnwritableReason | null;
}

/** What a clerk types for some fields of one row. Those that share a cell with others are left out. */
export type TrialCells = ReadonlyMap<Field, string>;

/** The cells that are another with what was typed, and the reading that has a column for each of them. `row`: of the grid. */
export function triedCells(
  grid: Grid,
  reading: SheetReading,
  row: number,
  typed: TrialCells,
): { readonly cells: readonly TriedCell[]; readonly reading: SheetReading } {
  const asked = [...typed].filter(
    ([field, text]) => !isShared(reading, row, field) && text.trim() !== shownIn(grid, reading, row, field),
  );
  const fields = asked.map(([field]) => field);
  const widened = withColumns(reading, grid, fields);
  const { columns, headings } = partOf(widened, row);
  const cells = asked.map(([field, text]): TriedCell => {
    const column = columns.get(field)?.[0] ?? 0;
    const at = { row, column, field, before: cellAt(grid, row, column) };
    const change = {
      ...at,
      unwritable: unwritable(grid, reading, row, field),
      ...typedCell(field, text, grid.date1904),
    };
    // Under a heading that asks for a month a day that is its first would be read as the month.
    const shown = shownValues(corrected(grid, [change]), headings)(row, column);
    return shown === change.after ? change : { ...change, after: text.trim(), numberFormat: TEXT_FORMAT };
  });
  return { cells, reading: widened };
}

/** What the row shows for a field now, "" where it shows nothing or the sheet has no column of its own for it. */
export function shownIn(grid: Grid, reading: SheetReading, row: number, field: Field): string {
  const column = ownColumn(reading, row, field);
  if (column === null) return "";
  const valueAt = sheetValues(grid, reading.firstRow, partOf(reading, row).headings);
  return quotedValue(field, valueAt(row, column), grid.date1904);
}

/** Why what is typed for a field could not be written; null: it could. `row`: of the grid. */
export function unwritable(grid: Grid, reading: SheetReading, row: number, field: Field): UnwritableReason | null {
  const column = ownColumn(reading, row, field);
  if (grid.form !== undefined) return "form";
  if (column === null) return "column";
  // Where the host does not tell merges, a blank cell may be part of one.
  if (grid.merges === null) return cellAt(grid, row, column) === "" ? "merged" : null;
  return grid.merges.some((merge) => contains(merge, row, column)) ? "merged" : null;
}

/** A field stands in one cell with others, or in several: what is typed for it alone has no cell. */
export function isShared(reading: SheetReading, row: number, field: Field): boolean {
  return partOf(reading, row).columns.has(field) && ownColumn(reading, row, field) === null;
}

/** The only column of a field, where no other field stands in it. */
function ownColumn(reading: SheetReading, row: number, field: Field): number | null {
  const { columns } = partOf(reading, row);
  const [column, ...more] = columns.get(field) ?? [];
  if (column === undefined || more.length > 0) return null;
  const isShared = [...columns].some(([other, places]) => other !== field && places.includes(column));
  return isShared ? null : column;
}
