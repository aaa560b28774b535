import type { Applicant } from "../facts/applicant";
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
 * 最早可申报日期: the first day on which time alone makes a row eligible by one of the clauses; null where it never does. The
 * applicant is projected to that day (`projectTo`).
 */
export function firstEligibleDay(
  clauses: readonly PreparedClause[],
  given: Case,
  application: RecognizedApplication,
  pack: RulePack,
): Day | null {
  // A retake needs a past pass, which time does not bring.
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

/** The first day on which the age of the notice is reached and every ban is over; null where a ban never ends. */
function preconditionDay({ applicant, day }: Case, pack: RulePack): Day | null {
  const free = dayAfterBans(applicant.records?.bans ?? [], day, pack);
  const { age } = pack.prerequisites;
  if (free === null || !age || applicant.birth === null) return free;
  return Math.max(free, addMonths(applicant.birth.max, age.years * 12));
}

/**
 * The latest of the days on which its requirements come true. Only being a student may stop being true again, which
 * `isProven` sees.
 */
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
 * The applicant on a later day, as if work went on without a break. Stated years grow from their lower bound, and so do years
 * worked after a credential. Years counted from a date need no change: the later day is enough. If 工作经历 shows that the work has
 * ended, stated years stay as they are.
 */
function projectTo(applicant: Applicant, work: Employment, to: Day): Applicant {
  const { workTotal, certificates, title } = applicant;
  if (!workTotal && !title?.workAfter && certificates.every((certificate) => certificate.workAfter === null))
    return applicant;
  return {
    ...applicant,
    workTotal: workTotal && grown(work.total.min, workTotal, work, to),
    certificates: certificates.map((certificate) => projectedCredential(certificate, workTotal !== null, work, to)),
    title: title && projectedCredential(title, workTotal !== null, work, to),
  };
}

interface Dated {
  readonly date: DayRange | null;
  readonly workAfter: MonthRange | null;
}

function projectedCredential<Credential extends Dated>(
  credential: Credential,
  totalStated: boolean,
  work: Employment,
  to: Day,
): Credential {
  if (!totalStated && !credential.workAfter) return credential;
  const sure = workAfter(work, credential.date, credential.workAfter).min;
  return { ...credential, workAfter: grown(sure, credential.workAfter, work, to) };
}

/** Stated years as of a later day. They are never more than the time since the applicant could first work. */
function grown(sure: number, stated: MonthRange | null, { day, earliest, history }: Employment, to: Day): MonthRange {
  const goesOn = history === null || history.sure.some(({ until }) => until > to);
  const months = goesOn ? monthsBetween(day, to) : 0;
  const most = earliest === null ? Infinity : Math.max(0, monthsBetween(earliest, to));
  return { min: Math.min(sure + months, most), max: (stated?.max ?? Infinity) + months + 1 };
}
