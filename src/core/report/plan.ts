import type { RulePack } from "../law/schema";
import type { PlanLayout } from "../plan/layout";
import { planRows, type PlanRow } from "../plan/rows";

/** What `plan --json` writes: the rows as the table has them, and each mistake of the printed table. */
export interface PlanReport {
  readonly pack: string;
  readonly rows: readonly PlanRow[];
  readonly slips: readonly {
    readonly id: string;
    readonly at: string;
    readonly printed: string;
    /** The same as `printed` where it was only named. */
    readonly used: string;
    readonly why: string;
    readonly mended: boolean;
  }[];
}

export function planReport(pack: RulePack, layout: PlanLayout): PlanReport {
  return {
    pack: pack.id,
    rows: planRows(pack, layout),
    slips: pack.slips
      .filter(({ topic }) => topic === "plan")
      .map(({ id, at, printed, used, why, mended }) => ({ id, at, printed, used, why, mended })),
  };
}
