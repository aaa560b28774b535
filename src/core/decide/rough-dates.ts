import type { Applicant } from "../facts/applicant";
import { datesInMonth, dayOf, partsOf, type DayRange } from "../time/day";
import type { Field } from "../terms/field";
import type { Case } from "../requirements/case";
import type { JudgedClause } from "./choose";
import { requirementDay } from "./earliest";
import type { LevelJudgement } from "./level";
import type { RoughDate, Finding } from "../requirements/finding";
import type { PreparedClause } from "../requirements/prepared";

/**
 * The same answer, with rough dates: where a date without its day leaves a requirement unknown, the finding names the date
 * and the day from which it no longer matters.
 */
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
    return { ...one, rough };
  });
  if (!any) return judged;
  return { ...judged, finding: { ...finding, findings } };
}

const NONE: readonly RoughDate[] = [];

function roughDates(finding: Finding, prepared: PreparedClause, given: Case): readonly RoughDate[] {
  if (finding.outcome !== "unknown") return NONE;
  const fields = datesBehind(finding);
  if (fields.length === 0) return NONE;
  return fields.flatMap((field) => {
    const date = DATES[field]?.(given.applicant) ?? null;
    const only = date && writtenAs(date);
    return only ? [{ field, only, sureFrom: requirementDay(finding.requirement, prepared, given) }] : [];
  });
}

/** The fields with a date that may leave the finding unknown. */
function datesBehind({ evidence, inexact = [] }: Finding): readonly Field[] {
  if (evidence.kind !== "school") return inexact;
  return evidence.source === "last" && evidence.aspects.status === "unknown" ? ["graduationDate"] : [];
}

const DATES: { readonly [F in Field]?: (applicant: Applicant) => DayRange | null } = {
  birthDate: ({ birth }) => birth,
  // Where a status is stated or unreliable, the day of graduation does not decide it.
  graduationDate: ({ graduation, studyStatus, unreliableFields }) =>
    studyStatus === null && !unreliableFields.has("studyStatus") ? graduation : null,
  workStart: ({ workStart }) => workStart,
  certificateDate: ({ certificates }) => dateIn(certificates, 1),
  certificate2Date: ({ certificates }) => dateIn(certificates, 2),
  titleDate: ({ title }) => title && title.date,
  juniorTitleDate: ({ title }) => title && title.juniorDate,
};

function dateIn(certificates: Applicant["certificates"], slot: 1 | 2): DayRange | null {
  return certificates.find((certificate) => certificate.slot === slot)?.date ?? null;
}

/** Whether a range is a whole month or a whole year; null for a day or any other range. */
function writtenAs({ min, max }: DayRange): RoughDate["only"] | null {
  const { year, month, date } = partsOf(min);
  if (date !== 1) return null;
  if (max === dayOf(year, month, datesInMonth(year, month))) return "month";
  return month === 1 && max === dayOf(year, 12, 31) ? "year" : null;
}
