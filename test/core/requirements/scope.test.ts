import { relationIn, workRelationIn } from "../../../src/core/requirements/scope";
import { occupation, type Occupation } from "../../../src/core/terms/occupation";
import type { OccupationNames } from "../../../src/core/terms/occupation-names";
import { findingsUnder, type Setting } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("本职业, 相关职业", () => {
  const holder = {
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    文化程度: "高中",
    从业年限: 8,
    原证书等级: "三级",
    取证后从业年限: 4,
  };
  test.each([
    ["互联网营销师", "eligible"],
    ["", "eligible"],
    // The catalogue knows it as another; of an old or a short name, or one that nobody knows, it says nothing.
    ["中式烹调师", "ineligible"],
    ["电子商务师（网商）", "ineligible"],
    ["网络营销师", "undetermined"],
    ["互联网营销", "undetermined"],
    ["某某师", "undetermined"],
  ])("本职业 only, 二级(2): 原证书职业 “%s” %s", (occupation, verdict) =>
    expect(guizhou({ ...holder, 申报等级: "二级", 原证书职业: occupation }).verdict).toBe(verdict),
  );

  test("相关职业 only, 职业培训师 三级(1): a blank occupation of the certificate is unknown", () => {
    const trainer = {
      申报职业: "职业培训师",
      申报等级: "三级",
      文化程度: "高中",
      从业年限: 8,
      原证书等级: "四级",
      取证后从业年限: 5,
    };
    const blank = guizhou(trainer);
    expect([blank.verdict, blank.missing.includes("certificateOccupation")]).toEqual(["undetermined", true]);
    expect(guizhou({ ...trainer, 原证书职业: "职业培训师" }).verdict).toBe("ineligible");
  });
});

/** An occupation with everything it can be called by. */
const withList = (relatedOccupations?: Readonly<Record<string, unknown>>): Occupation =>
  occupation.parse({
    name: "企业绘图师(电子)",
    code: "4-08-01-02",
    at: "第1条",
    conditions: "条件",
    aliases: [{ name: "绘图工程师", at: "第1条" }],
    legacyCodes: ["6-01-02-03"],
    workTypes: [
      { name: "建筑图", levels: [4], aliases: [{ name: "房屋图", at: "第1条" }] },
      { name: "机械图", levels: [4] },
    ],
    ...(relatedOccupations && { relatedOccupations }),
  });
const CLOSED_LIST = withList({ at: "第1条", open: false, items: "制图员、测量员" });
const OPEN_LIST = withList({ at: "第1条", open: true, items: "制图员" });
const BY_CATEGORY = withList({ at: "第1条", open: false, categories: "制图类" });
const NO_LIST = withList();

const NAMES: OccupationNames = {
  known: new Set(["企业绘图师", "绘图", "描图员", "厨师", "企业绘图师助理"]),
  former: new Map([["企业绘图师(电子)", new Set(["描图员"])]]),
  workTypes: new Set(),
  words: new Map([["企业绘图师(电子)", new Set(["画图", "CAD"])]]),
};

describe("what a named occupation is to the one applied for", () => {
  const inList = relationIn(CLOSED_LIST, NAMES);
  test.each([
    "企业绘图师(电子)",
    "企业绘图师（电子）",
    "绘图工程师",
    "建筑图",
    "房屋图",
    "4-08-01-02",
    "6-01-02-03",
    "4-08-01-02-企业绘图师",
    "6-01-02-03-建筑图",
    "绘图工程师(建筑图)",
    "绘图工程师-房屋图",
    "绘图工程师·机械图",
  ])("%s is its own", (name) => expect(inList(name)).toBe("own"));

  test.each(["制图员", "测 量 员"])("%s is related", (name) => expect(inList(name)).toBe("related"));

  test.each([
    "厨师",
    "4-08-01-020",
    "建筑图(绘图工程师)",
    "绘图工程师(其他)",
    "其他(建筑图)",
    "绘图工程师(建筑图)(机械图)",
    "绘图工程师-建筑图-其他",
  ])("%s is none of a closed list", (name) => expect(inList(name)).toBe("other"));

  test.each([OPEN_LIST, BY_CATEGORY, NO_LIST])(
    "a list that leaves the rest open says of another occupation that it is one",
    (one) => {
      const relationOf = relationIn(one, NAMES);
      expect(relationOf("厨师")).toBe("another");
      expect(relationOf("厨师(中式)")).toBe("another");
      // Nobody knows it; it is an old name; the one name stands in the other.
      for (const name of ["裱画师", "描图员", "企业绘图师", "绘图", "企业绘图师(电子)助理"])
        expect([name, relationOf(name)]).toEqual([name, "unsure"]);
    },
  );
});

