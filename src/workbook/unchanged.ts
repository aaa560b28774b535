import type { Edit } from "../core/sheet/edit";
import type { Field } from "../core/sheet/field";
import { cellAt, type CellValue, type Grid, type Rect } from "../core/sheet/grid";
import type { SheetReading } from "../core/sheet/sheet-reading";
import type { WorkbookPort } from "./port";

/** Who stands in a row. */
const PERSON: readonly Field[] = ["name", "idNumber"];

/** Cells that are looked at again for the one request it costs anyway; a larger sheet is only asked who stands where. */
const CELLS_AGAIN = 60_000;

/**
 * True if the sheet still says what was read, so that the results are true and land in the right rows and columns: the header,
 * the people and, unless there are too many, everything else the audit used. A header cell may also say what the edits put
 * there: they may have been applied once.
 */
export async function stillStands(
  port: WorkbookPort,
  reading: SheetReading,
  grid: Grid,
  edits: readonly Edit[],
): Promise<boolean> {
  const header = headerBlock(reading, grid, edits);
  const blocks = [header, ...inputBlocks(reading)];
  const current = await port.peek(blocks.map((block) => ({ sheet: grid.name, block })));
  const coming = overlaid(header, edits);
  return blocks.every(({ row, column, rows, columns }, index) => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const value = current[index]?.[r]?.[c] ?? "";
        const isOurs = index === 0 && value !== "" && coming[r]?.[c] === value;
        if (value !== cellAt(grid, row + r, column + c) && !isOurs) return false;
      }
    }
    return true;
  });
}

/** The header's rows, as far to the right as anything is written. */
function headerBlock({ headerTop, headerRow }: SheetReading, grid: Grid, edits: readonly Edit[]): Rect {
  const columns = edits.reduce(
    (last, edit) => (edit.kind === "cells" ? Math.max(last, edit.column + (edit.values[0]?.length ?? 0) - 1) : last),
    grid.cells.reduce((last, row) => Math.max(last, row.length), 1),
  );
  return { row: headerTop, column: 1, rows: headerRow - headerTop + 1, columns };
}

function inputBlocks({ firstRow, lastRow, columns }: SheetReading): readonly Rect[] {
  const rows = lastRow - firstRow + 1;
  if (rows < 1) return [];
  const all = [...new Set([...columns.values()].flat())];
  const looked = all.length * rows <= CELLS_AGAIN ? all : PERSON.flatMap((field) => columns.get(field) ?? []);
  return runsOf(looked).map((run) => ({ row: firstRow, rows, ...run }));
}

/** Columns side by side as one block. */
function runsOf(columns: readonly number[]): readonly Pick<Rect, "column" | "columns">[] {
  const runs: { readonly column: number; columns: number }[] = [];
  for (const column of columns.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** What the edits write into the header's rows; row 1 is the header's first. */
function overlaid({ row, rows }: Rect, edits: readonly Edit[]): CellValue[][] {
  const cells: CellValue[][] = Array.from({ length: rows }, () => []);
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    edit.values.slice(0, Math.max(0, row + rows - edit.row)).forEach((values, r) =>
      values.forEach((value, c) => {
        const line = cells[edit.row + r - row];
        if (line) line[edit.column + c - 1] = value;
      }),
    );
  }
  return cells;
}
