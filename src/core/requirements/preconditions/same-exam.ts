import { solidText } from "../../text/clean";
import type { PastScore } from "../../facts/records/scores";
import type { Matched } from "../../facts/records/person-records";
import type { Level } from "../../terms/words";
import { both, type Outcome } from "../../text/kleene";
import { matchName } from "../name-match";
import type { WorkType, PreparedOccupation } from "../prepared";

/** Whether a past mark is one of the occupation, work type and level that somebody applies for now. */
export function isSameExam(
  mark: Matched<PastScore>,
  level: Level,
  workTypes: readonly WorkType[],
  occupation: PreparedOccupation,
  law: readonly PreparedOccupation[],
): Outcome {
  const sameLevel: Outcome = mark.level === null ? "unknown" : mark.level === level ? "met" : "unmet";
  const whose: Outcome = mark.sure ? "met" : "unknown";
  return both(both(sameLevel, whose), isSameWork(mark, workTypes, occupation, law));
}

function isSameWork(
  { occupation, workType }: PastScore,
  asked: readonly WorkType[],
  known: PreparedOccupation,
  law: readonly PreparedOccupation[],
): Outcome {
  if (occupation === null) return "unknown";
  const named = matchName(occupation, [known]);
  if (named === null) {
    if (matchName(occupation, law) !== null) return "unmet";
    const relation = known.relationOf(occupation);
    // A name that nobody knows may be the right one misspelt.
    return relation === "own" || relation === "unsure" ? "unknown" : "unmet";
  }
  const all = known.occupation.workTypes;
  if (all.length === 0) return "met";
  const column = workType === null || solidText(workType) === "不分工种" ? null : matchName(workType, [known]);
  const sat = column?.workType ?? named.workType ?? (all.length === 1 ? all[0] : undefined);
  if (sat === undefined || (workType !== null && column === null)) return "unknown";
  if (!asked.includes(sat)) return "unmet";
  return asked.length === 1 ? "met" : "unknown";
}
