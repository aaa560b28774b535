import type { Day, MonthRange, Problem } from "../applicant/applicant";
import type { Clause, Requirement } from "../rulepack/schema";
import type { Level, SchoolKind } from "../rulepack/words";
import type { Field } from "../sheet/field";

/** Kleene's three: unknown is an answer with a reason, never false. */
export type Outcome = "met" | "unmet" | "unknown";

export type Verdict = "eligible" | "ineligible" | "undetermined";
export const VERDICT_NAMES = { eligible: "符合", ineligible: "不符合", undetermined: "待核" } as const satisfies Record<
  Verdict,
  string
>;

/** What the row has towards a requirement, as numbers and kinds; explain turns it into words. */
export type Have =
  | { readonly kind: "none" }
  | { readonly kind: "months"; readonly months: MonthRange }
  | { readonly kind: "age"; readonly years: MonthRange }
  | {
      readonly kind: "certificate";
      readonly level: Level | null;
      readonly occupation: string | null;
      readonly date: Day | null;
    }
  | { readonly kind: "title"; readonly rank: string }
  | {
      readonly kind: "school";
      readonly kinds: readonly SchoolKind[];
      readonly major: string | null;
      readonly status: string | null;
    }
  | { readonly kind: "text"; readonly text: string };

/** One requirement judged for one applicant. */
export interface Finding {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  readonly have: Have;
  /** Months still missing at the least; null where it is no matter of time. */
  readonly gap: number | null;
  /** A paper (certificate, title, diploma …) is missing. */
  readonly paper: boolean;
  /** Fields that would decide an unknown. */
  readonly blanks: readonly Field[];
}

export interface ClauseFinding {
  readonly clause: Clause;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** What stands before all clauses of a level. */
export interface Gate {
  readonly kind: "not-offered" | "age" | "education" | "banned";
  readonly outcome: Outcome;
  /** The level, years or floor asked. */
  readonly need: string;
  readonly have: string;
}

export const ASSUMPTIONS = ["no-unclaimed-papers", "work-since-start", "work-unbroken"] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];
export type Assumptions = { readonly [K in Assumption]: boolean };
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  "no-unclaimed-papers": true,
  "work-since-start": true,
  "work-unbroken": false,
};

/** The fee of a row: `none` where nothing is due (ineligible), `unpublished` where the notice prints no such price. */
export type FeeQuote =
  { readonly kind: "yuan"; readonly yuan: number } | { readonly kind: "unpublished" } | { readonly kind: "none" };

/** The whole answer for one row. */
export interface Decision {
  readonly verdict: Verdict;
  readonly appliedLevel: Level | null;
  /** What 核定等级 is filled with: applied, else the highest proven; null if ineligible. */
  readonly level: Level | null;
  readonly highestLevel: Level | null;
  /** The clause used; only when eligible. */
  readonly clause: ClauseFinding | null;
  /** The nearest clause; only when not eligible. */
  readonly nearest: ClauseFinding | null;
  /** Every clause of the level decided, in the notice's order. */
  readonly clauses: readonly ClauseFinding[];
  readonly gates: readonly Gate[];
  readonly fee: FeeQuote;
  readonly documents: readonly string[];
  readonly missing: readonly Field[];
  readonly earliest: Day | null;
  /** The applicant's own problems and those that need the law or the as-of date. */
  readonly problems: readonly Problem[];
  /** Assumptions without which the verdict would be another. */
  readonly assumed: readonly Assumption[];
}
