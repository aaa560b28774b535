import type { Comparison } from "../core/compare/compare";
import type { RulePack } from "../core/law/schema";
import type { SelfCheck } from "../core/examples/check";
import { OUR_NAME_PREFIX, type Edit } from "../core/sheet/edit";
import type { Settled } from "../core/sheet/settled";
import type { AuditedSheets, JointSheet } from "../workbook/joint";
import type { AppliedCorrections } from "../workbook/corrections";
import type { SheetLook } from "../workbook/failure";
import { type Memory, NO_MEMORY } from "../workbook/memory";
import type { FailureTrace } from "../workbook/port";
import type { Day } from "../core/time/day";
import type { Assumption, Assumptions } from "../core/requirements/assumptions";
import { DEFAULT_ASSUMPTIONS } from "../core/requirements/assumptions";

/** One sheet of a result. */
export interface ResultSheet extends JointSheet {
  /** What was last written to the sheet since it was read. */
  readonly wrote: readonly Edit[];
  /** What the clerk had settled about its columns. */
  readonly settled: Settled;
  /** What of that was remembered when the sheet was read. */
  readonly remembered: Settled;
}

/** An audit of one sheet or of several together, with what it was made from: it can be made again without reading them. */
export interface Result extends Omit<AuditedSheets, "sheets"> {
  readonly pack: RulePack;
  readonly sheets: readonly ResultSheet[];
}

/** The result on screen beside the same people by another notice or on another day. */
export interface Compared {
  readonly comparison: Comparison;
  readonly packs: readonly [RulePack, RulePack];
}

/** What the sheet says of a result: nothing yet, the same, or what an earlier audit said. */
export type InSheet = "nothing" | "same" | "older";

/** What stands in the audit part of the pane. */
export type Screen =
  | { readonly kind: "start" }
  /** Several sheets look like registrations; the answer goes to the work that asked. `forget`: as `clear` was told. */
  | { readonly kind: "choosing"; readonly work: SheetWork; readonly forget: boolean }
  | {
      readonly kind: "audited";
      readonly result: Result;
      readonly inSheet: InSheet;
      /** The sheet was found to say something else by now: it must be read again before anything is written. */
      readonly outdated: boolean;
    };

export type SheetWork = "audit" | "clear";
export type Work =
  | SheetWork
  | "reaudit"
  | "settle"
  | "write"
  | "plan"
  | "template"
  | "compare"
  | "selfcheck"
  | "forget"
  | "correct"
  | "takeBack";

/** What the pane is doing or last said. `run` tells an answer that is awaited from one that was cancelled. */
export type Status =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly work: Work; readonly run: number; readonly done: number | null }
  | { readonly kind: "failed"; readonly sentence: string; readonly trace: FailureTrace | null }
  | { readonly kind: "finished"; readonly work: Work; readonly sentence: string };

export interface PaneState {
  /** Null while none is chosen: no notice is in force today. */
  readonly packId: string | null;
  /** Null while what stands in the field is no date. */
  readonly asOf: Day | null;
  readonly assumptions: Assumptions;
  /** What the clerk has settled about the columns of each sheet on screen; the result follows once the audit is made again. */
  readonly settled: readonly Settled[];
  /** The sheets among which the clerk had to choose; [] where one alone qualifies. */
  readonly candidates: readonly SheetLook[];
  readonly screen: Screen;
  /** Null until somebody asks, and again once the result it was made with is another. */
  readonly compared: Compared | null;
  readonly checks: readonly SelfCheck[] | null;
  /** What the workbook remembered when it was last asked; null until somebody wants to see it. */
  readonly memory: Memory | null;
  /** What was corrected since the pane was opened and can be taken back, the last one last. */
  readonly applied: readonly AppliedCorrections[];
  readonly status: Status;
}

export type PaneEvent =
  | { readonly kind: "packChosen"; readonly packId: string }
  | { readonly kind: "asOfChosen"; readonly asOf: Day | null }
  | { readonly kind: "assumptionSwitched"; readonly name: Assumption; readonly on: boolean }
  | { readonly kind: "settled"; readonly settled: readonly Settled[] }
  | { readonly kind: "otherSheetWanted" }
  | { readonly kind: "started"; readonly work: Work; readonly run: number }
  | { readonly kind: "recalled"; readonly memory: Memory }
  /** Looking at the workbook beside any work failed: selecting a row, asking what it remembers. */
  | { readonly kind: "lookFailed"; readonly sentence: string; readonly trace: FailureTrace | null }
  | { readonly kind: "dismissed" }
  | WorkEvent;

/** What a piece of work reports; ignored once another run has started or this one was cancelled. */
export type WorkEvent = { readonly run: number } & (
  | { readonly kind: "progressed"; readonly done: number | null }
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "failed";
      readonly sentence: string;
      readonly trace: FailureTrace | null;
      readonly outdated: boolean;
    }
  | {
      readonly kind: "sheetsFound";
      readonly work: SheetWork;
      readonly sheets: readonly SheetLook[];
      readonly forget: boolean;
    }
  | { readonly kind: "audited"; readonly result: Result; readonly sentence: string }
  | { readonly kind: "written"; readonly wrote: readonly (readonly Edit[])[]; readonly sentence: string }
  | { readonly kind: "cleared"; readonly sentence: string }
  | { readonly kind: "forgotten"; readonly sentence: string }
  | { readonly kind: "planned"; readonly sentence: string }
  /** Cells have been corrected or have got back what they held: `applied` is what can still be taken back. An audit follows. */
  | { readonly kind: "corrected"; readonly applied: readonly AppliedCorrections[] }
  | { readonly kind: "compared"; readonly compared: Compared; readonly sentence: string }
  | { readonly kind: "checked"; readonly checks: readonly SelfCheck[]; readonly sentence: string }
);

