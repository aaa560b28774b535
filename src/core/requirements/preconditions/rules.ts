import { at, count } from "../../terms/atoms";
import * as z from "../../terms/zod";
import type { Penalty } from "./ban";
import type { passMark, Retake } from "./retake";

/** What a notice asks of everybody at every level. */
export const prerequisites = z.strictObject({ age: z.strictObject({ years: count, at }).optional() });

/** What a notice sets for all levels before any clause; a rule pack has it. */
export interface PreconditionRules {
  readonly prerequisites: z.infer<typeof prerequisites>;
  readonly retake?: Retake | undefined;
  readonly penalties: readonly Penalty[];
  readonly passMark?: z.infer<typeof passMark> | undefined;
}
