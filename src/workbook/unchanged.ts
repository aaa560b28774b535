import { mayBeSerial } from "../core/time/serial";
import { dateFormOf } from "../core/sheet/date-form";
import type { Edit } from "../core/sheet/edit";
import { IDENTIFYING } from "../core/sheet/fields";
import { cellAt, type Grid } from "../core/sheet/grid";
import { columnsFor, inputColumns, type SheetReading } from "../core/sheet/sheet-reading";
import { datedBlocks } from "./dated-cells";
import type { SheetBlock, Snapshot, WorkbookPort } from "./port";
import type { CellValue } from "../core/text/value";
import type { Rect } from "../core/terms/cell";

/** Cells that are looked at again for the one request it costs anyway; a larger sheet is only asked who stands where. */
const CELLS_AGAIN = 60_000;

/**
 * True if the sheet still says what was read, so that the results are true, land in the right rows and columns and take the
 * place of nothing that was typed since: the header, the people with the row below them and, unless there are too many,
 * everything else the audit used, how its dates are shown and every cell that is to be written. Where results go may stand what the edits put there,
 * as they may have been applied once, or what `wrote` did, the edits applied since the sheet was read.
 */
export async function isUnchanged(
  port: WorkbookPort,
  reading: SheetReading,
  grid: Grid,
  edits: readonly Edit[],
  wrote: readonly Edit[],
): Promise<boolean> {
  const blocks = [headerBlock(reading, grid, edits), ...inputBlocks(reading), ...resultBlocks(reading, edits)];
  const dated = datesAgain(reading, grid);
  const current = await port.readBlocks([
    ...blocks.map((block): SheetBlock => ({ sheet: grid.name, block })),
    ...dated.map((block): SheetBlock => ({ sheet: grid.name, block, what: "numberFormat" })),
  ]);
  const [coming, written] = [cellsOf(edits), cellsOf(wrote)];
  const isAsExpected = (value: CellValue, row: number, column: number): boolean => {
    if (value === cellAt(grid, row, column)) return true;
    const next = coming(row, column);
    return next !== undefined && (value === "" || value === next || value === written(row, column));
  };
  const isShownAsRead = ({ row, column }: Rect, formats: readonly (readonly CellValue[])[]): boolean =>
    formats.every(
      ([format], place) =>
        !mayBeSerial(cellAt(grid, row + place, column)) ||
        dateFormOf(String(format)) === (grid.dateForms?.get(column)?.[row - 1 + place] ?? 0),
    );
  if (!dated.every((block, index) => isShownAsRead(block, current[blocks.length + index] ?? []))) return false;
  return blocks.every(({ row, column, rows, columns }, index) => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        if (!isAsExpected(current[index]?.[r]?.[c] ?? "", row + r, column + c)) return false;
      }
    }
    return true;
  });
}

/**
 * What must still stand after a writing for its verdicts to be with the right people: the header and whoever was read, with
 * the row below them. Cells that the edits themselves write are left out.
 */
export function snapshotOf(
  { headerTop, headerRow, ...reading }: SheetReading,
  grid: Grid,
  edits: readonly Edit[],
): Snapshot {
  const coming = cellsOf(edits);
  const rows = reading.lastRow - reading.firstRow + 2;
  const people = IDENTIFYING.flatMap((field) => columnsFor(reading, field)).map((column) => ({
    row: reading.firstRow,
    column,
    rows: Math.max(0, rows),
    columns: 1,
  }));
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 1);
  const isOurs = (column: number) => {
    for (let row = headerTop; row <= headerRow; row++) if (coming(row, column) !== undefined) return true;
    return false;
  };
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter((column) => !isOurs(column));
  const header = runsOf(columns).map((run) => ({ row: headerTop, rows: headerRow - headerTop + 1, ...run }));
  return {
    sheet: grid.name,
    blocks: [...header, ...people].map((block) => ({ block, values: valuesIn(grid, block) })),
  };
}

/** What the grid says in a block, blanks included. */
export function valuesIn(grid: Grid, { row, column, rows, columns }: Rect): readonly (readonly CellValue[])[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => cellAt(grid, row + r, column + c)),
  );
}

/** The header's rows, as far to the right as anything is written. */
function headerBlock({ headerTop, headerRow }: SheetReading, grid: Grid, edits: readonly Edit[]): Rect {
  const columns = edits.reduce(
    (last, edit) => (edit.kind === "cells" ? Math.max(last, edit.column + (edit.values[0]?.length ?? 0) - 1) : last),
    grid.cells.reduce((last, row) => Math.max(last, row.length), 1),
  );
  return { row: headerTop, column: 1, rows: headerRow - headerTop + 1, columns };
}

/** What the audit used, and one row more: whoever was added there has no result. */
function inputBlocks({ firstRow, lastRow, parts }: SheetReading): readonly Rect[] {
  const rows = lastRow - firstRow + 2;
  if (rows < 2) return [];
  const all = inputColumns({ parts });
  const looked = all.length * rows <= CELLS_AGAIN ? all : IDENTIFYING.flatMap((field) => columnsFor({ parts }, field));
  return runsOf(looked).map((run) => ({ row: firstRow, rows, ...run }));
}

/** The dates among them: 2021-03-01 may have become 2021-03 with the same value. */
function datesAgain({ firstRow, lastRow, parts }: SheetReading, { cells, dateForms }: Grid): readonly Rect[] {
  if (dateForms === undefined) return [];
  const used = inputColumns({ parts });
  const dated = datedBlocks(cells, firstRow).filter(({ column }) => used.includes(column));
  const looked = used.length * (lastRow - firstRow + 2);
  return dated.reduce((sum, { rows }) => sum + rows, looked) <= CELLS_AGAIN ? dated : [];
}

/** Where results go, below the header. */
function resultBlocks({ headerRow }: SheetReading, edits: readonly Edit[]): readonly Rect[] {
  const blocks = edits.flatMap((edit): Rect[] => {
    const columns = edit.kind === "cells" ? (edit.values[0]?.length ?? 0) : 0;
    return edit.kind === "cells" && edit.row > headerRow && columns > 0
      ? [{ row: edit.row, column: edit.column, rows: edit.values.length, columns }]
      : [];
  });
  return blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) <= CELLS_AGAIN ? blocks : [];
}

/** Columns side by side as one block. */
function runsOf(columns: readonly number[]): readonly Pick<Rect, "column" | "columns">[] {
  const runs: { readonly column: number; columns: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** What edits put into a cell; undefined where they put nothing. */
function cellsOf(edits: readonly Edit[]): (row: number, column: number) => CellValue | undefined {
  const blocks = edits.filter((edit) => edit.kind === "cells");
  return (row, column) => {
    let value: CellValue | undefined;
    for (const block of blocks) value = block.values[row - block.row]?.[column - block.column] ?? value;
    return value;
  };
}
