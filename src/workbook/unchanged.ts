import type { SheetReading } from "../core/audit";
import type { Edit } from "../core/sheet/edit";
import type { Field } from "../core/sheet/field";
import { cellAt, type CellValue, type Grid, type Rect } from "../core/sheet/grid";
import type { WorkbookPort } from "./port";

/** Who stands in a row. */
const PERSON: readonly Field[] = ["name", "idNumber"];

/**
 * True if the header and the people still stand where they were read, so that `edits` land in the right rows and columns.
 * A header cell may also say what the edits put there: they may have been applied once.
 */
export async function stillStands(
  port: WorkbookPort,
  reading: SheetReading,
  grid: Grid,
  edits: readonly Edit[],
): Promise<boolean> {
  const header = headerBlock(reading, grid, edits);
  const blocks = [header, ...personBlocks(reading)];
  const current = port.peek
    ? await port.peek(blocks.map((block) => ({ sheet: grid.name, block })))
    : valuesOf(await port.read(grid.name), blocks);
  const coming = valuesOf({ cells: overlaid(header, edits) }, [{ ...header, row: 1 }])[0] ?? [];
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

function personBlocks({ firstRow, lastRow, columns }: SheetReading): readonly Rect[] {
  const rows = lastRow - firstRow + 1;
  if (rows < 1) return [];
  return PERSON.flatMap((field) => columns.get(field) ?? []).map((column) => ({
    row: firstRow,
    column,
    rows,
    columns: 1,
  }));
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

function valuesOf(grid: Pick<Grid, "cells">, blocks: readonly Rect[]): readonly CellValue[][][] {
  return blocks.map(({ row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cellAt(grid, row + r, column + c)),
    ),
  );
}
