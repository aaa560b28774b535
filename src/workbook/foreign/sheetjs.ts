import { type CellObject, type ParsingOptions, read, type Range, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Rect } from "../../core/terms/cell";
import type { CellValue } from "../../core/text/value";
import type { ForeignBook, ForeignCell, ForeignRow, ForeignSheet } from "./table";

/** What we take of a file: values and number formats. Nothing that costs more is made: no formulas, no texts as shown. */
const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellDates: false,
  cellNF: true,
  bookVBA: false,
};

/** Codes of failed formulas as old formats number them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};
/** Sheets that hold no cells of their own. */
const NO_TABLES: readonly unknown[] = ["chart", "macro", "dialog"];

/** The workbook as SheetJS reads it. What it throws for a damaged file is its own. */
export function readWithSheetJs(data: Uint8Array | string, more: ParsingOptions = {}): WorkBook {
  return read(data, { ...OPTIONS, ...more, type: typeof data === "string" ? "string" : "array" });
}

/** `text` is told every text of the file, for formats that say in no word how theirs are written. */
export function foreignBook(book: WorkBook, text: (raw: string) => string = (raw) => raw): ForeignBook {
  const hidden = new Set(book.Workbook?.Sheets?.flatMap(({ name, Hidden }) => (Hidden ? [name] : [])) ?? []);
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || NO_TABLES.includes(sheet["!type"])) return [];
    return [foreignSheet(sheet, text(name), !hidden.has(name), text)];
  });
  return { sheets, date1904: book.Workbook?.WBProps?.date1904 === true };
}

function foreignSheet(sheet: WorkSheet, name: string, visible: boolean, text: (raw: string) => string): ForeignSheet {
  const widths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  sheet["!cols"]?.forEach((one, place) => {
    const width = one.width ?? one.wch;
    if (typeof width === "number" && width > 0 && width <= 255) widths.set(place + 1, width);
    if (one.hidden) hiddenColumns.add(place + 1);
  });
  const hiddenRows = new Set<number>();
  sheet["!rows"]?.forEach((one, place) => {
    if (one.hidden) hiddenRows.add(place + 1);
  });
  const merges = (sheet["!merges"] ?? []).map(rectOfRange);
  return { name, visible, rows: rowsOf(sheet, text), merges, widths, hiddenColumns, hiddenRows };
}

function rowsOf(sheet: WorkSheet, text: (raw: string) => string): readonly ForeignRow[] {
  const data: readonly (readonly CellObject[])[] = sheet["!data"] ?? [];
  const rows: ForeignRow[] = [];
  // Rows and cells that are not there are passed over.
  data.forEach((line, r) => {
    const cells: ForeignCell[] = [];
    line.forEach((cell, c) => {
      const value = valueOf(cell, text);
      if (value === "") return;
      const format = typeof cell.z === "string" && !/^(?:general)?$/i.test(cell.z) ? text(cell.z) : "General";
      cells.push({ column: c + 1, value, format });
    });
    if (cells.length > 0) rows.push({ row: r + 1, cells });
  });
  return rows;
}

function valueOf({ t, v }: CellObject, text: (raw: string) => string): CellValue {
  if (t === "z" || v === undefined || v === null) return "";
  if (t === "e") return typeof v === "number" ? (ERRORS[v] ?? "#VALUE!") : "#VALUE!";
  if (typeof v === "number") return Number.isFinite(v) ? v : "#NUM!";
  if (typeof v === "boolean") return v;
  return typeof v === "string" ? text(v) : "";
}

function rectOfRange({ s, e }: Range): Rect {
  return { row: s.r + 1, column: s.c + 1, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}
