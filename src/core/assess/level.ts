import type { RulePack } from "../rulepack/schema";
import type { Level } from "../rulepack/words";
import type { Application } from "./application";
import type { Case } from "./case";
import type { Judged } from "./choose";
import { judgeClause } from "./clause";
import type { ClauseFinding, Gate, Outcome } from "./decision";
import { gatesOf } from "./gates";
import { allOf, anyOf, both } from "./kleene";

/** A row judged for a level: any of its clauses behind all of its gates. */
export interface Answer {
  /** The level judged; null where none was applied for and none is proven, then `judged` holds all levels offered. */
  readonly level: Level | null;
  readonly judged: readonly Judged[];
  readonly gates: readonly Gate[];
  readonly outcome: Outcome;
  /** The work type is blank, and which one is meant makes a difference. */
  readonly differs: boolean;
}

export function judgeLevel(level: Level, application: Application, pack: RulePack, given: Case): Answer {
  const gates = gatesOf(level, application, pack, given);
  const judged = (given.occupation.clauses.get(level) ?? []).map((prepared) => {
    const finding = judgeClause(prepared, given);
    return { prepared, finding, outcome: both(finding.outcome, floorFor(finding, gates)) };
  });
  const outcome = outcomeOf(gates, judged);
  const unsure = gates.some((gate) => gate.kind === "not-offered" && gate.outcome === "unknown");
  return { level, judged, gates, outcome, differs: unsure && outcome === "unknown" };
}

/** Where no level was applied for: the highest proven, else all levels together. */
export function judgeForAnyLevel(application: Application, pack: RulePack, given: Case): Answer {
  const answers = judgeAllLevels(application, pack, given);
  const differs = answers.some((answer) => answer.differs && answer.judged.some(({ outcome }) => outcome === "met"));
  const proven = answers.find(({ outcome }) => outcome === "met");
  if (proven) return { ...proven, differs };
  const offered = answers.filter(({ gates }) => gates.every((gate) => gate.outcome !== "unmet")).toReversed();
  return {
    level: null,
    judged: offered.flatMap(({ judged }) => judged),
    gates: (offered[0] ?? answers.at(-1))?.gates ?? [],
    outcome: anyOf(answers, ({ outcome }) => outcome),
    differs,
  };
}

/** 可报最高等级: the highest level proven today, a retake's record and the row's problems apart. */
export function highestProven(application: Application, pack: RulePack, given: Case): Level | null {
  const { applicant } = given;
  const fresh = { ...given, applicant: { ...applicant, applied: { ...applicant.applied, retake: false } } };
  return judgeAllLevels(application, pack, fresh).find(({ outcome }) => outcome === "met")?.level ?? null;
}

/** Highest first. */
function judgeAllLevels(application: Application, pack: RulePack, given: Case): readonly Answer[] {
  return given.occupation.levels.toReversed().map((level) => judgeLevel(level, application, pack, given));
}

function outcomeOf(gates: readonly Gate[], judged: readonly Judged[]): Outcome {
  const open = allOf(gates, ({ kind, outcome }) => (kind === "education" || kind === "retake" ? "met" : outcome));
  // Who sits again was admitted before, perhaps by another notice: without the record of it nothing can be said.
  if (gates.some(({ kind }) => kind === "retake")) return open === "unmet" ? "unmet" : "unknown";
  return both(
    open,
    anyOf(judged, ({ outcome }) => outcome),
  );
}

/** The education floor for one clause: a school or degree that the clause itself names satisfies it. */
function floorFor({ findings }: ClauseFinding, gates: readonly Gate[]): Outcome {
  const floor = gates.find(({ kind }) => kind === "education");
  if (floor === undefined || findings.some(namesSchoolAndMet)) return "met";
  return floor.outcome;
}

function namesSchoolAndMet({ requirement, outcome }: ClauseFinding["findings"][number]): boolean {
  return outcome === "met" && (requirement.kind === "diploma" || requirement.kind === "enrolment");
}
