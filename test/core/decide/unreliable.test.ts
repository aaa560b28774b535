import { decisionOf, type Facts } from "../../support/people";

const NOBODY: Facts = {
  出生日期: "1980-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 3,
};
const verdictOf = (facts: Facts, setting = {}) => decisionOf({ ...NOBODY, ...facts }, setting).verdict;

describe("one fact in error is unknown in every test", () => {
  test.each([
    ["五级 held, its date unreadable", { 原证书等级: "五级", 原证书发证日期: "前年" }, "undetermined"],
    ["years unreadable", { 从业年限: "好多年" }, "undetermined"],
    [
      "born 2010 or 2000: the ID says otherwise",
      { 申报等级: "五级", 出生日期: "2010-06-15", 证件号码: "370102200006150017" },
      "undetermined",
    ],
  ])("%s", (_, facts, verdict) => expect(verdictOf(facts as Facts)).toBe(verdict));

  test("whoever is provably not eligible whatever the error hides is ineligible", () =>
    expect(verdictOf({ 姓名: "", 从业年限: 3 })).toBe("ineligible"));
});
