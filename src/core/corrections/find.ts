import type { Audit, AuditRow } from "../audit";
import type { RulePack } from "../law/schema";
import { shownValues } from "../facts/shown-values";
import { parseDate } from "../facts/values/date";
import { parseLevel } from "../facts/values/level";
import { FIELDS } from "../sheet/fields";
import { cellAt, type Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { contains } from "../terms/cell";
import type { Field } from "../terms/field";
import { isFormulaError, type CellValue } from "../text/value";
import type { Spelling, Correction } from "./correction";
import { corrected } from "./corrected";
import { correctDate } from "./date";
import { correctFromId } from "./from-id";
import { nameCorrector } from "./name";
import { correctLevel, correctNumber, correctText } from "./text";

/**
 * Every cell of a person that could be written better, with what would be written: at most one correction a cell, by rows. None
 * in a column that several fields share. A grid does not tell formulas: the caller leaves their cells out.
 */
export function findCorrections(grid: Grid, { sheet, rows }: Audit, pack: RulePack): readonly Correction[] {
  // Nothing is written into a form.
  if (grid.form) return [];
  const columns = ownColumns(sheet);
  const properName = nameCorrector(pack);
  const mayFill = fillableCells(grid);
  const found = rows.flatMap((person) =>
    columns.flatMap(({ field, column }): readonly Correction[] => {
      const { row } = person.applicant;
      const before = cellAt(grid, row, column);
      if (isFormulaError(before) || (before === "" && !mayFill(row, column))) return [];
      const correct =
        provenBy(person, field, before, grid.date1904) ??
        spelled(field, before, grid.date1904) ??
        properName(field, before) ??
        (isReadable(field, before, grid.date1904) ? correctText(field, before) : null);
      return correct === null || correct.after === before ? [] : [{ ...correct, row, column, field, before }];
    }),
  );
  return found.filter(keepsItsDay(grid, sheet, found));
}

/** The first of a month, as a real date under a heading that asks for a month, would be read as the month. */
function keepsItsDay(
  grid: Grid,
  { headings }: SheetReading,
  found: readonly Correction[],
): (correction: Correction) => boolean {
  const shown = shownValues(corrected(grid, found), headings);
  return ({ kind, row, column, after }) => kind !== "date" || shown(row, column) === after;
}

/** Columns that feed one field alone. */
function ownColumns({ columns }: SheetReading): readonly { readonly field: Field; readonly column: number }[] {
  const fed = [...columns].flatMap(([field, places]) => places.map((column) => ({ field, column })));
  return fed.filter(({ column }) => fed.filter((other) => other.column === column).length === 1);
}

/** A blank cell of a merged block holds nothing of its own; where the host does not tell merges, any may be one. */
function fillableCells({ merges }: Grid): (row: number, column: number) => boolean {
  return (row, column) => merges !== null && !merges.some((merge) => contains(merge, row, column));
}

function provenBy(person: AuditRow, field: Field, value: CellValue, date1904: boolean): Spelling | null {
  return field === "sex" || field === "birthDate" ? correctFromId(person, field, value, date1904) : null;
}

/** A value of a kind that has one right spelling. */
function spelled(field: Field, value: CellValue, date1904: boolean): Spelling | null {
  const { reads } = FIELDS[field];
  if (reads === "date") return correctDate(value, date1904);
  return reads === "level" ? correctLevel(value) : correctNumber(field, value);
}

/** Whether a date or a level says what it says: else even a blank in it is left to the clerk. */
function isReadable(field: Field, value: CellValue, date1904: boolean): boolean {
  const { reads } = FIELDS[field];
  if (reads === "date") return typeof parseDate(value, date1904) !== "string";
  return reads !== "level" || parseLevel(value) !== "unreadable";
}
