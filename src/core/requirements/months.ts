import { addMonths, monthsBetween, type Day, type DayRange, type MonthRange } from "../time/day";
import type { Outcome } from "../text/kleene";

export const UNKNOWN_MONTHS: MonthRange = { min: 0, max: Infinity };

/** Completed months from a date that may be uncertain to a day; never negative. */
export function monthsSince(date: DayRange, day: Day): MonthRange {
  return { min: Math.max(0, monthsBetween(date.max, day)), max: Math.max(0, monthsBetween(date.min, day)) };
}

/** The span in months, a begun month counted whole; never negative. */
export function monthsRoundedUp(from: Day, to: Day): number {
  if (to <= from) return 0;
  const months = monthsBetween(from, to);
  return addMonths(from, months) < to ? months + 1 : months;
}

/** Empty when min > max; whoever states facts that do so is told, and no test relies on them. */
export function intersect(one: MonthRange, other: MonthRange | null): MonthRange {
  return other === null ? one : { min: Math.max(one.min, other.min), max: Math.min(one.max, other.max) };
}

/** A figure or a date that says less than it could: 约5年, 2021. */
export function isInexact(range: MonthRange | DayRange | null): boolean {
  return range !== null && range.min !== range.max;
}

/** Whether at least so many months are there. */
export function reaches(months: MonthRange, need: number): Outcome {
  if (months.min >= need) return "met";
  return months.max < need ? "unmet" : "unknown";
}

/** Whether a range is wider than the eleven months that a figure in whole years leaves open. */
export function isWide({ min, max }: MonthRange): boolean {
  return max - min > 11;
}

/** Months missing at the least, as a clerk would count them: 3 years of 4 lack one year. */
export function shortfall(months: MonthRange, need: number): number {
  return need - (isWide(months) ? months.max : months.min);
}
