import { both, isBetter, type Outcome } from "../text/kleene";
import { recordOf } from "../sheet/fields";
import { isKnown } from "../facts/fact";
import { countsAsWork } from "../terms/occupation";
import type { PersonEmployment } from "../facts/records/person-records";
import { count } from "../terms/atoms";
import type { Field } from "../terms/field";
import * as z from "../terms/zod";
import { addMonths, monthsBetween, type Day, type DayRange, type MonthRange } from "../time/day";
import type { Case } from "./case";
import { common, defineKind, scope, type Kind } from "./definition";
import { monthsHad, credentialsFor, since, sinceText, WORK_LABEL } from "./employment/counting";
import { historyOf } from "./employment/history";
import { EVER, workAfter } from "./employment/employment";
import type { Finding } from "./finding";
import { isInexact, reaches, shortfall } from "./months";
import type { HeldCredential } from "./credential";
import type { PreparedClause } from "./prepared";
import { SCOPE_NAMES, yearsText } from "./wording";

/** 连续从事…工作满 N 年; `since` counts from the paper the same clause asks for. */
const schema = z.strictObject({ kind: z.literal("continuous"), years: count, scope, since, ...common });
type Continuous = z.infer<typeof schema>;

/**
 * Unbroken work. A break ends what came before it, so the latest run counts, whether it still goes on or has ended. Only
 * 工作经历 shows a run; a stated number of years is the most that it can be.
 */
export const continuous: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement, wording) =>
    `连续从事${SCOPE_NAMES[requirement.scope]}${wording.work}${yearsText(requirement.years, wording)}`,
  alone: (requirement, wording, clause) =>
    requirement.since
      ? `取得${sinceText(requirement.since, clause)}后连续从业${yearsText(requirement.years, wording)}`
      : continuous.phrase(requirement, wording),
  brief: (requirement) => (requirement.since ? null : `连续从业满${requirement.years}年`),
  lacking: "连续从业年限不够",
  remedy: "请在“工作经历”表逐段填写起止年月日",
  saidAs: "work",
  joint: (requirement) => (requirement.since ? "后，" : "，"),
  label: WORK_LABEL,
  assumptions: ["work-unbroken"],
  judge,
  turningDays,
});

/** All work: it is counted from no paper. */
const ALL_WORK: HeldCredential = { outcome: "met", date: EVER, stated: null, higher: false, blanks: [], inexact: [] };

function papersOf({ since }: Continuous, clause: PreparedClause, given: Case): readonly HeldCredential[] {
  return since === undefined ? [ALL_WORK] : credentialsFor(since, clause, given);
}

function judge(requirement: Continuous, clause: PreparedClause, given: Case): Finding {
  const need = requirement.years * 12;
  let best: { readonly outcome: Outcome; readonly paper: HeldCredential; readonly months: MonthRange } | null = null;
  for (const paper of papersOf(requirement, clause, given)) {
    const months = latestRun(requirement, paper, given);
    const outcome = both(paper.outcome, reaches(months, need));
    if (best === null || isBetter(outcome, best.outcome)) best = { outcome, paper, months };
  }
  if (best === null) {
    const have = { kind: "nothing-to-count-from" } as const;
    return { requirement, outcome: "unmet", evidence: have, gap: need, credentialMissing: false, blanks: [] };
  }
  const { outcome, paper, months } = best;
  const open = outcome === "unknown" && reaches(months, need) === "unknown";
  return {
    requirement,
    outcome,
    evidence: monthsHad(months, open ? given.employment.unclear : null),
    gap: outcome === "unmet" ? shortfall(months, need) : null,
    credentialMissing: false,
    ...(open ? openDates(paper, given) : { blanks: [] }),
  };
}

