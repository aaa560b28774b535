import type { PlanLayout } from "../core/plan/layout";
import { type FoundSheets, findSheets } from "../workbook/find-sheets";
import * as jobs from "../workbook/jobs";
import * as joint from "../workbook/joint";
import { planRows } from "../core/plan/rows";
import type { RulePack } from "../core/law/schema";
import { joinSettled } from "../core/sheet/settle";
import { isSameSettled, NOTHING_SETTLED, type Settled } from "../core/sheet/settled";
import type { BoundRulings } from "../core/decide/rulings/bind";
import { type Memory, NO_MEMORY } from "../workbook/memory";
import { isJobError } from "../workbook/failure";
import { handChangeSentence, hintSentence, messageOf } from "../workbook/messages";
import type { Hint } from "../workbook/port";
import { rememberRulings, rulingsIn } from "../workbook/ruling-memory";
import { type RememberedTerms, rememberTerms } from "../workbook/terms-memory";
import { markedSheets } from "./asking";
import { withChanges } from "./changes";
import { MACHINE_KEYS } from "./machine";
import { rememberNotice } from "./opening";
import { rememberedFor, rememberedOn } from "./remember-columns";
import type { Result } from "./result";
import type { SheetWork } from "./state";
import { fetched, guarded, progressOf, type Run, stopIfCalledOff } from "./run";
import { checked } from "./more-text";
import { auditDone } from "./audit-text";
import {
  cleared,
  FORGOTTEN,
  FORGOTTEN_AND_READ,
  MACHINE_FORGOTTEN,
  nothingToClear,
  written,
  writtenBefore,
} from "./write-text";
import { planned, templateMade } from "./text";
import { answersSentence } from "../core/explain/question";
import { type Answers, joinAnswers } from "../core/requirements/questions";
import { answersFor, isSameAnswers } from "./remember-answers";
import { answersOf } from "./terms";
import type { Day } from "../core/time/day";
import type { Assumptions } from "../core/requirements/assumptions";

/** What a row is judged by, beside the notice; `packs` are all there are. */
export interface AuditOptions {
  readonly asOf: Day;
  readonly assumptions: Assumptions;
  readonly answers: Answers;
  readonly packs: readonly RulePack[];
}

/**
 * Reads and audits the registration sheet, or several that are wanted, or asks which where several qualify. `before`: the result on
 * screen; the columns of a sheet that was in it stay settled.
 */
export function auditWorkbook(
  run: Run,
  pack: RulePack,
  options: AuditOptions,
  before: Result | null,
  wanted: readonly string[],
): Promise<void> {
  return guarded(run, async () => {
    const found = await sheetFor(run, "audit", wanted);
    if (found === null) return;
    const { sheets, beside, memory } = found;
    const chosen = sheets.map((name) => {
      const remembered = rememberedFor(memory, run.machine, name);
      const known = before?.sheets.find(({ grid }) => grid.name === name);
      return { name, remembered, settled: known ? joinSettled(known.settled, remembered) : remembered };
    });
    const answers = joinAnswers(answersFor(memory, run.machine), options.answers);
    const given = { ...options, answers, beside, rulings: rulingsIn(memory) };
    const audited = await joint.auditSheets(run.port, chosen, pack, given, progressOf(run));
    stopIfCalledOff(run);
    rememberNotice(run.machine, pack.id);
    const unremembered = await rememberedNow(run, audited.audit.rulings);
    const result = {
      ...audited,
      pack,
      sheets: audited.sheets.map((sheet, place) => ({
        ...sheet,
        wrote: [],
        settled: chosen[place]?.settled ?? NOTHING_SETTLED,
        remembered: chosen[place]?.remembered ?? NOTHING_SETTLED,
      })),
    };
    reportAudit(run, withChanges(result, before), answersSentence(result.audit.answers) + unremembered);
  });
}

/** Binds what was typed into 人工核定 to the facts of today; what keeps the workbook from remembering it, as a sentence. */
async function rememberedNow({ port, door }: Run, rulings: BoundRulings): Promise<string> {
  try {
    await rememberRulings(port, rulings);
    return "";
  } catch (error) {
    return messageOf(error, door);
  }
}

