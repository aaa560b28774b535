import { audit, auditSteps, type Audit, type AuditOptions, type AuditRow } from "../core/audit";
import { planEdits } from "../core/plan/edits";
import type { PlanLayout } from "../core/plan/layout";
import { clearEdits } from "../core/results/clear";
import { resultEdits, resultRows } from "../core/results/write";
import { handChanges, type HandChange } from "../core/results/written";
import type { Records } from "../core/facts/records/records";
import type { RulePack } from "../core/law/schema";
import type { Edit } from "../core/sheet/edit";
import { cellAt, type Grid } from "../core/sheet/grid";
import { formNames, formTable } from "../core/sheet/form/form";
import { withFormWork } from "../core/facts/records/form-work";
import { addressOf } from "../core/terms/cell";
import type { CellValue } from "../core/text/value";
import { candidateOf, type Candidate, type CandidateKind } from "../core/sheet/candidate";
import { personRows, valuesWithMerges } from "../core/sheet/rows";
import { readSheet } from "../core/sheet/reading";
import type { Vocabulary } from "../core/sheet/vocabulary";
import { settledIn } from "../core/sheet/remembered-columns";
import { joinSettled } from "../core/sheet/settle";
import { NOTHING_SETTLED, type Settled } from "../core/sheet/settled";
import type { SheetReading } from "../core/sheet/sheet-reading";
import { inBreaths } from "./breath";
import { columnsIn } from "./column-memory";
import { jobError, type SheetLook } from "./failure";
import { freeName, sameName } from "./free-name";
import { type Memory, NO_MEMORY } from "./memory";
import { type Hint, PortError, type Progress, type SheetInfo, type WorkbookPort } from "./port";
import { checkColumns, checkRows } from "./reach";
import { readRecordSheets, recordSheets } from "./records";
import { snapshotOf, isUnchanged } from "./unchanged";

/** What the plan table's worksheet is called, where the name is free. */
export const PLAN_SHEET = "年度认定计划公告";

/** An audit with what it was made from: both are needed to write it, or to make it again. */
export interface AuditedSheet {
  readonly audit: Audit;
  readonly grid: Grid;
  /** What the optional sheets say; undefined where there are none. */
  readonly records: Records | undefined;
}

/** Registration sheets, and the optional sheets beside them. */
export interface FoundSheets {
  readonly sheet: string;
  /** That one and those that were wanted beside it, in the order in which they were named. */
  readonly sheets: readonly [string, ...string[]];
  readonly beside: readonly SheetInfo[];
  /** What the workbook remembers. */
  readonly memory: Memory;
}

/**
 * The registration sheet: the one that is wanted (or several), else the only visible one that looks like one; what stands beside
 * it, and what the workbook remembers. `settled`: columns known beside those that the workbook remembers; they too name people.
 * Throws PortError "sheet-missing" or "sheet-empty", JobError "no-registration", "no-numbers", "several-forms" or "several-registrations".
 */
export async function findSheets(
  port: WorkbookPort,
  vocabulary: Vocabulary,
  wanted: string | readonly string[] = [],
  settled: Settled = NOTHING_SETTLED,
): Promise<FoundSheets> {
  let memory = NO_MEMORY;
  const sheets = await port.sheets((it) => (memory = it));
  const remembered = settledIn(columnsIn(memory), "");
  // A value for all rows says nothing of where people stand.
  const known = { ...joinSettled(settled, remembered), values: NOTHING_SETTLED.values };
  const [first, ...more] = typeof wanted === "string" ? [wanted] : wanted;
  const sheet = registrationAmong(sheets, vocabulary, first, known);
  const others = more.map((one) => registrationAmong(sheets, vocabulary, one, known)).filter((one) => one !== sheet);
  const all = [sheet, ...new Set(others)] as const;
  return { sheet, sheets: all, beside: recordSheets(sheets, all, vocabulary), memory };
}

