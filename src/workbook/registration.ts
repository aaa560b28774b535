import { cellAt, type Grid } from "../core/sheet/grid";
import { formNames, formTable } from "../core/sheet/form/form";
import type { Records } from "../core/facts/records/records";
import { withFormWork } from "../core/facts/records/form-work";
import { addressOf } from "../core/terms/cell";
import type { CellValue } from "../core/text/value";
import { type Candidate, candidateOf } from "../core/sheet/candidate";
import { readSheet } from "../core/sheet/reading";
import type { Vocabulary } from "../core/sheet/vocabulary";
import { NOTHING_SETTLED, type Settled } from "../core/sheet/settled";
import type { SheetReading } from "../core/sheet/sheet-reading";
import { jobError } from "./failure";
import { PortError, type Progress, type SheetInfo, type WorkbookPort } from "./port";
import { checkRows } from "./reach";
import { readRecordSheets } from "./records";

/** How to read. `beside`: the optional sheets to read too. */
export interface ReadOptions {
  readonly beside?: readonly SheetInfo[];
  readonly settled?: Settled;
}

/** A registration sheet as it was read, with the optional sheets. */
export interface Registration {
  readonly grid: Grid;
  readonly reading: SheetReading;
  /** What the optional sheets say; undefined where there are none. */
  readonly records: Records | undefined;
}

/** One registration sheet as it was read. */
export interface SheetRead extends Pick<Registration, "grid" | "reading"> {
  /** What the optional sheets say, with the work that a form tells of. */
  withWork(records: Records | undefined): Records | undefined;
}

/** Reads the sheet alone. Throws PortError "sheet-empty", JobError "no-header", "far-cell" or as `formIn`. */
export async function readSheetIn(
  port: WorkbookPort,
  sheet: string,
  vocabulary: Vocabulary,
  settled: Settled,
  progress?: Progress,
): Promise<SheetRead> {
  const whole = await port.read(sheet, progress);
  if (whole.cells.length === 0) throw new PortError("sheet-empty", sheet);
  const grid = formIn(whole, vocabulary) ?? whole;
  const reading = readingOf(grid, vocabulary, settled);
  if (reading === null) {
    checkOneForm(whole, vocabulary);
    const candidate = candidateOf(grid, vocabulary);
    throw candidate?.kind === "roster" ? noNumbers(grid.name, candidate) : jobError({ kind: "no-header", sheet });
  }
  checkRows(grid, reading);
  const number = numberIn(grid, reading);
  return { grid, reading, withWork: (records) => withFormWork(records, whole, grid, number, vocabulary) };
}

/** Reads the sheet and what stands beside it. Throws as `readSheetIn` does. */
export async function readRegistration(
  port: WorkbookPort,
  sheet: string,
  vocabulary: Vocabulary,
  { beside = [], settled = NOTHING_SETTLED }: ReadOptions,
  progress?: Progress,
): Promise<Registration> {
  const { grid, reading, withWork } = await readSheetIn(port, sheet, vocabulary, settled, progress);
  return { grid, reading, records: withWork(await readRecordSheets(port, beside, vocabulary)) };
}

/** Throws JobError "several-forms" for a sheet with forms of several people. */
export function checkOneForm(grid: Grid, vocabulary: Vocabulary): void {
  const names = formNames(grid, vocabulary);
  const cells = names.map(({ row, column }) => addressOf(row, column));
  if (cells.length > 0) throw jobError({ kind: "several-forms", sheet: grid.name, cells });
}

/** A form as a table; null where the sheet is none. Throws JobError "empty-form" or "shifted-form", PortError "host-too-old". */
function formIn(whole: Grid, vocabulary: Vocabulary): Grid | null {
  const table = formTable(whole, vocabulary);
  if (!table?.form) return null;
  if (whole.merges === null) throw new PortError("host-too-old");
  if (table.form.shifted) throw jobError({ kind: "shifted-form", sheet: whole.name });
  if (!table.form.filled) throw jobError({ kind: "empty-form", sheet: whole.name });
  return table;
}

/** Whether a sheet is a form: nothing is corrected or written in it. */
export async function isForm(port: WorkbookPort, sheet: string, vocabulary: Vocabulary): Promise<boolean> {
  return formTable(await port.read(sheet), vocabulary) !== null;
}

/** The identity number of a form; "" in a table. */
function numberIn(grid: Grid, { form, columns }: SheetReading): CellValue {
  const [column = 0] = columns.get("idNumber") ?? [];
  return form === undefined ? "" : cellAt(grid, form.personRow, column);
}

/** What was settled in another sheet may leave this one without a header: then it is read as if nothing were settled. */
export function readingOf(grid: Grid, vocabulary: Vocabulary, settled: Settled): SheetReading | null {
  return readSheet(grid, vocabulary, settled) ?? readSheet(grid, vocabulary);
}

/** Of a list of people without identity numbers. */
export function noNumbers(sheet: string, { headings }: Candidate): Error {
  return jobError({ kind: "no-numbers", sheet, headings });
}
