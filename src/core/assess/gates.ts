import type { RulePack } from "../rulepack/schema";
import type { Level } from "../rulepack/words";
import { LEVEL_NAMES } from "../rulepack/words";
import { ageOn } from "./age";
import type { Application } from "./application";
import type { Case } from "./case";
import type { Gate, Outcome } from "./decision";
import { whichever } from "./kleene";
import { reaches } from "./months";
import type { PreparedOccupation } from "./prepare";
import { rankOf } from "./school";

/** What stands before all clauses of a level, so far as this pack and this row have it. */
export function gatesOf(level: Level, application: Application, pack: RulePack, given: Case): readonly Gate[] {
  const gates = [offeredGate(level, application, given.occupation)];
  if (pack.prerequisites.age) gates.push(ageGate(pack.prerequisites.age.years, given));
  if (given.occupation.occupation.education) gates.push(educationGate(given.occupation.occupation.education, given));
  if (given.applicant.applied.retake) gates.push(RETAKE);
  return gates;
}

/** A recorded pass within validity: only 历次成绩 can show it, and no sheet of it is read yet. */
const RETAKE: Gate = { kind: "retake", outcome: "unknown", need: "", have: "", blanks: [] };

/** Whether the level is offered, and that for every work type the row may mean. */
function offeredGate(level: Level, { workTypes }: Application, { occupation, levels }: PreparedOccupation): Gate {
  const named = workTypes.length === 1 ? workTypes[0]?.name : undefined;
  return {
    kind: "not-offered",
    outcome: offeredOutcome(),
    need: LEVEL_NAMES[level],
    have: named ?? occupation.name,
    blanks: workTypes.length === 1 || occupation.workTypes.length === 0 ? [] : ["workType"],
  };

  function offeredOutcome(): Outcome {
    if (!levels.includes(level)) return "unmet";
    if (occupation.workTypes.length === 0) return (occupation.levels ?? levels).includes(level) ? "met" : "unmet";
    if (!occupation.workTypes.some((workType) => workType.levels.includes(level))) return "unmet";
    return whichever(workTypes, (workType) => (workType.levels.includes(level) ? "met" : "unmet"));
  }
}

function ageGate(years: number, { applicant, day }: Case): Gate {
  const outcome = reaches(ageOn(applicant.birth, day), years * 12);
  return { kind: "age", outcome, need: String(years), have: "", blanks: ["birthDate"] };
}

function educationGate(
  { floor, equivalent }: NonNullable<PreparedOccupation["occupation"]["education"]>,
  { applicant }: Case,
): Gate {
  const { education } = applicant;
  const reached = whichever(education, (one) => (rankOf(one) >= rankOf(floor) ? "met" : "unmet"));
  // 同等学力 and the like leave open what no diploma shows; and hardly anybody lacks 初中.
  const blank = education.length === 0 && floor === "初中" && !applicant.doubts.has("education");
  const outcome = blank ? "met" : equivalent && reached === "unmet" ? "unknown" : reached;
  return {
    kind: "education",
    outcome,
    need: floor,
    have: education.join("、"),
    blanks: education.length === 0 ? ["education"] : [],
  };
}
