import { crosscheck } from "./crosscheck";
import type { Fault } from "./fault";
import { expectation, pathOf } from "./fault";
import type { RulePack } from "./schema";
import { rulePack } from "./schema";

/**
 * Reads one pack from what its YAML file holds. Throws one Error for all faults of the file together, one line each:
 * file, path, and what is expected there.
 */
export function loadPack(data: unknown, file: string): RulePack {
  const parsed = rulePack.safeParse(data, { error: expectation });
  const faults: Fault[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ path: pathOf(issue.path), expected: issue.message }));
  // The data is looked at as it came, so that a fault of form never hides a fault of sense.
  faults.push(...crosscheck(data));
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new Error(faults.map(({ path, expected }) => `${file}：${path || "（整个文件）"} ${expected}`).join("\n"));
}
