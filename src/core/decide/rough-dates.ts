import type { Applicant } from "../facts/applicant";
import { withValue, type Known } from "../facts/fact";
import { datesInMonth, dayOf, partsOf, type DayRange } from "../time/day";
import type { Field } from "../terms/field";
import { caseOf, type Case } from "../requirements/case";
import { kindOf } from "../requirements/kinds";
import type { JudgedClause } from "./choose";
import { requirementDay } from "./earliest";
import type { LevelJudgement } from "./level";
import type { RoughDate, Finding } from "../requirements/finding";
import type { PreparedClause } from "../requirements/prepared";

/** The same answer; where a date without its day keeps a requirement open, its finding says which, and when time will tell. */
export function withRoughDates(answer: LevelJudgement, given: Case): LevelJudgement {
  if (answer.outcome !== "unknown") return answer;
  return { ...answer, judged: answer.judged.map((judged) => withRough(judged, given)) };
}

function withRough(judged: JudgedClause, given: Case): JudgedClause {
  const { prepared, finding } = judged;
  if (finding.outcome !== "unknown") return judged;
  let any = false;
  const findings = finding.findings.map((one) => {
    const rough = roughDates(one, prepared, given);
    if (rough.length === 0) return one;
    any = true;
    const { blanks, inexact = [] } = one;
    const isRough = (field: Field) => rough.some((date) => date.field === field);
    // Where something else is asked for, a day that leaves it as open is not.
    return blanks.length > 0 && !wouldDecide(isRough, one, prepared, given)
      ? { ...one, inexact: inexact.filter((field) => !isRough(field)) }
      : { ...one, rough };
  });
  if (!any) return judged;
  return { ...judged, finding: { ...finding, findings } };
}

/** Whether the requirement would be decided if the dates were written with their first days, or with their last ones. */
function wouldDecide(
  isRough: (field: Field) => boolean,
  { requirement }: Finding,
  prepared: PreparedClause,
  given: Case,
): boolean {
  return (["min", "max"] as const).some((end) => {
    const exact = (date: Known<DayRange>): Known<DayRange> =>
      isRough(date.field) && date.value ? withValue(date, { min: date.value[end], max: date.value[end] }) : date;
    const { applicant, occupation, day, assumptions, possibleCredentials } = given;
    const { certificates, title } = applicant;
    const dated: Applicant = {
      ...applicant,
      birth: exact(applicant.birth),
      workStart: exact(applicant.workStart),
      graduation: exact(applicant.graduation),
      certificates: certificates.map((one) => ({ ...one, date: exact(one.date) })),
      title: title && { ...title, date: exact(title.date), juniorDate: exact(title.juniorDate) },
    };
    const whole = caseOf(dated, occupation, day, assumptions, possibleCredentials);
    return kindOf(requirement).judge(requirement, prepared, whole).outcome !== "unknown";
  });
}

const NONE: readonly RoughDate[] = [];

function roughDates(finding: Finding, prepared: PreparedClause, given: Case): readonly RoughDate[] {
  if (finding.outcome !== "unknown") return NONE;
  const fields = datesBehind(finding);
  if (fields.length === 0) return NONE;
  const dates = datesOf(given.applicant);
  return fields.flatMap((field) => {
    const date = dates.find((one) => one.field === field);
    const only = date?.value ? writtenAs(date.value) : null;
    return only ? [{ field, only, sureFrom: requirementDay(finding.requirement, prepared, given) }] : [];
  });
}

/** The dates that may keep it open. */
function datesBehind({ evidence, inexact = [] }: Finding): readonly Field[] {
  if (evidence.kind !== "school") return inexact;
  return evidence.source === "last" && evidence.aspects.status === "unknown" ? ["graduationDate"] : [];
}

/** The dates of a row that decide something by their day. */
function datesOf({
  birth,
  workStart,
  graduation,
  studyStatus,
  certificates,
  title,
}: Applicant): readonly Known<DayRange>[] {
  const dates = [birth, workStart, ...certificates.map(({ date }) => date)];
  // Of a status that is stated or in doubt no day decides.
  if (studyStatus.state === "blank") dates.push(graduation);
  if (title !== null) dates.push(title.date, title.juniorDate);
  return dates;
}

/** Null: a day, or a span that is neither. */
function writtenAs({ min, max }: DayRange): RoughDate["only"] | null {
  const { year, month, date } = partsOf(min);
  if (date !== 1) return null;
  if (max === dayOf(year, month, datesInMonth(year, month))) return "month";
  return month === 1 && max === dayOf(year, 12, 31) ? "year" : null;
}
