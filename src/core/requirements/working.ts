import * as z from "../terms/zod";
import { addMonths } from "../time/day";
import { common, defineKind, scope, type Kind } from "./definition";
import { listedDays, monthsHad, openYears } from "./employment/counting";
import { SCOPE_NAMES } from "./wording";

const schema = z.strictObject({ kind: z.literal("working"), scope, ...common });

/** 从事…工作, of whatever length. */
export const working: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement, { work }) => `从事${SCOPE_NAMES[requirement.scope]}${work}`,
  lacking: "不在从事本职业",
  judge(requirement, _clause, given) {
    const { total, unclear } = given.employment;
    const outcome = total.min > 0 ? "met" : total.max > 0 ? "unknown" : "unmet";
    return {
      requirement,
      outcome,
      evidence: monthsHad(total, outcome === "unknown" ? unclear : null),
      gap: null,
      credentialMissing: false,
      ...(outcome === "unknown" ? openYears(given) : { blanks: [] }),
    };
  },
  turningDays: (_requirement, _clause, { applicant: { workStart }, day, employment }) => [
    addMonths(day, 1),
    ...(workStart.value ? [addMonths(workStart.value.max, 1)] : []),
    ...listedDays(employment, -Infinity, 1),
  ],
});
