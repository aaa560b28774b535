import type { RulePack } from "../rulepack/schema";
import type { SheetProblem } from "../sheet/sheet-reading";

/** No 申报职业 column, and nothing above the header says which occupation it is. */
export function occupationMissing({ occupations }: RulePack): SheetProblem {
  const names = occupations.map(({ name }) => name).join("、");
  return {
    kind: "occupation-missing",
    severity: "error",
    message: `表中没有“申报职业”一列，表头上方也没有写明是哪个职业，全部待核；请增加“申报职业”列并填写：${names}。`,
  };
}
