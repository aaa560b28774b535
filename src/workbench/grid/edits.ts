import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable, Workbook } from "@univerjs/core";
import type { BookSheet } from "../../xlsx/book";
import { valueOf } from "./cell";
import { PIXELS_PER_POINT, widthOfPixels } from "./snapshot";
import { patternOf } from "./typing";
import type { CellValue } from "../../core/text/value";

export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** `visit` gets the 0-based place of every cell that a change of Univer's names. */
function eachCell(
  cells: Cells | undefined,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void {
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      visit(Number(row), Number(column), cell as Nullable<ICellData>);
    }
  }
}

/**
 * Takes every look but the number format out of a change, in place: what is filled in or pasted brings its value along
 * and leaves the cell's own looks as they are.
 */
export function plainStyles(workbook: Workbook, cells: Cells | undefined): void {
  eachCell(cells, (_row, _column, cell) => {
    if (!cell || cell.s === undefined) return;
    const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    if (pattern) cell.s = { n: { pattern } };
    else delete cell.s;
  });
}

/** Writes cells that Univer has changed into the book as they now stand: value, formula and number format. */
export function writeCells(sheet: BookSheet, workbook: Workbook, cells: Cells): void {
  const drawn = workbook.getSheetBySheetId(sheet.name);
  if (!drawn) return;
  eachCell(cells, (row, column, change) => {
    const cell = drawn.getCellRaw(row, column);
    const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
    if (change?.s !== undefined && pattern !== patternOf(sheet.numberFormat(row + 1, column + 1))) {
      const place = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
      sheet.setFormat(place, { numberFormat: pattern === "" ? "General" : pattern });
    }
    writeCell(sheet, row + 1, column + 1, valueOf(cell), cell?.f ?? null);
  });
}

function writeCell(sheet: BookSheet, row: number, column: number, value: CellValue, formula: string | null): void {
  if (sheet.value(row, column) === value && sheet.formula(row, column) === formula) return;
  if (formula === null) sheet.setValue(row, column, value);
  else sheet.setValue(row, column, value, formula);
}

/** Univer gives a new size either for all lines of its ranges or line by line. */
export type Sizes = number | { readonly [line: number]: Nullable<number> };

function sizeOf(sizes: Sizes, line: number): number | null {
  return typeof sizes === "number" ? sizes : (sizes[line] ?? null);
}

export function writeWidths(sheet: BookSheet, ranges: readonly IRange[], sizes: Sizes): void {
  for (const range of ranges) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const pixels = sizeOf(sizes, column);
      if (pixels !== null) sheet.setColumnWidth(column + 1, 1, widthOfPixels(pixels));
    }
  }
}

export function writeHeights(sheet: BookSheet, ranges: readonly IRange[], sizes: Sizes): void {
  for (const range of ranges) {
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const pixels = sizeOf(sizes, row);
      if (pixels !== null) sheet.setRowHeight(row + 1, 1, pixels / PIXELS_PER_POINT);
    }
  }
}

/** True where Excel would refuse: the sheet is protected and one of the cells is locked. */
export function isLocked(sheet: BookSheet, cells: Cells | undefined): boolean {
  if (!sheet.protected) return false;
  let locked = false;
  eachCell(cells, (row, column) => {
    locked ||= sheet.look(row + 1, column + 1).locked;
  });
  return locked;
}
