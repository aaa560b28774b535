import type { UnplacedProblem } from "../problems/row-problem";
import type { WorkType, PreparedOccupation } from "./prepared";
import type { Level } from "../terms/words";
import type { Precondition } from "./preconditions/precondition";

/** What a row applies for, in the pack's own terms. */
export interface RecognizedApplication {
  readonly occupation: PreparedOccupation;
  /** The one named; all of the occupation's where none is named; none for 不分工种 and where it is not recognized. */
  readonly workTypes: readonly WorkType[];
  readonly offers: Offers;
  readonly problems: readonly UnplacedProblem[];
}

/** For each level whether it is offered: a precondition that is the same for all rows which apply for the same. */
export type Offers = { readonly [L in Level]: readonly [Precondition] };
