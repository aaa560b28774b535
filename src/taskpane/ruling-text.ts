import type { AuditRow } from "../core/audit";
import { VERDICT_NAMES } from "../core/decide/decision";
import { finalOf } from "../core/decide/rulings/ruling";
import { preconditionsText } from "../core/explain/problems/row";
import { conclusionText } from "../core/explain/ruling";
import type { RuledVerdict } from "../core/facts/values/ruling";
import type { ShutPrecondition } from "../core/problems/details";

/** The words of 人工核定. */
export const RULING = {
  title: "人工核定",
  ready: "常用理由",
  choose: "选一条，或在下面自己写",
  reason: "核定理由",
  who: "核定人（可不填）",
  keep: "仍按原核定",
  takeBack: "撤回核定",
  again: "需重新核定",
  reasonMissing: "这一行没有通过前提条件，请先写核定理由。",
} as const;

export function ruleAs(verdict: RuledVerdict): string {
  return `核定为${VERDICT_NAMES[verdict]}`;
}

/** Beside the level: 符合（人工） where the clerk's word stands, 需重新核定 where it is set aside, else "". */
export function standingText(row: Pick<AuditRow, "decision" | "ruling">): string {
  const answer = finalOf(row);
  if (answer.byClerk) return conclusionText(answer);
  return row.ruling === null ? "" : RULING.again;
}

export function overQuestion(row: number): string {
  return `仍把第 ${row} 行核定为符合？`;
}

export function overConsequence(preconditions: readonly ShutPrecondition[]): string {
  return `这样会越过${preconditionsText(preconditions)}；核定后按符合计，单独计数，理由写进“核定理由”列。`;
}

/** Before the sentence about the audit that follows. */
export function ruledSentence(ruled: number, takenBack: number): string {
  return ruled > 0 ? `已写入 ${ruled} 人的人工核定。` : `已撤回 ${takenBack} 人的人工核定。`;
}

/** In the question before conclusions changed by hand are replaced. */
export function takeAsRulings(rows: number): string {
  return `把改过的审核结论作为人工核定（${rows} 人）`;
}