export function initialState(packId: string | null, today: Day): PaneState {
  return {
    packId,
    asOf: today,
    assumptions: DEFAULT_ASSUMPTIONS,
    settled: [],
    candidates: [],
    screen: { kind: "start" },
    compared: null,
    checks: null,
    memory: null,
    applied: [],
    status: { kind: "idle" },
  };
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "packChosen":
      return saying({ ...state, packId: event.packId }, { kind: "idle" });
    case "asOfChosen":
      return saying({ ...state, asOf: event.asOf }, { kind: "idle" });
    case "assumptionSwitched":
      return { ...state, assumptions: { ...state.assumptions, [event.name]: event.on } };
    case "settled":
      return { ...state, settled: event.settled };
    case "otherSheetWanted":
      return { ...state, screen: { kind: "choosing", work: "audit", forget: false } };
    case "started":
      return { ...state, status: { kind: "working", work: event.work, run: event.run, done: null } };
    case "recalled":
      return { ...state, memory: event.memory };
    case "lookFailed":
      return saying(state, { kind: "failed", sentence: event.sentence, trace: event.trace });
    case "dismissed":
      return saying(state, { kind: "idle" });
    case "progressed":
    case "cancelled":
    case "failed":
    case "sheetsFound":
    case "audited":
    case "written":
    case "cleared":
    case "forgotten":
    case "planned":
    case "corrected":
    case "compared":
    case "checked":
      return state.status.kind === "working" && state.status.run === event.run
        ? reduceWork(state, state.status.work, event)
        : state;
  }
}

/** What is said beside the work; while some is going on, its progress stays on screen. */
function saying(state: PaneState, status: Status): PaneState {
  return state.status.kind === "working" ? state : { ...state, status };
}

function reduceWork(state: PaneState, work: Work, event: WorkEvent): PaneState {
  switch (event.kind) {
    case "progressed":
      return { ...state, status: { kind: "working", work, run: event.run, done: event.done } };
    case "cancelled":
      return { ...state, settled: settledOnScreen(state), status: { kind: "idle" } };
    case "failed":
      return {
        ...state,
        settled: settledOnScreen(state),
        screen: event.outdated ? outdated(state.screen) : state.screen,
        status: { kind: "failed", sentence: event.sentence, trace: event.trace },
      };
    case "sheetsFound":
      return {
        ...state,
        candidates: event.sheets,
        screen: { kind: "choosing", work: event.work, forget: event.forget },
        status: { kind: "idle" },
      };
    case "audited":
      return {
        ...state,
        screen: {
          kind: "audited",
          result: event.result,
          inSheet: inSheetAfter(state.screen, work, event.result),
          outdated: isFromMemory(work) && state.screen.kind === "audited" && state.screen.outdated,
        },
        settled: settledIn(event.result),
        compared: null,
        status: finished(work, event),
      };
    case "written":
      return {
        ...state,
        screen:
          state.screen.kind === "audited"
            ? { ...state.screen, inSheet: "same", result: withWritten(state.screen.result, event.wrote) }
            : state.screen,
        status: finished(work, event),
      };
    case "cleared":
      // The sheet is not what was read any more: what is to be written next must be read first.
      return { ...state, screen: { kind: "start" }, compared: null, memory: null, status: finished(work, event) };
    case "forgotten":
      return { ...state, memory: NO_MEMORY, status: finished(work, event) };
    case "planned":
      return { ...state, status: finished(work, event) };
    case "corrected":
      return { ...state, applied: event.applied, screen: outdated(state.screen) };
    case "compared":
      return { ...state, compared: event.compared, status: finished(work, event) };
    case "checked":
      return { ...state, checks: event.checks, status: checkedStatus(event) };
  }
}

/** What cannot be read so, or was called off, is not settled so. */
function settledOnScreen({ screen, settled }: PaneState): readonly Settled[] {
  return screen.kind === "audited" ? settledIn(screen.result) : settled;
}

function settledIn({ sheets }: Result): readonly Settled[] {
  return sheets.map(({ settled }) => settled);
}

function withWritten(result: Result, wrote: readonly (readonly Edit[])[]): Result {
  return { ...result, sheets: result.sheets.map((sheet, place) => ({ ...sheet, wrote: wrote[place] ?? sheet.wrote })) };
}

/** Works that audit again what was read before. */
export function isFromMemory(work: Work): boolean {
  return work === "reaudit" || work === "settle";
}

/** The sheet does not say any more what was read. */
function outdated(screen: Screen): Screen {
  return screen.kind === "audited" ? { ...screen, outdated: true } : screen;
}

function finished(work: Work, { sentence }: { readonly sentence: string }): Status {
  return { kind: "finished", work, sentence };
}

function checkedStatus({ checks, sentence }: Extract<WorkEvent, { kind: "checked" }>): Status {
  const passed = checks.every(({ faults }) => faults.length === 0);
  return passed ? finished("selfcheck", { sentence }) : { kind: "failed", sentence, trace: null };
}

/**
 * What we write is known again by hidden names, so that an earlier result is seen even when the pane was closed since; an
 * audit from memory knows of a write that came after the reading.
 */
function inSheetAfter(screen: Screen, work: Work, { sheets }: Result): InSheet {
  const since = isFromMemory(work) && screen.kind === "audited" && screen.inSheet !== "nothing";
  const found = sheets.some(({ grid }) => grid.names.some(({ name }) => name.startsWith(OUR_NAME_PREFIX)));
  return since || found ? "older" : "nothing";
}

/** The sheets of a result that results and corrections can be written into: forms are none. */
export function writableSheets({ sheets }: Pick<Result, "sheets">): Result["sheets"] {
  return sheets.filter(({ grid }) => grid.form === undefined);
}
