import type { BookSheet, BookTable } from "../../xlsx/book";
import type { World } from "./world";
import type { CellValue } from "../../core/text/value";
import { type Rect, intersection } from "../../core/terms/cell";

/** A table of a sheet as it stands now. */
export interface LiveTable extends BookTable {
  readonly sheet: BookSheet;
}

export function tablesOf(world: World, only?: BookSheet): readonly LiveTable[] {
  return (only === undefined ? world.book.sheets() : [only]).flatMap((sheet) =>
    sheet.tables().map(({ name, range }) => ({ name, sheet, range: world.tables.get(name) ?? range })),
  );
}

export function resizeTable(world: World, { name, sheet }: LiveTable, range: Rect): void {
  world.tables.set(name, range);
  fillTableHeaders(world, sheet);
}

/** Excel's AutoCorrect: a table takes in what is written right beside it, or right below. */
export function growTables(
  world: World,
  sheet: BookSheet,
  block: Rect,
  values: readonly (readonly CellValue[])[],
): void {
  const isFilled = values.some((row) => row.some((value) => value !== ""));
  for (const table of world.tablesGrow && isFilled ? tablesOf(world, sheet) : []) {
    const { row, column, rows, columns } = table.range;
    const beside =
      block.column === column + columns && intersection({ ...table.range, column: block.column }, block) !== null;
    const below = block.row === row + rows && intersection({ ...table.range, row: block.row }, block) !== null;
    if (beside) resizeTable(world, table, { ...table.range, columns: columns + block.columns });
    else if (below) resizeTable(world, table, { ...table.range, rows: rows + block.rows });
  }
  fillTableHeaders(world, sheet);
}

/** A header cell of a table is never blank. */
export function fillTableHeaders(world: World, sheet: BookSheet): void {
  for (const { range } of tablesOf(world, sheet)) {
    const [header = []] = sheet.values({ ...range, rows: 1 });
    header.forEach((value, index) => {
      if (value === "") sheet.setValue(range.row, range.column + index, `列${index + 1}`);
    });
  }
}
