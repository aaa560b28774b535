import type { Field } from "../../terms/field";
import { LEVEL_NAMES } from "../../terms/words";
import * as z from "../../terms/zod";
import type { Day, MonthRange } from "../../time/day";
import type { Case } from "../case";
import { certificatesFor } from "../certificate";
import type { Clause } from "../clause";
import type { UnclearWork, Finding } from "../finding";
import { isInexact } from "../months";
import { isKnown } from "../../facts/fact";
import type { HeldCredential } from "../credential";
import type { PreparedClause } from "../prepared";
import { titlesFor } from "../title";
import { dayOfMonthsWorked } from "./history";
import type { Employment } from "./employment";

/** The paper of the same clause from which years of work are counted; all work where left out. */
export const since = z.enum(["certificate", "title"]).optional();
export type Since = z.infer<typeof since>;

/** By which words a label in 申报条件 names work. */
export const WORK_LABEL = /工作|从业|工龄/;

/** 五级/初级工证书, 初级职称: the paper that years are counted from, as the clause asks for it. */
export function sinceText(since: NonNullable<Since>, clause: Clause | undefined): string {
  for (const requirement of clause?.requirements ?? []) {
    if (requirement.kind !== since) continue;
    if (requirement.kind === "certificate") return `${LEVEL_NAMES[requirement.level]}证书`;
    if (requirement.kind === "title") return `${requirement.rank}职称`;
  }
  return since === "certificate" ? "证书" : "职称";
}

/** The papers that serve or may serve the requirement which the same clause has of their kind. */
export function credentialsFor(
  since: Since,
  { certificate, title }: PreparedClause,
  given: Case,
): readonly HeldCredential[] {
  if (since === "certificate") return certificate ? certificatesFor(certificate, given) : [];
  return since === "title" && title ? titlesFor(title, given) : [];
}

/** Months towards a requirement, with what makes the work only possible where it leaves the requirement open. */
export function monthsHad(months: MonthRange, unclear: UnclearWork | null): Finding["evidence"] {
  return unclear === null ? { kind: "months", months } : { kind: "months", months, unclear };
}

/** Fields that would tell more. */
interface OpenFields {
  readonly blanks: readonly Field[];
  readonly inexact: readonly Field[];
}

/** What would tell how long somebody worked: the years where they are blank, else what is stated too roughly. */
export function openYears({ applicant, employment }: Case): OpenFields {
  if (employment.unclear?.kind === "occupation") return OPEN.occupation;
  if (isKnown(applicant.workTotal)) return OPEN.inexactYears;
  return isInexact(employment.since) ? OPEN.inexactStart : OPEN.years;
}

const OPEN = {
  occupation: { blanks: ["currentOccupation"], inexact: [] },
  inexactYears: { blanks: [], inexact: ["workYears"] },
  inexactStart: { blanks: [], inexact: ["workStart"] },
  years: { blanks: ["workYears"], inexact: [] },
} as const satisfies Record<string, OpenFields>;

/** By 工作经历, so many months are full on the day that its stretches say. */
export function listedDays({ history }: Employment, from: Day, months: number): readonly Day[] {
  const day = history && dayOfMonthsWorked(history.sure, from, months);
  return day === null ? [] : [day];
}
