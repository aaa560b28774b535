import type { RulePack } from "../law/schema";
import type { Level } from "../terms/words";
import type { Case } from "../requirements/case";
import type { JudgedClause } from "./choose";
import { isClauseMet, judgeClause } from "../requirements/judge";
import { preconditionsOf } from "../requirements/preconditions/preconditions";
import { allOf, anyOf, both, either, type Outcome } from "../text/kleene";
import { kindOf } from "../requirements/kinds";
import type { ClauseFinding } from "../requirements/finding";
import type { Precondition } from "../requirements/preconditions/precondition";
import type { RecognizedApplication } from "../requirements/application";

/** A row judged for a level: met if every precondition is met and at least one clause. */
export interface LevelJudgement {
  /**
   * The level judged. Null where none was applied for and none is proven: then `judged` has the clauses of all levels
   * offered.
   */
  readonly level: Level | null;
  readonly judged: readonly JudgedClause[];
  readonly preconditions: readonly Precondition[];
  readonly outcome: Outcome;
  /** The work type is blank, and which one is meant makes a difference. */
  readonly differs: boolean;
}

export function judgeLevel(
  level: Level,
  application: RecognizedApplication,
  pack: RulePack,
  given: Case,
): LevelJudgement {
  const preconditions = preconditionsOf(level, application, pack, given);
  const judged = (given.occupation.clauses.get(level) ?? []).map((prepared) => {
    const finding = judgeClause(prepared, given);
    return { prepared, finding, outcome: both(finding.outcome, floorFor(finding, preconditions)) };
  });
  const outcome = outcomeOf(preconditions, judged, given.applicant.applied.retake);
  const unsure =
    application.workTypes.length > 1 &&
    preconditions.some(({ kind, outcome: open }) => kind === "not-offered" && open === "unknown");
  return { level, judged, preconditions, outcome, differs: unsure && outcome === "unknown" };
}

/** The only level offered for what the row applies for; null where there are several. */
export function onlyOffered({ occupation, offers }: RecognizedApplication): Level | null {
  const [only = null, ...others] = occupation.levels.filter((level) => offers[level][0].outcome !== "unmet");
  return others.length === 0 ? only : null;
}

/**
 * Judges a row that applies for no level. With the assumption propose-level: the highest level proven. Else all levels together:
 * unmet where every level is unmet, else unknown, never met.
 */
export function judgeForAnyLevel(application: RecognizedApplication, pack: RulePack, given: Case): LevelJudgement {
  const answers = given.occupation.highestFirst.map((level) => judgeLevel(level, application, pack, given));
  const differs = answers.some((answer) => answer.differs && answer.judged.some(({ outcome }) => outcome === "met"));
  const proven = given.assumptions["propose-level"] && answers.find(({ outcome }) => outcome === "met");
  if (proven) return { ...proven, differs };
  const offered = answers
    .filter(({ preconditions }) => preconditions.every((precondition) => precondition.outcome !== "unmet"))
    .reverse();
  return {
    level: null,
    judged: offered.flatMap(({ judged }) => judged),
    preconditions: (offered[0] ?? answers.at(-1))?.preconditions ?? [],
    outcome: both(
      "unknown",
      anyOf(answers, ({ outcome }) => outcome),
    ),
    differs,
  };
}

/**
 * 可报最高等级: the highest level proven today. A retake is judged as a fresh application, and the row's problems do not count.
 * `answer`: the judgement of the level applied for, which is not made twice.
 */
export function highestProven(
  application: RecognizedApplication,
  pack: RulePack,
  given: Case,
  answer: LevelJudgement,
): Level | null {
  const { applicant } = given;
  const fresh = applicant.applied.retake
    ? { ...given, applicant: { ...applicant, applied: { ...applicant.applied, retake: false } } }
    : given;
  for (const level of given.occupation.highestFirst) {
    const known = level === answer.level && (answer.outcome === "met" || fresh === given);
    if (known ? answer.outcome === "met" : isProven(level, application, pack, fresh)) return level;
  }
  return null;
}

/** Whether a level is met. Quicker than `judgeLevel`: it makes no findings. */
export function isProven(level: Level, application: RecognizedApplication, pack: RulePack, given: Case): boolean {
  const preconditions = preconditionsOf(level, application, pack, given);
  for (const { kind, outcome } of preconditions) if (outcome !== "met" && kind !== "education") return false;
  const floorMet = preconditions.every(({ outcome }) => outcome === "met");
  return (given.occupation.clauses.get(level) ?? []).some(
    (prepared) => (floorMet || prepared.namesSchool) && isClauseMet(prepared, given),
  );
}

function outcomeOf(preconditions: readonly Precondition[], judged: readonly JudgedClause[], retake: boolean): Outcome {
  const open = allOf(preconditions, ({ kind, outcome }) => (kind === "education" ? "met" : outcome));
  const proven = anyOf(judged, ({ outcome }) => outcome);
  // Whoever retakes was admitted before, perhaps by another notice. Clauses that are unmet now do not make a retake ineligible.
  return both(open, retake && proven === "unmet" ? "unknown" : proven);
}

/** The education floor for one clause. If the clause names a school or degree itself, meeting that satisfies the floor too. */
function floorFor({ findings }: ClauseFinding, preconditions: readonly Precondition[]): Outcome {
  const floor = preconditions.find(({ kind }) => kind === "education");
  if (floor === undefined) return "met";
  const named = findings.find(({ requirement }) => kindOf(requirement).namesSchool);
  return named ? either(named.outcome, floor.outcome) : floor.outcome;
}
