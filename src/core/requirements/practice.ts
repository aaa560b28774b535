import { both, isBetter, type Outcome } from "../text/kleene";
import { count } from "../terms/atoms";
import type { Field } from "../terms/field";
import type { Scope } from "../terms/words";
import * as z from "../terms/zod";
import { addMonths, type Day, type DayRange, type MonthRange } from "../time/day";
import type { Case } from "./case";
import { common, defineKind, scope, type Kind } from "./definition";
import { listedDays, monthsHad, openYears, credentialsFor, since, sinceText, WORK_LABEL } from "./employment/counting";
import { EVER, listedMonths, workAfter } from "./employment/employment";
import type { Finding } from "./finding";
import { reaches, shortfall } from "./months";
import type { HeldCredential } from "./credential";
import type { PreparedClause } from "./prepared";
import { SCOPE_NAMES, yearsText } from "./wording";

/** 累计从事…工作满 N 年; `since` counts from the paper the same clause asks for; `cumulative: false` lacks the word 累计. */
const schema = z.strictObject({
  kind: z.literal("practice"),
  years: count,
  scope,
  since,
  cumulative: z.boolean().default(true),
  ...common,
});
type Practice = z.infer<typeof schema>;

export const practice: Kind<typeof schema> = defineKind({
  schema,
  phrase: ({ cumulative, scope, years }, wording) =>
    `${cumulative ? "累计" : ""}从事${SCOPE_NAMES[scope]}${wording.work}${yearsText(years, wording)}`,
  alone: (requirement, wording, clause) =>
    requirement.since
      ? `取得${sinceText(requirement.since, clause)}后从业${yearsText(requirement.years, wording)}`
      : practice.phrase(requirement, wording),
  brief: ({ since, years }) => (since ? null : `累计从业满${years}年`),
  lacking: "从业年限不够",
  saidAs: "work",
  joint: ({ since }) => (since ? "后，" : "，"),
  label: WORK_LABEL,
  judge,
  turningDays,
});

/** Months of work towards one requirement, and whether the paper they are counted from is there. */
interface Counted {
  readonly paper: Outcome;
  readonly months: MonthRange;
  /** The date they are counted from; null: not known. */
  readonly from: DayRange | null;
  readonly blanks: readonly Field[];
  readonly inexact: readonly Field[];
}

function judge(requirement: Practice, clause: PreparedClause, given: Case): Finding {
  const need = requirement.years * 12;
  let best: Counted | null = null;
  let outcome: Outcome = "unmet";
  for (const counted of countedFor(requirement, clause, given)) {
    const months = ofScope(requirement.scope, counted, given);
    const reached = both(counted.paper, reaches(months, need));
    if (best === null || isBetter(reached, outcome)) {
      // An exact figure would not tell which part of it was worked where the clause asks.
      const inexact = reaches(counted.months, need) === "unknown" ? counted.inexact : [];
      best = { ...counted, months, inexact };
      outcome = reached;
    }
  }
  if (best === null) {
    const have = { kind: "nothing-to-count-from" } as const;
    return { requirement, outcome: "unmet", evidence: have, gap: need, credentialMissing: false, blanks: [] };
  }
  const tooLittle = outcome === "unknown" && reaches(best.months, need) === "unknown";
  return {
    requirement,
    outcome,
    evidence: monthsHad(best.months, tooLittle ? given.employment.unclear : null),
    gap: outcome === "unmet" ? shortfall(best.months, need) : null,
    credentialMissing: false,
    blanks: tooLittle ? best.blanks : [],
    inexact: tooLittle ? best.inexact : [],
  };
}

/** Every way to count: once in all, or from each paper that serves or may serve. */
function countedFor(requirement: Practice, clause: PreparedClause, given: Case): readonly Counted[] {
  if (requirement.since === undefined) {
    const { blanks, inexact } = openYears(given);
    return [{ paper: "met", months: given.employment.total, from: EVER, blanks, inexact }];
  }
  return credentialsFor(requirement.since, clause, given).map((paper) => after(paper, given));
}

/** A paper above the one asked for leaves open when the lower one came: earlier, or not at all. */
function after(paper: HeldCredential, { employment }: Case): Counted {
  const months = workAfter(employment, paper.date, paper.stated);
  return {
    paper: paper.outcome,
    months: paper.higher ? { min: months.min, max: employment.total.max } : months,
    from: paper.date,
    blanks: paper.blanks,
    inexact: paper.inexact,
  };
}

/** Years stated for another occupation than the clause asks for may hold any part of what it asks. */
function ofScope(scope: Scope, { months, from }: Counted, { applicant, occupation, day }: Case): MonthRange {
  if (scope === "either") return months;
  const listed = listedMonths(applicant, scope, from, day);
  if (listed !== null) return { min: listed, max: months.max };
  const relation =
    applicant.currentOccupation.value === null ? "own" : occupation.workRelationOf(applicant.currentOccupation.value);
  return relation === scope ? months : { min: 0, max: months.max };
}

/**
 * Counted from a date, the years are full at its anniversary; stated, when as much has passed as is missing today, but not
 * before there was time for them.
 */
function turningDays(requirement: Practice, clause: PreparedClause, given: Case): readonly Day[] {
  const { employment, day } = given;
  const need = requirement.years * 12;
  const days: Day[] = [];
  if (employment.earliest !== null) days.push(addMonths(employment.earliest, need));
  if (requirement.since === undefined) {
    days.push(employment.since ? addMonths(employment.since.max, need) : addMonths(day, need - employment.total.min));
    days.push(...listedDays(employment, -Infinity, need));
  }
  for (const { date, stated } of credentialsFor(requirement.since, clause, given)) {
    days.push(addMonths(day, Math.max(0, need - workAfter(employment, date, stated).min)));
    if (date) days.push(addMonths(Math.max(date.max, employment.since?.max ?? date.max), need));
    if (date) days.push(...listedDays(employment, date.max, need));
  }
  return days;
}
