import { audit, type Audit, type AuditRow } from "../../src/core/audit";
import type { RulePack } from "../../src/core/law/schema";
import { cellAt, type Grid } from "../../src/core/sheet/grid";
import { readSheet } from "../../src/core/sheet/reading";
import type { SheetReading } from "../../src/core/sheet/sheet-reading";
import { columnLetter } from "../../src/core/terms/cell";
import type { Field } from "../../src/core/terms/field";
import type { CellValue } from "../../src/core/text/value";
import { vocabulary } from "../../src/vocabulary";
import { pick, type Dice } from "../support/dice";
import { FILLED_ON } from "../support/layout-person";
import { UNREADABLE } from "./garbage";

/** Fields in which not every text is a fact: it says one of few things, a number or a date, or it cannot be read. */
const CLOSED: readonly Field[] = [
  "idNumber",
  "birthDate",
  "education",
  "schoolKind",
  "graduationDate",
  "workYears",
  "workStart",
  "careerStart",
  "certificateLevel",
  "certificateDate",
  "certificateOccupation",
  "workAfterCertificate",
  "titleRank",
  "titleDate",
  "workAfterTitle",
  "trainingLevel",
  "certificate2Level",
  "certificate2Date",
  "enrolmentDate",
  "occupation",
  "workType",
  "level",
];

/** What was asked of unreadable cells. */
export interface UnreadTried {
  /** Cells of eligible people that were made unreadable. */
  readonly cells: number;
  /** Of these, cells without which the clause is not proven: the verdict rests on them. */
  readonly needed: number;
  readonly failures: readonly string[];
}

interface Place {
  readonly row: number;
  readonly field: Field;
  readonly columns: readonly number[];
  readonly value: CellValue;
}

interface Changed {
  readonly reading: SheetReading | null;
  /** By row number. */
  readonly rows: ReadonlyMap<number, AuditRow>;
}

/**
 * Makes one cell of each eligible person unreadable, and then blank. The law: an unreadable cell proves no more than a blank
 * one, so whoever stays eligible is so by a clause that is met without it. `reread`: the columns are read anew.
 */
export function tryUnread(grid: Grid, pack: RulePack, found: Audit, roll: Dice, reread: boolean): UnreadTried {
  const places = found.rows.flatMap((row) => placeOf(row, found, grid, roll));
  if (places.length === 0) return { cells: 0, needed: 0, failures: [] };
  const auditWith = (valueOf: (place: Place) => CellValue): Changed => {
    const changed = withCells(grid, places, valueOf);
    const reading = reread ? readSheet(changed, vocabulary) : found.sheet;
    const rows = reading === null ? [] : audit(changed, pack, { asOf: FILLED_ON, reading }).rows;
    return { reading, rows: new Map(rows.map((row) => [row.applicant.row, row])) };
  };
  const unread = auditWith(({ value }) => value);
  const blank = auditWith(() => "");
  const used = new Map(found.rows.map((row) => [row.applicant.row, row.decision.clause?.clause.id]));
  const failures = places.flatMap(({ row, field, columns, value }) => {
    const decision = unread.rows.get(row)?.decision;
    if (decision?.verdict !== "eligible" || isMet(blank.rows.get(row), decision.clause?.clause.id)) return [];
    if (isReadElsewhere(unread.reading, field, columns)) return [];
    const column = columnLetter(columns[0] ?? 1);
    return [`${column}${row} ${field} ${JSON.stringify(value)}: eligible by ${decision.clause?.clause.id ?? ""}`];
  });
  const needed = places.filter(({ row }) => !isMet(blank.rows.get(row), used.get(row))).length;
  return { cells: places.length, needed, failures };
}

function placeOf({ applicant, decision }: AuditRow, { sheet }: Audit, grid: Grid, roll: Dice): readonly Place[] {
  if (decision.verdict !== "eligible") return [];
  const { row } = applicant;
  const filled = CLOSED.filter((field) =>
    (sheet.columns.get(field) ?? []).some((column) => cellAt(grid, row, column) !== ""),
  );
  if (filled.length === 0) return [];
  const field = pick(roll, filled);
  return [{ row, field, columns: sheet.columns.get(field) ?? [], value: pick(roll, UNREADABLE) }];
}

function withCells(grid: Grid, places: readonly Place[], valueOf: (place: Place) => CellValue): Grid {
  const cells = grid.cells.map((line) => [...line]);
  for (const place of places) {
    const line = cells[place.row - 1];
    for (const column of place.columns) if (line) line[column - 1] = valueOf(place);
  }
  return { ...grid, cells };
}

/** Another column says the same, and its cells look better: the unreadable one is not read at all. */
function isReadElsewhere(reading: SheetReading | null, field: Field, columns: readonly number[]): boolean {
  const now = reading?.columns.get(field) ?? [];
  return now.length > 0 && !now.some((column) => columns.includes(column));
}

function isMet(row: AuditRow | undefined, clause: string | undefined): boolean {
  return row?.decision.clauses.some((one) => one.clause.id === clause && one.outcome === "met") ?? false;
}
