import type { CellValue } from "../core/text/value";
import { isFormulaError } from "../core/text/value";

/** What becomes of something typed into a cell, or written to it through `values`, which Excel treats alike. */
export type Typed =
  | { readonly kind: "keep" }
  /** `numberFormat` is what Excel gives a General cell along with the value. */
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

/** Which calendar the workbook counts in, and which year a date without one falls in. */
export interface Calendar {
  readonly date1904: boolean;
  readonly year: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Excel keeps 15 significant digits: an 18-digit identity number loses its last three. */
function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function number(text: string): { value: number; numberFormat?: string } | null {
  const [match, open, sign, currency, digits = "", exponent = "", percent, close] =
    /^(\()?([+-])?([$¥])?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%)?(\))?$/i.exec(text) ?? [];
  if (match === undefined || (open === undefined) !== (close === undefined)) return null;
  const magnitude = Number(digits.replaceAll(",", "") + exponent) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(magnitude)) return null;
  const value = fifteenDigits(open !== undefined || sign === "-" ? -magnitude : magnitude);
  if (percent !== undefined) return { value, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  if (currency !== undefined) return { value, numberFormat: `${currency}#,##0.00` };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  return digits.includes(",") ? { value, numberFormat: "#,##0" } : { value };
}

function serial(year: number, month: number, day: number, calendar: Calendar): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = time / 86_400_000 + 25_569;
  // The 1900 calendar has a 29 February 1900 that never was.
  const value = calendar.date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return value < 0 ? null : value;
}

/** Text is read as an American would, whatever language Excel speaks: so it is with everything that comes through the API. */
function date(text: string, calendar: Calendar): { value: number; numberFormat: string } | null {
  const century = (year: number) => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);
  const at = (year: number, month: number, day: number, numberFormat: string) => {
    const value = serial(century(year), month, day, calendar);
    return value === null ? null : { value, numberFormat };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return at(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (us) return at(Number(us[3]), Number(us[1]), Number(us[2]), "m/d/yyyy");
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (yearMonth) return at(Number(yearMonth[1]), Number(yearMonth[2]), 1, "mmm-yy");
  const monthDay = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (monthDay) return at(calendar.year, Number(monthDay[1]), Number(monthDay[2]), "d-mmm");
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  const month = named ? MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1 : 0;
  if (named && month > 0) return at(Number(named[3] ?? calendar.year), month, Number(named[1]), "d-mmm-yy");
  return null;
}

function time(text: string): { value: number; numberFormat: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (match === null) return null;
  const hours = (Number(match[1]) % (match[4] ? 12 : 24)) + (match[4]?.toLowerCase() === "pm" ? 12 : 0);
  return { value: (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400, numberFormat: "h:mm" };
}

/**
 * What a cell of the given number format makes of an input, as strictly as Excel does it: "007" becomes 7,
 * "2025-3-1" and "4-1" dates, "(2)" minus two, "=…" a formula. A text cell ("@") keeps text as it is and makes text
 * of numbers. A leading apostrophe is taken for Excel's text mark everywhere, also in a text cell.
 */
export function typed(input: unknown, numberFormat: string, calendar: Calendar): Typed {
  if (input === null || input === undefined) return { kind: "keep" };
  const isText = numberFormat === "@";
  if (typeof input === "number") {
    return { kind: "value", value: isText ? String(fifteenDigits(input)) : fifteenDigits(input) };
  }
  if (typeof input === "boolean") return { kind: "value", value: isText ? String(input).toUpperCase() : input };
  const text = String(input);
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  const trimmed = text.trim();
  if (isText || trimmed === "") return { kind: "value", value: text };
  const found = number(trimmed) ?? date(trimmed, calendar) ?? time(trimmed);
  if (found !== null) return { kind: "value", ...found };
  if (/^=./s.test(text)) return { kind: "formula", formula: text };
  if (/^[+\-@]./s.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  if (isFormulaError(trimmed.toUpperCase())) return { kind: "value", value: trimmed.toUpperCase() };
  return { kind: "value", value: text };
}
