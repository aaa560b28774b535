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

/** Digits from which on Excel shows a number as 3.70102E+17; above 15 it also loses the last ones. */
const LONG = 12;

/**
 * Whether a text of digits says who or what, not how many: an identity or certificate number, a telephone number with its zero.
 * As a number Excel would cut it. "12E34" is such a number as well, and no power of ten.
 */
export function isCode(text: string): boolean {
  const plain = text.trim();
  return (/^\d+$/.test(plain) && (plain.length >= LONG || /^0\d/.test(plain))) || /^\d+[eE]\d+$/.test(plain);
}

/** A number of which another program has shown only the beginning: 3.70102E+17. */
export function isCutCode(text: string): boolean {
  const [, power] = /^\d(?:\.\d+)?E\+?(\d+)$/i.exec(text.trim()) ?? [];
  return power !== undefined && Number(power) >= LONG - 1;
}

/** What a cell of this number format makes of a text, as Univer's cell: the number format only where it changes. */
export function typedValue(text: string, numberFormat: string, date1904: boolean): ICellData {
  const isGeneral = numberFormat === GENERAL;
  // As text in a text cell it also stays whole when it is edited in Excel later.
  if (isCode(text) && !numberFormat.includes("@")) {
    return { s: { n: { pattern: "@" } }, ...cellDataOf(text.trim()), f: null, p: null };
  }
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
 * an identity number kept as text in a General cell stays text, and one that was cut to a number stays that number, which is found.
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
  const isSame = before !== "" && typeof before !== "boolean" && text === String(before);
  if (!edited.f && isSame && !(typeof before === "number" && numberFormat.includes("@"))) {
    return { ...edited, p: null, ...cellDataOf(before) };
  }
  return { ...edited, ...typedValue(text, numberFormat, date1904) };
}
