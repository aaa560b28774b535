import { overlap } from "./address";
import type { SheetCells } from "./sheet-cells";
import { narrowed, type TablePart } from "./tables";
import type { CellValue } from "../core/text/value";
import type { Rect } from "../core/terms/cell";

/** What leaving a sheet's tables needs of the sheet. */
interface TableSheet {
  readonly cells: Pick<SheetCells, "lines" | "values">;
  readonly tables: readonly TablePart[];
  readonly setTable: (table: TablePart) => void;
  readonly setValue: (row: number, column: number, value: CellValue) => void;
}

/** Tables give up last columns that were cleared and are blank; blank header cells that stay inside of one get their names. */
export function leaveTables(cleared: readonly Rect[], { cells, tables, setTable, setValue }: TableSheet): void {
  for (const table of tables) {
    const { range, header } = table;
    const wasCleared = (column: number): boolean =>
      cleared.some((rect) => overlap(rect, { ...(header ?? range), column, columns: 1 }));
    const isBlank = (column: number): boolean =>
      cells.lines({ ...range, column, columns: 1 }).every((line) => line.length === 0);
    const before = range.column + range.columns;
    let end = before;
    while (end > range.column + 1 && wasCleared(end - 1) && isBlank(end - 1)) end--;
    if (end < before) setTable(narrowed(table, before - end));
    for (let column = header?.column ?? end; column < end; column++) {
      const [[name = ""] = []] = cells.values({ ...range, column, rows: 1, columns: 1 });
      if (wasCleared(column) && name === "") setValue(range.row, column, "");
    }
  }
}