/** Dates that would tell more, where the run is counted from dates; else nothing in the row would. */
function openDates(
  { blanks, inexact }: HeldCredential,
  { applicant, employment }: Case,
): Pick<Finding, "blanks" | "inexact"> {
  if (employment.history === null && employment.since === null) return { blanks: [], inexact: [] };
  const isDate = (field: Field) => !recordOf(field).statesWork;
  const start: readonly Field[] =
    isInexact(employment.since) && isKnown(applicant.workStart) ? [applicant.workStart.field] : [];
  return { blanks: blanks.filter(isDate), inexact: [...start, ...inexact.filter(isDate)] };
}

/** All months of work since a paper, with breaks or without. */
function monthsAfter(paper: HeldCredential, { employment }: Case): MonthRange {
  return paper === ALL_WORK ? employment.total : workAfter(employment, paper.date, paper.stated);
}

/** Months of the latest run of work since a paper. */
function latestRun({ scope }: Continuous, paper: HeldCredential, given: Case): MonthRange {
  const { applicant, occupation, employment, assumptions } = given;
  const after = monthsAfter(paper, given);
  const max = paper.higher ? employment.total.max : after.max;
  const periods = applicant.records?.work;
  if (periods) {
    const { min: first, max: last } = paper.date ?? { min: -Infinity, max: Infinity };
    const run = listedRun(periods, scope, { min: paper.higher ? -Infinity : first, max: last }, given);
    return { min: run.min, max: Math.min(run.max, max) };
  }
  const { value: currentOccupation } = applicant.currentOccupation;
  const relation = currentOccupation === null ? "own" : occupation.workRelationOf(currentOccupation);
  // Stated years may have breaks, and years after a date may all have come before a break.
  const unbroken = assumptions["work-unbroken"] || (employment.since !== null && paper.stated === null);
  return { min: unbroken && (scope === "either" || relation === scope) ? after.min : 0, max };
}

/** The latest run that 工作经历 shows from a day on. */
function listedRun(
  periods: readonly PersonEmployment[],
  scope: Continuous["scope"],
  { min: first, max: sureFirst }: DayRange,
  { applicant: { workStart }, day }: Case,
): MonthRange {
  const counts = ({ relation }: PersonEmployment) => (scope === "either" ? countsAsWork(relation) : relation === scope);
  const { sure, possible } = historyOf(periods, workStart.value, counts);
  const last = sure.filter(({ from }) => from < day).pop() ?? null;
  const end = last === null ? -Infinity : Math.min(last.until, day);
  let max = 0;
  for (const { from, until } of possible) {
    if (Math.min(until, day) >= end) max = Math.max(max, monthsIn(Math.max(from, first), Math.min(until, day)));
  }
  if (last === null || (end < day && periods.some(mayComeLater))) return { min: 0, max };
  return { min: monthsIn(Math.max(last.from, sureFirst), end), max };

  /** An employment after the last sure one, of which it is not sure that it is such work, or when it was. */
  function mayComeLater(period: PersonEmployment): boolean {
    const { from, to } = period;
    const later = from.min < day && from.max > end && (to === null || to.max >= end);
    return later && historyOf([period], workStart.value, counts).sure.length === 0;
  }
}

function monthsIn(from: Day, until: Day): number {
  if (from === -Infinity) return Infinity;
  return from < until ? monthsBetween(from, until) : 0;
}

/** A run that goes on is full on the anniversary of the day it is counted from; stated years when the missing ones have passed. */
function turningDays(requirement: Continuous, clause: PreparedClause, given: Case): readonly Day[] {
  const { employment, day } = given;
  const need = requirement.years * 12;
  const starts = [
    ...(employment.history?.sure.map(({ from }) => from) ?? []),
    ...(employment.since ? [employment.since.max] : []),
  ];
  return papersOf(requirement, clause, given).flatMap((paper) => [
    ...starts.map((start) => addMonths(Math.max(start, paper.date?.max ?? start), need)),
    ...(employment.history ? [] : [addMonths(day, Math.max(0, need - monthsAfter(paper, given).min))]),
    ...(employment.earliest === null ? [] : [addMonths(employment.earliest, need)]),
  ]);
}
