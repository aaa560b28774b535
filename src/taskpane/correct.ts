import type { Correction } from "../core/corrections/correction";
import type { Proposal } from "../core/corrections/propose";
import type { RulePack } from "../core/law/schema";
import type { AppliedCorrections } from "../workbook/corrections";
import * as jobs from "../workbook/jobs";
import { messageOf, type ScreenDoor } from "../workbook/messages";
import type { WorkbookPort } from "../workbook/port";
import type { Result } from "./state";
import { termsOf } from "./terms";
import { auditDone } from "./text";
import { fetched, guarded, type Run } from "./work";

/** What could be written better in the sheet of a result; a sentence where that cannot be found out. Changes nothing. */
export async function proposalsFor(
  port: WorkbookPort,
  result: Result,
  packs: readonly RulePack[],
  door: ScreenDoor,
): Promise<readonly Proposal[] | string> {
  try {
    const { proposeCorrections } = await correcting();
    const { pack, asOf, assumptions } = termsOf(result);
    return await proposeCorrections(port, result, pack, { asOf, assumptions, packs, settled: result.settled });
  } catch (error) {
    return messageOf(error, door);
  }
}

/** Writes corrections into the sheet and audits it again. `applied`: what was corrected before. */
export function correct(
  run: Run,
  result: Result,
  corrections: readonly Correction[],
  applied: readonly AppliedCorrections[],
  packs: readonly RulePack[],
): Promise<void> {
  return guarded(run, async () => {
    const { applyCorrections } = await correcting();
    const { correctedSentence } = await correctionText();
    const done = await applyCorrections(run.port, result, corrections, halfOf(run));
    run.report({ kind: "corrected", run: run.run, applied: done.cells.length === 0 ? applied : [...applied, done] });
    await auditCorrected(run, result, packs, correctedSentence(done));
  });
}

/** Gives the cells that were corrected last what they held before, and audits again. */
export function takeBack(
  run: Run,
  result: Result,
  applied: readonly AppliedCorrections[],
  packs: readonly RulePack[],
): Promise<void> {
  const last = applied[applied.length - 1];
  if (last === undefined) return Promise.resolve();
  return guarded(run, async () => {
    const { takeBackCorrections } = await correcting();
    const { takenBackSentence } = await correctionText();
    const done = await takeBackCorrections(run.port, result.audit.sheet, last, halfOf(run));
    run.report({ kind: "corrected", run: run.run, applied: applied.slice(0, -1) });
    await auditCorrected(run, result, packs, takenBackSentence(done));
  });
}

async function auditCorrected(run: Run, result: Result, packs: readonly RulePack[], sentence: string): Promise<void> {
  const { pack, asOf, assumptions } = termsOf(result);
  const { sheet, beside } = await jobs.findSheets(run.port, run.vocabulary, result.grid.name);
  const { settled, remembered } = result;
  const options = { asOf, assumptions, packs, beside, settled };
  const audited = await jobs.auditSheet(run.port, sheet, pack, options, halfOf(run, 0.5));
  const done = { ...audited, pack, wrote: [], settled, remembered };
  run.report({ kind: "audited", run: run.run, result: done, sentence: sentence + auditDone(done.audit) });
}

/** Writing fills the first half of the bar, auditing the second. */
function halfOf({ run, report }: Run, from = 0): (done: number) => void {
  return (done) => report({ kind: "progressed", run, done: from + done / 2 });
}

function correcting() {
  return fetched(import(/* webpackChunkName: "corrections" */ "../workbook/corrections"));
}

function correctionText() {
  return fetched(import(/* webpackChunkName: "corrections" */ "./correction-text"));
}
