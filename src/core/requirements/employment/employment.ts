import type { Applicant } from "../../facts/applicant";
import { isUnreliable } from "../../facts/fact";
import { addMonths, monthsBetween, type Day, type DayRange, type MonthRange } from "../../time/day";
import { memoize } from "../../text/memoize";
import { countsAsWork } from "../../terms/occupation";
import type { PostRelation } from "../../facts/records/person-records";
import { historyOf, LONG_MONTH, monthsWorked, USUAL_MONTH, type History } from "./history";
import { intersect, monthsRoundedUp, monthsSince } from "../months";
import type { StatedEmployment } from "./stated-employment";
import type { Assumptions } from "../assumptions";
import type { UnclearWork } from "../finding";

/** Nobody works before this age (contract section 2). */
const WORKING_AGE_MONTHS = 16 * 12;

/** What is known of somebody's work on a day. */
export interface Employment {
  readonly day: Day;
  /** All work towards the occupation. */
  readonly total: MonthRange;
  /** Nobody works before it: 16th birthday or 参加工作时间, the later one; null where neither is known. */
  readonly earliest: Day | null;
  /** Before this day there was no work towards the occupation; null where nothing bounds it. */
  readonly begin: Day | null;
  /** Work day by day, where 工作经历 lists it: that decides. */
  readonly history: History | null;
  /** Work from this date on without a gap (assumption work-since-start), where that is all the sheet says. */
  readonly since: DayRange | null;
  /** Stated years that run back from the day without a gap (assumption work-unbroken). */
  readonly unbroken: boolean;
  /** What makes some of it only possible; null: nothing does. */
  readonly unclear: UnclearWork | null;
}

const ALL_COUNTS = { startCounts: true, unclear: null };

/** Asked for each person several times. */
const comingOfAge = memoize((birth: Day) => addMonths(birth, WORKING_AGE_MONTHS));

/** The first day on which any work can have begun: 16th birthday or 参加工作时间, the later one. */
export function earliestWork({ birth, careerStart }: Applicant): Day | null {
  const ofAge = birth.value && comingOfAge(birth.value.min);
  return latest(ofAge, careerStart.value && careerStart.value.min);
}

/** Before this day there was no work towards the occupation: 从业起始年月 bounds it too; null where nothing does. */
export function workBegin(applicant: Applicant): Day | null {
  return latest(earliestWork(applicant), applicant.workStart.value && applicant.workStart.value.min);
}

export function employmentOf(
  applicant: Applicant,
  day: Day,
  assumptions: Assumptions,
  { startCounts, unclear }: Pick<StatedEmployment, "startCounts" | "unclear"> = ALL_COUNTS,
): Employment {
  const { records } = applicant;
  const { value: workTotal } = applicant.workTotal;
  const { value: workStart } = applicant.workStart;
  const earliest = earliestWork(applicant);
  const begin = latest(earliest, workStart && workStart.min);
  const possible: MonthRange = { min: 0, max: begin === null ? Infinity : Math.max(0, monthsBetween(begin, day)) };
  // Other posts may be of the occupation, and prove nothing.
  const history = records?.work && historyOf(records.work, workStart, ({ relation }) => countsAsWork(relation));
  const silent = workStart && startCounts && !workTotal && !history && !isUnreliable(applicant.workTotal);
  const since = silent && assumptions["work-since-start"] ? notBefore(begin, workStart) : null;
  const noWork = !applicant.workAsked && assumptions["no-work-columns"] && isSilentOfWork(applicant);
  const stated = noWork ? NO_MONTHS : (workTotal ?? (since && monthsSince(since, day)));
  const { min, max } = intersect(intersect(possible, stated), history ? historyMonths(history, EVER, day) : null);
  const unbroken = workTotal !== null && !history && assumptions["work-unbroken"];
  const total = { min: Math.max(min, leastAfterPapers(applicant)), max };
  return { day, total, earliest, begin, history: history ?? null, since, unbroken, unclear };
}

const NO_MONTHS: MonthRange = { min: 0, max: 0 };

/** Nothing is in doubt either: a remark beside the row may speak of work. */
function isSilentOfWork({ workTotal, workStart, careerStart, employer, currentOccupation }: Applicant): boolean {
  return ![workTotal, workStart, careerStart, employer, currentOccupation].some(isUnreliable);
}

/** Since ever: all work. */
export const EVER: DayRange = { min: -Infinity, max: -Infinity };

/** Months of work after a date as the history shows them. */
export function historyMonths({ sure, possible }: History, { min, max }: DayRange, day: Day): MonthRange {
  return { min: monthsWorked(sure, max, day, LONG_MONTH), max: monthsWorked(possible, min, day, USUAL_MONTH) };
}

/** Months that 工作经历 proves in posts of one scope since a date; null: it lists nothing. */
export function listedMonths(
  { records, workStart }: Applicant,
  scope: PostRelation,
  from: DayRange | null,
  day: Day,
): number | null {
  if (!records?.work) return null;
  const { sure } = historyOf(records.work, workStart.value, ({ relation }) => relation === scope);
  return from === null ? 0 : monthsWorked(sure, from.max, day, LONG_MONTH);
}

/**
 * Work after a paper of the given date (null: unknown), with the stated figure. An empty range means that the stated facts
 * exclude each other.
 */
export function workAfter(work: Employment, date: DayRange | null, stated: MonthRange | null): MonthRange {
  if (date === null) return intersect({ min: 0, max: work.total.max }, stated);
  if (work.history) {
    const listed = historyMonths(work.history, date, work.day);
    const least = Math.max(listed.min, leastAfter(work, date));
    return intersect({ min: least, max: Math.min(listed.max, work.total.max) }, stated);
  }
  const elapsed = monthsSince(date, work.day);
  if (work.since && !stated) {
    return monthsSince({ min: Math.max(work.since.min, date.min), max: Math.max(work.since.max, date.max) }, work.day);
  }
  const max = Math.min(work.total.max, elapsed.max);
  // An assumption fills what the sheet is silent about, and yields to a stated figure.
  const min = work.unbroken && !stated ? Math.min(work.total.min, elapsed.min) : leastAfter(work, date);
  return intersect({ min, max }, stated);
}

/** What must have been worked after the date, because there was not time enough before it. */
function leastAfter({ total, begin, since }: Employment, date: DayRange): number {
  // A total that is only assumed proves nothing against a stated figure.
  return begin === null || since ? 0 : Math.max(0, total.min - monthsRoundedUp(begin, date.max));
}

/** Work after a paper is work: whoever states it states at least so much in all. */
function leastAfterPapers({ certificates, title }: Applicant): number {
  let least = title?.workAfter.value?.min ?? 0;
  for (const { workAfter } of certificates) least = Math.max(least, workAfter?.value?.min ?? 0);
  return least;
}

function notBefore(begin: Day | null, { min, max }: DayRange): DayRange {
  return begin === null ? { min, max } : { min: Math.max(min, begin), max: Math.max(max, begin) };
}

/** The later of two days that bound something; null: no bound. */
export function latest(one: Day | null, other: Day | null): Day | null {
  if (one === null) return other;
  return other === null ? one : Math.max(one, other);
}
