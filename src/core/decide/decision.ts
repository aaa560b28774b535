import type { Level } from "../terms/words";
import type { Field } from "../terms/field";
import type { Day } from "../time/day";
import type { RowProblem } from "../problems/row-problem";
import type { Assumption } from "../requirements/assumptions";
import type { AnsweredQuestion } from "../requirements/questions";
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
  /** The pack's name; null where it was not recognized. */
  readonly occupation: string | null;
  /** The pack's name; null where the occupation has no work types, or where it is blank or was not recognized. */
  readonly workType: string | null;
  readonly appliedLevel: Level | null;
  /**
   * The level decided: applied for, else the only one offered, else proposed by assumption. Null where there is none, and if
   * ineligible.
   */
  readonly level: Level | null;
  /** 可报最高等级: the highest level proven today; null where none is. */
  readonly highestLevel: Level | null;
  /** The clause used; only when eligible. */
  readonly clause: ClauseFinding | null;
  /** The nearest clause; only when not eligible. */
  readonly nearest: ClauseFinding | null;
  /**
   * Every clause of the level decided, in the notice's order. Where no level was decided: the clauses of all levels offered.
   */
  readonly clauses: readonly ClauseFinding[];
  readonly preconditions: readonly Precondition[];
  readonly fee: FeeQuote;
  readonly documents: readonly string[];
  /** The fields that would decide an undetermined row; [] for any other. */
  readonly missing: readonly Field[];
  /**
   * 最早可申报日期: today if eligible; null where time alone never makes the row eligible, where the row has an error, and where it
   * leaves the level open.
   */
  readonly earliest: Day | null;
  /** Problems found while the row was read, and those that need the pack, the as-of date or other rows. */
  readonly problems: readonly RowProblem[];
  /** Assumptions that decided this row: switching one alone would give another verdict. */
  readonly assumed: readonly Assumption[];
  /** Answers that decided this row: taking back one alone would give another verdict. */
  readonly answered: readonly AnsweredQuestion[];
}
