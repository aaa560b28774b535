import type { SelfCheck } from "../core/examples/check";
import type { Settled } from "../core/sheet/settled";
import type { AppliedCorrections } from "../workbook/corrections";
import type { SheetLook } from "../workbook/failure";
import type { Memory } from "../workbook/memory";
import type { FailureTrace } from "../workbook/port";
import type { Day } from "../core/time/day";
import type { Assumptions } from "../core/requirements/assumptions";
import { DEFAULT_ASSUMPTIONS } from "../core/requirements/assumptions";
import { type Answers, NO_ANSWERS } from "../core/requirements/questions";
import type { Opening } from "./opening";
import type { Result, Compared } from "./result";

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
  | "answer"
  | "write"
  | "plan"
  | "template"
  | "compare"
  | "selfcheck"
  | "forget"
  | "correct"
  | "tried"
  | "takeBack"
  | "rule";

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
  /** Why both stand there; null until the workbook has been asked, and where nothing tells. */
  readonly opening: Opening | null;
  /** The clerk has chosen notice or day herself since the pane was opened. */
  readonly termsChosen: boolean;
  readonly assumptions: Assumptions;
  /** What the clerk has settled about the columns of each sheet on screen; the result follows once the audit is made again. */
  readonly settled: readonly Settled[];
  /** What the clerk has answered; the result follows once the audit is made again. */
  readonly answers: Answers;
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

export function initialState(packId: string | null, today: Day): PaneState {
  return {
    packId,
    asOf: today,
    opening: null,
    termsChosen: false,
    assumptions: DEFAULT_ASSUMPTIONS,
    settled: [],
    answers: NO_ANSWERS,
    candidates: [],
    screen: { kind: "start" },
    compared: null,
    checks: null,
    memory: null,
    applied: [],
    status: { kind: "idle" },
  };
}

/** Works that audit again what was read before. */
export function isFromMemory(work: Work): boolean {
  return work === "reaudit" || work === "settle" || work === "answer" || work === "forget";
}
