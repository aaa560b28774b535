import type { AuditRow } from "../core/audit";
import { problemSentence } from "../core/explain/problem";
import { reasonsOf } from "../core/explain/row";
import type { RulePack } from "../core/rulepack/schema";

/**
 * What there is to say about a row, what matters most first: why it was turned away; else what is wrong with it, errors before
 * hints; then the reason. What each clause lacks is left to the ledger.
 */
export function sentencesOf(row: AuditRow, pack: RulePack): readonly string[] {
  const { gates, problems, verdict } = row.decision;
  const shut = gates.filter(({ outcome }) => outcome !== "met").length;
  const reasons = reasonsOf(row, pack).slice(0, shut + 1);
  const wrong = [...problems]
    .sort((one, other) => Number(other.severity === "error") - Number(one.severity === "error"))
    .map((problem) => problemSentence(problem, { sheet: "", row: null, heading: "" }));
  return verdict === "ineligible" ? [...reasons, ...wrong] : [...wrong, ...reasons];
}
