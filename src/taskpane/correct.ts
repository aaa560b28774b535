import type { CellChange, Correction } from "../core/corrections/correction";
import type { Proposal } from "../core/corrections/propose";
import type { RulePack } from "../core/law/schema";
import type { TriedCell } from "../core/tryout/cells";
import type { AppliedCorrections } from "../workbook/corrections";
import { findSheets } from "../workbook/find-sheets";
import * as jobs from "../workbook/jobs";
import { auditSheets } from "../workbook/joint";
import { messageOf, type ScreenDoor } from "../workbook/messages";
import type { WorkbookPort } from "../workbook/port";
import { withChanges } from "./changes";
import type { Result, ResultSheet } from "./result";
import { termsOf } from "./terms";
import { auditDone } from "./audit-text";
import { fetched, guarded, type Run } from "./run";

/** What could be written better in one sheet of a result; a sentence where that cannot be found out. Changes nothing. */
export async function proposalsFor(
  port: WorkbookPort,
  result: Result,
  sheet: ResultSheet,
  packs: readonly RulePack[],
  door: ScreenDoor,
): Promise<readonly Proposal[] | string> {
  try {
    const { proposeCorrections } = await correcting();
    const { pack, asOf, assumptions, answers } = termsOf(result);
    const rulings = result.audit.rulings.remembered;
    const options = { asOf, assumptions, answers, packs, rulings, settled: sheet.settled };
    return await proposeCorrections(port, await alone(result, sheet, options), pack, options);
  } catch (error) {
    return messageOf(error, door);
  }
}

/** The sheet as it is by itself: what rows of other sheets say of it is no matter of how its cells are written. */
async function alone(
  { sheets, records, pack }: Result,
  { audit, grid }: ResultSheet,
  options: Omit<jobs.SheetOptions, "beside">,
) {
  return sheets.length === 1 ? { audit, grid, records } : jobs.auditAgain({ grid, records }, pack, options);
}

/** Writes corrections into the sheet and audits again. `applied`: what was corrected before. */
export function correct(
  run: Run,
  result: Result,
  sheet: ResultSheet,
  corrections: readonly Correction[],
  applied: readonly AppliedCorrections[],
  packs: readonly RulePack[],
): Promise<void> {
  return guarded(run, async () => {
    const { correctedSentence } = await correctionText();
    const sentence = await change(run, sheet, corrections, applied, correctedSentence);
    await auditCorrected(run, result, packs, sentence);
  });
}

/** Writes what was tried for a row into its cells and audits again. */
export function writeTried(
  run: Run,
  result: Result,
  sheet: ResultSheet,
  cells: readonly TriedCell[],
  applied: readonly AppliedCorrections[],
  packs: readonly RulePack[],
): Promise<void> {
  return guarded(run, async () => {
    const { triedSentence } = await fetched(import(/* webpackChunkName: "tryout" */ "./tryout-text"));
    const sentence = await change(run, sheet, cells, applied, triedSentence);
    await auditCorrected(run, result, packs, sentence);
  });
}

/** Gives the cells of the sheet that were corrected last what they held before, and audits again. */
export function takeBack(
  run: Run,
  result: Result,
  sheet: ResultSheet,
  applied: readonly AppliedCorrections[],
  packs: readonly RulePack[],
): Promise<void> {
  const its = applied.filter((one) => one.sheet === sheet.grid.name);
  const last = its[its.length - 1];
  if (last === undefined) return Promise.resolve();
  return guarded(run, async () => {
    const { takeBackCorrections } = await correcting();
    const { takenBackSentence } = await correctionText();
    const done = await takeBackCorrections(run.port, sheet.audit.sheet, last, halfOf(run));
    run.report({ kind: "corrected", run: run.run, applied: applied.filter((one) => one !== last) });
    await auditCorrected(run, result, packs, takenBackSentence(done));
  });
}

/** Writes cells that can be taken back, and says what came of it. */
async function change(
  run: Run,
  sheet: ResultSheet,
  cells: readonly CellChange[],
  applied: readonly AppliedCorrections[],
  sentenceOf: (done: AppliedCorrections) => string,
): Promise<string> {
  const { applyCorrections } = await correcting();
  const done = await applyCorrections(run.port, sheet, cells, halfOf(run));
  run.report({ kind: "corrected", run: run.run, applied: done.cells.length === 0 ? applied : [...applied, done] });
  return sentenceOf(done);
}

async function auditCorrected(run: Run, result: Result, packs: readonly RulePack[], sentence: string): Promise<void> {
  const { pack, asOf, assumptions, answers } = termsOf(result);
  const chosen = result.sheets.map(({ grid, settled, remembered }) => ({ name: grid.name, settled, remembered }));
  const names = chosen.map(({ name }) => name);
  const { beside } = await findSheets(run.port, run.vocabulary, names);
  const rulings = result.audit.rulings.remembered;
  const options = { asOf, assumptions, answers, packs, beside, rulings };
  const audited = await auditSheets(run.port, chosen, pack, options, halfOf(run, 0.5));
  const sheets = result.sheets.map((sheet, place) => ({ ...sheet, ...audited.sheets[place], wrote: [] }));
  const done = withChanges({ ...audited, pack, sheets }, result);
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
