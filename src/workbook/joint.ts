import {
  type AuditRow,
  jointAudit,
  type JointAudit,
  jointAuditSteps,
  type JointOptions,
  type SheetSource,
  withRows,
} from "../core/audit";
import type { Records } from "../core/facts/records/records";
import type { RulePack } from "../core/law/schema";
import { resultEdits } from "../core/results/write";
import type { HandChange } from "../core/results/written";
import type { Edit } from "../core/sheet/edit";
import type { Grid } from "../core/sheet/grid";
import type { Settled } from "../core/sheet/settled";
import type { SheetReading } from "../core/sheet/sheet-reading";
import type { Vocabulary } from "../core/sheet/vocabulary";
import { inBreaths } from "./breath";
import { jobError } from "./failure";
import { type AuditedSheet, clearMarks, handChangesIn, writeResults } from "./jobs";
import { readingOf, readSheetIn, type SheetRead } from "./registration";
import { type Hint, PortError, type Progress, type SheetInfo, type WorkbookPort } from "./port";
import { checkColumns } from "./reach";
import { readRecordSheets } from "./records";
import { isUnchanged } from "./unchanged";

/** A sheet that is audited together with others, and what the clerk has settled about its columns. */
export interface ChosenSheet {
  readonly name: string;
  readonly settled: Settled;
}

/** One of the sheets that were audited together. */
export type JointSheet = Pick<AuditedSheet, "audit" | "grid" | "toFill">;

/** Sheets that were audited together, with what they were made from. */
export interface AuditedSheets {
  readonly audit: JointAudit;
  /** As in the audit. */
  readonly sheets: readonly JointSheet[];
  /** What the optional sheets say; undefined where there are none. */
  readonly records: Records | undefined;
}

/** Registration sheets as they were read; the optional sheets hold for all of them. */
export interface Registrations {
  readonly sheets: readonly { readonly grid: Grid; readonly reading: SheetReading }[];
  readonly records: Records | undefined;
}

/**
 * Reads the sheets one after another, then what stands beside them, once; the work that forms tell of holds beside it. Throws as
 * `readSheetIn` does.
 */
export async function readRegistrations(
  port: WorkbookPort,
  chosen: readonly ChosenSheet[],
  vocabulary: Vocabulary,
  beside: readonly SheetInfo[],
  progress?: Progress,
): Promise<Registrations> {
  const sheets: SheetRead[] = [];
  for (const [place, { name, settled }] of chosen.entries()) {
    const its = progress && part(progress, place / chosen.length, 1 / chosen.length);
    sheets.push(await readSheetIn(port, name, vocabulary, settled, its));
  }
  const records = await readRecordSheets(port, beside, vocabulary);
  return { sheets, records: sheets.reduce((before, { withWork }) => withWork(before), records) };
}

/** Reads the sheets and audits them together; changes nothing. Throws as `readSheetIn` does. */
export async function auditSheets(
  port: WorkbookPort,
  chosen: readonly ChosenSheet[],
  pack: RulePack,
  options: Omit<JointOptions, "records"> & { readonly beside: readonly SheetInfo[] },
  progress?: Progress,
): Promise<AuditedSheets> {
  const reading = progress && part(progress, 0, 0.5);
  const { sheets, records } = await readRegistrations(port, chosen, pack.vocabulary, options.beside, reading);
  return audited(sheets, records, pack, options, progress && part(progress, 0.5, 0.5));
}

/**
 * Audits what was read before by another notice, day or assumptions, or with columns settled otherwise, one for each sheet; reads
 * nothing. Throws JobError "no-header".
 */
export async function auditSheetsAgain(
  { sheets, records }: Pick<AuditedSheets, "records"> & { readonly sheets: readonly Pick<JointSheet, "grid">[] },
  settled: readonly Settled[],
  pack: RulePack,
  options: Omit<JointOptions, "records">,
  progress?: Progress,
): Promise<AuditedSheets> {
  const read = sheets.map(({ grid }, place) => {
    const its = settled[place];
    const reading = its && readingOf(grid, pack.vocabulary, its);
    if (!reading) throw jobError({ kind: "no-header", sheet: grid.name });
    return { grid, reading };
  });
  return audited(read, records, pack, options, progress);
}

