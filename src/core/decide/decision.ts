import type { Level } from "../terms/words";
import type { Field } from "../terms/field";
import type { Day } from "../time/day";
import type { RowProblem } from "../problems/row-problem";
import type { Assumption } from "../requirements/assumptions";
import type { ClauseFinding } from "../requirements/finding";
import type { Precondition } from "../requirements/preconditions/precondition";

export type Verdict = "eligible" | "ineligible" | "undetermined";
export const VERDICT_NAMES = { eligible: "符合", ineligible: "不符合", undetermined: "待核" } as const satisfies Record<
  Verdict,
  string
>;

/** The fee of a row: `none` where nothing is due (ineligible), `unpublished` where the notice prints no such price. */
export type FeeQuote =
  { readonly kind: "yuan"; readonly yuan: number } | { readonly kind: "unpublished" } | { readonly kind: "none" };

/** The whole answer for one row. */
export interface Decision {
  readonly verdict: Verdict;
  /** As the pack names them; null where not recognized, and workType where there is none or it is blank. */
  readonly occupation: string | null;
  readonly workType: string | null;
  readonly appliedLevel: Level | null;
  /** Applied for, else the only one offered, or proposed by assumption; null where there is none, and if ineligible. */
  readonly level: Level | null;
  readonly highestLevel: Level | null;
  /** The clause used; only when eligible. */
  readonly clause: ClauseFinding | null;
  /** The nearest clause; only when not eligible. */
  readonly nearest: ClauseFinding | null;
  /** Every clause of the level decided, in the notice's order; of all levels offered where none was applied for or proven. */
  readonly clauses: readonly ClauseFinding[];
  readonly preconditions: readonly Precondition[];
  readonly fee: FeeQuote;
  readonly documents: readonly string[];
  readonly missing: readonly Field[];
  readonly earliest: Day | null;
  /** The applicant's own problems and those that need the law, the as-of date or other rows. */
  readonly problems: readonly RowProblem[];
  /** Assumptions that decided this row: switching one alone would give another verdict. */
  readonly assumed: readonly Assumption[];
}
