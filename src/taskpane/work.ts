import type { Day } from "../core/applicant/applicant";
import type { Assumptions } from "../core/assess/decision";
import { audit } from "../core/audit";
import { planRows } from "../core/plan/rows";
import type { RulePack } from "../core/rulepack/schema";
import { isJobError } from "../workbook/failure";
import { auditSheet, clearMarks, findSheet, writePlan, writeResults } from "../workbook/jobs";
import { messageOf } from "../workbook/messages";
import type { WorkbookPort } from "../workbook/port";
import type { Result, SheetWork, WorkEvent } from "./state";
import { auditDone, cleared, nothingToClear, planned, written } from "./text";

/** What a piece of work needs: the workbook, a place to report to, and a signal by which the clerk calls it off. */
export interface Run {
  readonly run: number;
  readonly port: WorkbookPort;
  readonly signal: AbortSignal;
  readonly report: (event: WorkEvent) => void;
}

/** What a row is judged by, beside the notice. */
export interface AuditOptions {
  readonly asOf: Day;
  readonly assumptions: Assumptions;
}

/** Reads and audits the registration sheet, or asks which one where several qualify. */
export function auditWorkbook(run: Run, pack: RulePack, options: AuditOptions, wanted?: string): Promise<void> {
  return guarded(run, async () => {
    const sheet = await sheetFor(run, "audit", wanted);
    if (sheet === null) return;
    const audited = await auditSheet(run.port, sheet, pack, options, progressOf(run));
    run.signal.throwIfAborted();
    reportAudit(run, { ...audited, pack });
  });
}

/** Audits again what was read before, by the same notice and date; reads nothing. */
export function auditAgain(run: Run, { grid, pack }: Result, options: AuditOptions): Promise<void> {
  return guarded(run, async () => reportAudit(run, { audit: audit(grid, pack, options), grid, pack }));
}

export function writeResult(run: Run, { audit, grid, pack }: Result): Promise<void> {
  return guarded(run, async () => {
    // Never called off once it has begun: half a result is worse than a wait.
    await writeResults(run.port, audit, grid, pack, (done) => run.report({ kind: "progressed", run: run.run, done }));
    run.report({ kind: "written", run: run.run, sentence: written(audit) });
  });
}

/** Takes our marks off a sheet, or asks which one where several qualify. */
export function clearWorkbook(run: Run, wanted?: string): Promise<void> {
  return guarded(run, async () => {
    const sheet = await sheetFor(run, "clear", wanted);
    if (sheet === null) return;
    const any = await clearMarks(run.port, sheet);
    run.report({ kind: "cleared", run: run.run, sentence: any ? cleared(sheet) : nothingToClear(sheet) });
  });
}

export function makePlan(run: Run, pack: RulePack, style: "compact" | "expanded"): Promise<void> {
  return guarded(run, async () => {
    const sheet = await writePlan(run.port, pack, style);
    // Showing it is a courtesy: with another workbook in front it fails, and the table is there all the same.
    await Promise.allSettled([run.port.select(sheet, 1, 1)]);
    run.report({ kind: "planned", run: run.run, sentence: planned(sheet, planRows(pack, style).length) });
  });
}

function reportAudit(run: Run, result: Result): void {
  run.report({ kind: "audited", run: run.run, result, sentence: auditDone(result.audit) });
}

/** The sheet to work on; null after asking the clerk. */
async function sheetFor(run: Run, work: SheetWork, wanted?: string): Promise<string | null> {
  try {
    return await findSheet(run.port, wanted);
  } catch (error) {
    if (!isJobError(error) || error.failure.kind !== "several-registrations") throw error;
    run.report({ kind: "sheetsFound", run: run.run, work, sheets: error.failure.sheets });
    return null;
  }
}

/** Called off, a reading stops at its next report. */
function progressOf({ run, signal, report }: Run): (done: number) => void {
  return (done) => {
    signal.throwIfAborted();
    report({ kind: "progressed", run, done });
  };
}

/** Lets the browser draw the progress bar first, and turns whatever is thrown into its one sentence. */
async function guarded({ run, signal, report }: Run, work: () => Promise<void>): Promise<void> {
  try {
    await drawn();
    await work();
  } catch (error) {
    report(signal.aborted ? { kind: "cancelled", run } : { kind: "failed", run, sentence: messageOf(error) });
  }
}

/** A timer and not a frame: a pane that is hidden gets no frames, and its work would never begin. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
