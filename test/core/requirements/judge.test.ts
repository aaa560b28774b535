import { toldUnder } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

test("a requirement that the pack only assumes turns nobody away (Guizhou GZ-02)", () => {
  const agent = {
    申报职业: "企业人力资源管理师(劳务派遣管理员)",
    申报等级: "三级",
    文化程度: "高中",
    从业年限: 2,
    培训结业等级: "三级",
    培训证明: "考试合格",
  };
  // Whether the certificate is asked for after 或 the notice does not say.
  const decision = guizhou(agent);
  expect([decision.verdict, decision.nearest?.clause.id]).toEqual(["undetermined", "3-1b"]);
  expect(guizhou({ ...agent, 从业年限: "11个月" }).verdict).toBe("ineligible");
});

test("what is only assumed to be asked counts where it is met, and turns nobody away where it is not", () => {
  const asked = { kind: "certificate", level: 4, scope: "own", heldYears: 2, assumed: true };
  expect(toldUnder([asked], { 原证书等级: "四级", 原证书发证日期: "2020-03-01" })).toEqual([
    "met",
    null,
    false,
    [],
    [],
  ]);
  expect(toldUnder([asked], { 原证书等级: "五级", 原证书发证日期: "2020-03-01" })).toEqual([
    "unknown",
    null,
    false,
    [],
    [],
  ]);
  // A year too young: no months are missing of what may not be asked.
  expect(toldUnder([asked], { 原证书等级: "四级", 原证书发证日期: "2025-03-01" })).toEqual([
    "unknown",
    null,
    false,
    [],
    [],
  ]);
});
