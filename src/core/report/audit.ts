import { isoOf } from "../time/day";
import type { Audit, AuditRow } from "../audit";
import { problemSentence } from "../explain/problems/row";
import { reasonsOf } from "../explain/row";
import type { RowProblem } from "../problems/row-problem";
import type { Field } from "../terms/field";
import type { SheetReading } from "../sheet/sheet-reading";
import { columnLetter } from "../terms/cell";
import { sheetProblemReport } from "./sheet-problem";

/** The JSON of `audit --json` (contract section 4), of rows that were reported one by one. */
export function reportOf(audit: Omit<Audit, "rows">, rows: readonly RowReport[]) {
  const { sheet } = audit;
  return {
    pack: audit.pack,
    asOf: isoOf(audit.asOf),
    sheet: {
      name: sheet.name,
      headerRow: sheet.headerRow,
      firstRow: sheet.firstRow,
      lastRow: sheet.lastRow,
      columns: columnsOf(sheet),
      unread: unreadOf(sheet),
      values: Object.fromEntries(audit.sheetValues.map(({ field, value }) => [field, value])),
      problems: sheet.problems.map(sheetProblemReport),
    },
    assumptions: audit.assumptions,
    // How much of the optional sheets was used, where there are any.
    ...(audit.records && { records: audit.records }),
    rows,
    summary: audit.summary,
  };
}

/** The columns that feed nothing; `offers` is what they may mean, the likeliest first. */
function unreadOf({ readings }: SheetReading) {
  return readings
    .filter(({ fields, why }) => fields.length === 0 && why !== "ours")
    .map(({ column, heading, filled, offers }) => ({ column: columnLetter(column), heading, filled, offers }));
}

/** One letter, or several where a field has a column of its own for each of its values. */
function columnsOf({ columns: mapped }: SheetReading): Partial<Record<Field, string | string[]>> {
  const columns: Partial<Record<Field, string | string[]>> = {};
  for (const [field, places] of mapped) {
    const letters = places.map(columnLetter);
    columns[field] = letters.length === 1 ? (letters[0] ?? "") : letters;
  }
  return columns;
}

export type RowReport = ReturnType<typeof rowReport>;

/** One row of the report. */
export function rowReport(row: AuditRow, sheet: SheetReading) {
  const { applicant, decision } = row;
  return {
    row: applicant.row,
    name: applicant.name,
    verdict: decision.verdict,
    appliedLevel: decision.appliedLevel,
    level: decision.level,
    highestLevel: decision.highestLevel,
    fee: decision.fee.kind === "yuan" ? decision.fee.yuan : null,
    clause: decision.clause?.clause.id ?? null,
    nearest: decision.nearest?.clause.id ?? null,
    reasons: reasonsOf(row),
    documents: decision.documents,
    missing: decision.missing,
    earliest: decision.earliest === null ? null : isoOf(decision.earliest),
    problems: decision.problems.map((problem) => ({
      kind: problem.kind,
      severity: problem.severity,
      column: columnOf(problem),
      message: problemSentence(problem, sheet),
    })),
  };
}

function columnOf({ at }: RowProblem): string | null {
  return at.kind !== "cell" || at.column === null ? null : columnLetter(at.column);
}
