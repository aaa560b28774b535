import { saysNothing, cleanText } from "../../text/clean";
import { datesInMonth, dayOf, type Day, type DayRange, partsOf } from "../../time/day";
import { withDigits } from "../../text/numeral";
import type { CellValue } from "../../text/value";
import { dayOfSerial, GREATEST_SERIAL, LAST_YEAR } from "../../time/serial";

/** A date as far as it is written; null: blank. "impossible": written as a date that no calendar has. */
export type ReadDate = DayRange | null | "unreadable" | "impossible";

const FIRST_YEAR = 1900;

/**
 * Reads a date in any spelling the sheets have. A month or a year alone is the whole of it. A number is a serial of the
 * workbook's date system, or 20200901, 202009, 2020.09, 2020 typed as a number. What could be two dates (2026125, 9/1/2020,
 * 05/3/1) is unreadable; the number 2020.1, which may have been 2020.10, reaches from January to October.
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

const TIME =
  /(?:[ T]|(?<=日)) *(?:[上下中]午|凌晨|晚上?)? *\d{1,2}[:时]\d{1,2}分?(?::?\d{2}(?:\.\d+)?秒?)?(?: *[AP]M)?(?:(Z)|[+-]\d{2}:?\d{2})?$/i;
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z$/i;
const WEEKDAY = /[ ,，]*[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?$/;
const PARTS = /^(\d{4})(?:[-/.年、。,\\]+)(\d{1,2})(?:(?:[-/.月、。,\\]+)(\d{1,2})[日号]?\/?|月份?|[-/.])?$/;
/** 2019 6 30, with nothing but spaces between: together they could be another date. */
const SPACED = /^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$/;
/** Words around a day that leave it the same day: 预计2026年7月, 2026年7月（预计）, 2026年7月毕业, 自2019年3月, '2019-06-30. */
const AROUND =
  /^(?:['‘’`]|自|从|于|预计|拟|将于?)+(?=[\d〇零一二])|(?:[(]?(?:预计|拟|预|暂定)[)]?|(?:预计)?毕业|出?生|入职|上岗|参加工作|取得|发证|颁发)+$/g;
const END_MARK = /(?<=[\d日月年])[。;；,，、]+$/;
/** A part of a month or of a year: the whole of it is read. */
const PART_OF_MONTH = /(?<=\d月)(?:份?[初中底末]|[上中下]旬)$/;
const PART_OF_YEAR = /(?<=\d{4}年)(?:[初中底末]|[上下]半年|[春夏秋冬]季?)$/;

function fromText(written: string, date1904: boolean): ReadDate {
  const day = WEEKDAY.test(written) ? written.replace(WEEKDAY, "") : written;
  const date = fromPlain(day, date1904);
  // A time of day at Greenwich may be the next day in China.
  const atGreenwich = TIME.exec(day)?.[1] !== undefined && !MIDNIGHT.test(day);
  return atGreenwich && typeof date === "object" && date !== null ? { min: date.min, max: date.max + 1 } : date;
}

function fromPlain(written: string, date1904: boolean): ReadDate {
  const spaced = written.replace(AROUND, "").replace(SPACED, (together) => together.replaceAll(" ", "-"));
  const solid = withDigits(spaced.replace(TIME, "").replaceAll(" ", "").replaceAll("○", "〇"));
  const text = solid
    .replace(/[—–~―]/g, "-")
    .replace(END_MARK, "")
    .replace(PART_OF_MONTH, "")
    .replace(PART_OF_YEAR, "");
  const parts = PARTS.exec(text);
  if (parts) return fromParts(Number(parts[1]), parts[2], parts[3]);
  const year = /^(\d{4})[年届]?$/.exec(text);
  if (year) return wholeYear(Number(year[1]));
  if (/^\d+(?:\.0+)?$/.test(text)) return fromDigitText(text.replace(/\.0+$/, ""), date1904);
  // A serial with the time of day.
  if (/^[2-6]\d{4}\.\d+$/.test(text)) return fromNumber(Number(text), date1904);
  return fromShortYear(text) ?? fromWestern(text) ?? "unreadable";
}

function fromParts(year: number, month = "", date?: string): ReadDate {
  return date === undefined ? wholeMonth(year, Number(month)) : oneDate(year, Number(month), Number(date));
}

function fromDigitText(text: string, date1904: boolean): ReadDate {
  // Five digits as text: a serial that lost its format; unless they could be a month (19909 is September 1990).
  if (text.length === 5) return isYear(Number(text.slice(0, 4))) ? "unreadable" : fromNumber(Number(text), date1904);
  return fromDigits(text);
}

/** 202009 or 20200901 without any mark, or 880229; 7 digits are two dates at once. */
function fromDigits(digits: string): ReadDate {
  const year = Number(digits.slice(0, 4));
  if (digits.length === 8) return oneDate(year, Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (digits.length !== 6) return "unreadable";
  if (isYear(year)) return wholeMonth(year, Number(digits.slice(4)));
  const short = yearOfTwo(digits.slice(0, 2));
  const date = short === null ? null : oneDate(short, Number(digits.slice(2, 4)), Number(digits.slice(4)));
  return date === null || date === "impossible" ? "unreadable" : date;
}

/** Of the people in such a sheet nobody did anything before, nor will any after. */
const [FIRST_SHORT, LAST_SHORT] = [50, 40];

/** 88 is 1988 and 19 is 2019; null between the two, where it may be either. */
function yearOfTwo(digits: string): number | null {
  const year = Number(digits);
  if (year >= FIRST_SHORT) return 1900 + year;
  return year <= LAST_SHORT ? 2000 + year : null;
}

const SHORT_PARTS = /^(\d{2})([-/.年])(\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月份?)?$/;

/** 88年2月29日, 88.2.29, 19年3月, 98年. 12.9.5 may begin with the day, and stays unread. Null: nothing of the kind. */
function fromShortYear(text: string): ReadDate {
  const alone = /^(\d{2})[年届]$/.exec(text)?.[1];
  if (alone !== undefined) return Number(alone) >= FIRST_SHORT ? wholeYear(1900 + Number(alone)) : null;
  const [, digits = "", mark, month, date] = SHORT_PARTS.exec(text) ?? [];
  const year = digits === "" ? null : yearOfTwo(digits);
  return year === null || (mark !== "年" && year >= 2000) ? null : fromParts(year, month, date);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 1-Sep-2020, 1-Sep-20, and 13/9/2020 or 9/13/2020, which can be one day alone. Null: nothing of the kind. */
function fromWestern(text: string): ReadDate {
  const [, date = "", name = "", year = ""] = /^(\d{1,2})-([A-Za-z]{3})-(\d{4}|\d{2})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month > 0) return oneDate(year.length === 4 ? Number(year) : (yearOfTwo(year) ?? 0), month, Number(date));
  const days = westernDays(text);
  return days.length === 1 ? oneDay(days[0] ?? 0) : null;
}

/** The days that 9/1/2020 can be: month first, or day first. */
function westernDays(text: string): readonly Day[] {
  const [, one = "", other = "", year = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year === "") return [];
  return daysOf([
    [Number(year), Number(one), Number(other)],
    [Number(year), Number(other), Number(one)],
  ]);
}

function daysOf(parts: readonly (readonly [number, number, number])[]): readonly Day[] {
  const days = parts.map(([year, month, date]) => oneDate(year, month, date));
  return [...new Set(days.flatMap((day) => (typeof day === "object" && day !== null ? [day.min] : [])))];
}

/** Whether a text that may be several days (88/2/29, 05-03-01, 3/1/05, 9/1/2020) may be this one. */
export function mayMean(text: string, day: Day): boolean {
  const parts = /^'?(\d{1,4})([-/.年])(\d{1,2})[-/.月](\d{1,4})[日号]?$/.exec(text);
  if (parts === null) return false;
  const [first = "", mark, middle = "", last = ""] = parts.slice(1);
  const readings: (readonly [string, string, string])[] = [[first, middle, last]];
  if (mark !== "年") readings.push([last, first, middle], [last, middle, first]);
  const { year, month, date } = partsOf(day);
  return readings.some(
    ([its, ...rest]) =>
      (its === String(year) || its === String(year).slice(2)) && Number(rest[0]) === month && Number(rest[1]) === date,
  );
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
