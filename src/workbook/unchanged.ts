import type { SheetReading } from "../core/audit";
import { cellAt, type CellValue, type Grid, type Rect } from "../core/sheet/grid";
import type { Field } from "../core/sheet/field";
import type { WorkbookPort } from "./port";

/** Who stands in a row. */
const PERSON: readonly Field[] = ["name", "idNumber"];

/**
 * True if the header and the people still stand where they were read: then results land in the right rows and columns.
 * The header is compared a few columns further than it was, so that a heading added since is seen.
 */
export async function stillStands(port: WorkbookPort, reading: SheetReading, grid: Grid): Promise<boolean> {
  const blocks = watchedBlocks(reading, grid);
  const values =
    port.peek === undefined ? valuesOf(await port.read(grid.name), blocks) : await port.peek(grid.name, blocks);
  return blocks.every((block, index) => sameValues(grid, block, values[index] ?? []));
}

function watchedBlocks(reading: SheetReading, grid: Grid): readonly Rect[] {
  const width = Math.max(...grid.cells.map((row) => row.length), 1);
  const header = {
    row: reading.headerTop,
    column: 1,
    rows: reading.headerRow - reading.headerTop + 1,
    columns: width + 10,
  };
  const rows = reading.lastRow - reading.firstRow + 1;
  if (rows < 1) return [header];
  const people = PERSON.flatMap((field) => reading.columns.get(field) ?? []).map((column) => ({
    row: reading.firstRow,
    column,
    rows,
    columns: 1,
  }));
  return [header, ...people];
}

function valuesOf(grid: Grid, blocks: readonly Rect[]): readonly CellValue[][][] {
  return blocks.map(({ row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cellAt(grid, row + r, column + c)),
    ),
  );
}

function sameValues(grid: Grid, block: Rect, values: readonly (readonly CellValue[])[]): boolean {
  for (let r = 0; r < block.rows; r++) {
    for (let c = 0; c < block.columns; c++) {
      if (cellAt(grid, block.row + r, block.column + c) !== (values[r]?.[c] ?? "")) return false;
    }
  }
  return true;
}
