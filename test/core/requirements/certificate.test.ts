import { toldUnder, type Asked, type Setting, type Told } from "../../support/clause";
import { decisionOf, kindsOf, type Facts } from "../../support/people";

const NOBODY: Facts = {
  出生日期: "1980-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 3,
};
const verdictOf = (facts: Facts, setting = {}) => decisionOf({ ...NOBODY, ...facts }, setting).verdict;

describe("certificates", () => {
  const five = { 原证书等级: "五级", 取证后从业年限: 3 };

  test.each([
    ["职业资格证书", "eligible"],
    ["职业技能等级证书", "eligible"],
    ["", "eligible"],
    ["1+X证书", "ineligible"],
    ["专项职业能力证书", "ineligible"],
    ["其他", "ineligible"],
  ])("only two kinds give a level: 原证书类别 “%s”, %s", (kind, verdict) =>
    expect(verdictOf({ ...five, 原证书类别: kind })).toBe(verdict),
  );

  test("blank level: none held; no certificate column at all: unknown", () => {
    expect(verdictOf({})).toBe("ineligible");
    const headings = ["姓名", "证件号码", "手机号码", "文化程度", "申报职业", "申报工种", "申报等级", "从业年限"];
    const decision = decisionOf(NOBODY, { headings });
    expect([decision.verdict, decision.missing]).toEqual([
      "undetermined",
      ["certificateLevel", "certificateDate", "workAfterCertificate"],
    ]);
    // Who has not worked three years at all has not worked them after any certificate.
    expect(decisionOf({ ...NOBODY, 从业年限: 2 }, { headings }).verdict).toBe("ineligible");
  });

  test("an unreadable level is in doubt and turns nobody away", () =>
    expect(verdictOf({ ...five, 原证书等级: "优秀" })).toBe("undetermined"));

  test("a higher certificate satisfies; too young, the lower one may have come earlier", () => {
    expect(verdictOf({ 原证书等级: "四级", 取证后从业年限: 3 })).toBe("eligible");
    expect(verdictOf({ 原证书等级: "四级", 原证书发证日期: "2025-03-01" })).toBe("undetermined");
    // But not earlier than all the work there was.
    expect(verdictOf({ 从业年限: 2, 原证书等级: "四级", 原证书发证日期: "2025-03-01" })).toBe("ineligible");
    const both = {
      原证书等级: "四级",
      原证书发证日期: "2025-03-01",
      原证书2等级: "五级",
      原证书2发证日期: "2009-01-01",
    };
    // 46 years old: of three years after 1996 any part may lie before 2009.
    expect(verdictOf(both)).toBe("undetermined");
    expect(verdictOf({ ...both, 从业年限: "", 从业起始年月: "2023-03-01" })).toBe("eligible");
  });

  test.each([
    ["互联网营销师", "eligible", []],
    ["直播销售员", "eligible", []],
    ["4-01-06-02", "eligible", []],
    ["4-01-02-07", "eligible", []],
    ["电子商务师", "eligible", []],
    ["中式烹调师", "undetermined", []],
    ["", "eligible", ["certificate-occupation-assumed"]],
  ])("本职业或相关职业, the list ends in 等: 原证书职业 “%s” %s", (occupation, verdict, kinds) => {
    const decision = decisionOf({ ...NOBODY, ...five, 原证书编号: "S000037010018", 原证书职业: occupation });
    expect([decision.verdict, kindsOf(decision)]).toEqual([verdict, kinds]);
  });

  test("holding the level applied for, or a higher one, is a warning", () => {
    const held = (level: string, occupation = "互联网营销师") =>
      kindsOf(
        decisionOf({ ...NOBODY, 从业年限: 6, 原证书等级: level, 原证书编号: "S000037010018", 原证书职业: occupation }),
      );
    expect(held("五级")).toEqual([]);
    expect(held("四级")).toEqual(["level-held"]);
    expect(held("三级")).toEqual(["level-held"]);
    expect(held("三级", "电子商务师")).toEqual([]);
  });

  test("预备技师 is never 技师", () =>
    expect(verdictOf({ 申报等级: "三级", 原证书等级: "预备技师", 取证后从业年限: 3 })).toBe("ineligible"));
});

describe("取得证书满 N 年 counts on the calendar", () => {
  const student = {
    申报等级: "二级",
    文化程度: "技校",
    院校类别: "技师学院",
    班别: "技师班",
    学习状态: "在读",
    从业年限: 0,
  };
  test.each([
    ["三级", "2024-03-01", "eligible"],
    ["三级", "2024-03-02", "ineligible"],
    ["三级", "2024-03", "undetermined"],
    ["三级", "", "undetermined"],
    // A higher one that is too young.
    ["二级", "2025-03-01", "undetermined"],
  ])("%s of %s: %s", (level, date, verdict) =>
    expect(verdictOf({ ...student, 原证书等级: level, 原证书发证日期: date })).toBe(verdict),
  );
});

