import { addMonths, type Day } from "../time/day";
import type { RulePack } from "../law/schema";
import type { Requirement } from "../requirements/requirement";
import { dayAfterBans } from "../requirements/preconditions/ban";
import { carriedForward } from "../requirements/employment/carry";
import { caseOf, type Case } from "../requirements/case";
import { isMet } from "../requirements/clause";
import type { HeldPaper } from "../requirements/held-paper";
import { dayOfMonthsWorked } from "../requirements/employment/history";
import { isProven } from "./level";
import { papersFor } from "../requirements/practice";
import { statusDays } from "../requirements/study/status";
import { courseAges } from "../requirements/study/studies";
import { workAfter } from "../requirements/employment/work";
import type { PreparedClause } from "../requirements/prepared";
import type { Recognized } from "../requirements/application";

/**
 * The first day on which time alone makes a row eligible by one of the clauses, the applicant carried forward to it; null
 * where it never does.
 */
export function firstEligibleDay(
  clauses: readonly PreparedClause[],
  given: Case,
  application: Recognized,
  pack: RulePack,
): Day | null {
  // What a retake needs is no matter of time.
  if (given.applicant.applied.retake) return null;
  const from = gateDay(given, pack);
  if (from === null) return null;
  let first: Day | null = null;
  for (const clause of clauses) {
    const day = clauseDay(clause, given, from);
    if (day === null || (first !== null && day >= first)) continue;
    if (isProven(clause.level, application, pack, laterCase(given, day))) first = day;
  }
  return first;
}

/** Nobody is eligible before the age that the notice sets for every level, nor before a ban is over; null: it never is. */
function gateDay({ applicant, day }: Case, pack: RulePack): Day | null {
  const free = dayAfterBans(applicant.records?.bans ?? [], day, pack);
  const { age } = pack.prerequisites;
  if (free === null || !age || applicant.birth === null) return free;
  return Math.max(free, addMonths(applicant.birth.max, age.years * 12));
}

/** The latest of the days on which its requirements come true: all of them but being a student stay true. */
function clauseDay(clause: PreparedClause, given: Case, from: Day): Day | null {
  let last = from;
  for (const requirement of clause.clause.requirements) {
    const day = requirementDay(requirement, clause, given);
    if (day === null) return null;
    last = Math.max(last, day);
  }
  return last;
}

/** The first day on which time alone makes one requirement come true for sure; null where it never does. */
export function requirementDay(requirement: Requirement, clause: PreparedClause, given: Case): Day | null {
  if (isMet(requirement, clause, given)) return given.day;
  let first: Day | null = null;
  for (const day of turningDays(requirement, clause, given)) {
    if (day <= given.day || (first !== null && day >= first)) continue;
    if (isMet(requirement, clause, laterCase(given, day))) first = day;
  }
  return first;
}

function laterCase(given: Case, day: Day): Case {
  if (day === given.day) return given;
  const applicant = carriedForward(given.applicant, given.work, day);
  return caseOf(applicant, given.occupation, day, given.assumptions, given.possible);
}

/** The only days on which a requirement can come true by time; where time does not matter, none. */
function turningDays(requirement: Requirement, clause: PreparedClause, given: Case): readonly Day[] {
  const { applicant } = given;
  switch (requirement.kind) {
    case "age":
      return applicant.birth === null ? [] : [addMonths(applicant.birth.max, requirement.years * 12)];
    case "practice":
      return practiceDays(requirement, given, papersFor(requirement.since, clause, given));
    case "certificate": {
      const months = (requirement.heldYears ?? 0) * 12;
      return applicant.certificates.flatMap(({ date }) => (date ? [addMonths(date.max, months)] : []));
    }
    case "diploma":
    case "enrolment":
      return statusDays(applicant, courseAges(applicant));
    case "working":
      return [
        addMonths(given.day, 1),
        ...(applicant.workStart ? [addMonths(applicant.workStart.max, 1)] : []),
        ...listedDays(given, -Infinity, 1),
      ];
    case "intent":
    case "title":
    case "training":
    case "apprenticeship":
    case "technicianCandidate":
    case "manual":
      return [];
  }
}

/**
 * Counted from a date, the years are full at its anniversary; stated, when as much has passed as is missing today, but not
 * before there was time for them.
 */
function practiceDays(
  requirement: Extract<Requirement, { kind: "practice" }>,
  given: Case,
  papers: readonly HeldPaper[],
): readonly Day[] {
  const { work, day } = given;
  const need = requirement.years * 12;
  const days: Day[] = [];
  if (work.earliest !== null) days.push(addMonths(work.earliest, need));
  if (requirement.since === undefined) {
    days.push(work.since ? addMonths(work.since.max, need) : addMonths(day, need - work.total.min));
    days.push(...listedDays(given, -Infinity, need));
  }
  for (const { date, stated } of papers) {
    days.push(addMonths(day, Math.max(0, need - workAfter(work, date, stated).min)));
    if (date) days.push(addMonths(Math.max(date.max, work.since?.max ?? date.max), need));
    if (date) days.push(...listedDays(given, date.max, need));
  }
  return days;
}

/** By 工作经历, the months are full on the day that its stretches say. */
function listedDays({ work: { history } }: Case, from: Day, months: number): readonly Day[] {
  const day = history && dayOfMonthsWorked(history.sure, from, months);
  return day === null ? [] : [day];
}
