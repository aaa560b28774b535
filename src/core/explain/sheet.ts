import type { RecentGraduates } from "../assess/recent-graduates";
import type { RulePack } from "../rulepack/schema";
import type { SheetProblem } from "../sheet/sheet-reading";
import { assumptionName } from "./assumption";

/** No 申报职业 column, and nothing above the header says which occupation it is. */
export function occupationMissing({ occupations }: RulePack): SheetProblem {
  const names = occupations.map(({ name }) => name).join("、");
  return {
    kind: "occupation-missing",
    severity: "error",
    message: `表中没有“申报职业”一列，表头上方也没有写明是哪个职业，全部待核；请增加“申报职业”列并填写：${names}。`,
  };
}

/** Many of one school near the age at which its courses are usually over: they may be its students. */
export function recentGraduates({ school, rows }: RecentGraduates): SheetProblem {
  return {
    kind: "recent-graduates",
    severity: "warning",
    message: `“${school}”有${rows}人没写学习状态和毕业日期，年龄在通常毕业的年龄前后两年之内；如果是在校学生，请关掉“${assumptionName("graduate-by-age")}”再审核。`,
  };
}
