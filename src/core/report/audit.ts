import { isoOf } from "../time/day";
import type { Ruling } from "../decide/rulings/ruling";
import type { AuditRow, AuditHead, JointAuditHead } from "../audit";
import type { SheetValue } from "../decide/sheet-values";
import { problemSentence } from "../explain/problems/row";
import { reasonsOf } from "../explain/row";
import { sectionsSaying } from "../explain/sheet-values";
import type { RowProblem } from "../problems/row-problem";
import type { Field } from "../terms/field";
import { placeIn } from "../sheet/form/layout";
import type { SheetReading } from "../sheet/sheet-reading";
import { addressOf, columnLetter } from "../terms/cell";
import type { FillingReport } from "./fillings";
import { answerReport, type QuestionReport } from "./questions";
import { sheetProblemReport } from "./sheet-problem";

/** The JSON of `audit --json` (contract section 4), of rows that were reported one by one. */
export function reportOf(
  audit: JointAuditHead,
  rows: readonly RowReport[],
  questions: readonly QuestionReport[] = [],
  fill: readonly FillingReport[] | null = null,
) {
  const sheets = audit.sheets.map(sheetReport);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("an audit is of one sheet at least");
  return {
    pack: audit.pack,
    asOf: isoOf(audit.asOf),
    sheet,
    sheets,
    assumptions: audit.assumptions,
    answers: audit.answers.map(answerReport),
    questions,
    fill,
    // How much of the optional sheets was used, where there are any.
    ...(audit.records && { records: audit.records }),
    rows,
    summary: audit.summary,
  };
}

/** A form is one person: its row is that of the name, and cells stand for columns. */
function rowsOf({ form, headerRow, firstRow, lastRow }: SheetReading) {
  if (form === undefined) return { headerRow, firstRow, lastRow };
  const { row } = form.name;
  return { form: true, headerRow: row, firstRow: row, lastRow: row };
}

/** The letter of a column, in a form the address of the cell. */
function placeOf(sheet: SheetReading, column: number): string {
  if (sheet.form === undefined) return columnLetter(column);
  const place = placeIn(sheet, 0, column);
  return addressOf(place.row, place.column);
}

function sheetReport({ sheet, sheetValues, sections: all }: AuditHead) {
  const sections = sectionsSaying(all);
  return {
    name: sheet.name,
    ...rowsOf(sheet),
    columns: columnsOf(sheet),
    unread: unreadOf(sheet),
    values: byField(sheetValues),
    // What lines further down say, where there are any.
    ...(sections.length > 0 && {
      sections: sections.map(({ rows, values }) => ({
        firstRow: rows.from,
        lastRow: rows.to,
        values: byField(values),
      })),
    }),
    problems: sheet.problems.map(sheetProblemReport),
  };
}

function byField(values: readonly SheetValue[]): Partial<Record<Field, string>> {
  return Object.fromEntries(values.map(({ field, value }) => [field, value]));
}

/** The columns that feed nothing; `offers` is what they may mean, the likeliest first. */
function unreadOf(sheet: SheetReading) {
  return sheet.readings
    .filter(({ fields, why }) => fields.length === 0 && why !== "ours")
    .map(({ column, heading, filled, offers }) => ({ column: placeOf(sheet, column), heading, filled, offers }));
}

/** One letter, or several where a field has a column of its own for each of its values. */
function columnsOf(sheet: SheetReading): Partial<Record<Field, string | string[]>> {
  const columns: Partial<Record<Field, string | string[]>> = {};
  for (const [field, places] of sheet.columns) {
    const letters = places.map((column) => placeOf(sheet, column));
    columns[field] = letters.length === 1 ? (letters[0] ?? "") : letters;
  }
  return columns;
}

export type RowReport = ReturnType<typeof rowReport>;

/** One row of the report. */
export function rowReport(row: AuditRow, sheet: SheetReading) {
  const { applicant, decision } = row;
  return {
    sheet: sheet.name,
    row: applicant.row,
    name: applicant.name,
    verdict: decision.verdict,
    decision: rulingReport(row.ruling),
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
      column: columnOf(problem, sheet),
      message: problemSentence(problem, sheet),
    })),
  };
}

/** 人工核定; `counted`: it holds. `level` and `fee`: what an eligible one gives. */
export function rulingReport(ruling: Ruling | null) {
  if (ruling === null) return null;
  const { verdict, reason, state, level, fee } = ruling;
  const given =
    verdict === "eligible" ? { level, fee: fee.kind === "yuan" ? fee.yuan : null } : { level: null, fee: null };
  return { by: "clerk", verdict, reason, stale: state === "stale", counted: state === "counted", ...given };
}

function columnOf({ at }: RowProblem, { form }: SheetReading): string | null {
  if (at.kind !== "cell" || at.column === null) return null;
  return form === undefined ? columnLetter(at.column) : addressOf(at.row, at.column);
}
