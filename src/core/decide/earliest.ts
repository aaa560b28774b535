import type { Applicant } from "../facts/applicant";
import { FROM, withValue, type Known } from "../facts/fact";
import { addMonths, monthsBetween, type Day, type DayRange, type MonthRange } from "../time/day";
import type { RulePack } from "../law/schema";
import { kindOf, type Requirement } from "../requirements/kinds";
import { dayAfterBans } from "../requirements/preconditions/ban";
import { workAfter, type Employment } from "../requirements/employment/employment";
import { caseOf, type Case } from "../requirements/case";
import { isProven } from "./level";
import type { PreparedClause } from "../requirements/prepared";
import type { RecognizedApplication } from "../requirements/application";

/**
 * The first day on which time alone makes a row eligible by one of the clauses, the applicant carried forward to it; null
 * where it never does.
 */
export function firstEligibleDay(
  clauses: readonly PreparedClause[],
  given: Case,
  application: RecognizedApplication,
  pack: RulePack,
): Day | null {
  // What a retake needs is no matter of time.
  if (given.applicant.applied.retake) return null;
  const from = preconditionDay(given, pack);
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
function preconditionDay({ applicant, day }: Case, pack: RulePack): Day | null {
  const free = dayAfterBans(applicant.records?.bans ?? [], day, pack);
  const { age } = pack.prerequisites;
  const { value: birth } = applicant.birth;
  if (free === null || !age || birth === null) return free;
  return Math.max(free, addMonths(birth.max, age.years * 12));
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
  const kind = kindOf(requirement);
  if (kind.isMet(requirement, clause, given)) return given.day;
  let first: Day | null = null;
  for (const day of kind.turningDays(requirement, clause, given)) {
    if (day <= given.day || (first !== null && day >= first)) continue;
    if (kind.isMet(requirement, clause, laterCase(given, day))) first = day;
  }
  return first;
}

function laterCase(given: Case, day: Day): Case {
  if (day === given.day) return given;
  const applicant = projectTo(given.applicant, given.employment, day);
  return caseOf(applicant, given.occupation, day, given.assumptions, given.possibleCredentials);
}

/**
 * The applicant as of a later day than that of `work`, with work going on unbroken: stated years grow from their lower bound,
 * and so does what was surely worked after a paper. What is counted from dates grows by itself; where no years are stated
 * nothing changes. Where 工作经历, or a time with both ends (2014年3月-2019年3月), shows that the work has ended, they stay as they are.
 */
function projectTo(applicant: Applicant, work: Employment, to: Day): Applicant {
  const { certificates, title } = applicant;
  const { value: workTotal } = applicant.workTotal;
  if (hasEnded(applicant)) return applicant;
  const after = [...certificates.map(({ workAfter }) => workAfter), title && title.workAfter];
  if (!workTotal && after.every((one) => one === null || one.value === null)) return applicant;
  return {
    ...applicant,
    workTotal: withValue(applicant.workTotal, workTotal && grown(work.total.min, workTotal, work, to)),
    certificates: certificates.map((certificate) => projectedCredential(certificate, workTotal !== null, work, to)),
    title: title && projectedCredential(title, workTotal !== null, work, to),
  };
}

/** The years come from a time with both ends: one that goes on says no years. */
function hasEnded({ workTotal, workStart }: Applicant): boolean {
  return workTotal.value !== null && (workTotal.field === "workStart" || workStart.field === "workYears");
}

interface Dated {
  readonly date: Known<DayRange>;
  readonly workAfter: Known<MonthRange> | null;
}

function projectedCredential<Paper extends Dated>(
  paper: Paper,
  totalStated: boolean,
  work: Employment,
  to: Day,
): Paper {
  const stated = paper.workAfter && paper.workAfter.value;
  if (!totalStated && !stated) return paper;
  const sure = workAfter(work, paper.date.value, stated).min;
  const { field } = paper.workAfter ?? paper.date;
  return { ...paper, workAfter: { value: grown(sure, stated, work, to), field, state: FROM[paper.date.field] } };
}

/** Nobody has worked longer than there was time to. */
function grown(sure: number, stated: MonthRange | null, { day, earliest, history }: Employment, to: Day): MonthRange {
  const goesOn = history === null || history.sure.some(({ until }) => until > to);
  const months = goesOn ? monthsBetween(day, to) : 0;
  const most = earliest === null ? Infinity : Math.max(0, monthsBetween(earliest, to));
  return { min: Math.min(sure + months, most), max: (stated?.max ?? Infinity) + months + 1 };
}
