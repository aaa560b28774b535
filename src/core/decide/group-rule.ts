import type { Applicant } from "../facts/applicant";
import type { RulePack } from "../law/schema";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import type { StudyReadings } from "../requirements/study/study-reading";

/** Students and trainees who apply alone, where the notice has them apply through their school or institution. */
export function groupProblems(
  { applied, student }: Applicant,
  { readings }: StudyReadings,
  { groupApplication: rule }: RulePack,
): readonly UnplacedProblem[] {
  if (!rule || applied.group !== false) return [];
  const studies = readings.every(({ course }) => course.status.every((one) => one === "在读" || one === "应届"));
  if (rule.students && (student === true || studies))
    return [unplaced("applies-as-group", "applyForm", { who: "students" })];
  return rule.trainees && applied.trainee ? [unplaced("applies-as-group", "applyForm", { who: "trainees" })] : [];
}
