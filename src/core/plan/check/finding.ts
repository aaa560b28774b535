import type { PlanCell } from "../table/model";

export type PlanSeverity = "error" | "warning" | "hint";

/** What the check found at one cell of a plan table. */
export interface PlanFinding {
  /** The sheet's own row; a header's row where the whole column is meant. */
  readonly row: number;
  /** 1-based; null where no one cell is at fault. */
  readonly column: number | null;
  readonly severity: PlanSeverity;
  readonly kind: PlanKind;
  /** The cell as printed; "" where it is blank. */
  readonly printed: string;
  /** What should stand there, where that is known. */
  readonly expected: string | null;
  /** One sentence for whoever made the table. */
  readonly why: string;
}

/** The kinds of findings, in the order in which they are listed for one cell. */
export const PLAN_KINDS = [
  "date-impossible",
  "date-unreadable",
  "weekday-mismatch",
  "year-wrong",
  "year-missing",
  "year-unknown",
  "exam-before-registration-ends",
  "exam-before-payment-ends",
  "stages-out-of-order",
  "registration-before-announcement",
  "registration-far-from-exam",
  "registration-role-unsaid",
  "deadline-only",
  "month-mismatch",
  "sessions-out-of-order",
  "session-repeated",
  "session-missing",
  "month-without-session",
  "weekday-outlier",
  "week-outlier",
  "day-outlier",
  "venue-twice",
  "holiday",
  "make-up-workday",
  "holidays-unknown",
  "occupation-unknown",
  "occupation-old-name",
  "occupation-code-mismatch",
  "code-spacing",
  "code-format",
  "level-name",
  "level-range",
  "level-unreadable",
  "worktype-repeated",
  "worktype-unknown",
  "not-filed",
  "subject-differs",
  "subject-unsaid",
  "institution-code",
  "institution-differs",
  "cell-blank",
  "blank-from-merge",
  "numbering",
  "column-unread",
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export function findingAt(
  cell: Pick<PlanCell, "row" | "column" | "printed">,
  severity: PlanSeverity,
  kind: PlanKind,
  why: string,
  expected: string | null = null,
): PlanFinding {
  return { row: cell.row, column: cell.column, severity, kind, printed: cell.printed, expected, why };
}
