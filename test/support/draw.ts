import type { CellValue, Grid, Rect } from "../../src/core/sheet/grid";
import type { Book } from "../../src/workbook/xlsx/book";
import { newXlsx } from "../../src/workbook/xlsx/open";

/**
 * A sheet drawn as a table:
 *
 *     | 2026 年报名表 | <        |        |
 *     | 姓名          | 证件号码 | 出生日期 |
 *     | 甲            | 370102…  | {36526}  |
 *
 * Cells are text, blank is blank, `{36526}` is a number, `\n` a line break; `<` is merged with the cell to its left, `^` with
 * the one above. Rows may be shorter than others. A line of dashes is left out.
 */
export function drawGrid(table: string, rest: Partial<Omit<Grid, "cells" | "merges">> = {}): Grid {
  const drawn = table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^\|[\s|-]*---[\s|-]*$/.test(line))
    .map((line) =>
      line
        .replace(/^\|/, "")
        .replace(/\|$/, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
  const width = Math.max(...drawn.map((row) => row.length), 0);
  return {
    name: "报名表",
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
    ...rest,
    cells: drawn.map((row) => Array.from({ length: width }, (_, index) => valueOf(row[index] ?? ""))),
    merges: mergesOf(drawn),
  };
}

/** A workbook of drawn sheets, by their names. */
export function drawBook(sheets: Readonly<Record<string, string>>): Book {
  const book = newXlsx();
  for (const [name, table] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    const { cells, merges } = drawGrid(table);
    sheet.setValues(1, 1, cells);
    for (const range of merges ?? []) sheet.merge(range);
  }
  return book;
}

function valueOf(cell: string): CellValue {
  if (cell === "<" || cell === "^") return "";
  const [, number] = /^\{(.+)\}$/.exec(cell) ?? [];
  return number === undefined ? cell.replaceAll("\\n", "\n") : Number(number);
}

/** Each run of `<` and block of `^` belongs to the cell it leads back to. */
function mergesOf(drawn: readonly (readonly string[])[]): Rect[] {
  const blocks = new Map<string, Rect>();
  for (const [r, row] of drawn.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell !== "<" && cell !== "^") continue;
      let [top, left] = [r, c];
      while (drawn[top]?.[left] === "<" || drawn[top]?.[left] === "^") {
        if (drawn[top]?.[left] === "<") left--;
        else top--;
      }
      const known = blocks.get(`${top},${left}`);
      blocks.set(`${top},${left}`, {
        row: top + 1,
        column: left + 1,
        rows: Math.max(known?.rows ?? 1, r - top + 1),
        columns: Math.max(known?.columns ?? 1, c - left + 1),
      });
    }
  }
  return [...blocks.values()];
}
