import type { Comparison } from "../core/compare/compare";
import type { VerdictChanges } from "../core/compare/former";
import type { RulePack } from "../core/law/schema";
import type { Edit } from "../core/sheet/edit";
import type { Settled } from "../core/sheet/settled";
import type { AuditedSheets, JointSheet } from "../workbook/joint";

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
  /** What is another since the last audit; null or left out where nothing is known of one. */
  readonly changes?: Changes | null;
}

/** `since`: the audit that was on screen before, or what an earlier writing has left in the sheets. */
export interface Changes extends VerdictChanges {
  readonly since: "audit" | "writing";
}

/** The result on screen beside the same people by another notice or on another day. */
export interface Compared {
  readonly comparison: Comparison;
  readonly packs: readonly [RulePack, RulePack];
}

/** The sheets of a result that results and corrections can be written into: forms are none. */
export function writableSheets({ sheets }: Pick<Result, "sheets">): Result["sheets"] {
  return sheets.filter(({ grid }) => grid.form === undefined);
}
