import type { Field } from "../terms/field";
import type { DayRange, MonthRange } from "../time/day";
import type { Outcome } from "../text/kleene";

/** A certificate or title from which years of work are counted. */
export interface HeldPaper {
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
