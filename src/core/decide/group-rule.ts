import type { Applicant } from "../facts/applicant";
import type { RulePack } from "../law/schema";
import { note, type Note } from "../problems/note";
import type { StudyReadings } from "../requirements/study/study-reading";

/** Students and trainees who apply alone, where the notice has them apply through their school or institution. */
export function groupNotes(
  { applied, student }: Applicant,
  { readings }: StudyReadings,
  { groupApplication: rule }: RulePack,
): readonly Note[] {
  if (!rule || applied.group !== false) return [];
  const studies = readings.every(({ course }) => course.status.every((one) => one === "在读" || one === "应届"));
  if (rule.students && (student === true || studies)) return [note("applies-as-group", "applyForm", "院校在校学生")];
  return rule.trainees && applied.trainee ? [note("applies-as-group", "applyForm", "培训机构学员")] : [];
}
