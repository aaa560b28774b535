import { OUR_NAME_PREFIX, type Edit } from "../core/sheet/edit";
import type { Settled } from "../core/sheet/settled";
import { isFromMemory, type InSheet, type PaneState, type Screen, type Status, type Work } from "./state";
import { type Answers, NO_ANSWERS } from "../core/requirements/questions";
import type { Opening } from "./opening";
import type { Result } from "./result";
import { answersOf } from "./terms";
import type { PaneEvent, WorkEvent } from "./event";

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "opened":
      return withOpening(state, event.opening);
    case "packChosen":
      return saying({ ...state, packId: event.packId, termsChosen: true }, { kind: "idle" });
    case "asOfChosen":
      return saying({ ...state, asOf: event.asOf, termsChosen: true }, { kind: "idle" });
    case "assumptionSwitched":
      return { ...state, assumptions: { ...state.assumptions, [event.name]: event.on } };
    case "settled":
      return { ...state, settled: event.settled };
    case "answered":
      return { ...state, answers: event.answers };
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

/** Whoever has chosen, or has begun, goes before what is remembered or guessed. */
function withOpening(state: PaneState, opening: Opening): PaneState {
  if (state.termsChosen || state.screen.kind !== "start" || state.status.kind === "working") return state;
  const asOf = opening.by === "workbook" && opening.chosen ? opening.asOf : state.asOf;
  return { ...state, packId: opening.packId, asOf, opening };
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
      return { ...state, settled: settledOnScreen(state), answers: answersOnScreen(state), status: { kind: "idle" } };
    case "failed":
      return {
        ...state,
        settled: settledOnScreen(state),
        answers: answersOnScreen(state),
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
      return { ...withAudit(state, work, event.result), status: finished(work, event) };
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
      return {
        ...state,
        answers: NO_ANSWERS,
        screen: { kind: "start" },
        compared: null,
        memory: null,
        status: finished(work, event),
      };
    case "forgotten":
      return {
        ...(event.result === null ? state : withAudit(state, work, event.result)),
        memory: event.memory,
        status: finished(work, event),
      };
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

function withAudit(state: PaneState, work: Work, result: Result): PaneState {
  return {
    ...state,
    screen: {
      kind: "audited",
      result,
      inSheet: inSheetAfter(state.screen, work, result),
      outdated: isFromMemory(work) && state.screen.kind === "audited" && state.screen.outdated,
    },
    settled: settledIn(result),
    answers: answersOf(result),
    compared: null,
  };
}

/** What cannot be read so, or was called off, is not settled so. */
function settledOnScreen({ screen, settled }: PaneState): readonly Settled[] {
  return screen.kind === "audited" ? settledIn(screen.result) : settled;
}

/** The same of answers. */
function answersOnScreen({ screen, answers }: PaneState): Answers {
  return screen.kind === "audited" ? answersOf(screen.result) : answers;
}

function settledIn({ sheets }: Result): readonly Settled[] {
  return sheets.map(({ settled }) => settled);
}

function withWritten(result: Result, wrote: readonly (readonly Edit[])[]): Result {
  return { ...result, sheets: result.sheets.map((sheet, place) => ({ ...sheet, wrote: wrote[place] ?? sheet.wrote })) };
}

/** The sheet does not say any more what was read. */
export function outdated(screen: Screen): Screen {
  return screen.kind === "audited" ? { ...screen, outdated: true } : screen;
}

export function finished(work: Work, { sentence }: { readonly sentence: string }): Status {
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
