import { solidText } from "../../text/clean";
import type { PastMark } from "../../facts/records/marks";
import type { Theirs } from "../../facts/records/person-records";
import type { Level } from "../../terms/words";
import { both, type Outcome } from "../../text/kleene";
import { nameIn } from "../naming";
import type { WorkType, PreparedOccupation } from "../prepared";

/** Whether a past mark is one of the occupation, work type and level that somebody applies for now. */
export function isSameExam(
  mark: Theirs<PastMark>,
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
  { occupation, workType }: PastMark,
  asked: readonly WorkType[],
  known: PreparedOccupation,
  law: readonly PreparedOccupation[],
): Outcome {
  if (occupation === null) return "unknown";
  const named = nameIn(occupation, [known]);
  if (named === null) {
    if (nameIn(occupation, law) !== null) return "unmet";
    const kinship = known.kinshipOf(occupation);
    // A name that nobody knows may be the right one misspelt.
    return kinship === "own" || kinship === "unsure" ? "unknown" : "unmet";
  }
  const all = known.occupation.workTypes;
  if (all.length === 0) return "met";
  const column = workType === null || solidText(workType) === "不分工种" ? null : nameIn(workType, [known]);
  const sat = column?.workType ?? named.workType ?? (all.length === 1 ? all[0] : undefined);
  if (sat === undefined || (workType !== null && column === null)) return "unknown";
  if (!asked.includes(sat)) return "unmet";
  return asked.length === 1 ? "met" : "unknown";
}
