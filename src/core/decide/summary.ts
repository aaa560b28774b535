import type { Decision } from "./decision";
import type { Assumption } from "../requirements/assumptions";

/** How many rows have which verdict, and the sum of their fees in yuan. */
export interface Summary {
  readonly rows: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly feeEligible: number;
  readonly feeUndetermined: number;
}

/** Counts decisions as they are made. */
export interface SummaryCounter {
  add(decision: Decision): void;
  summary(): Summary;
  /** The number of rows that an assumption decided. */
  decidedBy(assumption: Assumption): number;
}

export function summaryCounter(): SummaryCounter {
  const rows = { eligible: 0, ineligible: 0, undetermined: 0 };
  const fees = { eligible: 0, ineligible: 0, undetermined: 0 };
  const decided = new Map<Assumption, number>();
  return {
    add({ verdict, fee, assumed }) {
      rows[verdict]++;
      if (fee.kind === "yuan") fees[verdict] += fee.yuan;
      for (const assumption of assumed) decided.set(assumption, (decided.get(assumption) ?? 0) + 1);
    },
    summary: () => ({
      rows: rows.eligible + rows.ineligible + rows.undetermined,
      ...rows,
      feeEligible: fees.eligible,
      feeUndetermined: fees.undetermined,
    }),
    decidedBy: (assumption) => decided.get(assumption) ?? 0,
  };
}
