import { rowUnder } from "../../../support/clause";
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

describe("the floor by what somebody holds while studying", () => {
  const floorOf = (floor: string, facts: Facts, equivalent = false) => {
    const occupation = { education: { floor, equivalent, at: "第1条" } };
    const found = rowUnder(
      [{ kind: "intent", scope: "own" }],
      { 文化程度: "", ...facts },
      { occupation },
    ).decision.preconditions.find(({ kind }) => kind === "education");
    return [found?.outcome, found?.blanks];
  };
  test.each<[string, Facts, string, readonly string[]]>([
    ["高中", { 文化程度: "高中", 学习状态: "毕业" }, "met", []],
    ["高中", { 文化程度: "中专", 学习状态: "毕业" }, "met", []],
    // Who studies at 大专 or above holds 高中 or its equal.
    ["高中", { 文化程度: "大专", 学习状态: "在读" }, "met", []],
    ["大专", { 文化程度: "大专", 学习状态: "在读" }, "unmet", []],
    ["大专", { 文化程度: "大专", 学习状态: "毕业" }, "met", []],
    ["大专", { 文化程度: "本科", 学习状态: "毕业" }, "met", []],
    // Who studies at a secondary school holds 初中.
    ["高中", { 文化程度: "中专", 学习状态: "在读" }, "unmet", []],
    ["初中", { 文化程度: "中专", 学习状态: "在读" }, "met", []],
    ["初中", { 文化程度: "初中", 学习状态: "在读" }, "unmet", []],
    ["小学", { 文化程度: "初中", 学习状态: "在读" }, "met", []],
    ["高中", { 文化程度: "中专", 证件号码: "", 出生日期: "2008-01-15" }, "unknown", ["studyStatus"]],
    ["大专", { 文化程度: "中专", 学习状态: "在读", 原学历: "大专" }, "met", []],
    ["初中", {}, "met", ["education"]],
    ["高中", {}, "unknown", ["education"]],
  ])("floor %s, %j: %s", (floor, facts, outcome, blanks) => expect(floorOf(floor, facts)).toEqual([outcome, blanks]));
  test("同等学力 leaves open what no diploma shows", () => {
    expect(floorOf("高中", { 文化程度: "初中", 学习状态: "毕业" }, true)[0]).toBe("unknown");
    expect(floorOf("高中", { 文化程度: "高中", 学习状态: "毕业" }, true)[0]).toBe("met");
  });
});

test("an occupation without work types is offered at its own levels, and is named itself", () => {
  const offered = (levels: readonly number[]) =>
    rowUnder([{ kind: "intent", scope: "own" }], {}, { occupation: { levels } }).decision.preconditions[0];
  expect(offered([3])).toEqual({ kind: "not-offered", outcome: "met", name: "绘图员", level: 3, blanks: [] });
});

test("a work type is named where it is said, and asked for where it is not", () => {
  const workTypes = [
    { name: "建筑图", levels: [3] },
    { name: "机械图", levels: [3] },
  ];
  const offered = (facts: Facts) =>
    rowUnder([{ kind: "intent", scope: "own" }], facts, { occupation: { levels: undefined, workTypes } }).decision
      .preconditions[0];
  expect(offered({ 申报工种: "建筑图" })).toMatchObject({ outcome: "met", name: "建筑图", blanks: [] });
  expect(offered({ 申报工种: "" })).toMatchObject({ outcome: "met", name: "绘图员", blanks: ["workType"] });
});
