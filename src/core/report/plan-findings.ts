import { columnLetter } from "../terms/cell";
import type { PlanFinding } from "../plan/check/finding";

/** What `lint-plan --json` writes of a finding. */
export interface PlanFindingReport {
  readonly sheet: string;
  readonly row: number;
  /** The column's letter; null where no one cell is at fault. */
  readonly column: string | null;
  readonly severity: PlanFinding["severity"];
  readonly kind: PlanFinding["kind"];
  readonly printed: string;
  readonly expected: string | null;
  readonly why: string;
}

export function planFindingReport(sheet: string, findings: readonly PlanFinding[]): PlanFindingReport[] {
  return findings.map(({ row, column, severity, kind, printed, expected, why }) => ({
    sheet,
    row,
    column: column === null ? null : columnLetter(column),
    severity,
    kind,
    printed,
    expected,
    why,
  }));
}
