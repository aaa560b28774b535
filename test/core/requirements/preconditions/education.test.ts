import { decisionOf, kindsOf, type Facts } from "../../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("education floor (Guizhou)", () => {
  const clerk = { 申报职业: "劳动关系协调员", 申报等级: "四级", 从业年限: 6 };
  test.each([
    ["高中", "eligible"],
    ["职高", "eligible"],
    ["中专", "eligible"],
    ["技校", "eligible"],
    ["大专", "eligible"],
    // 同等学力 will do, and no diploma shows it.
    ["初中", "undetermined"],
    ["", "undetermined"],
  ])("高中 or the like: %s, %s", (education, verdict) =>
    expect(guizhou({ ...clerk, 文化程度: education }).verdict).toBe(verdict),
  );

  test("a blank against a floor of 初中 stands in nobody's way, 小学 does not pass it", () => {
    const seller = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "四级", 从业年限: 6 };
    const blank = guizhou({ ...seller, 文化程度: "" });
    expect([blank.verdict, kindsOf(blank)]).toEqual(["eligible", ["education-assumed"]]);
    expect(kindsOf(guizhou({ ...seller, 文化程度: "初中" }))).toEqual([]);
    expect(guizhou({ ...seller, 文化程度: "小学" }).verdict).toBe("undetermined");
  });
  test("below the floor and below every clause is ineligible", () =>
    expect(guizhou({ ...clerk, 文化程度: "初中", 从业年限: 3 }).verdict).toBe("ineligible"));
});
