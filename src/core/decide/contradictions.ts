import type { Applicant } from "../facts/applicant";
import { monthsBetween, type Day, type DayRange, type MonthRange } from "../time/day";
import type { Field } from "../terms/field";
import type { Contradiction, YearsFault } from "../problems/details";
import type { RecordCell } from "../problems/place";
import { monthsRoundedUp, monthsSince } from "../requirements/months";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import { statedOn } from "../requirements/study/status";
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

/** A contradiction as a problem, and every field of which one may be false: all of them are unreliable then. */
export interface Contradicted {
  readonly problem: UnplacedProblem;
  readonly unreliable: readonly Field[];
}

/**
 * The contradictions of a row: impossible dates, impossible years of work, stated facts that exclude each other. The later
 * kinds are looked for only if no earlier one is found.
 */
export function contradictionsOf(applicant: Applicant, day: Day): readonly Contradicted[] {
  const found: Contradicted[] = [];
  findImpossibleDates(applicant, day, found);
  findImpossiblePeriods(applicant, day, found);
  if (found.length === 0) findImpossibleYears(applicant, day, found);
  if (found.length === 0) findExcludedFacts(applicant, day, found);
  return found;
}

/** Dates in the future, or before the birth. */
function findImpossibleDates(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { birth, title } = applicant;
  checkDate("birthDate", birth, day, null, found);
  checkDate("workStart", applicant.workStart, day, birth, found);
  checkDate("careerStart", applicant.careerStart, day, birth, found);
  checkDate("graduationDate", applicant.graduation, Infinity, birth, found);
  if (title) {
    checkDate("titleDate", title.date, day, birth, found);
    checkDate("juniorTitleDate", title.juniorDate, day, birth, found);
  }
  for (const { slot, date } of applicant.certificates) {
    checkDate(slot === 1 ? "certificateDate" : "certificate2Date", date, day, birth, found);
  }
}

function checkDate(
  field: Field,
  date: DayRange | null,
  last: Day,
  birth: DayRange | null,
  found: Contradicted[],
): void {
  if (date === null) return;
  if (date.min > last) {
    found.push({ problem: unplaced("date-impossible", field, { kind: "future", asOf: last }), unreliable: [field] });
  }
  if (birth && date.max <= birth.min) {
    found.push({
      problem: unplaced("date-impossible", field, { kind: "before-birth", birth: birth.min }),
      unreliable: [field, "birthDate"],
    });
  }
}

/** Periods of 工作经历 that begin in the future, before the birth, or before the applicant could work. */
function findImpossiblePeriods(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { birth, records } = applicant;
  if (!records?.work) return;
  const earliest = earliestWork(applicant);
  for (const { sure, from, place, cell } of records.work) {
    if (!sure) continue;
    const at: RecordCell = { kind: "record-cell", ...place, ...cell };
    if (from.min > day) {
      const problem = unplaced("date-impossible", "workStart", { kind: "future", asOf: day }, at);
      found.push({ problem, unreliable: ["workYears"] });
    } else if (birth && from.max <= birth.min) {
      const problem = unplaced("date-impossible", "workStart", { kind: "before-birth", birth: birth.min }, at);
      found.push({ problem, unreliable: ["workYears", "birthDate"] });
    } else if (earliest !== null && from.max < earliest) {
      const problem = unplaced("years-impossible", "workStart", { kind: "too-early", earliest }, at);
      found.push({ problem, unreliable: ["workYears", "birthDate", "careerStart"] });
    }
  }
}

/** More years of work than have passed since the 16th birthday or 参加工作时间; or work that began before it. */
function findImpossibleYears(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const begin = earliestWork(applicant);
  if (begin === null) return;
  const { workStart, workTotal } = applicant;
  if (workStart && workStart.max < begin) found.push(impossible("workStart", { kind: "too-early", earliest: begin }));
  const most = Math.max(0, monthsBetween(begin, day));
  if (workTotal && workTotal.min > most) found.push(impossible("workYears", { kind: "too-many", most }));
  for (const { field, months } of yearsAfterCredentials(applicant)) {
    if (months.min > most) found.push(impossible(field, { kind: "too-many", most }));
  }
}

function impossible(field: Field, fault: YearsFault): Contradicted {
  return { problem: unplaced("years-impossible", field, fault), unreliable: [field, "birthDate", "careerStart"] };
}

/** Stated years of work after a credential, with the date of the credential. */
interface YearsAfter {
  readonly field: "workAfterCertificate" | "workAfterTitle";
  readonly months: MonthRange;
  readonly dateField: "certificateDate" | "titleDate";
  readonly date: DayRange | null;
}

