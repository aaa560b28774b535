import { solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";
import { monthsBetween, type DayRange, type MonthRange } from "../../time/day";
import { beginningOf, parseDate } from "./date";

/** A time written by its ends. */
export interface Period {
  readonly from: DayRange;
  /** The last day; null while it goes on. */
  readonly to: DayRange | null;
}

/** In place of the last day: the time goes on. */
export const GOING_ON = /^(?:今|至今|到今|迄今|现在|至现在|到现在|目前|至目前|当前|在职|在岗|仍在职|现职)?$/;

/** 2018.09-2020.06, 2018年9月至2020年6月, 2018-09-01~2020-06-30, 2018.09至今; null where it can be read in no way or in several. */
export function parsePeriod(value: CellValue, date1904: boolean): Period | null {
  const text = solidText(value);
  const periods: Period[] = [];
  for (const { 0: mark, index } of text.matchAll(/[-—–―~至到]+/g)) {
    const from = parseDay(text.slice(0, index), date1904);
    const rest = text.slice(index + mark.length);
    const to = GOING_ON.test(rest) ? null : parseDay(rest, date1904);
    if (from !== null && (to !== null || GOING_ON.test(rest))) periods.push({ from, to });
  }
  const begun = parseDay(beginningOf(text), date1904);
  if (periods.length === 0 && begun !== null && beginningOf(text) !== text) return { from: begun, to: null };
  return periods.length === 1 ? (periods[0] ?? null) : null;
}

/** Null: no date, or none that can be read. */
export function parseDay(text: string, date1904: boolean): DayRange | null {
  const date = parseDate(text, date1904);
  return date === "unreadable" || date === "impossible" ? null : date;
}

/** The completed months of a time that is over; its last day belongs to it. */
export function monthsWithin(from: DayRange, to: DayRange): MonthRange {
  return {
    min: Math.max(0, monthsBetween(from.max, to.min + 1)),
    max: Math.max(0, monthsBetween(from.min, to.max + 1)),
  };
}
