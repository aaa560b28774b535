import type { Day, DayRange } from "../applicant/applicant";
import { addMonths, monthsBetween } from "../applicant/day";
import type { WorkSpell } from "../records/person-records";

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
  spells: readonly WorkSpell[],
  begin: DayRange | null,
  isProof: (spell: WorkSpell) => boolean,
): History {
  const { min, max } = begin ?? { min: -Infinity, max: -Infinity };
  return {
    sure: joined(
      spells
        .filter((spell) => spell.sure && isProof(spell))
        // Whoever left in the month of the beginning left on its day at the earliest.
        .map(({ from, to }) => stretch(Math.max(from.max, max), to && Math.max(to.min, from.min))),
    ),
    possible: joined(spells.map(({ from, to }) => stretch(Math.max(from.min, min), to && to.max))),
  };
}

function stretch(from: Day, last: Day | null): Stretch {
  return { from, until: last === null ? Infinity : last + 1 };
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.from - other.from)) {
    if (next.from >= next.until) continue;
    const last = apart.at(-1);
    if (last === undefined || next.from > last.until) apart.push(next);
    else if (next.until > last.until) apart[apart.length - 1] = { from: last.from, until: next.until };
  }
  return apart;
}

/**
 * Completed months of work from a day on, up to another: all days worked, put end to end from the first one. The N-year day
 * itself counts.
 */
export function monthsWorked(stretches: readonly Stretch[], from: Day, day: Day): number {
  const worked = within(stretches, from, day);
  const [first] = worked;
  if (first === undefined) return 0;
  if (first.from === -Infinity) return Infinity;
  const days = worked.reduce((sum, one) => sum + one.until - one.from, 0);
  return monthsBetween(first.from, first.from + days);
}

/** The first day on which so many months are full; null where the work ends before. */
export function dayOfMonthsWorked(stretches: readonly Stretch[], from: Day, months: number): Day | null {
  const worked = within(stretches, from, Infinity);
  const [first] = worked;
  if (first === undefined || first.from === -Infinity) return null;
  let missing = addMonths(first.from, months) - first.from;
  for (const one of worked) {
    if (one.until - one.from >= missing) return one.from + missing;
    missing -= one.until - one.from;
  }
  return null;
}

function within(stretches: readonly Stretch[], from: Day, day: Day): readonly Stretch[] {
  return stretches
    .map((one) => ({ from: Math.max(one.from, from), until: Math.min(one.until, day) }))
    .filter((one) => one.from < one.until);
}