describe("what a post is to the occupation", () => {
  const workOf = workRelationIn(OPEN_LIST, NAMES, relationIn(OPEN_LIST, NAMES));
  test.each([
    ["绘图工程师", "own"],
    ["制图员", "related"],
    ["画图", "own"],
    ["cad", "unsure"],
    ["CAD", "own"],
    ["从事画图工作", "own"],
    ["画图岗", "own"],
    ["画图岗位", "own"],
    ["现任画图专员", "own"],
    ["担任画图员", "own"],
    ["画图组长", "unsure"],
    ["厨师", "another"],
    ["画图、绘图工程师", "own"],
    ["画图和制图员", "related"],
    ["制图员/绘图工程师", "related"],
    ["画图、裱画", "unsure"],
    ["制图员，裱画", "unsure"],
    ["、画图", "unsure"],
  ])("%s: %s", (post, relation) => expect(workOf(post)).toBe(relation));

  test("an occupation for which no usual words are known is called by its names alone", () => {
    const bare = workRelationIn(OPEN_LIST, { ...NAMES, words: new Map() }, relationIn(OPEN_LIST, NAMES));
    expect(["画图", "绘图工程师", "绘图工程师、制图员"].map(bare)).toEqual(["unsure", "own", "related"]);
  });
});

describe("a paper's occupation against the scope asked for", () => {
  const outcomes = (name: string, setting: Setting = {}) =>
    (["own", "related", "either"] as const).map(
      (scope) =>
        findingsUnder([{ kind: "certificate", level: 4, scope }], { 原证书等级: "四级", 原证书职业: name }, setting)[0]
          ?.outcome,
    );
  const open = { occupation: { relatedOccupations: { at: "第1条", open: true, items: "制图员" } } };
  const categories = { occupation: { relatedOccupations: { at: "第1条", open: false, categories: "制图类" } } };
  const strict = { assume: { "unlisted-is-unrelated": true } };
  test.each<[string, string, Setting, readonly string[]]>([
    ["none written", "", {}, ["met", "unknown", "met"]],
    ["the occupation itself", "绘图员", {}, ["met", "unmet", "met"]],
    ["a related one", "制图员", {}, ["unmet", "met", "met"]],
    ["one that the closed list has not", "裱画师", {}, ["unmet", "unmet", "unmet"]],
    ["another one, where the list is open", "中式烹调师", open, ["unmet", "unknown", "unknown"]],
    ["one that nobody knows, where the list is open", "裱画师", open, ["unknown", "unknown", "unknown"]],
    [
      "the same, where an open list is taken as the whole",
      "裱画师",
      { ...open, ...strict },
      ["unmet", "unmet", "unmet"],
    ],
    [
      "a shortened name of a listed one is left open",
      "制图",
      { ...open, ...strict },
      ["unknown", "unknown", "unknown"],
    ],
    ["a longer name of the occupation, too", "绘图员(建筑)", { ...open, ...strict }, ["unknown", "unknown", "unknown"]],
    [
      "a list of categories is never taken as the whole",
      "裱画师",
      { ...categories, ...strict },
      ["unknown", "unknown", "unknown"],
    ],
  ])("%s", (_, name, setting, expected) => expect(outcomes(name, setting)).toEqual(expected));
});
