import { isUnreliable, type Fact, type Known } from "../facts/fact";
import type { Case } from "./case";
import type { Finding } from "./finding";
import type { RequirementKind, Requirement } from "./kinds";
import type { DayRange, MonthRange } from "../time/day";
import type { Field } from "../terms/field";
import { isInexact, UNKNOWN_MONTHS } from "./months";
import type { Outcome } from "../text/kleene";

/** A paper by the kind of requirement that asks for it; evaluated: what says that a school is 经评估论证. */
export type Credential = RequirementKind | "evaluated";

/** What a paper counts as that nobody claims. */
export function unclaimed(paper: Credential, { assumptions, possibleCredentials }: Case): "unmet" | "unknown" {
  return assumptions["no-unclaimed-papers"] && !possibleCredentials.has(paper) ? "unmet" : "unknown";
}

/** A paper that nobody claims; `field`: where it would be claimed. */
export function notClaimed(requirement: Requirement, paper: Credential, field: Field, given: Case): Finding {
  return credentialFinding(requirement, unclaimed(paper, given), [field]);
}

/** A paper of which nothing is told but whether it is there; `blanks`: what would decide it where that is open. */
export function credentialFinding(requirement: Requirement, outcome: Outcome, blanks: readonly Field[]): Finding {
  return {
    requirement,
    outcome,
    evidence: { kind: "none" },
    gap: null,
    credentialMissing: outcome === "unmet",
    blanks: outcome === "unknown" ? blanks : [],
  };
}

/** A certificate or title from which years of work are counted. */
export interface HeldCredential {
  /** Whether it is a paper the clause accepts; never unmet. */
  readonly outcome: Outcome;
  readonly date: DayRange | null;
  /** Work after it as stated. */
  readonly stated: MonthRange | null;
  /** It stands above the paper asked for, whose own date the sheet does not give. */
  readonly higher: boolean;
  /** Fields that would tell more about the years after it. */
  readonly blanks: readonly Field[];
  /** The same where they are filled, but not exactly. */
  readonly inexact: readonly Field[];
}

/** Years of work after a paper as they are stated; where they cannot be read, any number. */
export function statedAfter(months: Known<MonthRange>): MonthRange | null {
  return isUnreliable(months) ? UNKNOWN_MONTHS : months.value;
}

/** The fields of those that the row does not say; null: the sheet has no column for it. */
export function blanksAmong(...facts: readonly (Fact<unknown> | null)[]): readonly Field[] {
  const blanks: Field[] = [];
  for (const fact of facts) if (fact !== null && fact.value === null) blanks.push(fact.field);
  return blanks;
}

/** The field of the first that says less than it could: 约5年, 2021; none where all of them are exact. */
export function inexactAmong(...facts: readonly (Known<MonthRange | DayRange> | null)[]): readonly Field[] {
  for (const fact of facts) if (fact !== null && isInexact(fact.value)) return [fact.field];
  return [];
}
