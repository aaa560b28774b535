/** A calendar date: month 1…12, date 1…31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const DAYS_PER_ERA = 146097; // 400 Gregorian years
const EPOCH_FROM_ERA = 719468; // 0000-03-01 to 1970-01-01

/** The day of a proleptic Gregorian date. The date is taken as it is: ask `datesInMonth` first where it may not exist. */
export function dayOf(year: number, month: number, date: number): Day {
  // Years begin in March here, so that the leap day comes last and months have a linear length.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_FROM_ERA;
}

/** The date of a day; the inverse of `dayOf`. */
export function partsOf(day: Day): DayParts {
  const shifted = day + EPOCH_FROM_ERA;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

export function datesInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** "YYYY-MM-DD" */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Only "YYYY-MM-DD" of a date that exists; everything else is null. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > datesInMonth(year, month)) return null;
  return dayOf(year, month, date);
}

/** The same date n months on (or back); where the month is too short, its last day: 29 February falls on 28 February. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + month - 1 + n;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(date, datesInMonth(newYear, newMonth)));
}

let last = { day: 0, parts: partsOf(0) };

/** Completed months: the largest n with addMonths(from, n) ≤ to; the N-month day itself counts. Negative if to < from. */
export function monthsBetween(from: Day, to: Day): number {
  const start = partsOf(from);
  // Of a sheet's many spans most end on one day.
  if (to !== last.day) last = { day: to, parts: partsOf(to) };
  const end = last.parts;
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const due = Math.min(start.date, datesInMonth(end.year, end.month));
  return end.date >= due ? months : months - 1;
}

/** A day, a month or a year as people write them; other spans by both ends. */
export function rangeText({ min, max }: { readonly min: Day; readonly max: Day }): string {
  if (min === max) return isoOf(min);
  const [from, to] = [partsOf(min), partsOf(max)];
  const whole = from.date === 1 && to.date === datesInMonth(to.year, to.month) && from.year === to.year;
  if (whole && from.month === to.month) return isoOf(min).slice(0, 7);
  if (whole && from.month === 1 && to.month === 12) return String(from.year);
  return `${isoOf(min)}至${isoOf(max)}`;
}

/** A calendar day as days since 1970-01-01, so that days can be compared and subtracted. */
export type Day = number;

/** A closed interval of days: a date with only a month is the whole month. */
export interface DayRange {
  readonly min: Day;
  readonly max: Day;
}

/** A closed interval of completed months: 5 whole years stated is 60…71. `max` may be Infinity. */
export interface MonthRange {
  readonly min: number;
  readonly max: number;
}

/** The exam that a batch is named after: 3月, 2026年3月, 2026-03-28. */
export interface NamedSession {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | null;
}
