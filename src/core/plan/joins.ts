import type { PlanColumn } from "./columns";
import type { PlanRow, PlanStyle } from "./rows";

/**
 * How a column's cells join down the table: for the first row of each run its length, for the others 0. Compact tables
 * join what belongs to an occupation; expanded ones repeat that on every row and join the dates of a session's levels.
 */
export function joinedRuns(rows: readonly PlanRow[], { joins }: PlanColumn, style: PlanStyle): number[] {
  const joinedHere = joins === (style === "compact" ? "occupation" : "session");
  const same = (a: PlanRow, b: PlanRow | undefined) =>
    b !== undefined && joinedHere && (joins === "occupation" ? a.occupation === b.occupation : isOneSession(a, b));
  const runs = rows.map(() => 0);
  let start = 0;
  rows.forEach((row, index) => {
    if (!same(row, rows[index - 1])) start = index;
    runs[start] = index - start + 1;
  });
  return runs;
}

function isOneSession(a: PlanRow, b: PlanRow): boolean {
  return (
    a.occupation === b.occupation &&
    a.workTypes.join() === b.workTypes.join() &&
    a.apply === b.apply &&
    a.exam === b.exam
  );
}
