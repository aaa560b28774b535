import type { Applicant } from "../facts/applicant";
import { isKnown } from "../facts/fact";
import { count } from "../terms/atoms";
import * as z from "../terms/zod";
import { addMonths, type Day, type MonthRange } from "../time/day";
import { common, defineKind, type Kind } from "./definition";
import { monthsSince, reaches, shortfall, UNKNOWN_MONTHS } from "./months";

const schema = z.strictObject({ kind: z.literal("age"), years: count, ...common });

/** 年满 N 周岁: the birthday itself counts. */
export const age: Kind<typeof schema> = defineKind({
  schema,
  phrase: ({ years }) => `年满${years}周岁`,
  lacking: "年龄不够",
  judge(requirement, _clause, { applicant, day }) {
    const months = ageOf(applicant, day);
    const need = requirement.years * 12;
    const outcome = reaches(months, need);
    return {
      requirement,
      outcome,
      evidence: { kind: "age", months },
      gap: outcome === "unmet" ? shortfall(months, need) : null,
      credentialMissing: false,
      blanks: outcome === "unknown" && !isKnown(applicant.birth) ? [applicant.birth.field] : [],
      inexact: outcome === "unknown" && isKnown(applicant.birth) ? [applicant.birth.field] : [],
    };
  },
  turningDays: (
    { years },
    _clause,
    {
      applicant: {
        birth: { value: birth },
      },
    },
  ) => (birth === null ? [] : [addMonths(birth.max, years * 12)]),
});

/** How old somebody is. A birth that only years speak against still proves an age, and turns nobody away. */
export function ageOf({ birth, provenBirth }: Applicant, day: Day): MonthRange {
  if (birth.value !== null) return monthsSince(birth.value, day);
  return provenBirth === null ? UNKNOWN_MONTHS : { min: monthsSince(provenBirth, day).min, max: Infinity };
}
