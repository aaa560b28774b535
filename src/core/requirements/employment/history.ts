import { addMonths, monthsBetween, type Day, type DayRange } from "../../time/day";
import type { PersonEmployment } from "../../facts/records/person-records";

/** Days of work without a gap, from the first to the day after the last; Infinity while it goes on. */
interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** Work as 工作经历 shows it: stretches in order of time that neither touch nor overlap, so that no day counts twice. */
export interface History {
  readonly sure: readonly Stretch[];
  /** The sure ones and what dates without a day, or unreadable ones, leave open. */
  readonly possible: readonly Stretch[];
}

/** What employments prove. `begin`: work before it is no work towards the occupation; null: nothing bounds it. */
export function historyOf(
  periods: readonly PersonEmployment[],
  begin: DayRange | null,
  isProof: (period: PersonEmployment) => boolean,
): History {
  const { min, max } = begin ?? { min: -Infinity, max: -Infinity };
  return {
    sure: joined(
      periods
        .filter((period) => period.sure && isProof(period))
        // Whoever left in the month of the beginning left on its day at the earliest.
        .map(({ from, to }) => stretch(Math.max(from.max, max), to && Math.max(to.min, from.min))),
    ),
    possible: joined(periods.map(({ from, to }) => stretch(Math.max(from.min, min), to && to.max))),
  };
}

function stretch(from: Day, last: Day | null): Stretch {
  return { from, until: last === null ? Infinity : last + 1 };
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const next of [...stretches].sort((one, other) => one.from - other.from)) {
    if (next.from >= next.until) continue;
    const last = apart.at(-1);
    if (last === undefined || next.from > last.until) apart.push(next);
    else if (next.until > last.until) apart[apart.length - 1] = { from: last.from, until: next.until };
  }
  return apart;
}

/** Days that make a month where no calendar says which month: at the most, and by the usual reckoning. */
export const LONG_MONTH = 31;
export const USUAL_MONTH = 30;

/**
 * Completed months of work from a day on, up to another: of each stretch by the calendar, the N-year day itself included, and
 * the days left over of several stretches together, so many to a month.
 */
export function monthsWorked(stretches: readonly Stretch[], from: Day, day: Day, daysInMonth: number): number {
  const worked = within(stretches, from, day);
  let months = 0;
  let days = 0;
  for (const one of worked) {
    if (one.from === -Infinity) return Infinity;
    const whole = monthsBetween(one.from, one.until);
    months += whole;
    days += one.until - addMonths(one.from, whole);
  }
  return worked.length > 1 ? months + Math.floor(days / daysInMonth) : months;
}

/** The first day on which so many months are full for sure; null where the work ends before. */
export function dayOfMonthsWorked(stretches: readonly Stretch[], from: Day, months: number): Day | null {
  const isFull = (day: Day): boolean => monthsWorked(stretches, from, day, LONG_MONTH) >= months;
  for (const one of within(stretches, from, Infinity)) {
    if (one.from === -Infinity) return null;
    const last = Math.min(one.until, one.from + months * LONG_MONTH);
    if (isFull(last)) return firstOf(one.from, last, isFull);
  }
  return null;
}

/** The first day of a span that has come true; its last one has. */
function firstOf(from: Day, last: Day, isTrue: (day: Day) => boolean): Day {
  if (from >= last) return last;
  const middle = Math.floor((from + last) / 2);
  return isTrue(middle) ? firstOf(from, middle, isTrue) : firstOf(middle + 1, last, isTrue);
}

function within(stretches: readonly Stretch[], from: Day, day: Day): readonly Stretch[] {
  return stretches
    .map((one) => ({ from: Math.max(one.from, from), until: Math.min(one.until, day) }))
    .filter((one) => one.from < one.until);
}