function registrationAmong(
  sheets: readonly SheetInfo[],
  vocabulary: Vocabulary,
  wanted: string | undefined,
  settled: Settled,
): string {
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => sameName(name, wanted));
    if (named === undefined) throw new PortError("sheet-missing", wanted);
    if (named.fault) throw named.fault;
    return named.name;
  }
  const visible = sheets.filter(({ visible }) => visible);
  const found = visible.flatMap((info) => {
    const candidate = candidateOf(info.head, vocabulary, settled);
    return candidate === null ? [] : [{ info, candidate }];
  });
  const [only, ...others] = withPeople(likeliest(found), vocabulary, settled);
  if (only === undefined) {
    // It may be the one that cannot be read.
    const fault = visible.find((sheet) => sheet.fault)?.fault;
    if (fault) throw fault;
    if (visible.every(({ rows }) => rows === 0)) throw new PortError("sheet-empty", visible[0]?.name);
    const empty = found.find(({ candidate: { kind } }) => kind === "empty-form");
    if (empty) throw jobError({ kind: "empty-form", sheet: empty.info.name });
    for (const { head } of visible) checkOneForm(head, vocabulary);
    const [roster] = found;
    if (roster) throw noNumbers(roster.info.name, roster.candidate);
    throw jobError({ kind: "no-registration" });
  }
  if (others.length > 0) {
    throw jobError({ kind: "several-registrations", sheets: [only, ...others].map(lookOf) });
  }
  return only.info.name;
}

interface FoundCandidate {
  readonly info: SheetInfo;
  readonly candidate: Candidate;
}

/** Registrations and forms go before other lists of people; a roster and an empty form can never be audited. */
function likeliest(found: readonly FoundCandidate[]): readonly FoundCandidate[] {
  const of = (...kinds: readonly CandidateKind[]) => found.filter(({ candidate }) => kinds.includes(candidate.kind));
  const registrations = of("registration", "form");
  return registrations.length > 0 ? registrations : of("people");
}

function lookOf({ info, candidate: { kind, title, columns, headerRow } }: FoundCandidate): SheetLook {
  const look = { name: info.name, title, columns };
  return kind === "form" ? { ...look, rows: 1, form: true } : { ...look, rows: Math.max(0, info.rows - headerRow) };
}

function noNumbers(sheet: string, { headings }: Candidate): Error {
  return jobError({ kind: "no-numbers", sheet, headings });
}

/** Of several those in which somebody stands: a blank sheet beside the filled one is none to choose. */
function withPeople(
  found: readonly FoundCandidate[],
  vocabulary: Vocabulary,
  settled: Settled,
): readonly FoundCandidate[] {
  const filled = found.filter(({ info: { rows, head } }) => {
    const reading = readingOf(head, vocabulary, settled);
    if (reading === null || rows > head.cells.length) return true;
    const valueAt = valuesWithMerges(head, reading, (row, column) => cellAt(head, row, column));
    return personRows(head, reading, valueAt).length > 0;
  });
  return filled.length === 0 ? found : filled;
}

/** How to audit. `beside`: the optional sheets to read too. */
export type SheetOptions = Omit<AuditOptions, "reading" | "records"> & { readonly beside?: readonly SheetInfo[] };

/** A registration sheet as it was read, with the optional sheets. */
export interface Registration extends Pick<AuditedSheet, "grid" | "records"> {
  readonly reading: SheetReading;
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
  { beside = [], settled = NOTHING_SETTLED }: Pick<SheetOptions, "beside" | "settled">,
  progress?: Progress,
): Promise<Registration> {
  const { grid, reading, withWork } = await readSheetIn(port, sheet, vocabulary, settled, progress);
  return { grid, reading, records: withWork(await readRecordSheets(port, beside, vocabulary)) };
}

