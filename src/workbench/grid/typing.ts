import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { BookSheet } from "../../xlsx/book";
import { typed } from "../../excel-simulator/typing";
import { cellDataOf, valueOf } from "./cell";

const GENERAL = "General";

/** Excel's short date: kept in files the American way, shown by a Chinese Excel year first. */
const SHORT_DATE = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

/** The pattern by which a number format is drawn; General is "". */
export function patternOf(numberFormat: string): string {
  if (numberFormat === GENERAL) return "";
  return SHORT_DATE.has(numberFormat) ? "yyyy/m/d" : numberFormat;
}

/** A Chinese Excel takes 2025年3月1日 for a date; the rules of the host are those of the API, which is American. */
function withPlainDate(text: string): string {
  return text.replace(/^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$/, (_, year: string, month: string, day?: string) =>
    [year, month, ...(day ? [day] : [])].join("-"),
  );
}

/** What a cell of this number format makes of a text, as Univer's cell: the number format only where it changes. */
export function typedValue(text: string, numberFormat: string, date1904: boolean): ICellData {
  const isGeneral = numberFormat === GENERAL;
  const found = typed(isGeneral || !numberFormat.includes("@") ? withPlainDate(text) : text, numberFormat, {
    date1904,
    year: new Date().getFullYear(),
  });
  switch (found.kind) {
    case "keep":
      return {};
    case "formula":
      return { f: found.formula, v: null, p: null };
    case "value": {
      const given = isGeneral && found.numberFormat ? { s: { n: { pattern: patternOf(found.numberFormat) } } } : {};
      const value = found.value === "" ? { v: null } : cellDataOf(found.value);
      return { ...given, ...value, f: null, p: null };
    }
  }
}

/**
 * What becomes of an edited cell; `row` and `column` from 0. An edit that ends with what stood there before changes nothing:
 * an identity number kept as text in a General cell stays text.
 */
export function typedCell(
  edited: ICellData,
  sheet: BookSheet,
  row: number,
  column: number,
  date1904: boolean,
): ICellData {
  // Univer takes a leading apostrophe away and says so by this type; Excel's rules want to see it.
  const mark = edited.t === CellValueType.FORCE_STRING ? "'" : "";
  const text = edited.f ?? mark + String(valueOf({ ...edited, t: null }));
  const before = sheet.value(row + 1, column + 1);
  const numberFormat = sheet.numberFormat(row + 1, column + 1);
  if (!edited.f && typeof before === "string" && text === before) return { ...edited, p: null, ...cellDataOf(before) };
  return { ...edited, ...typedValue(text, numberFormat, date1904) };
}
