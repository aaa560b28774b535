import type { Penalty, Retake } from "./conduct";

/** What a notice sets for all levels before any clause; a rule pack has it. */
export interface PreconditionRules {
  readonly prerequisites: { readonly age?: { readonly years: number } | undefined };
  readonly retake?: Retake | undefined;
  readonly penalties: readonly Penalty[];
  /** Of 100; `borrowed`: the notice prints none, and this is that of the source named. */
  readonly passMark?: { readonly points: number; readonly borrowed?: string | undefined } | undefined;
}
