import type { AuditRow } from "../core/audit";
import { problemSentence } from "../core/explain/problems/row";
import { reasonsOf, remarksOf, rulingTexts, unreadText } from "../core/explain/row";
import type { Severity } from "../core/problems/catalog";

/**
 * What there is to say about a row, first what the clerk has decided, then what the engine's verdict hangs on: why it was turned
 * away; the mistakes, then the reason, where it is open; what to look at in a row that is in order. What each clause lacks is left to the ledger.
 */
export function sentencesOf(row: AuditRow): readonly string[] {
  return [...new Set([...rulingTexts(row), ...engineSentences(row)])];
}

function engineSentences(row: AuditRow): readonly string[] {
  const { preconditions, problems, verdict } = row.decision;
  const shut = preconditions.filter(({ outcome }) => outcome !== "met").length;
  const unread = unreadText(row);
  const reasons = [...reasonsOf(row).slice(unread.length, unread.length + shut + 1), ...remarksOf(row.decision)];
  const said = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).map((problem) => problemSentence(problem));
  switch (verdict) {
    case "ineligible":
      return [...reasons, ...said("error"), ...said("warning")];
    case "undetermined":
      return [...unread, ...said("error"), ...reasons, ...said("warning")];
    case "eligible":
      return [...said("warning"), ...reasons];
  }
}
