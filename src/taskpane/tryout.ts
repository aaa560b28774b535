import type { AuditRow } from "../core/audit";
import { rowOf } from "../core/decide/prepared-sheet";
import type { TriedCell } from "../core/tryout/cells";
import { cellsOfTrial, type Trial, type TrialBasis } from "../core/tryout/try";
import type { AppliedCorrections } from "../workbook/corrections";
import type { Result, ResultSheet } from "./result";
import { termsOf } from "./terms";

/** The sheet of a row and how the row was audited; null for somebody who stands in no sheet. */
export function basisOf(
  result: Result,
  row: AuditRow,
): { readonly sheet: ResultSheet; readonly basis: TrialBasis } | null {
  const { reading } = row;
  const sheet = result.sheets.find(({ grid }) => grid.name === reading?.name);
  if (reading === null || sheet === undefined) return null;
  const { pack, ...terms } = termsOf(result);
  const { audit, records } = result;
  const options = { ...terms, rulings: audit.rulings.remembered, ...(records && { records }) };
  return { sheet, basis: { grid: sheet.grid, row, reading, rows: audit.rows, pack, options } };
}

/** The cells of a trial, those that can be written apart from those that can only be tried. */
export function splitCells(
  basis: TrialBasis,
  trial: Trial,
): { readonly writable: readonly TriedCell[]; readonly others: readonly TriedCell[] } {
  const cells = cellsOfTrial(basis, trial);
  return {
    writable: cells.filter(({ unwritable }) => unwritable === null),
    others: cells.filter(({ unwritable }) => unwritable !== null),
  };
}

/** What was last written into the sheet, if it was written into this row alone; else null. */
export function lastInRow(
  applied: readonly AppliedCorrections[],
  { row, grid, reading }: TrialBasis,
): AppliedCorrections | null {
  const its = applied.filter(({ sheet }) => sheet === grid.name);
  const last = its[its.length - 1];
  const place = rowOf(row.applicant, reading);
  return last !== undefined && last.cells.every(({ after }) => after.row === place) ? last : null;
}
