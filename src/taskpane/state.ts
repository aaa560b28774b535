import type { Day } from "../core/applicant/applicant";
import { DEFAULT_ASSUMPTIONS, type Assumption, type Assumptions } from "../core/assess/decision";
import type { Audit } from "../core/audit";
import type { RulePack } from "../core/rulepack/schema";
import { OUR_NAME_PREFIX } from "../core/sheet/edit";
import type { Grid } from "../core/sheet/grid";

/** An audit with what it was made from, so that it can be made again without reading the sheet. */
export interface Result {
  readonly audit: Audit;
  readonly grid: Grid;
  readonly pack: RulePack;
}

/** What the sheet says of a result: nothing yet, the same, or what an earlier audit said. */
export type InSheet = "nothing" | "same" | "older";

/** What stands in the audit part of the pane. */
export type Screen =
  | { readonly kind: "start" }
  /** Several sheets look like registrations; the answer goes to the work that asked. */
  | { readonly kind: "choosing"; readonly work: SheetWork }
  | { readonly kind: "audited"; readonly result: Result; readonly inSheet: InSheet };

export type SheetWork = "audit" | "clear";
export type Work = SheetWork | "reaudit" | "write" | "plan";

/** What the pane is doing or last said. `run` tells an answer that is awaited from one that was cancelled. */
export type Status =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly work: Work; readonly run: number; readonly done: number | null }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "finished"; readonly work: Work; readonly sentence: string };

export interface PaneState {
  readonly packId: string;
  /** Null while what stands in the field is no date. */
  readonly asOf: Day | null;
  readonly assumptions: Assumptions;
  /** The sheets among which the clerk had to choose; [] where one alone qualifies. */
  readonly candidates: readonly string[];
  readonly screen: Screen;
  readonly status: Status;
}

export type PaneEvent =
  | { readonly kind: "packChosen"; readonly packId: string }
  | { readonly kind: "asOfChosen"; readonly asOf: Day | null }
  | { readonly kind: "assumptionSwitched"; readonly name: Assumption; readonly on: boolean }
  | { readonly kind: "otherSheetWanted" }
  | { readonly kind: "started"; readonly work: Work; readonly run: number }
  | { readonly kind: "selectFailed"; readonly sentence: string }
  | { readonly kind: "dismissed" }
  | WorkEvent;

/** What a piece of work reports; ignored once another run has started or this one was cancelled. */
export type WorkEvent = { readonly run: number } & (
  | { readonly kind: "progressed"; readonly done: number | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "sheetsFound"; readonly work: SheetWork; readonly sheets: readonly string[] }
  | { readonly kind: "audited"; readonly result: Result; readonly sentence: string }
  | { readonly kind: "written"; readonly sentence: string }
  | { readonly kind: "cleared"; readonly sentence: string }
  | { readonly kind: "planned"; readonly sentence: string }
);

export function initialState(packId: string, today: Day): PaneState {
  return {
    packId,
    asOf: today,
    assumptions: DEFAULT_ASSUMPTIONS,
    candidates: [],
    screen: { kind: "start" },
    status: { kind: "idle" },
  };
}

/** What a result depends on and the clerk can change. */
export type Choice = "notice" | "asOf" | "assumptions";

/** The choices on screen that are no longer those the result was made with; [] while there is none or a new one is coming. */
export function changedChoices({ packId, asOf, assumptions, screen, status }: PaneState): readonly Choice[] {
  const coming = status.kind === "working" && (status.work === "audit" || status.work === "reaudit");
  if (screen.kind !== "audited" || coming) return [];
  const { audit, pack } = screen.result;
  const changed: { readonly [K in Choice]: boolean } = {
    notice: pack.id !== packId,
    asOf: audit.asOf !== asOf,
    assumptions: audit.assumptions.some(({ name, on }) => assumptions[name] !== on),
  };
  return CHOICES.filter((choice) => changed[choice]);
}

const CHOICES: readonly Choice[] = ["notice", "asOf", "assumptions"];

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "packChosen":
      return saying({ ...state, packId: event.packId }, { kind: "idle" });
    case "asOfChosen":
      return saying({ ...state, asOf: event.asOf }, { kind: "idle" });
    case "assumptionSwitched":
      return { ...state, assumptions: { ...state.assumptions, [event.name]: event.on } };
    case "otherSheetWanted":
      return { ...state, screen: { kind: "choosing", work: "audit" } };
    case "started":
      return { ...state, status: { kind: "working", work: event.work, run: event.run, done: null } };
    case "selectFailed":
      return saying(state, { kind: "failed", sentence: event.sentence });
    case "dismissed":
      return saying(state, { kind: "idle" });
    case "progressed":
    case "cancelled":
    case "failed":
    case "sheetsFound":
    case "audited":
    case "written":
    case "cleared":
    case "planned":
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
      return { ...state, status: { kind: "idle" } };
    case "failed":
      return { ...state, status: { kind: "failed", sentence: event.sentence } };
    case "sheetsFound":
      return {
        ...state,
        candidates: event.sheets,
        screen: { kind: "choosing", work: event.work },
        status: { kind: "idle" },
      };
    case "audited":
      return {
        ...state,
        screen: { kind: "audited", result: event.result, inSheet: inSheetAfter(state.screen, work, event.result) },
        status: { kind: "finished", work, sentence: event.sentence },
      };
    case "written":
      return {
        ...state,
        screen: state.screen.kind === "audited" ? { ...state.screen, inSheet: "same" } : state.screen,
        status: { kind: "finished", work, sentence: event.sentence },
      };
    case "cleared":
      // The sheet is not what was read any more: what is to be written next must be read first.
      return { ...state, screen: { kind: "start" }, status: { kind: "finished", work, sentence: event.sentence } };
    case "planned":
      return { ...state, status: { kind: "finished", work, sentence: event.sentence } };
  }
}

/**
 * What we write is known again by hidden names, so that an earlier result is seen even when the pane was closed since; an
 * audit from memory knows of a write that came after the reading.
 */
function inSheetAfter(screen: Screen, work: Work, { grid }: Result): InSheet {
  const since = work === "reaudit" && screen.kind === "audited" && screen.inSheet !== "nothing";
  return since || grid.names.some(({ name }) => name.startsWith(OUR_NAME_PREFIX)) ? "older" : "nothing";
}
