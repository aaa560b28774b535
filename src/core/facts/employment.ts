import { STATED_WORK } from "../sheet/fields";
import type { Field } from "../terms/field";
import type { Applicant } from "./applicant";
import { cleanText, saysNothing, solidText } from "../text/clean";
import type { RowReader } from "./row";

type Work = Pick<Applicant, "workTotal" | "workStart" | "careerStart" | "employer" | "currentOccupation" | "ownWork">;

/** How long and since when somebody works; 参加工作时间 is any work and therefore a bound only. */
export function readEmployment(row: RowReader): Work {
  const employer = cleanText(row.value("employer"));
  const occupation = row.text("currentOccupation");
  return {
    workTotal: row.years("workYears"),
    workStart: row.date("workStart"),
    careerStart: row.date("careerStart"),
    employer: row.fact("employer", saysNothing(employer) ? null : employer),
    currentOccupation: row.fact("currentOccupation", occupation === "" ? noOccupation(row) : occupation),
    ownWork: ownWorkIn(row),
  };
}

/** 无 says that somebody has no occupation; / and — say nothing. */
function noOccupation(row: RowReader): string | null {
  const text = solidText(row.value("currentOccupation"));
  return /^(?:无|没有|暂无)$/.test(text) ? text : null;
}

const NONE: ReadonlySet<Field> = new Set();

function ownWorkIn(row: RowReader): ReadonlySet<Field> {
  const own = STATED_WORK.filter((field) => row.heading(field).includes("本职业"));
  return own.length === 0 ? NONE : new Set(own);
}
