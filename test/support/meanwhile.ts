import type { BookSheet } from "../../src/xlsx/book";
import type { CellValue } from "../../src/core/text/value";
import { columnLetter, columnNumber } from "../../src/core/terms/cell";

/** What somebody else, or the clerk herself, does to a sheet: values, formulas and names move as Excel moves them. */
export type Meanwhile = (sheet: BookSheet) => void;

/** The cells of a sheet as lines, each value with its formula. */
type Cell = readonly [CellValue, string | null];
type Lines = Cell[][];

const BLANK: Cell = ["", null];

function lines(sheet: BookSheet): Lines {
  const used = sheet.used();
  if (used === null) return [];
  const block = { row: 1, column: 1, rows: used.row + used.rows - 1, columns: used.column + used.columns - 1 };
  const formulas = sheet.hasFormulas();
  return sheet
    .values(block)
    .map((row, r) => row.map((value, c) => [value, formulas ? sheet.formula(r + 1, c + 1) : null] as const));
}

function put(sheet: BookSheet, all: Lines): void {
  const used = sheet.used();
  if (used !== null) sheet.clear(used, "contents");
  const width = all.reduce((most, row) => Math.max(most, row.length), 0);
  sheet.setValues(
    1,
    1,
    all.map((row) => Array.from({ length: width }, (_, c) => row[c]?.[0] ?? "")),
  );
  all.forEach((row, r) =>
    row.forEach(([value, formula], c) => formula !== null && sheet.setValue(r + 1, c + 1, value, formula)),
  );
}

/** Names follow their cells; one whose cells are all gone refers to nothing. */
function moveNames(sheet: BookSheet, axis: "rows" | "columns", at: number, by: 1 | -1): void {
  const moved = (first: number, last: number): readonly [number, number] | null => {
    if (by === 1) return [first >= at ? first + 1 : first, last >= at ? last + 1 : last];
    if (first === at && last === at) return null;
    return [first > at ? first - 1 : first, last >= at ? last - 1 : last];
  };
  for (const { name, refersTo, hidden } of sheet.names()) {
    const [match, head = "", left = "", top = "", right = left, bottom = top] =
      /^(='.+'!)\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(refersTo) ?? [];
    if (match === undefined) continue;
    const rows = [Number(top), Number(bottom)] as const;
    const columns = [columnNumber(left), columnNumber(right)] as const;
    const [r, c] = axis === "rows" ? [moved(...rows), columns] : [rows, moved(...columns)];
    if (r === null || c === null) sheet.setName(name, "=#REF!", hidden);
    else {
      const corner = (column: number, row: number) => `$${columnLetter(column)}$${row}`;
      const [from, to] = [corner(c[0], r[0]), corner(c[1], r[1])];
      sheet.setName(name, `${head}${from}${from === to ? "" : `:${to}`}`, hidden);
    }
  }
}

export const insertRow =
  (row: number): Meanwhile =>
  (sheet) => {
    const all = lines(sheet);
    all.splice(row - 1, 0, []);
    put(sheet, all);
    moveNames(sheet, "rows", row, 1);
  };

export const deleteRow =
  (row: number): Meanwhile =>
  (sheet) => {
    const all = lines(sheet);
    all.splice(row - 1, 1);
    put(sheet, all);
    moveNames(sheet, "rows", row, -1);
  };

export const insertColumn =
  (column: number): Meanwhile =>
  (sheet) => {
    const all = lines(sheet);
    for (const row of all) if (row.length >= column) row.splice(column - 1, 0, BLANK);
    put(sheet, all);
    moveNames(sheet, "columns", column, 1);
  };

export const deleteColumn =
  (column: number): Meanwhile =>
  (sheet) => {
    const all = lines(sheet);
    for (const row of all) row.splice(column - 1, 1);
    put(sheet, all);
    moveNames(sheet, "columns", column, -1);
  };

/** Turns the rows from one on upside down, in all columns or in the first ones alone, as a sort of a part of them does. */
export const turnRows =
  (first: number, columns = Number.POSITIVE_INFINITY): Meanwhile =>
  (sheet) => {
    const all = lines(sheet);
    const people = all.slice(first - 1).reverse();
    const turned = all.map((row, index) => {
      const other = people[index - first + 1];
      return index < first - 1 || other === undefined
        ? row
        : row.map((cell, c) => (c < columns ? (other[c] ?? BLANK) : cell));
    });
    put(sheet, turned);
  };