async function audited(
  sheets: readonly (SheetSource & { readonly grid: Grid })[],
  records: Records | undefined,
  pack: RulePack,
  options: Omit<JointOptions, "records">,
  progress: Progress | undefined,
): Promise<AuditedSheets> {
  const given = { ...options, ...(records && { records }) };
  const audit = await auditInBreaths(sheets, pack, given, progress);
  const found = audit.sheets.flatMap((one, place): readonly JointSheet[] => {
    const grid = sheets[place]?.grid;
    return grid === undefined ? [] : [{ audit: one, grid }];
  });
  return { audit, sheets: found, records };
}

/** With somebody to hear of progress it makes room for a screen to be drawn; else in one go. */
async function auditInBreaths(
  sheets: readonly SheetSource[],
  pack: RulePack,
  options: JointOptions,
  progress: Progress | undefined,
): Promise<JointAudit> {
  if (progress === undefined) return jointAudit(sheets, pack, options);
  const rows: AuditRow[] = [];
  const found = await inBreaths(
    jointAuditSteps(sheets, pack, options, (row) => rows.push(row)),
    progress,
  );
  return withRows(found, rows);
}

/** A part of the bar. */
function part(progress: Progress, from: number, share: number): Progress {
  return (done) => progress(from + done * share);
}

/** As `handChangesIn`, of all sheets. */
export function handChangesInAll(sheets: readonly JointSheet[]): readonly SheetHandChange[] {
  return sheets.flatMap((one) => handChangesIn(one).map((change) => ({ ...change, sheet: one.grid.name })));
}

export interface SheetHandChange extends HandChange {
  readonly sheet: string;
}

/** A sheet to write. `wrote`: as `writeResults` takes it. */
export type SheetToWrite = JointSheet & { readonly wrote: readonly Edit[] };

/**
 * Writes each sheet's results, and gives the edits that did it, sheet by sheet. Of several all are looked at before the first is
 * written: one that cannot be written leaves all as they are. Nothing is written into the forms among them. `written` hears of
 * each sheet that was. Throws as `writeResults` does.
 */
export async function writeSheets(
  port: WorkbookPort,
  sheets: readonly SheetToWrite[],
  progress?: Progress,
  hint?: (hint: Hint) => void,
  written?: (sheet: string) => void,
): Promise<readonly (readonly Edit[])[]> {
  const lists = sheets.filter(({ grid }) => grid.form === undefined);
  if (lists.length > 1) await checkAll(port, lists);
  const edits: (readonly Edit[])[] = [];
  for (const [place, sheet] of sheets.entries()) {
    if (lists.length > 0 && !lists.includes(sheet)) {
      edits.push([]);
      continue;
    }
    const its = progress && part(progress, place / sheets.length, 1 / sheets.length);
    edits.push(await writeResults(port, sheet, its, sheet.wrote, hint));
    written?.(sheet.grid.name);
  }
  return edits;
}

async function checkAll(port: WorkbookPort, sheets: readonly SheetToWrite[]): Promise<void> {
  const infos = new Map((await port.sheets()).map((info) => [info.name, info]));
  for (const { audit, grid, toFill, wrote } of sheets) {
    const info = infos.get(grid.name);
    if (info === undefined) throw new PortError("sheet-missing", grid.name);
    if (info.protected) throw new PortError("sheet-protected", grid.name);
    if (info.filtered) throw new PortError("sheet-filtered", grid.name);
    const edits = resultEdits(audit, grid, toFill);
    checkColumns(grid, edits);
    if (!(await isUnchanged(port, audit.sheet, grid, edits, wrote)))
      throw new PortError("changed-meanwhile", grid.name);
  }
}

/** Takes away all that is ours from each of the sheets; gives those that had something. Throws as `clearMarks` does. */
export async function clearSheets(
  port: WorkbookPort,
  sheets: readonly string[],
  hint?: (hint: Hint) => void,
): Promise<readonly string[]> {
  const cleared: string[] = [];
  for (const sheet of sheets) if (await clearMarks(port, sheet, hint)) cleared.push(sheet);
  return cleared;
}
