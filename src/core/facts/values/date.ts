import { saysNothing, cleanText, solidText } from "../../text/clean";
import { datesInMonth, dayOf, type DayRange, partsOf, type NamedSession } from "../../time/day";
import { withDigits } from "../../text/numeral";
import type { CellValue } from "../../text/value";
import { dayOfSerial, GREATEST_SERIAL, LAST_YEAR, mayBeSerial } from "../../time/serial";

/** A date as far as it is written; null: blank. "impossible": written as a date that no calendar has. */
export type ReadDate = DayRange | null | "unreadable" | "impossible";

const FIRST_YEAR = 1900;

/**
 * Reads a date in any spelling the sheets have. A month or a year alone is the whole of it. A number is a serial of the
 * workbook's date system, or 20200901, 202009, 2020.09, 2020 typed as a number. What could be two dates (2026125, 9/1/2020)
 * is unreadable; the number 2020.1, which may have been 2020.10, reaches from January to October.
 */
export function parseDate(value: CellValue, date1904: boolean): ReadDate {
  if (typeof value === "number") return fromNumber(value, date1904);
  const text = cleanText(value);
  if (saysNothing(text)) return null;
  return fromText(text, date1904);
}

function fromNumber(value: number, date1904: boolean): ReadDate {
  if (isYear(Math.floor(value))) {
    const month = Math.round((value % 1) * 100);
    if (month === 0) return wholeYear(value);
    if (Math.abs((value % 1) * 100 - month) > 1e-6) return "unreadable";
    if (month === 10) return span(Math.floor(value), 1, 10);
    // 2020.9 is 2020.90 as a number.
    return wholeMonth(Math.floor(value), month > 12 && month % 10 === 0 ? month / 10 : month);
  }
  if (Number.isInteger(value) && value > GREATEST_SERIAL) return fromDigits(String(value));
  const day = dayOfSerial(value, date1904);
  return day === null ? "unreadable" : oneDay(day);
}

const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const PARTS = /^(\d{4})(?:[-/.年、。,\\]+)(\d{1,2})(?:(?:[-/.月、。,\\]+)(\d{1,2})[日号]?\/?|月份?|[-/.])?$/;
/** 2019 6 30, with nothing but spaces between: together they could be another date. */
const SPACED = /^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$/;
/** Words around a day that leave it the same day: 预计2026年7月, 2026年7月（预计）, 2026年7月毕业, 自2019年3月, '2019-06-30. */
const AROUND =
  /^(?:['‘’`]|自|从|于|预计|拟|将于?)+(?=[\d〇零一二])|(?:[(]?(?:预计|拟|预|暂定)[)]?|(?:预计)?毕业|出?生|入职|上岗|参加工作|取得|发证|颁发)+$/g;

function fromText(written: string, date1904: boolean): ReadDate {
  const spaced = written.replace(AROUND, "").replace(SPACED, (together) => together.replaceAll(" ", "-"));
  const text = withDigits(spaced.replace(TIME, "").replaceAll(" ", "").replaceAll("○", "〇")).replace(/[—–~―]/g, "-");
  const parts = PARTS.exec(text);
  if (parts) {
    const [year, month] = [Number(parts[1]), Number(parts[2])];
    return parts[3] === undefined ? wholeMonth(year, month) : oneDate(year, month, Number(parts[3]));
  }
  const year = /^(\d{4})[年届]?$/.exec(text);
  if (year) return wholeYear(Number(year[1]));
  if (!/^\d+$/.test(text)) return "unreadable";
  // Five digits as text: a serial that lost its format; unless they could be a month (19909 is September 1990).
  if (text.length === 5) return isYear(Number(text.slice(0, 4))) ? "unreadable" : fromNumber(Number(text), date1904);
  return fromDigits(text);
}

/** 202009 or 20200901 without any mark; 7 digits are two dates at once. */
function fromDigits(digits: string): ReadDate {
  const year = Number(digits.slice(0, 4));
  if (digits.length === 6) return wholeMonth(year, Number(digits.slice(4)));
  if (digits.length === 8) return oneDate(year, Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return "unreadable";
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function oneDay(day: number): DayRange {
  return { min: day, max: day };
}

function oneDate(year: number, month: number, date: number): ReadDate {
  if (!isYear(year) || month < 1 || month > 12 || date < 1 || date > datesInMonth(year, month)) return "impossible";
  return oneDay(dayOf(year, month, date));
}

function wholeMonth(year: number, month: number): ReadDate {
  return span(year, month, month);
}

function wholeYear(year: number): ReadDate {
  return span(year, 1, 12);
}

function span(year: number, first: number, last: number): ReadDate {
  if (!isYear(year) || first < 1 || last > 12) return "impossible";
  return { min: dayOf(year, first, 1), max: dayOf(year, last, datesInMonth(year, last)) };
}

/** The beginning of a span that is still going on (2020.9至今, 2020年9月起), as a date of its own; other text as it is. */
export function beginningOf(text: string): string {
  return text.replace(/(?:[-—–~―]*(?:到|至)?(?:今|现在|目前|当前)|起|开始|以来)$/, "");
}

/** What may stand behind the day without changing it: 2026年3月认定, 3月（第1批）. */
const SESSION_TAIL = "(?:份|底前?)?[（(]?(?:第?[0-9]{1,2}[批场期]次?)?[)）]?(?:认定|评价|考试|报名|批次?|场次?)*";
const SESSION_SPELLINGS: readonly RegExp[] = [
  new RegExp(`^(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?:(?<date>[0-9]{1,2})[日号]?)?${SESSION_TAIL}$`),
  new RegExp(`^(?<month>[0-9]{1,2})月(?:(?<date>[0-9]{1,2})[日号])?${SESSION_TAIL}$`),
  new RegExp(`^(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<date>[0-9]{1,2})${SESSION_TAIL}$`),
  /^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<date>[0-9]{2})$/,
];
/** A serial of an earlier or later day is more likely the number of a batch. */
const [FIRST_SESSION, LAST_SESSION] = [dayOf(2015, 1, 1), dayOf(2050, 12, 31)];

/**
 * The day or month that a batch is named after; null where the text is not clearly one: 第3批, 2026-1 (which may be the first
 * batch of the year), 202603.
 */
export function parseSession(value: CellValue, date1904: boolean): NamedSession | null {
  if (mayBeSerial(value)) {
    const day = dayOfSerial(value, date1904);
    if (!Number.isInteger(value) || day === null || day < FIRST_SESSION || day > LAST_SESSION) return null;
    const { year, month, date } = partsOf(day);
    return { year, month, date };
  }
  const text = withDigits(solidText(value));
  for (const spelling of SESSION_SPELLINGS) {
    const groups = spelling.exec(text)?.groups;
    if (groups) return sessionOf(groups["year"], groups["month"], groups["date"]);
  }
  return null;
}

function sessionOf(yearText: string | undefined, monthText = "", dateText?: string): NamedSession | null {
  const year = yearText === undefined ? null : Number(yearText);
  const month = Number(monthText);
  const date = dateText === undefined ? null : Number(dateText);
  const exists =
    month >= 1 && month <= 12 && (date === null || (date >= 1 && date <= datesInMonth(year ?? 2000, month)));
  return exists ? { year, month, date } : null;
}