function yearsAfterCredentials({ certificates, title }: Applicant): readonly YearsAfter[] {
  const stated: YearsAfter[] = [];
  for (const { date, workAfter: months } of certificates) {
    if (months) stated.push({ field: "workAfterCertificate", months, dateField: "certificateDate", date });
  }
  const months = title?.workAfter;
  if (title && months) stated.push({ field: "workAfterTitle", months, dateField: "titleDate", date: title.date });
  return stated;
}

function findExcludedFacts(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { workTotal, workStart, title } = applicant;
  const sinceStart = workStart ? monthsSince(workStart, day).max : Infinity;
  if (workTotal) findOtherYears(workTotal, applicant, day, found);
  if (workTotal && workTotal.min > sinceStart) {
    found.push(exclusion("workYears", { kind: "years-since-start", most: sinceStart }, "workStart"));
  }
  findExcludedStatus(applicant, day, found);
  if (title?.date && title.juniorDate && title.juniorDate.min > title.date.max) {
    found.push(exclusion("juniorTitleDate", { kind: "junior-title-later" }, "titleDate"));
  }
  const credentials = yearsAfterCredentials(applicant);
  if (credentials.length === 0) return;
  const before = found.length;
  findOtherTotal(credentials, applicant, day, found);
  if (found.length === before) findOtherCredentials(credentials, applicant, found);
}

/** 在读 after the day the course ended, 应届 long before it, 毕业 with the day still to come. */
function findExcludedStatus(applicant: Applicant, day: Day, found: Contradicted[]): void {
  const { studyStatus, graduation, courseEnd } = applicant;
  const end = graduation ?? courseEnd;
  if (studyStatus === null || end === null || statedOn(studyStatus, end, day).status.length > 0) return;
  const derived = graduation === null;
  const source = derived ? "enrolmentDate" : "graduationDate";
  found.push(exclusion("studyStatus", { kind: "status-against-end", end, derived }, source));
}

/** Compares years after a credential with all other statements about work. */
function findOtherTotal(
  credentials: readonly YearsAfter[],
  applicant: Applicant,
  day: Day,
  found: Contradicted[],
): void {
  const work = employmentOf({ ...applicant, certificates: [], title: null }, day, NOTHING_ASSUMED);
  for (const { field, months, dateField, date } of credentials) {
    const { min, max } = workAfter(work, date, null);
    if (months.min <= max && months.max >= min) continue;
    const fault = months.min > max ? sinceCredential(field, "most", max) : sinceCredential(field, "least", min);
    found.push(exclusion(field, fault, dateField, "workYears", "workStart", "careerStart", "birthDate"));
  }
}

/**
 * Compares years after one credential with years after another: years that do not fit between the two dates were worked after
 * both.
 */
function findOtherCredentials(credentials: readonly YearsAfter[], applicant: Applicant, found: Contradicted[]): void {
  const begin = workBegin(applicant);
  for (const one of credentials) {
    for (const other of credentials) {
      const from = latest(begin, other.date && other.date.min);
      if (one === other || one.date === null || from === null) continue;
      const least = other.months.min - monthsRoundedUp(from, one.date.max);
      if (one.months.max >= least) continue;
      const unreliable: readonly Field[] = [
        one.dateField,
        other.field,
        other.dateField,
        "workStart",
        "careerStart",
        "birthDate",
      ];
      found.push(exclusion(one.field, sinceCredential(one.field, "least", least), ...unreliable));
    }
  }
}

/**
 * Compares stated years with 工作经历: they are more than it has, or fewer than it has in posts that are surely of the
 * occupation.
 */
function findOtherYears(stated: MonthRange, applicant: Applicant, day: Day, found: Contradicted[]): void {
  if (!applicant.records?.work) return;
  const { history } = employmentOf(applicant, day, NOTHING_ASSUMED);
  if (history === null) return;
  const { min, max } = historyMonths(history, EVER, day);
  if (stated.min <= max && stated.max >= min) return;
  found.push(exclusion("workYears", { kind: "years-of-history", total: stated.min > max ? max : min }));
}

function sinceCredential(field: YearsAfter["field"], bound: "most" | "least", months: number): Contradiction {
  return { kind: "years-since-paper", paper: field === "workAfterTitle" ? "title" : "certificate", bound, months };
}

function exclusion(field: Field, contradiction: Contradiction, ...others: readonly Field[]): Contradicted {
  return { problem: unplaced("facts-contradict", field, contradiction), unreliable: [field, ...others] };
}