/** Audits again what was read before, by the same notice and date, with columns as they are settled now; reads nothing. */
export function auditAgain(
  run: Run,
  result: Result,
  settled: readonly Settled[],
  options: AuditOptions,
): Promise<void> {
  return guarded(run, async () => {
    const given = { ...options, rulings: result.audit.rulings.remembered };
    const again = await joint.auditSheetsAgain(result, settled, result.pack, given, progressOf(run));
    stopIfCalledOff(run);
    const sheets = result.sheets.map((sheet, place) => ({
      ...sheet,
      ...again.sheets[place],
      settled: settled[place] ?? sheet.settled,
    }));
    const unremembered = await rememberedNow(run, again.audit.rulings);
    reportAudit(run, withChanges({ ...result, ...again, sheets }, result), unremembered);
  });
}

/** Sets the result beside the same people by another notice or on another day; reads nothing. */
export function compareWith(run: Run, result: Result, pack: RulePack, options: AuditOptions): Promise<void> {
  return guarded(run, async () => {
    const [{ compare }, { comparisonSentence }] = await fetched(
      Promise.all([
        import(/* webpackChunkName: "more" */ "../core/compare/compare"),
        import(/* webpackChunkName: "more" */ "../core/explain/compare"),
      ]),
    );
    const settled = result.sheets.map((sheet) => sheet.settled);
    const given = { ...options, rulings: result.audit.rulings.remembered };
    const other = await joint.auditSheetsAgain(result, settled, pack, given, progressOf(run));
    stopIfCalledOff(run);
    const comparison = compare(result.audit, other.audit);
    const compared = { comparison, packs: [result.pack, pack] } as const;
    run.report({ kind: "compared", run: run.run, compared, sentence: comparisonSentence(comparison) });
  });
}

/** Runs the examples that stand beside every notice. */
export function checkItself(run: Run): Promise<void> {
  return guarded(run, async () => {
    const { selfCheck } = await fetched(import(/* webpackChunkName: "examples" */ "../examples"));
    const checks = selfCheck();
    run.report({ kind: "checked", run: run.run, checks, sentence: checked(checks) });
  });
}

/**
 * The result cells that were changed by hand and would be replaced, as a sentence; "" where there are none. It takes a while in a
 * long sheet. What was written since the sheet was read is no hand's.
 */
export async function replacedBy(result: Result): Promise<string> {
  const sheets = await markedSheets(result, new AbortController().signal);
  return handChangeSentence(joint.handChangesInAll(sheets.filter(({ wrote }) => wrote.length === 0)));
}

/** `terms`: by what the result was made, to be remembered beside it. */
export function writeResult(run: Run, result: Result, terms: RememberedTerms): Promise<void> {
  const done: string[] = [];
  const work = async () => {
    // Never called off once it has begun: half a result is worse than a wait.
    const progress = (share: number) => run.report({ kind: "progressed", run: run.run, done: share });
    const hints: Hint[] = [];
    const sheets = await markedSheets(result, run.signal);
    const wrote = await joint.writeSheets(
      run.port,
      sheets,
      progress,
      (hint) => hints.push(hint),
      (sheet) => done.push(sheet),
    );
    const told = await remembered(run, terms);
    run.report({ kind: "written", run: run.run, wrote, sentence: written(result.audit) + told + hinted(hints) });
  };
  return guarded(run, work, () => writtenBefore(done));
}

/** What went wrong, as a sentence: results that are written are written, whatever becomes of the memory. */
async function remembered({ port, door }: Run, terms: RememberedTerms): Promise<string> {
  try {
    await rememberTerms(port, terms);
    return "";
  } catch (error) {
    return messageOf(error, door);
  }
}

/**
 * Takes our marks off a sheet, or off several that are wanted, or asks which where several qualify. `forget`: what the workbook remembers goes as well, once
 * the sheet is clear.
 */
export function clearWorkbook(run: Run, forget: boolean, wanted: readonly string[]): Promise<void> {
  return guarded(run, async () => {
    const found = await sheetFor(run, "clear", wanted, forget);
    if (found === null) return;
    const { sheets } = found;
    const hints: Hint[] = [];
    const done = await joint.clearSheets(run.port, sheets, (hint) => hints.push(hint));
    const memory = forget ? await forgetNow(run) : "";
    const sentence = (done.length > 0 ? cleared(done) : nothingToClear(sheets)) + memory + hinted(hints);
    run.report({ kind: "cleared", run: run.run, sentence });
  });
}

