import { formerVerdicts, verdictChanges, writtenVerdicts } from "../core/compare/former";
import type { Result } from "./result";

/**
 * The result with what is another since the last audit of its sheets: the one on screen (`before`), else what an earlier writing
 * has left in them.
 */
export function withChanges(result: Result, before: Result | null): Result {
  const shared =
    before?.sheets.filter(({ grid }) => result.sheets.some((sheet) => sheet.grid.name === grid.name)) ?? [];
  const since = shared.length > 0 ? "audit" : "writing";
  const former =
    shared.length > 0
      ? formerVerdicts(shared.flatMap(({ audit }) => audit.rows))
      : result.sheets.flatMap(({ grid, audit }) => writtenVerdicts(grid, audit.rows));
  if (former.length === 0) return { ...result, changes: null };
  return { ...result, changes: { ...verdictChanges(former, result.audit.rows), since } };
}
