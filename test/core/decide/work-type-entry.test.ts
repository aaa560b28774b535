import { decisionOf, kindsOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("a work type with clauses of its own is its own entry, however its two names are written", () => {
  const agent = {
    申报等级: "三级",
    文化程度: "高中",
    从业年限: 3,
    原证书等级: "四级",
    原证书职业: "劳务派遣管理员",
    原证书发证日期: "2020-01-01",
    取证后从业年限: 3,
    原证书编号: "1",
  };
  // 企业人力资源管理师 asks for 5 years after the certificate, and is offered at 二级 as well.
  test.each([
    [{ 申报职业: "企业人力资源管理师（劳务派遣管理员）" }],
    [{ 申报职业: "企业人力资源管理师-劳务派遣管理员" }],
    [{ 申报职业: "劳务派遣管理员" }],
    [{ 申报职业: "企业人力资源管理师", 申报工种: "劳务派遣管理员" }],
    [{ 申报职业: "企业人力资源管理师（劳务派遣管理员）", 申报工种: "劳务派遣管理员" }],
  ])("%j", (names) => {
    const decision = guizhou({ ...agent, ...names });
    expect([decision.verdict, decision.clause?.clause.id, kindsOf(decision)]).toEqual(["eligible", "3-1a", []]);
    expect(kindsOf(guizhou({ ...agent, ...names, 申报等级: "二级" }))).toEqual(["not-offered"]);
  });
});
