import type { Applicant } from "../facts/applicant";
import { isKnown, type Fact, type Known } from "../facts/fact";
import { monthsBetween, type Day, type DayRange, type MonthRange } from "../time/day";
import type { Field } from "../terms/field";
import type { Contradiction, YearsFault } from "../problems/details";
import type { RecordCell } from "../problems/place";
import { monthsRoundedUp, monthsSince } from "../requirements/months";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import { statedOn, statusSaid } from "../requirements/study/status";
import {
  earliestWork,
  EVER,
  historyMonths,
  latest,
  workAfter,
  workBegin,
  employmentOf,
} from "../requirements/employment/employment";
import { NOTHING_ASSUMED } from "../requirements/assumptions";

/** What cannot be true on the day, and every fact that may be the false one. */
export interface Contradicted {
  readonly problem: UnplacedProblem;
  readonly unreliable: readonly Field[];
}

/** Dates that cannot be, years that nobody can have worked, stated facts that exclude each other. */
export function contradictionsOf(applicant: Applicant, day: Day): readonly Contradicted[] {
  const found: Contradicted[] = [];
  findImpossibleDates(applicant, day, found);
  findImpossiblePeriods(applicant, day, found);
  if (found.length === 0) findImpossibleYears(applicant, day, found);
  if (found.length === 0) findExcludedFacts(applicant, day, found);
  return found;
}

/** What could not be true if a column that was not read stated when work began: nothing to tell, yet nothing to rely on. */
export function contradictionsPerhaps(applicant: Applicant, day: Day): readonly Contradicted[] {
  return applicant.perhapsBegan.flatMap((fact) => contradictionsOf({ ...applicant, [fact.field]: fact }, day));
}

/** What lies in the future, or before the birth. */
function findImpossibleDates(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { birth, workStart, careerStart, graduation, certificates, title } = applicant;
  findFuture(birth, day, found);
  checkDate(workStart, day, birth, found);
  checkDate(careerStart, day, birth, found);
  checkDate(graduation, Infinity, birth, found);
  if (title) {
    checkDate(title.date, day, birth, found);
    checkDate(title.juniorDate, day, birth, found);
  }
  for (const { date } of certificates) checkDate(date, day, birth, found);
}

function findFuture({ value, field }: Known<DayRange>, last: Day, found: Contradicted[]): void {
  if (value === null || value.min <= last) return;
  found.push({ problem: unplaced("date-impossible", field, { kind: "future", asOf: last }), unreliable: [field] });
}

function checkDate(date: Known<DayRange>, last: Day, birth: Known<DayRange>, found: Contradicted[]): void {
  findFuture(date, last, found);
  if (date.value === null || birth.value === null || date.value.max > birth.value.min) return;
  const fault = { kind: "before-birth", birth: birth.value.min } as const;
  found.push({ problem: unplaced("date-impossible", date.field, fault), unreliable: [date.field, birth.field] });
}

/** Employments of 工作经历 that begin in the future, before the birth, or before anybody works. */
function findImpossiblePeriods(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { birth, careerStart, workTotal, workStart, records } = applicant;
  if (!records?.work) return;
  const earliest = earliestWork(applicant);
  for (const { sure, from, place, cell } of records.work) {
    if (!sure) continue;
    const at: RecordCell = { kind: "record-cell", ...place, ...cell };
    if (from.min > day) {
      const problem = unplaced("date-impossible", workStart.field, { kind: "future", asOf: day }, at);
      found.push({ problem, unreliable: [workTotal.field] });
    } else if (birth.value && from.max <= birth.value.min) {
      const problem = unplaced(
        "date-impossible",
        workStart.field,
        { kind: "before-birth", birth: birth.value.min },
        at,
      );
      found.push({ problem, unreliable: [workTotal.field, birth.field] });
    } else if (earliest !== null && from.max < earliest) {
      const problem = unplaced("years-impossible", workStart.field, { kind: "too-early", earliest }, at);
      found.push({ problem, unreliable: [workTotal.field, birth.field, careerStart.field] });
    }
  }
}

/** Years or a beginning of work that cannot be: the field itself, or what bounds it, may be wrong. */
function impossible(field: Field, fault: YearsFault, { birth, careerStart }: Applicant): Contradicted {
  return {
    problem: unplaced("years-impossible", field, fault),
    unreliable: [field, birth.field, careerStart.field],
  };
}

/** More years than since the 16th birthday or 参加工作时间, or a start before it. */
function findImpossibleYears(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const begin = earliestWork(applicant);
  if (begin === null) return;
  const { workStart, workTotal } = applicant;
  if (workStart.value && workStart.value.max < begin)
    found.push(impossible(workStart.field, { kind: "too-early", earliest: begin }, applicant));
  const most = Math.max(0, monthsBetween(begin, day));
  if (workTotal.value && workTotal.value.min > most)
    found.push(impossible(workTotal.field, { kind: "too-many", most }, applicant));
  for (const { months } of yearsAfterCredentials(applicant)) {
    const { field, value } = months;
    if (value.min > most) found.push(impossible(field, { kind: "too-many", most }, applicant));
  }
}

/** Stated years of work after a credential, with the date of the credential. */
interface YearsAfter {
  readonly credential: "certificate" | "title";
  readonly months: Fact<MonthRange>;
  readonly date: Known<DayRange>;
}

function yearsAfterCredentials({ certificates, title }: Applicant): readonly YearsAfter[] {
  const stated: YearsAfter[] = [];
  for (const { date, workAfter } of certificates) {
    if (workAfter && isKnown(workAfter)) stated.push({ credential: "certificate", months: workAfter, date });
  }
  if (title && isKnown(title.workAfter))
    stated.push({ credential: "title", months: title.workAfter, date: title.date });
  return stated;
}

