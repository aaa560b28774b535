import type { Applicant } from "../facts/applicant";
import { isUnreliable } from "../facts/fact";
import { givesLevel } from "../facts/values/credentials";
import { isNoOccupation } from "../facts/values/no-occupation";
import { countsAsWork } from "../terms/occupation";
import type { Level } from "../terms/words";
import type { Case } from "../requirements/case";
import type { JudgedClause } from "./choose";
import type { FeeQuote } from "./decision";
import type { LevelJudgement } from "./level";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import { statedOn } from "../requirements/study/status";
import type { ClauseFinding } from "../requirements/finding";
import type { Precondition } from "../requirements/preconditions/precondition";
import type { WorkType, PreparedClause, PreparedOccupation } from "../requirements/prepared";
import type { RecognizedApplication } from "../requirements/application";

const NONE: readonly UnplacedProblem[] = [];

/**
 * Problems that only the pack shows. `asked`: the level applied for, or the only one offered; `declared`: the clauses that
 * 申报条件 names.
 */
export function lawProblems(
  given: Case,
  { occupation, workTypes }: RecognizedApplication,
  { level, preconditions, outcome, differs }: LevelJudgement,
  asked: Level | null,
  fee: FeeQuote,
  declared: readonly PreparedClause[],
  used: JudgedClause | null,
): readonly UnplacedProblem[] {
  const { applicant } = given;
  const { applied } = applicant;
  const problems: UnplacedProblem[] = [];
  if (workTypes.length > 1) problems.push(workTypeProblem(workTypes, differs));
  if (applied.level !== null) problems.push(...offerProblems(preconditions));
  else if (level !== null) problems.push(proposalProblem(level, asked !== null));
  problems.push(...credentialProblems(applicant, occupation));
  if (level !== null && outcome !== "unmet") problems.push(...heldProblems(applicant, level, occupation));
  problems.push(...floorProblems(preconditions), ...studyProblems(given));
  if (outcome === "met" && used) problems.push(...claimProblems(declared, used.finding));
  problems.push(...feeProblems(applied.fee, fee));
  return problems;
}

/** The row states no level, and one was decided. `only`: it is the only one offered. */
function proposalProblem(level: Level, only: boolean): UnplacedProblem {
  return unplaced("level-proposed", "level", { level, only });
}

/** Credentials and years of work that may belong to another occupation. */
function credentialProblems(
  { certificates, currentOccupation, records, workTotal, workStart, title }: Applicant,
  occupation: PreparedOccupation,
): readonly UnplacedProblem[] {
  const { value: post } = currentOccupation;
  if (certificates.length === 0 && post === null && !records?.work) return NONE;
  const { name } = occupation.occupation;
  const problems: UnplacedProblem[] = [];
  for (const { level, occupation: named } of certificates) {
    if (level.value === null || named.value !== null || isUnreliable(named)) continue;
    problems.push(unplaced("certificate-occupation-assumed", named.field, { occupation: name }));
  }
  const statesYears =
    workTotal.value !== null ||
    workStart.value !== null ||
    certificates.some(({ workAfter }) => workAfter !== null && workAfter.value !== null) ||
    (title !== null && title.workAfter.value !== null);
  const relation = post === null ? "own" : occupation.workRelationOf(post);
  if (!countsAsWork(relation) && statesYears) {
    const none = post !== null && isNoOccupation(post);
    problems.push(unplaced("years-of-other-work", currentOccupation.field, { occupation: name, none }));
  }
  const other = records?.work?.find(
    (period) => period.sure && (period.relation === "other" || period.relation === "unsure"),
  );
  if (other) {
    const value = other.post ?? "";
    const cell = { kind: "record-cell", ...other.place, heading: other.postHeading, value } as const;
    const details = { occupation: name, none: isNoOccupation(value) };
    problems.push(unplaced("years-of-other-work", currentOccupation.field, details, cell));
  }
  return problems;
}

/** The applicant holds a certificate of the level, or of a higher one, already. */
function heldProblems(
  { certificates }: Applicant,
  level: Level,
  occupation: PreparedOccupation,
): readonly UnplacedProblem[] {
  for (const { level: held, kind, occupation: named } of certificates) {
    if (!givesLevel(kind.value) || held.value === null || held.value > level) continue;
    if (named.value !== null && occupation.relationOf(named.value) !== "own") continue;
    return [unplaced("level-held", held.field, { level })];
  }
  return NONE;
}

/** A blank work type where there are several: an error where they would get different verdicts. */
function workTypeProblem(workTypes: readonly WorkType[], differs: boolean): UnplacedProblem {
  return unplaced(differs ? "worktype-missing" : "worktype-blank", "workType", {
    offered: workTypes.map(({ name }) => name),
  });
}

/** The level applied for is not offered. */
function offerProblems(preconditions: readonly Precondition[]): readonly UnplacedProblem[] {
  for (const one of preconditions) {
    if (one.kind !== "not-offered" || one.outcome !== "unmet") continue;
    return [unplaced("not-offered", "level", { name: one.name, level: one.level })];
  }
  return NONE;
}

/** The education floor is met although the row states no education. */
function floorProblems(preconditions: readonly Precondition[]): readonly UnplacedProblem[] {
  for (const one of preconditions) {
    if (one.kind !== "education" || one.outcome !== "met" || one.blanks.length === 0) continue;
    return [unplaced("education-assumed", "education", { kind: "floor", floor: one.floor })];
  }
  return NONE;
}

/** The stated status fits its date only nearly; or only the age says that a degree comes from the school. */
function studyProblems({ applicant, day, studies }: Case): readonly UnplacedProblem[] {
  const { studyStatus, graduation, courseEnd } = applicant;
  const problems: UnplacedProblem[] = [];
  const end = graduation.value ?? courseEnd.value;
  if (studyStatus.value !== null && end !== null) {
    const { status, odd } = statedOn(studyStatus.value, end, day);
    if (odd && status.length > 0) problems.push(unplaced("status-against-date", studyStatus.field, { status }));
  }
  if (studies.settledByAge) problems.push(unplaced("education-assumed", applicant.education.field, { kind: "by-age" }));
  return problems;
}

/** The declared clause is not met, and another is. */
function claimProblems(named: readonly PreparedClause[], used: ClauseFinding): readonly UnplacedProblem[] {
  if (named.length === 0 || named.some(({ clause }) => clause === used.clause)) return NONE;
  return [unplaced("clause-mismatch", "declaredClause", { met: used.clause.at })];
}

function feeProblems(stated: number | null, fee: FeeQuote): readonly UnplacedProblem[] {
  if (stated === null || fee.kind !== "yuan" || fee.yuan === stated) return NONE;
  return [unplaced("fee-differs", "fee", { yuan: fee.yuan })];
}
