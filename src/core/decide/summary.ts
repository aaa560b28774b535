import type { Decision } from "./decision";
import { finalOf, type Ruling } from "./rulings/ruling";
import type { Assumption } from "../requirements/assumptions";
import { type Question, questionKey } from "../requirements/questions";

/** How many rows have which verdict by the engine, and the sum of their fees in yuan. */
export interface Summary {
  readonly rows: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly feeEligible: number;
  readonly feeUndetermined: number;
  readonly final: FinalSummary;
}

/** What stands after 人工核定. */
export interface FinalSummary {
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  /** Of the eligible: the sum of the sheet's column of fees. */
  readonly fee: number;
  readonly feeUndetermined: number;
  /** Rows in which the clerk's word stands; of these the eligible and the ineligible. */
  readonly byClerk: number;
  readonly eligibleByClerk: number;
  readonly ineligibleByClerk: number;
  /** Rows of which it was set aside: 需重新核定, or without a reason over a precondition. */
  readonly setAside: number;
}

/** Counts decisions as they are made. */
export interface SummaryCounter {
  add(decision: Decision, ruling: Ruling | null): void;
  summary(): Summary;
  /** The number of rows that an assumption decided. */
  decidedBy(assumption: Assumption): number;
  /** The number of rows that an answer decided. */
  answeredBy(question: Question): number;
}

export function summaryCounter(): SummaryCounter {
  const rows = { eligible: 0, ineligible: 0, undetermined: 0 };
  const fees = { eligible: 0, ineligible: 0, undetermined: 0 };
  const decided = new Map<string, number>();
  const final = { eligible: 0, ineligible: 0, undetermined: 0 };
  const finalFees = { eligible: 0, ineligible: 0, undetermined: 0 };
  const byClerk = { eligible: 0, ineligible: 0, undetermined: 0 };
  let setAside = 0;
  return {
    add(decision, ruling) {
      const { verdict, fee, assumed, answered } = decision;
      const stands = finalOf({ decision, ruling });
      final[stands.verdict]++;
      if (stands.fee.kind === "yuan") finalFees[stands.verdict] += stands.fee.yuan;
      if (stands.byClerk) byClerk[stands.verdict]++;
      else if (ruling !== null) setAside++;
      rows[verdict]++;
      if (fee.kind === "yuan") fees[verdict] += fee.yuan;
      for (const one of assumed) count(one);
      for (const { question } of answered) count(questionKey(question));
    },
    summary: () => ({
      rows: rows.eligible + rows.ineligible + rows.undetermined,
      ...rows,
      feeEligible: fees.eligible,
      feeUndetermined: fees.undetermined,
      final: {
        ...final,
        fee: finalFees.eligible,
        feeUndetermined: finalFees.undetermined,
        byClerk: byClerk.eligible + byClerk.ineligible,
        eligibleByClerk: byClerk.eligible,
        ineligibleByClerk: byClerk.ineligible,
        setAside,
      },
    }),
    decidedBy: (assumption) => decided.get(assumption) ?? 0,
    answeredBy: (question) => decided.get(questionKey(question)) ?? 0,
  };

  function count(what: string): void {
    decided.set(what, (decided.get(what) ?? 0) + 1);
  }
}
