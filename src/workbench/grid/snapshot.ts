import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IRowData,
  type IColumnData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Book, BookSheet, CellLook } from "../../xlsx/book";
import { cellDataOf } from "./cell";
import { fittingHeight, type HeightCell } from "./heights";
import { splitRules, rulesOf } from "./rules";
import { rangeOf } from "./place";
import { styleOf } from "./style";
import type { CellValue } from "../../core/text/value";

/** Room to go on typing below and to the right of what is there. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Cells without value whose looks are worth drawing stand at most this far outside of the values. */
const STYLED_MARGIN = 3;

const RULES_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** A width in characters as pixels; 7 pixels a digit is what Excel's default font has. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7);
}

/** The inverse of `pixelsOfWidth`. */
export function widthOfPixels(pixels: number): number {
  return Math.round((pixels / 7) * 100) / 100;
}

/** Points as pixels, and back. */
export const PIXELS_PER_POINT = 96 / 72;

/** What Univer draws: the whole book as it stands now. The id of a Univer sheet is the sheet's name. */
export function snapshotOf(book: Book, id: string): IWorkbookData {
  const steps = snapshotSteps(book, id);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same with a pause after each row: ten thousand rows take a second. The book must be left alone until all is done. */
export function* snapshotSteps(book: Book, id: string): Generator<undefined, IWorkbookData> {
  const sheets = book.sheets();
  const styles: Record<string, IStyleData> = {};
  const drawn: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of sheets) drawn[sheet.name] = yield* sheetSnapshot(sheet, styles);
  const rules = Object.fromEntries(sheets.map((sheet) => [sheet.name, rulesOf(splitRules(sheet.highlights()).others)]));
  return {
    id,
    name: "",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.name),
    sheets: drawn,
    resources: [{ name: RULES_RESOURCE, data: JSON.stringify(rules) }],
  };
}

function* sheetSnapshot(
  sheet: BookSheet,
  styles: Record<string, IStyleData>,
): Generator<undefined, Partial<IWorksheetData>> {
  const used = sheet.used();
  const lastRow = used ? used.row + used.rows - 1 : 0;
  const lastColumn = used ? used.column + used.columns - 1 : 0;
  const rows = Math.max(LEAST_ROWS, lastRow + SPARE_ROWS);
  const columns = Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS);
  const frozen = sheet.frozen();
  return {
    id: sheet.name,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: pixelsOfWidth(sheet.standardWidth),
    defaultRowHeight: sheet.standardHeight * PIXELS_PER_POINT,
    mergeData: sheet.merges().map(rangeOf),
    cellData: yield* cellsOf(sheet, lastRow, lastColumn, styles),
    rowData: yield* rowsOf(sheet, lastRow + STYLED_MARGIN, lastColumn + STYLED_MARGIN),
    columnData: columnsOf(sheet, columns),
    ...(frozen
      ? { freeze: { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows, startColumn: frozen.columns } }
      : {}),
  };
}

function* cellsOf(
  sheet: BookSheet,
  lastRow: number,
  lastColumn: number,
  styles: Record<string, IStyleData>,
): Generator<undefined, Record<number, Record<number, ICellData>>> {
  const rows = lastRow + STYLED_MARGIN;
  const columns = lastColumn + STYLED_MARGIN;
  const values = sheet.values({ row: 1, column: 1, rows, columns });
  const formulas = sheet.hasFormulas();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 1; row <= rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = 1; column <= columns; column += 1) {
      const key = String(sheet.styleOf(row, column));
      styles[key] ??= styleOf(sheet.look(row, column));
      const value = values[row - 1]?.[column - 1] ?? "";
      const formula = formulas ? sheet.formula(row, column) : null;
      line[column - 1] = {
        s: key,
        ...(value === "" ? {} : cellDataOf(value)),
        ...(formula === null ? {} : { f: formula }),
      };
    }
    cells[row - 1] = line;
    yield;
  }
  return cells;
}

/** Heights of the file, and of rows without one what fits their text. */
function* rowsOf(
  sheet: BookSheet,
  rows: number,
  columns: number,
): Generator<undefined, Record<number, Partial<IRowData>>> {
  const data: Record<number, Partial<IRowData>> = {};
  const values = sheet.values({ row: 1, column: 1, rows, columns });
  const merged = new Set(sheet.merges().map(({ row, column }) => `${row},${column}`));
  const widths = Array.from({ length: columns }, (_, c) => sheet.columnWidth(c + 1) ?? sheet.standardWidth);
  // A look is put together from styles; cells that share a style share it.
  const looks = new Map<unknown, CellLook>();
  const lookAt = (row: number, column: number): CellLook => {
    const style = sheet.styleOf(row, column);
    const look = looks.get(style) ?? sheet.look(row, column);
    looks.set(style, look);
    return look;
  };
  const cell = (row: number, column: number, value: CellValue): HeightCell => ({
    value,
    look: lookAt(row, column),
    width: merged.has(`${row},${column}`) ? null : (widths[column - 1] ?? sheet.standardWidth),
  });
  for (let row = 1; row <= rows; row += 1) {
    yield;
    const given = sheet.rowHeight(row);
    const filled =
      given === null
        ? (values[row - 1] ?? []).flatMap((value, c) => (value === "" ? [] : [cell(row, c + 1, value)]))
        : [];
    const height = given ?? fittingHeight(filled, sheet.standardHeight);
    const hidden = sheet.rowHidden(row);
    if (height === null && !hidden) continue;
    data[row - 1] = {
      ...(height === null ? {} : { h: height * PIXELS_PER_POINT }),
      ...(given === null ? {} : { ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return data;
}

function columnsOf(sheet: BookSheet, columns: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (let column = 1; column <= columns; column += 1) {
    const width = sheet.columnWidth(column);
    const hidden = sheet.columnHidden(column);
    if (width === null && !hidden) continue;
    data[column - 1] = {
      ...(width === null ? {} : { w: pixelsOfWidth(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return data;
}
