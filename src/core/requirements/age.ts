import type { Applicant } from "../facts/applicant";
import type { Requirement } from "./requirement";
import type { Case } from "./case";
import { monthsSince, reaches, shortfall, UNKNOWN_MONTHS } from "./months";
import type { Day, MonthRange } from "../time/day";
import type { Finding } from "./finding";

type Age = Extract<Requirement, { kind: "age" }>;

/** 年满 N 周岁: the birthday itself counts. */
export function judgeAge(requirement: Age, { applicant, day }: Case): Finding {
  const months = ageOf(applicant, day);
  const need = requirement.years * 12;
  const outcome = reaches(months, need);
  return {
    requirement,
    outcome,
    have: { kind: "age", months },
    gap: outcome === "unmet" ? shortfall(months, need) : null,
    paper: false,
    blanks: outcome === "unknown" && applicant.birth === null ? ["birthDate"] : [],
    inexact: outcome === "unknown" && applicant.birth !== null ? ["birthDate"] : [],
  };
}

/** How old somebody is. A birth that only years speak against still proves an age, and turns nobody away. */
export function ageOf({ birth, provenBirth }: Applicant, day: Day): MonthRange {
  if (birth !== null) return monthsSince(birth, day);
  return provenBirth === null ? UNKNOWN_MONTHS : { min: monthsSince(provenBirth, day).min, max: Infinity };
}