describe("what is told of a certificate", () => {
  test.each<[string, Facts, Asked, Setting, Told]>([
    ["it serves", { 原证书等级: "四级" }, {}, {}, ["met", null, false, [], []]],
    [
      "held for two years to the day",
      { 原证书等级: "四级", 原证书发证日期: "2024-03-01" },
      { heldYears: 2 },
      {},
      ["met", null, false, [], []],
    ],
    [
      "a day less",
      { 原证书等级: "四级", 原证书发证日期: "2024-03-02" },
      { heldYears: 2 },
      {},
      ["unmet", 1, false, [], []],
    ],
    [
      "held since a day that nobody says",
      { 原证书等级: "四级" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, ["certificateDate"], []],
    ],
    [
      "of the second slot",
      { 原证书2等级: "四级" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, ["certificate2Date"], []],
    ],
    [
      "of which only the year is written",
      { 原证书等级: "四级", 原证书发证日期: "2024" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, [], ["certificateDate"]],
    ],
    [
      "of the second slot with only the year",
      { 原证书2等级: "四级", 原证书2发证日期: "2024" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, [], ["certificate2Date"]],
    ],
    [
      "a higher one too young: the lower one would tell",
      { 原证书等级: "三级", 原证书发证日期: "2026-02-01" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    [
      "a higher one in the second slot",
      { 原证书2等级: "三级", 原证书2发证日期: "2026-02-01" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, ["certificateLevel", "certificateDate"], []],
    ],
    [
      "a higher one with only the year",
      { 原证书等级: "三级", 原证书发证日期: "2025" },
      { heldYears: 2 },
      {},
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    ["a level that cannot be read", { 原证书等级: "优秀" }, {}, {}, ["unknown", null, false, [], ["certificateLevel"]]],
    [
      "a level that cannot be read in the second slot",
      { 原证书2等级: "优秀" },
      {},
      {},
      ["unknown", null, false, [], ["certificate2Level"]],
    ],
    [
      "相关职业 asked, no occupation written",
      { 原证书等级: "四级" },
      { scope: "related" },
      {},
      ["unknown", null, false, ["certificateOccupation"], []],
    ],
    [
      "the same in the second slot",
      { 原证书2等级: "四级" },
      { scope: "related" },
      {},
      ["unknown", null, false, ["certificate2Occupation"], []],
    ],
    ["a lower one", { 原证书等级: "五级" }, {}, {}, ["unmet", null, true, [], []]],
    [
      "a lower one, where others may be held unsaid",
      { 原证书等级: "五级" },
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    [
      "a lower one in the second slot, where others may be held unsaid",
      { 原证书2等级: "五级" },
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["certificateLevel", "certificateDate"], []],
    ],
    [
      "one too young, where others may be held unsaid",
      { 原证书等级: "四级", 原证书发证日期: "2026-02-01" },
      { heldYears: 2 },
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["certificate2Level", "certificate2Date"], []],
    ],
    [
      "none, though the sheet asks",
      {},
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unmet", null, true, [], []],
    ],
    [
      "no column for any",
      {},
      {},
      { headings: ["姓名", "证件号码", "手机号码", "申报职业", "申报等级", "从业年限"] },
      ["unknown", null, false, ["certificateLevel", "certificateDate"], []],
    ],
    [
      "no column for any, which is taken as none",
      {},
      {},
      {
        headings: ["姓名", "证件号码", "手机号码", "申报职业", "申报等级", "从业年限"],
        assume: { "no-certificate-columns": true },
      },
      ["unmet", null, true, [], []],
    ],
    [
      "the second of two serves",
      { 原证书等级: "五级", 原证书2等级: "四级", 原证书2编号: "1" },
      {},
      {},
      ["met", null, false, [], []],
    ],
    [
      "of one too young and one too low the young one is told",
      { 原证书等级: "四级", 原证书发证日期: "2026-02-01", 原证书2等级: "五级" },
      { heldYears: 2 },
      {},
      ["unmet", 23, false, [], []],
    ],
    [
      "in whatever order they stand",
      { 原证书等级: "五级", 原证书2等级: "四级", 原证书2发证日期: "2026-02-01" },
      { heldYears: 2 },
      {},
      ["unmet", 23, false, [], []],
    ],
    [
      "a kind that gives no level",
      { 原证书类别: "1+X证书", 原证书等级: "四级" },
      {},
      {},
      ["unmet", null, true, [], []],
    ],
  ])("%s", (_, facts, more, setting, told) =>
    expect(toldUnder([{ kind: "certificate", level: 4, scope: "own", ...more }], facts, setting)).toEqual(told),
  );
});
