import type { SelfCheck } from "../core/examples/check";
import type { Edit } from "../core/sheet/edit";
import type { Settled } from "../core/sheet/settled";
import type { AppliedCorrections } from "../workbook/corrections";
import type { SheetLook } from "../workbook/failure";
import type { Memory } from "../workbook/memory";
import type { FailureTrace } from "../workbook/port";
import type { Day } from "../core/time/day";
import type { Assumption } from "../core/requirements/assumptions";
import type { Answers } from "../core/requirements/questions";
import type { Opening } from "./opening";
import type { SheetWork, Work } from "./state";
import type { Result, Compared } from "./result";

export type PaneEvent =
  | { readonly kind: "opened"; readonly opening: Opening }
  | { readonly kind: "packChosen"; readonly packId: string }
  | { readonly kind: "asOfChosen"; readonly asOf: Day | null }
  | { readonly kind: "assumptionSwitched"; readonly name: Assumption; readonly on: boolean }
  | { readonly kind: "settled"; readonly settled: readonly Settled[] }
  | { readonly kind: "answered"; readonly answers: Answers }
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
  /** `result`: what was on screen, read without what was forgotten; null where nothing was. */
  | {
      readonly kind: "forgotten";
      readonly memory: Memory | null;
      readonly result: Result | null;
      readonly sentence: string;
    }
  | { readonly kind: "planned"; readonly sentence: string }
  /** Cells have been corrected or have got back what they held: `applied` is what can still be taken back. An audit follows. */
  | { readonly kind: "corrected"; readonly applied: readonly AppliedCorrections[] }
  | { readonly kind: "compared"; readonly compared: Compared; readonly sentence: string }
  | { readonly kind: "checked"; readonly checks: readonly SelfCheck[]; readonly sentence: string }
);
