import { toldUnder, type Setting, type Told } from "../../support/clause";
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

describe("titles", () => {
  const junior = { 申报等级: "三级", 从业年限: 2, 职称级别: "初级", 职称专业对应: "是", 取得职称后从业年限: 1 };
  const senior = { 申报等级: "二级", 从业年限: 6, 原证书等级: "三级", 原证书职业: "互联网营销师", 取证后从业年限: 1 };

  test("符合专业对应关系: yes, no, unknown", () => {
    expect(verdictOf(junior)).toBe("eligible");
    expect(verdictOf({ ...junior, 职称专业对应: "否" })).toBe("ineligible");
    const blank = decisionOf({ ...NOBODY, ...junior, 职称专业对应: "" });
    expect([blank.verdict, blank.missing]).toEqual(["undetermined", ["titleMatches"]]);
  });
  test("a higher title satisfies; 员级 and 助理级 are 初级, 副高 is 高级", () => {
    for (const rank of ["员级", "助理级", "中级", "副高"])
      expect(verdictOf({ ...junior, 职称级别: rank })).toBe("eligible");
  });
  test("a higher title that is too young leaves open when the lower one came, unless 初级职称取得日期 says", () => {
    const young = {
      ...senior,
      职称级别: "高级",
      职称专业对应: "是",
      职称取得日期: "2025-12-01",
      取得职称后从业年限: "",
    };
    // 中级 with a year after it: 高级 of three months ago says nothing about it.
    expect(verdictOf(young)).toBe("undetermined");
    const middle = {
      ...young,
      职称级别: "中级",
      从业年限: "",
      从业起始年月: "2019-01-01",
      原证书发证日期: "2024-01-01",
      取证后从业年限: "",
    };
    expect(verdictOf(middle)).toBe("undetermined");
    expect(verdictOf({ ...middle, 初级职称取得日期: "2021-03-01" })).toBe("eligible");
    expect(verdictOf({ ...middle, 初级职称取得日期: "2021-03-02" })).toBe("ineligible");
  });
  test("no title is none held, a title of unknown rank is in doubt", () =>
    expect(verdictOf({ 申报等级: "三级", 从业年限: 2 })).toBe("ineligible"));
});

describe("what is told of a title", () => {
  test.each<[string, Facts, Setting, Told]>([
    ["it serves", { 职称级别: "中级", 职称专业对应: "是" }, {}, ["met", null, false, [], []]],
    ["of another field", { 职称级别: "中级", 职称专业对应: "否" }, {}, ["unmet", null, true, [], []]],
    ["of a field that nobody says", { 职称级别: "中级" }, {}, ["unknown", null, false, ["titleMatches"], []]],
    ["a lower one", { 职称级别: "初级", 职称专业对应: "是" }, {}, ["unmet", null, true, [], []]],
    ["none", {}, {}, ["unmet", null, true, [], []]],
    [
      "none, where one may be held unsaid",
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["titleRank"], []],
    ],
  ])("%s", (_, facts, setting, told) =>
    expect(toldUnder([{ kind: "title", rank: "中级" }], facts, setting)).toEqual(told),
  );
});
