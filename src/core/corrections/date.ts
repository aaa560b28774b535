import { parseDate } from "../facts/values/date";
import { GREATEST_SERIAL, mayBeSerial, serialOf } from "../time/serial";
import { datesInMonth, isoOf, partsOf, type Day, type DayRange } from "../time/day";
import { cleanText } from "../text/clean";
import type { CellValue } from "../text/value";
import { DAY_FORMAT, TEXT_FORMAT, type Spelling } from "./correction";

/** Digits and the marks between them, perhaps with a time of day: 至今, 预计 and 毕业 say more than a date, and stay. */
const DATE_ALONE =
  /^[\d〇○零一二三四五六七八九十年月日号份.\-/\\、。,—–~― ]+(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
/** A month that everybody reads. */
const PLAIN_MONTH = /^\d{4}(?:-\d{2}|年\d{1,2}月)$/;

/** A day as a real date; a month, which has no day to show, as text like 2019-03. Null where neither is known or it is so already. */
export function correctDate(value: CellValue, date1904: boolean): Spelling | null {
  if (!isWrittenOut(value)) return null;
  const range = parseDate(value, date1904);
  if (range === null || typeof range === "string") return null;
  if (range.min === range.max) return correctDay(range.min, date1904);
  if (!isMonth(range) || (typeof value === "string" && PLAIN_MONTH.test(value))) return null;
  return { kind: "date", after: isoOf(range.min).slice(0, 7), numberFormat: TEXT_FORMAT };
}

/** The day as a cell of a date. */
export function correctDay(day: Day, date1904: boolean): Spelling {
  return { kind: "date", after: serialOf(day, date1904), numberFormat: DAY_FORMAT };
}

/** A date in letters, or in digits without marks (20190630, 2019.06); a serial number is a real date. */
function isWrittenOut(value: CellValue): boolean {
  if (typeof value === "string") return DATE_ALONE.test(cleanText(value));
  return typeof value === "number" && !mayBeSerial(value) && (value > GREATEST_SERIAL || !Number.isInteger(value));
}

function isMonth({ min, max }: DayRange): boolean {
  const [from, to] = [partsOf(min), partsOf(max)];
  const isOne = from.year === to.year && from.month === to.month;
  return isOne && from.date === 1 && to.date === datesInMonth(to.year, to.month);
}