function findExcludedFacts(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { workTotal, workStart, title } = applicant;
  const sinceStart = workStart.value ? monthsSince(workStart.value, day).max : Infinity;
  if (isKnown(workTotal)) findOtherYears(workTotal, applicant, day, found);
  if (isKnown(workTotal) && workTotal.value.min > sinceStart) {
    found.push(exclusion(workTotal.field, { kind: "years-since-start", most: sinceStart }, workStart.field));
  }
  findShorterYears(applicant, day, found);
  findExcludedStatus(applicant, day, found);
  findPlannedDay(applicant, day, found);
  if (title?.date.value && title.juniorDate.value && title.juniorDate.value.min > title.date.value.max) {
    found.push(exclusion(title.juniorDate.field, { kind: "junior-title-later" }, title.date.field));
  }
  const papers = yearsAfterCredentials(applicant);
  if (papers.length === 0) return;
  const before = found.length;
  findOtherTotal(papers, applicant, day, found);
  if (found.length === before) findOtherCredentials(papers, applicant, found);
}

/** Years stated that are fewer, by a year or more, than those since a beginning of which the cell says that it goes on. */
function findShorterYears({ workTotal, workStart, workGoesOn }: Applicant, day: Day, found: Contradicted[]): void {
  if (!workGoesOn || workTotal.value === null || workStart.value === null) return;
  const { min } = monthsSince(workStart.value, day);
  if (min - workTotal.value.max < 12) return;
  found.push(exclusion(workTotal.field, { kind: "years-of-span", least: min }, workStart.field));
}

/** A day that was only planned and is over proves no diploma. */
function findPlannedDay({ graduation, graduationPlanned }: Applicant, day: Day, found: Contradicted[]): void {
  const { value, field } = graduation;
  if (graduationPlanned === null || value === null || value.min > day) return;
  found.push({
    problem: unplaced("remark-unread", field, { remark: graduationPlanned, over: true }),
    unreliable: [field],
  });
}

/** 在读 after the day the course ended, 应届 long before it or denied, 毕业 with the day still to come. */
function findExcludedStatus(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { studyStatus, graduation, courseEnd, notRecent } = applicant;
  const source = isKnown(graduation) ? graduation : courseEnd;
  const { value: end } = source;
  if (end === null) return;
  const denied = notRecent && statusSaid(applicant, day)?.every((one) => one === "应届") === true;
  const fits = studyStatus.value === null || statedOn(studyStatus.value, end, day).status.length > 0;
  if (fits && !denied) return;
  const derived = source === courseEnd;
  found.push(exclusion(studyStatus.field, { kind: "status-against-end", end, derived }, source.field));
}

/** Work after a credential against what the row says of all work, the credentials apart. */
function findOtherTotal(
  credentials: readonly YearsAfter[],
  applicant: Applicant,
  day: Day,
  found: Contradicted[],
): void {
  const work = employmentOf({ ...applicant, certificates: [], title: null }, day, NOTHING_ASSUMED);
  const all = [applicant.workTotal, ...boundsOf(applicant)].map((fact) => fact.field);
  for (const { credential, months, date } of credentials) {
    const { min, max } = workAfter(work, date.value, null);
    const { field, value } = months;
    if (value.min <= max && value.max >= min) continue;
    const fault =
      value.min > max ? sinceCredential(credential, "most", max) : sinceCredential(credential, "least", min);
    found.push(exclusion(field, fault, date.field, ...all));
  }
}

/** The dates before which nobody has worked. */
function boundsOf({ workStart, careerStart, birth }: Applicant): readonly Known<DayRange>[] {
  return [workStart, careerStart, birth];
}

/** Work after one credential against work after another: what did not fit between the two came after both. */
function findOtherCredentials(credentials: readonly YearsAfter[], applicant: Applicant, found: Contradicted[]): void {
  const begin = workBegin(applicant);
  const bounds = boundsOf(applicant).map((fact) => fact.field);
  for (const one of credentials) {
    for (const other of credentials) {
      const from = latest(begin, other.date.value && other.date.value.min);
      if (one === other || one.date.value === null || from === null) continue;
      const least = other.months.value.min - monthsRoundedUp(from, one.date.value.max);
      if (one.months.value.max >= least) continue;
      const datesUnreliable = [one.date.field, other.months.field, other.date.field];
      const fault = sinceCredential(one.credential, "least", least);
      found.push(exclusion(one.months.field, fault, ...datesUnreliable, ...bounds));
    }
  }
}

/** Stated years against 工作经历: more than it has, or fewer than it has in posts that are surely of the occupation. */
function findOtherYears(
  { value: stated, field }: Fact<MonthRange>,
  applicant: Applicant,
  day: Day,
  found: Contradicted[],
): void {
  if (!applicant.records?.work) return;
  const { history } = employmentOf(applicant, day, NOTHING_ASSUMED);
  if (history === null) return;
  const { min, max } = historyMonths(history, EVER, day);
  if (stated.min <= max && stated.max >= min) return;
  found.push(exclusion(field, { kind: "years-of-history", total: stated.min > max ? max : min }));
}

function sinceCredential(credential: YearsAfter["credential"], bound: "most" | "least", months: number): Contradiction {
  return { kind: "years-since-paper", paper: credential, bound, months };
}

function exclusion(field: Field, contradiction: Contradiction, ...others: readonly Field[]): Contradicted {
  return { problem: unplaced("facts-contradict", field, contradiction), unreliable: [field, ...others] };
}
