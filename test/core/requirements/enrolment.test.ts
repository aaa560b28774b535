import { decisionOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

test("在校生: any student of a 高等院校 (Guizhou)", () => {
  const student = {
    申报职业: "企业人力资源管理师",
    申报等级: "四级",
    文化程度: "本科",
    所学专业: "哲学",
    从业年限: 0,
    出生日期: "2003-01-01",
  };
  expect(guizhou({ ...student, 学习状态: "在读", 原学历: "高中" }).nearest?.clause.id).toBe("4-3");
  expect(guizhou({ ...student, 学习状态: "毕业" }).verdict).toBe("ineligible");
});
