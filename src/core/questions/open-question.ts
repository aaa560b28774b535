import type { Verdict } from "../decide/decision";
import type { Clause } from "../requirements/clause";
import type { Question } from "../requirements/questions";

/** A row that a question concerns: what it is now, and what it would be with either answer. */
export interface QuestionedRow {
  /** Null: in no sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly now: Verdict;
  readonly yes: Verdict;
  readonly no: Verdict;
}

/** How many rows have which verdict. */
export type Verdicts = { readonly [V in Verdict]: number };

/** A question that nobody has answered, with what either answer would do, as the engine finds by auditing with it. */
export interface OpenQuestion {
  readonly question: Question;
  /** 不知道 was answered: it is open all the same. */
  readonly unsure: boolean;
  readonly rows: readonly QuestionedRow[];
  /** Of the rows those that are 待核 now; the others are refused, and only by an assumption. */
  readonly open: number;
  readonly refused: number;
  readonly yes: Prospect;
  readonly no: Prospect;
  /** The clauses for which it matters, in the notice's order. */
  readonly clauses: readonly Clause[];
}

/** What one answer would do to the rows of a question. */
export interface Prospect {
  /** Rows that are 待核 now and would be decided. */
  readonly settled: number;
  /** Rows that are refused now and would not be any more. */
  readonly reopened: number;
  /** What the rows would be. */
  readonly verdicts: Verdicts;
}

/** Of two questions the first is the one whose answer decides more, whichever it is; of equals that of more rows. */
export function byWeight(one: OpenQuestion, other: OpenQuestion): number {
  return weight(other) - weight(one) || other.rows.length - one.rows.length;
}

function weight({ yes, no }: OpenQuestion): number {
  return yes.settled + yes.reopened + no.settled + no.reopened;
}
