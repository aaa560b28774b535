import { saysNothing, solidText } from "../../text/clean";
import type { RecordTable } from "../../sheet/record-table";
import { isFormulaError } from "../../text/value";

/** The names of the schools of a list, without any white space and with brackets of one width. */
export function readSchools({ grid, headerRow, columns }: RecordTable): readonly string[] {
  const column = columns.get("school") ?? 0;
  return grid.cells
    .slice(headerRow)
    .map((cells) => cells[column - 1] ?? "")
    .filter((value) => !isFormulaError(value))
    .map(solidText)
    .filter((name) => !saysNothing(name));
}
