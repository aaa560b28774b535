import type { SheetProblem } from "../audit";
import type { RulePack } from "../rulepack/schema";

/** No 申报职业 column, and nothing above the header says which occupation it is. */
export function occupationMissing({ occupations }: RulePack): SheetProblem {
  const names = occupations.map(({ name }) => name).join("、");
  return {
    kind: "occupation-missing",
    severity: "error",
    message: `表中没有“申报职业”一列，表头上方也没有写明是哪个职业，全部待核；请增加“申报职业”列并填写：${names}。`,
  };
}

/** The as-of date lies outside of the time for which the notice was made. Dates as YYYY-MM-DD. */
export function notInForce(asOf: string, { source, effective }: RulePack): SheetProblem {
  const { from, to } = effective;
  const time = from && to ? `${from}至${to}` : from ? `${from}起` : `${to ?? ""}止`;
  return {
    kind: "not-in-force",
    severity: "warning",
    message: `审核日期${asOf}不在《${source.title}》的适用时间（${time}）之内，全部结果请结合当年的公告核对。`,
  };
}
