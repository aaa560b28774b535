import { dateFormOf } from "../../src/core/sheet/date-form";
import type { DateForms, Grid } from "../../src/core/sheet/grid";
import type { Book } from "../../src/xlsx/book";
import { newXlsx } from "../../src/xlsx/open";
import type { CellValue } from "../../src/core/text/value";
import type { Rect } from "../../src/core/terms/cell";

/**
 * A sheet drawn as a table:
 *
 *     | 2026 年报名表 | <        |        |
 *     | 姓名          | 证件号码 | 出生日期 |
 *     | 甲            | 370102…  | {36526}  |
 *
 * Cells are text, blank is blank, `{36526}` is a number, `{36526 yyyy-mm}` one of that format, `\n` a line break; `<` is merged
 * with the cell to its left, `^` with the one above. Rows may be shorter than others. A line of dashes is left out.
 */
export function drawGrid(table: string, rest: Partial<Omit<Grid, "cells" | "merges">> = {}): Grid {
  const drawn = drawnCells(table);
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
    dateForms: formsOf(formatsIn(drawn), drawn.length),
  };
}

function drawnCells(table: string): readonly (readonly string[])[] {
  return table
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
}

/** A number format and the cell that has it. */
interface Formatted {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** A workbook of drawn sheets, by their names. */
export function drawBook(sheets: Readonly<Record<string, string>>): Book {
  const book = newXlsx();
  for (const [name, table] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    const { cells, merges } = drawGrid(table);
    sheet.setValues(1, 1, cells);
    for (const range of merges ?? []) sheet.merge(range);
    for (const { row, column, format } of formatsIn(drawnCells(table))) {
      sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
    }
  }
  return book;
}

const NUMBER = /^\{(\S+)(?: (.+))?\}$/;

function formatsIn(drawn: readonly (readonly string[])[]): readonly Formatted[] {
  return drawn.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const [, , format] = NUMBER.exec(cell) ?? [];
      return format === undefined ? [] : [{ row: r + 1, column: c + 1, format }];
    }),
  );
}

function formsOf(formatted: readonly Formatted[], rows: number): DateForms {
  const forms = new Map<number, Uint8Array>();
  for (const { row, column, format } of formatted) {
    const form = dateFormOf(format);
    const its = forms.get(column) ?? new Uint8Array(rows);
    its[row - 1] = form;
    if (form !== 0) forms.set(column, its);
  }
  return forms;
}

function valueOf(cell: string): CellValue {
  if (cell === "<" || cell === "^") return "";
  const [, number] = NUMBER.exec(cell) ?? [];
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
