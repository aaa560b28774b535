import type { Applicant } from "./applicant";
import { cleanText, saysNothing } from "./clean";
import type { RowReader } from "./row";

type Work = Pick<Applicant, "workTotal" | "workStart" | "careerStart" | "employer" | "currentOccupation">;

/** How long and since when somebody works; 参加工作时间 is any work and therefore a bound only. */
export function readWork(row: RowReader): Work {
  const employer = cleanText(row.value("employer"));
  const occupation = row.text("currentOccupation");
  return {
    workTotal: row.years("workYears"),
    workStart: row.date("workStart"),
    careerStart: row.date("careerStart"),
    employer: saysNothing(employer) ? null : employer,
    currentOccupation: occupation === "" ? null : occupation,
  };
}
