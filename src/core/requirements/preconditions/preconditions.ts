import type { Applicant } from "../../facts/applicant";
import { isUnreliable } from "../../facts/fact";
import type { PreconditionRules } from "./rules";
import type { Education, Level, StudyStatus } from "../../terms/words";
import type { Field } from "../../terms/field";
import { ageOf } from "../age";
import { banPrecondition } from "./ban";
import type { Case } from "../case";
import { anyOf, whichever, type Outcome } from "../../text/kleene";
import { reaches } from "../months";
import { retakePrecondition } from "./retake";
import { rankOf } from "../study/school";
import type { StudyReading } from "../study/study-reading";
import type { Precondition } from "./precondition";
import type { WorkType, PreparedOccupation } from "../prepared";
import type { RecognizedApplication, Offers } from "../application";

/** What stands before all clauses of a level, so far as this pack and this row have it. */
export function preconditionsOf(
  level: Level,
  application: RecognizedApplication,
  pack: PreconditionRules,
  given: Case,
): readonly Precondition[] {
  const { education } = given.occupation.occupation;
  const { applied, records } = given.applicant;
  const offered = application.offers[level];
  const recorded = applied.retake || records !== null;
  if (!pack.prerequisites.age && !education && !recorded) return offered;
  const preconditions = [...offered];
  if (pack.prerequisites.age) preconditions.push(agePrecondition(pack.prerequisites.age.years, given));
  if (education) preconditions.push(educationPrecondition(education, given));
  if (recorded) {
    for (const precondition of [banPrecondition(given, pack), retakePrecondition(level, application, pack, given)])
      if (precondition) preconditions.push(precondition);
  }
  return preconditions;
}

export function offersOf(occupation: PreparedOccupation, workTypes: readonly WorkType[]): Offers {
  const precondition = (level: Level) => [offeredPrecondition(level, workTypes, occupation)] as const;
  return { 5: precondition(5), 4: precondition(4), 3: precondition(3), 2: precondition(2), 1: precondition(1) };
}

/** Whether the level is offered, and that for every work type the row may mean. */
function offeredPrecondition(
  level: Level,
  workTypes: readonly WorkType[],
  { occupation, levels }: PreparedOccupation,
): Precondition {
  const named = workTypes.length === 1 ? workTypes[0]?.name : undefined;
  return {
    kind: "not-offered",
    outcome: offeredOutcome(),
    name: named ?? occupation.name,
    level,
    blanks: workTypes.length === 1 || occupation.workTypes.length === 0 ? [] : ["workType"],
  };

  function offeredOutcome(): Outcome {
    if (!levels.includes(level)) return "unmet";
    if (occupation.workTypes.length === 0) return (occupation.levels ?? levels).includes(level) ? "met" : "unmet";
    if (!occupation.workTypes.some((workType) => workType.levels.includes(level))) return "unmet";
    return whichever(workTypes, (workType) => (workType.levels.includes(level) ? "met" : "unmet"));
  }
}

function agePrecondition(years: number, { applicant, day }: Case): Precondition {
  const outcome = reaches(ageOf(applicant, day), years * 12);
  return { kind: "age", outcome, years, blanks: ["birthDate"] };
}

function educationPrecondition(
  { floor, equivalent }: NonNullable<PreparedOccupation["occupation"]["education"]>,
  { applicant, studies }: Case,
): Precondition {
  const { education } = applicant;
  const reached = whichever(studies.readings, (reading) => floorReached(reading, floor));
  // 同等学力 and the like leave open what no diploma shows; and hardly anybody lacks 初中.
  const blank = education.value.length === 0 && floor === "初中" && !isUnreliable(education) && reached !== "unmet";
  const outcome = blank ? "met" : equivalent && reached === "unmet" ? "unknown" : reached;
  return {
    kind: "education",
    outcome,
    floor,
    education: education.value,
    blanks: floorBlanks(applicant, outcome),
  };
}

function floorBlanks({ education, studyStatus }: Applicant, outcome: Outcome): readonly Field[] {
  if (education.value.length === 0) return [education.field];
  return outcome === "unknown" && studyStatus.value === null ? [studyStatus.field] : [];
}

function floorReached({ course, others }: StudyReading, floor: Education): Outcome {
  return anyOf([course, ...others], ({ education, status }) =>
    whichever(status, (state) => whichever(education, (one) => reachesFloor(one, state, floor))),
  );
}

function reachesFloor(degree: Education, state: StudyStatus, floor: Education): Outcome {
  return rankOf(state === "毕业" ? degree : heldWhileStudying(degree)) >= rankOf(floor) ? "met" : "unmet";
}

/** Who studies at 大专 or above has 高中 or its equal, and at a secondary school 初中. */
function heldWhileStudying(degree: Education): Education {
  if (rankOf(degree) >= rankOf("大专")) return "高中";
  return rankOf(degree) >= rankOf("高中") ? "初中" : "小学";
}
