import { audit, auditSteps, type Audit, type AuditOptions, type AuditRow } from "../core/audit";
import { planEdits } from "../core/plan/edits";
import type { PlanLayout } from "../core/plan/layout";
import type { FilledCells } from "../core/results/cells-to-fill";
import { clearEdits } from "../core/results/clear";
import { resultEdits, resultRows } from "../core/results/write";
import { handChanges, type HandChange } from "../core/results/written";
import type { Records } from "../core/facts/records/records";
import type { RulePack } from "../core/law/schema";
import type { Edit } from "../core/sheet/edit";
import type { Grid } from "../core/sheet/grid";
import { NOTHING_SETTLED } from "../core/sheet/settled";
import { inBreaths } from "./breath";
import { jobError } from "./failure";
import { freeName } from "./free-name";
import { type Hint, PortError, type Progress, type WorkbookPort } from "./port";
import { checkColumns } from "./reach";
import { snapshotOf, isUnchanged } from "./unchanged";
import { type ReadOptions, readingOf, readRegistration } from "./registration";

/** What the plan table's worksheet is called, where the name is free. */
export const PLAN_SHEET = "年度认定计划公告";

/** An audit with what it was made from: both are needed to write it, or to make it again. */
export interface AuditedSheet {
  readonly audit: Audit;
  readonly grid: Grid;
  /** What the optional sheets say; undefined where there are none. */
  readonly records: Records | undefined;
  /** Blank cells to be marked, once they were found (先补哪一项). */
  readonly toFill?: FilledCells;
}

/** How to audit. */
export type SheetOptions = Omit<AuditOptions, "reading" | "records"> & ReadOptions;

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
export function handChangesIn({
  audit,
  grid,
  toFill,
}: Pick<AuditedSheet, "audit" | "grid" | "toFill">): readonly HandChange[] {
  if (grid.form) return [];
  return handChanges(audit.sheet, audit.rows.map(resultRows(audit.sheet, grid, toFill)), grid);
}

/**
 * Writes the results of an audit and gives the edits that did it: `wrote` of the next writing, if the sheet is not read again
 * in between. Throws PortError "changed-meanwhile" if the sheet does not say any more what was read, or says something else
 * where results go; "changed-while-writing" if somebody moved while they were written, and then no result is left.
 */
export async function writeResults(
  port: WorkbookPort,
  { audit, grid, toFill }: Pick<AuditedSheet, "audit" | "grid" | "toFill">,
  progress?: Progress,
  wrote: readonly Edit[] = [],
  hint?: (hint: Hint) => void,
): Promise<readonly Edit[]> {
  if (grid.form) throw jobError({ kind: "form-unwritten", sheet: grid.name });
  const edits = resultEdits(audit, grid, toFill);
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
