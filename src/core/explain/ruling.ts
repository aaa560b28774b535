import { VERDICT_NAMES, type Verdict } from "../decide/decision";
import type { FinalAnswer, Ruling } from "../decide/rulings/ruling";
import type { RuledVerdict } from "../facts/values/ruling";

/** 符合, 不符合, 待核; with 符合（人工） and 不符合（人工） where the clerk's word stands. */
export function conclusionText({ verdict, byClerk }: Pick<FinalAnswer, "verdict" | "byClerk">): string {
  return byClerk ? byClerkText(verdict) : VERDICT_NAMES[verdict];
}

export function byClerkText(verdict: Verdict): string {
  return `${VERDICT_NAMES[verdict]}（人工）`;
}

/** What stands first in the reasons of a row whose ruling stands; null: none does. */
export function rulingSentence(ruling: Ruling | null): string | null {
  if (ruling?.state !== "counted") return null;
  const { verdict, reason } = ruling;
  return `人工核定为${VERDICT_NAMES[verdict]}${reason === "" ? "" : `：${reason.replace(/[。；;]$/, "")}`}。`;
}

/** Reasons that are ready to be chosen; anything else is written freely. */
export const READY_REASONS: { readonly [V in RuledVerdict]: readonly string[] } = {
  eligible: ["已看原件，条件属实", "已向发证机构核实", "已向学校核实", "已向工作单位核实", "评审小组认定相关"],
  ineligible: ["原件与所填不符", "材料没有按时补齐", "发证机构查无此证", "评审小组认定不相关", "本人放弃申报"],
};
