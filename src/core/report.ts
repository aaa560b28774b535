import { isoOf } from "./applicant/day";
import type { Audit, AuditRow } from "./audit";
import { problemSentence } from "./explain/problem";
import { reasonsOf } from "./explain/row";
import type { RulePack } from "./rulepack/schema";
import type { Field } from "./sheet/field";
import { columnLetter } from "./sheet/grid";

/** The JSON of `audit --json` (contract section 4), ready to be written. */
export function auditReport(audit: Audit, pack: RulePack) {
  const { sheet } = audit;
  return {
    pack: audit.pack,
    asOf: isoOf(audit.asOf),
    sheet: {
      name: sheet.name,
      headerRow: sheet.headerRow,
      firstRow: sheet.firstRow,
      lastRow: sheet.lastRow,
      columns: columnsOf(audit),
      problems: sheet.problems,
    },
    assumptions: audit.assumptions,
    rows: audit.rows.map((row) => rowReport(row, audit, pack)),
    summary: audit.summary,
  };
}

/** One letter, or several where a field has a column of its own for each of its values. */
function columnsOf({ sheet }: Audit): Partial<Record<Field, string | string[]>> {
  const columns: Partial<Record<Field, string | string[]>> = {};
  for (const [field, places] of sheet.columns) {
    const letters = places.map(columnLetter);
    columns[field] = letters.length === 1 ? (letters[0] ?? "") : letters;
  }
  return columns;
}

function rowReport(row: AuditRow, { sheet }: Audit, pack: RulePack) {
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
    reasons: reasonsOf(row, pack),
    documents: decision.documents,
    missing: decision.missing,
    earliest: decision.earliest === null ? null : isoOf(decision.earliest),
    problems: decision.problems.map((problem) => ({
      kind: problem.kind,
      severity: problem.severity,
      column: problem.column === null ? null : columnLetter(problem.column),
      message: problemSentence(problem, {
        sheet: sheet.name,
        row: applicant.row,
        heading: problem.column === null ? "" : (sheet.headings[problem.column - 1] ?? ""),
      }),
    })),
  };
}
