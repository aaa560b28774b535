import type { Day, DayRange, MonthRange } from "../applicant/applicant";
import type { Requirement } from "../rulepack/schema";
import type { Case } from "./case";
import type { Finding } from "./decision";
import { monthsSince, reaches, shortfall, UNKNOWN_MONTHS } from "./months";

type Age = Extract<Requirement, { kind: "age" }>;

/** 年满 N 周岁: the birthday itself counts. */
export function judgeAge(requirement: Age, { applicant, day }: Case): Finding {
  const months = ageOn(applicant.birth, day);
  const need = requirement.years * 12;
  const outcome = reaches(months, need);
  return {
    requirement,
    outcome,
    have: { kind: "age", months },
    gap: outcome === "unmet" ? shortfall(months, need) : null,
    paper: false,
    blanks: outcome === "unknown" ? ["birthDate"] : [],
  };
}

export function ageOn(birth: DayRange | null, day: Day): MonthRange {
  return birth === null ? UNKNOWN_MONTHS : monthsSince(birth, day);
}