/** Throws JobError "several-forms" for a sheet with forms of several people. */
function checkOneForm(grid: Grid, vocabulary: Vocabulary): void {
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

/** Reads the sheet and audits it; changes nothing. Throws as `readRegistration` does. */
export async function auditSheet(
  port: WorkbookPort,
  sheet: string,
  pack: RulePack,
  options: SheetOptions,
  progress?: Progress,
): Promise<AuditedSheet> {
  const { grid, reading, records } = await readRegistration(
    port,
    sheet,
    pack.vocabulary,
    options,
    progress && half(progress, 0),
  );
  const given = { ...options, reading, ...(records && { records }) };
  return { audit: await auditInBreaths(grid, pack, given, progress && half(progress, 0.5)), grid, records };
}

/** Reading fills the first half of the bar, auditing the second. */
function half(progress: Progress, from: number): Progress {
  return (done) => progress(from + done / 2);
}

/** With somebody to hear of progress it makes room for a screen to be drawn; else in one go. */
async function auditInBreaths(
  grid: Grid,
  pack: RulePack,
  options: AuditOptions,
  progress: Progress | undefined,
): Promise<Audit> {
  if (progress === undefined) return audit(grid, pack, options);
  const rows: AuditRow[] = [];
  const found = await inBreaths(
    auditSteps(grid, pack, options, (row) => rows.push(row)),
    progress,
  );
  return { ...found, rows };
}

/**
 * Audits what was read before by another notice, day or assumptions, or with columns settled otherwise; reads nothing.
 */
export async function auditAgain(
  { grid, records }: Pick<AuditedSheet, "grid" | "records">,
  pack: RulePack,
  options: Omit<AuditOptions, "reading" | "records">,
  progress?: Progress,
): Promise<AuditedSheet> {
  const reading = readingOf(grid, pack.vocabulary, options.settled ?? NOTHING_SETTLED);
  if (reading === null) throw jobError({ kind: "no-header", sheet: grid.name });
  const given = { ...options, reading, ...(records && { records }) };
  return { audit: await auditInBreaths(grid, pack, given, progress), grid, records };
}

/**
 * The result cells that somebody has changed by hand since we wrote them and that writing this audit would replace: to be
 * said before it is written (`handChangeSentence`).
 */
export function handChangesIn({ audit, grid }: Pick<AuditedSheet, "audit" | "grid">): readonly HandChange[] {
  if (grid.form) return [];
  return handChanges(audit.sheet, audit.rows.map(resultRows(audit.sheet, grid)), grid);
}

/**
 * Writes the results of an audit and gives the edits that did it: `wrote` of the next writing, if the sheet is not read again
 * in between. Throws PortError "changed-meanwhile" if the sheet does not say any more what was read, or says something else
 * where results go; "changed-while-writing" if somebody moved while they were written, and then no result is left.
 */
export async function writeResults(
  port: WorkbookPort,
  { audit, grid }: Pick<AuditedSheet, "audit" | "grid">,
  progress?: Progress,
  wrote: readonly Edit[] = [],
  hint?: (hint: Hint) => void,
): Promise<readonly Edit[]> {
  if (grid.form) throw jobError({ kind: "form-unwritten", sheet: grid.name });
  const edits = resultEdits(audit, grid);
  checkColumns(grid, edits);
  if (!(await isUnchanged(port, audit.sheet, grid, edits, wrote))) throw new PortError("changed-meanwhile", grid.name);
  const snapshot = snapshotOf(audit.sheet, grid, edits);
  await port.apply(edits, progress, { snapshot, ...(hint && { hint }) });
  return edits;
}

/** Takes away all that is ours from the sheet; false if nothing was. */
export async function clearMarks(port: WorkbookPort, sheet: string, hint?: (hint: Hint) => void): Promise<boolean> {
  const info = (await port.sheets()).find(({ name }) => name === sheet);
  if (info === undefined) throw new PortError("sheet-missing", sheet);
  if (info.fault) throw info.fault;
  const edits = clearEdits(info.head);
  if (edits.length > 0) await port.apply(edits, undefined, hint && { hint });
  return edits.length > 0;
}

/** Adds the annual plan in the given layout as a new worksheet and gives its name. Throws JobError "no-plan". */
export async function writePlan(
  port: WorkbookPort,
  pack: RulePack,
  layout: PlanLayout,
  hint?: (hint: Hint) => void,
): Promise<string> {
  if (pack.plan === undefined) throw jobError({ kind: "no-plan", title: pack.title });
  const sheet = freeName(PLAN_SHEET, await port.sheets());
  await port.apply(planEdits(pack, layout, sheet), undefined, hint && { hint });
  return sheet;
}