/** What came of it, as a sentence: marks that are gone are gone, whatever becomes of the memory. */
async function forgetNow({ port, door }: Run): Promise<string> {
  try {
    await port.remember("everything");
    return FORGOTTEN;
  } catch (error) {
    return messageOf(error, door);
  }
}

/** What is on screen, and what it is judged by when it is made again. */
export interface Shown {
  readonly result: Result;
  readonly options: AuditOptions;
}

/** Empties what the workbook remembers; no sheet is touched. What is on screen is made again without it. */
export function emptyMemory(run: Run, shown: Shown | null): Promise<void> {
  return guarded(run, async () => {
    await run.port.remember("everything");
    await reportForgotten(run, NO_MEMORY, shown, FORGOTTEN);
  });
}

/** Empties what this machine remembers. `memory`: what the workbook does, which goes on holding; null while nobody knows. */
export function emptyMachine(run: Run, memory: Memory | null, shown: Shown | null): Promise<void> {
  return guarded(run, async () => {
    for (const key of MACHINE_KEYS) run.machine.save(key, null);
    await reportForgotten(run, memory, shown, MACHINE_FORGOTTEN);
  });
}

async function reportForgotten(run: Run, memory: Memory | null, shown: Shown | null, sentence: string): Promise<void> {
  const result = shown && memory && (await withRemembered(run, memory, shown));
  const more = result === null ? "" : FORGOTTEN_AND_READ;
  run.report({ kind: "forgotten", run: run.run, memory, result, sentence: sentence + more });
}

/** The result with its columns and answers as they are remembered now; null where nothing of it changes. */
async function withRemembered(run: Run, memory: Memory, { result, options }: Shown): Promise<Result | null> {
  const kept = result.sheets.map(({ grid }) => rememberedFor(memory, run.machine, grid.name));
  const answers = answersFor(memory, run.machine);
  const isSame = result.sheets.every(({ settled }, place) => isSameSettled(settled, kept[place]));
  if (isSame && isSameAnswers(answers, answersOf(result))) return null;
  const given = { ...options, answers };
  const again = await joint.auditSheetsAgain(result, kept, result.pack, given, progressOf(run));
  const sheets = result.sheets.map((sheet, place) => ({
    ...sheet,
    ...again.sheets[place],
    settled: kept[place] ?? NOTHING_SETTLED,
    remembered: kept[place] ?? NOTHING_SETTLED,
  }));
  return { ...result, ...again, sheets };
}

export function makePlan(run: Run, pack: RulePack, layout: PlanLayout): Promise<void> {
  return guarded(run, async () => {
    const hints: Hint[] = [];
    const sheet = await jobs.writePlan(run.port, pack, layout, (hint) => hints.push(hint));
    // Showing it is a courtesy: with another workbook in front it fails, and the table is there all the same.
    await Promise.allSettled([run.port.select(sheet, 1, 1)]);
    run.report({
      kind: "planned",
      run: run.run,
      sentence: planned(sheet, planRows(pack, layout).length) + hinted(hints),
    });
  });
}

/** Adds a blank registration sheet, with the lists of the notice. */
export function makeTemplate(run: Run, pack: RulePack): Promise<void> {
  return guarded(run, async () => {
    const { writeTemplate } = await fetched(import(/* webpackChunkName: "template" */ "../workbook/template"));
    const hints: Hint[] = [];
    const sheet = await writeTemplate(run.port, pack, (hint) => hints.push(hint));
    await Promise.allSettled([run.port.select(sheet, 1, 1)]);
    run.report({ kind: "planned", run: run.run, sentence: templateMade(sheet) + hinted(hints) });
  });
}

/** What went less well, behind the sentence about work that is done. */
function hinted(hints: readonly Hint[]): string {
  return hints.map(hintSentence).join("");
}

function reportAudit(run: Run, result: Result, more = ""): void {
  run.report({ kind: "audited", run: run.run, result, sentence: auditDone(result.audit) + more });
}

/** The sheets to work on and what stands beside them; null after asking the clerk. */
async function sheetFor(
  run: Run,
  work: SheetWork,
  wanted: readonly string[],
  forget = false,
): Promise<FoundSheets | null> {
  try {
    return await findSheets(run.port, run.vocabulary, wanted, rememberedOn(run.machine));
  } catch (error) {
    if (!isJobError(error) || error.failure.kind !== "several-registrations") throw error;
    run.report({ kind: "sheetsFound", run: run.run, work, sheets: error.failure.sheets, forget });
    return null;
  }
}
