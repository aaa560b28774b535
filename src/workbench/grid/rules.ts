import type { IStyleBase } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { Highlight } from "../../xlsx/book";
import { rangeOf } from "./place";

/**
 * What Univer draws of the conditional formats that `own-rules.ts` leaves to it: those by formula. The other kinds (data
 * bars, icons, duplicates …) stay in the file and are not shown.
 */
export function rulesOf(highlights: readonly Highlight[]): IConditionFormattingRule[] {
  return highlights.flatMap((highlight) => (highlight.formula === null ? [] : [ruleOf(highlight, highlight.formula)]));
}

function ruleOf(highlight: Highlight, formula: string): IConditionFormattingRule {
  const style: IStyleBase = {};
  if (highlight.fill) style.bg = { rgb: highlight.fill };
  if (highlight.fontColor) style.cl = { rgb: highlight.fontColor };
  return {
    cfId: highlight.id,
    ranges: highlight.ranges.map(rangeOf),
    stopIfTrue: highlight.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${formula}`, style },
  };
}
