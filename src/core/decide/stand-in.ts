import type { SheetReading } from "../sheet/sheet-reading";
import type { StandIn } from "./recognize";
import type { Said } from "./said";
import type { PreparedOccupation } from "../requirements/prepared";

/**
 * What a sheet as a whole applies for: the occupation and work type said once; without a 申报职业 column else the pack's only
 * occupation, unless the sheet speaks of another one.
 */
export function standInFor(
  reading: SheetReading,
  { values, twice }: Said,
  law: readonly PreparedOccupation[],
): StandIn {
  const asked = reading.columns.has("occupation");
  const name = values.get("occupation")?.value;
  const said = law.find(({ occupation }) => occupation.name === name) ?? null;
  const spoken = twice.some(({ field }) => field === "occupation");
  const only = !asked && !spoken && law.length === 1 ? (law[0] ?? null) : null;
  return { occupation: said ?? only, workType: values.get("workType")?.value ?? null, asked };
}
