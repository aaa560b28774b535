import type { Field } from "../../../src/core/terms/field";
import { rowBeside } from "../../support/beside";
import { rowUnder } from "../../support/clause";
import { idNumber } from "../../support/id-number";
import { decisionOf, type Facts } from "../../support/people";

/** Eligible for 四级 by five years of work. */
const WORKER: Facts = {
  出生日期: "1985-06-15",
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
type Told = readonly [kind: string, field: Field, details: unknown];
const told = (facts: Facts, setting = {}): readonly Told[] =>
  decisionOf({ ...WORKER, ...facts }, setting).problems.map(({ kind, at, details }) => [kind, at.field, details]);
const PAPER: Facts = { 原证书等级: "五级", 原证书编号: "S0000", 原证书职业: "互联网营销师" };
const NAME = "互联网营销师";

describe("a level that the row does not state", () => {
  test("is told where one was decided", () => {
    const asked = { "propose-level": true };
    expect(told({ 申报等级: "" }, { assume: asked })).toEqual([["level-proposed", "level", { level: 4, only: false }]]);
    expect(told({ 申报等级: "" })).toEqual([]);
  });
  test("is the only one that the notice has", () => {
    const { decision } = rowUnder([{ kind: "practice", years: 5, scope: "either" }], { 申报等级: "", 从业年限: 6 });
    expect([decision.verdict, decision.level]).toEqual(["eligible", 3]);
    expect(decision.problems.map(({ kind, details }) => [kind, details])).toEqual([
      ["level-proposed", { level: 3, only: true }],
    ]);
  });
  test("that is not offered is told with the work type's name", () => {
    expect(told({ 申报等级: "一级", 从业年限: 19 })).toEqual([
      ["not-offered", "level", { name: "直播销售员", level: 1 }],
    ]);
  });
});

describe("a certificate that names no occupation", () => {
  test.each<[string, Facts, readonly Told[]]>([
    ["of the occupation", PAPER, []],
    [
      "of none",
      { ...PAPER, 原证书职业: "" },
      [["certificate-occupation-assumed", "certificateOccupation", { occupation: NAME }]],
    ],
    [
      "of none, the second",
      { ...PAPER, 原证书2等级: "五级", 原证书2编号: "S0001" },
      [["certificate-occupation-assumed", "certificate2Occupation", { occupation: NAME }]],
    ],
  ])("%s", (_, facts, problems) => expect(told(facts)).toEqual(problems));
});

describe("years of work that may be of another occupation", () => {
  const other = (none: boolean): readonly Told[] => [
    ["years-of-other-work", "currentOccupation", { occupation: NAME, none }],
  ];
  test.each<[string, Facts, readonly Told[]]>([
    ["work of the occupation", { 从事职业: "直播销售员" }, []],
    ["work of a related one", { 从事职业: "电子商务师" }, []],
    ["other work", { 从事职业: "保安员" }, other(false)],
    ["no work", { 从事职业: "无" }, other(true)],
    ["other work and no years", { 从事职业: "保安员", 从业年限: "" }, []],
    ["other work and a beginning", { 从事职业: "保安员", 从业年限: "", 从业起始年月: "2015-01-01" }, other(false)],
    [
      "other work and years after a certificate",
      { 从事职业: "保安员", 从业年限: "", ...PAPER, 取证后从业年限: 3 },
      other(false),
    ],
    ["other work and a certificate alone", { 从事职业: "保安员", 从业年限: "", ...PAPER }, []],
    [
      "other work and years after a title",
      { 从事职业: "保安员", 从业年限: "", 职称级别: "初级", 取得职称后从业年限: 3 },
      other(false),
    ],
    ["other work and a title alone", { 从事职业: "保安员", 从业年限: "", 职称级别: "初级" }, []],
  ])("%s", (_, facts, problems) => expect(told(facts)).toEqual(problems));

  const ID = idNumber("19850615");
  const history = (...posts: readonly string[]) => {
    const rows = posts.map((post) => `| ${ID} | 2015-01-01 | 2018-12-31 | 某公司 | ${post} |`);
    const sheets = { 工作经历: ["| 证件号码 | 起 | 止 | 单位 | 岗位 |", ...rows].join("\n") };
    return rowBeside({ ...WORKER, 从业年限: "", 证件号码: ID }, sheets).decision.problems;
  };
  test("in 工作经历: the first post that is not the occupation's is told at its cell", () => {
    expect(history("直播销售员", "电子商务师")).toEqual([]);
    expect(history("直播销售员", "保安员", "厨师")).toMatchObject([
      {
        kind: "years-of-other-work",
        severity: "warning",
        at: {
          kind: "record-cell",
          sheet: "工作经历",
          row: 3,
          heading: "岗位",
          value: "保安员",
          field: "currentOccupation",
        },
        details: { occupation: NAME, none: false },
      },
    ]);
    expect(history("直播销售员", "待业")).toMatchObject([{ at: { value: "待业" }, details: { none: true } }]);
    expect(history("直播销售员", "")).toMatchObject([{ at: { row: 3, value: "" } }]);
  });
});

describe("a level that is held already", () => {
  const held: readonly Told[] = [["level-held", "certificateLevel", { level: 4 }]];
  test.each<[string, Facts, readonly Told[]]>([
    ["the same", { ...PAPER, 原证书等级: "四级" }, held],
    ["a higher one", { ...PAPER, 原证书等级: "三级" }, held],
    ["a lower one", PAPER, []],
    ["of another occupation", { ...PAPER, 原证书等级: "四级", 原证书职业: "导游" }, []],
    ["of a related one", { ...PAPER, 原证书等级: "四级", 原证书职业: "电子商务师" }, []],
    [
      "on the second certificate",
      { ...PAPER, 原证书2等级: "四级", 原证书2编号: "S0001", 原证书2职业: NAME },
      [["level-held", "certificate2Level", { level: 4 }]],
    ],
    [
      "on both: the first is told",
      { ...PAPER, 原证书等级: "四级", 原证书2等级: "三级", 原证书2编号: "S0001", 原证书2职业: NAME },
      held,
    ],
    [
      "of no occupation",
      { ...PAPER, 原证书等级: "四级", 原证书职业: "" },
      [["certificate-occupation-assumed", "certificateOccupation", { occupation: NAME }], ...held],
    ],
    ["of a kind that gives no level", { ...PAPER, 原证书等级: "四级", 原证书类别: "专项职业能力证书" }, []],
    ["where the row is ineligible", { ...PAPER, 原证书等级: "四级", 从业年限: 2 }, []],
  ])("%s", (_, facts, problems) => expect(told(facts)).toEqual(problems));
  test("is not told where no level was decided", () => {
    const facts = { ...PAPER, 原证书等级: "四级", 申报等级: "" };
    expect(told(facts)).toEqual([]);
    expect(told(facts, { assume: { "propose-level": true } }).map(([kind]) => kind)).toContain("level-held");
  });
});

describe("a blank work type", () => {
  const OFFERED = { offered: expect.arrayContaining(["直播销售员", "平台管理员"]) };
  test("is a warning where all of them offer the level, an error where they differ", () => {
    expect(told({ 申报工种: "" })).toEqual([["worktype-blank", "workType", OFFERED]]);
    const titled = { 职称级别: "中级", 职称专业对应: "是", 取得职称后从业年限: 3 };
    const { verdict, missing, problems, highestLevel } = decisionOf({
      ...WORKER,
      ...titled,
      申报工种: "",
      申报等级: "二级",
    });
    expect([verdict, missing, highestLevel]).toEqual(["undetermined", ["workType"], 3]);
    expect(problems).toMatchObject([{ kind: "worktype-missing", severity: "error", details: OFFERED }]);
    expect(told({ 申报工种: "", 申报等级: "二级" })).toEqual([["worktype-blank", "workType", OFFERED]]);
    // Where no level is stated, the doubt counts if a clause of such a level is met.
    expect(told({ ...titled, 申报工种: "", 申报等级: "" }).map(([kind]) => kind)).toEqual(["worktype-missing"]);
    expect(told({ 申报工种: "", 申报等级: "" }).map(([kind]) => kind)).toEqual(["worktype-blank"]);
  });
});

describe("the education floor of a notice", () => {
  const guizhou = (facts: Facts) => told(facts, { pack: "guizhou-2023", asOf: "2023-10-01" });
  const ASSUMED: Told = ["education-assumed", "education", { kind: "floor", floor: "初中" }];
  test("is taken as reached where no education is stated", () => {
    expect(guizhou({ 文化程度: "" })).toContainEqual(ASSUMED);
    expect(guizhou({ 文化程度: "高中" })).not.toContainEqual(ASSUMED);
    expect(guizhou({ 文化程度: "小学" })).not.toContainEqual(ASSUMED);
  });
});

describe("a study status beside a date that fits it only nearly", () => {
  test.each<[string, Facts, readonly Told[]]>([
    ["应届 to come", { 学习状态: "应届", 毕业日期: "2026-07-01" }, []],
    [
      "应届 that is over",
      { 学习状态: "应届", 毕业日期: "2025-07-01" },
      [["status-against-date", "studyStatus", { status: ["毕业"] }]],
    ],
    ["毕业", { 学习状态: "毕业", 毕业日期: "2025-07-01" }, []],
    ["no date", { 学习状态: "应届" }, []],
    ["no status", { 毕业日期: "2025-07-01" }, []],
  ])("%s", (_, facts, problems) => expect(told({ 文化程度: "大专", ...facts })).toEqual(problems));
});

describe("the declared clause, and the stated fee", () => {
  test.each<[string, Facts, readonly Told[]]>([
    ["a clause that is met", { 申报条件: "(1)" }, []],
    [
      "a clause that is not, while another is",
      { 申报条件: "(3)" },
      [["clause-mismatch", "declaredClause", { met: "附件4 第2条(1)" }]],
    ],
    ["a clause where none is met", { 申报条件: "(3)", 从业年限: 2 }, []],
    ["no clause", { 申报条件: "不清楚" }, []],
    ["the notice's fee", { 收费: 280 }, []],
    ["another", { 收费: 281 }, [["fee-differs", "fee", { yuan: 280 }]]],
    ["none", {}, []],
    ["a fee for a part that has no price", { 收费: 100, 申报科目: "理论" }, []],
  ])("%s", (_, facts, problems) => expect(told(facts)).toEqual(problems));
});
