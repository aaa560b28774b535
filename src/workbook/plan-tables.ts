import type { Grid } from "../core/sheet/grid";
import type { PlanTable } from "../core/plan/table/model";
import { readPlanTable } from "../core/plan/table/read";
import type { PlanWords } from "../core/plan/table/words";
import { jobError } from "./failure";
import type { WorkbookPort } from "./port";

/** A plan table and the sheet it was read from. */
export interface FoundPlan {
  readonly grid: Grid;
  readonly table: PlanTable;
}

/** The plan tables of a workbook's visible sheets, in their order. Throws JobError "no-plan-table" where there is none. */
export async function planTables(port: WorkbookPort, words: PlanWords, sheet?: string): Promise<readonly FoundPlan[]> {
  const found: FoundPlan[] = [];
  for (const info of await port.sheets()) {
    if (sheet === undefined ? !info.visible || info.rows === 0 : info.name !== sheet) continue;
    const grid = await port.read(info.name);
    const table = readPlanTable(grid, words);
    if (table !== null && table.rows.length > 0) found.push({ grid, table });
  }
  if (found.length === 0) throw jobError({ kind: "no-plan-table" });
  return found;
}
