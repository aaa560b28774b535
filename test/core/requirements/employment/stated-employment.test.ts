import { findingsUnder, type Setting } from "../../../support/clause";
import { idNumber } from "../../../support/id-number";
import type { Facts } from "../../../support/people";

const ID = idNumber("19900115");
type Period = readonly [from: string, to: string, post?: string];

/** The optional sheet of somebody's posts; without the column where none is given. */
function posts(...periods: readonly Period[]): Pick<Setting, "sheets"> {
  const asks = periods.some(([, , post]) => post !== undefined);
  const rows = periods.map(([from, to, post = ""]) => `| ${ID} | ${from} | ${to} |${asks ? ` ${post} |` : ""}`);
  return { sheets: { 工作经历: [`| 证件号码 | 起 | 止 |${asks ? " 岗位 |" : ""}`, ...rows].join("\n") } };
}

/** Months of work, and what leaves them open, towards three years of work of a scope. */
function monthsOf(facts: Facts, setting: Setting = {}, scope = "either") {
  const [finding] = findingsUnder([{ kind: "practice", years: 3, scope }], facts, setting);
  if (finding?.evidence.kind !== "months") throw new Error("no months");
  const { months, unclear } = finding.evidence;
  return [months.min, months.max, ...(unclear ? [unclear] : [])];
}

describe("years and the posts listed beside them", () => {
  test.each<[string, Facts, Period[], unknown[]]>([
    ["a post of the occupation", {}, [["2023-01-01", "至今", "绘图员"]], [38, 38]],
    ["a related one", {}, [["2023-01-01", "至今", "制图员"]], [38, 38]],
    ["a post of other work", {}, [["2023-01-01", "至今", "保安"]], [0, 38, { kind: "post", word: "保安" }]],
    [
      "a blank post beside a filled one",
      {},
      [
        ["2023-01-01", "2023-12-31", "绘图员"],
        ["2024-01-01", "至今", ""],
      ],
      [12, 38, { kind: "post", word: "" }],
    ],
    [
      "years beside other work alone are only possible",
      { 从业年限: 3 },
      [["2023-01-01", "至今", "保安"]],
      [0, 38, { kind: "post", word: "保安" }],
    ],
    ["years beside own work hold", { 从业年限: 3 }, [["2023-01-01", "至今", "绘图员"]], [38, 38]],
  ])("%s", (_, facts, periods, months) => expect(monthsOf(facts, posts(...periods))).toEqual(months));

  test("a sheet without posts is own work by assumption, or where the stated years are as many", () => {
    const listed = posts(["2023-01-01", "至今"]);
    expect(monthsOf({}, listed)).toEqual([0, 38, { kind: "posts" }]);
    expect(monthsOf({}, { ...listed, assume: { "history-is-own-work": true } })).toEqual([38, 38]);
    expect(monthsOf({ 从业年限: "38个月" }, listed)).toEqual([38, 38]);
    expect(monthsOf({ 从业年限: "37个月" }, listed)).toEqual([37, 37]);
    expect(monthsOf({ 从业年限: "30个月" }, listed)).toEqual([30, 30]);
  });

  test("posts of one scope count for that scope alone", () => {
    const listed = posts(["2020-01-01", "2021-12-31", "制图员"], ["2022-01-01", "2024-12-31", "绘图员"]);
    expect(monthsOf({}, listed, "own")).toEqual([36, 60]);
    expect(monthsOf({}, listed, "related")).toEqual([24, 60]);
    expect(monthsOf({}, listed, "either")).toEqual([60, 60]);
  });
});

describe("a 从事职业 that is none of the occupation's", () => {
  const other = { kind: "occupation", word: "保安", none: false, perhaps: false };
  test("leaves years, and years after papers, only possible; a start is then only a bound", () => {
    expect(monthsOf({ 从业年限: 3, 从事职业: "保安" })).toEqual([0, 47, other]);
    expect(monthsOf({ 从业起始年月: "2020-03-01", 从事职业: "保安" })).toEqual([0, 72, other]);
    expect(monthsOf({ 从业年限: 3, 从事职业: "学生" })).toEqual([0, 47, { ...other, word: "学生", none: true }]);
    expect(monthsOf({ 从业年限: 3, 从事职业: "绘图员" })).toEqual([36, 47]);
  });
  test("a heading that says 本职业 outweighs it", () =>
    expect(monthsOf({ 从事本职业年限: 3, 从事职业: "保安" })).toEqual([36, 47]));

  test("is not what leaves it open where nothing is stated that may be of it: then the years are lacking", () => {
    const [finding] = findingsUnder([{ kind: "practice", years: 3, scope: "either" }], {
      从业年限: "",
      从事职业: "保安",
    });
    expect(finding).toMatchObject({ outcome: "unknown", blanks: ["workYears"] });
    expect(finding?.evidence).not.toHaveProperty("unclear");
  });
  test("years after a certificate are at most what is written", () => {
    const [, after] = findingsUnder(
      [
        { kind: "certificate", level: 4, scope: "own" },
        { kind: "practice", years: 3, scope: "either", since: "certificate" },
      ],
      { 从业年限: 8, 原证书等级: "四级", 取证后从业年限: 4, 从事职业: "保安" },
    );
    expect([after?.outcome, after?.evidence]).toMatchObject(["unknown", { months: { min: 0, max: 59 } }]);
  });
  test("years after a title, too", () => {
    const [, after] = findingsUnder(
      [
        { kind: "title", rank: "中级" },
        { kind: "practice", years: 3, scope: "either", since: "title" },
      ],
      { 从业年限: 8, 职称级别: "中级", 职称专业对应: "是", 取得职称后从业年限: 4, 从事职业: "保安" },
    );
    expect([after?.outcome, after?.evidence]).toMatchObject(["unknown", { months: { min: 0, max: 59 } }]);
  });
});

describe("work since a start, after papers and against bounds", () => {
  const since = (facts: Facts, setting: Setting = {}) => {
    const [, after] = findingsUnder(
      [
        { kind: "certificate", level: 4, scope: "own" },
        { kind: "practice", years: 3, scope: "either", since: "certificate" },
      ],
      { 原证书等级: "四级", ...facts },
      setting,
    );
    return after?.evidence.kind === "months" ? [after.evidence.months.min, after.evidence.months.max] : null;
  };
  test.each<[string, Facts, readonly number[]]>([
    [
      "a start before the paper: from the paper on",
      { 从业起始年月: "2010-01-01", 原证书发证日期: "2024-03-01" },
      [24, 24],
    ],
    [
      "a start after the paper: from the start on",
      { 从业起始年月: "2024-03-01", 原证书发证日期: "2010-01-01" },
      [24, 24],
    ],
    [
      "a stated figure beside both",
      { 从业起始年月: "2010-01-01", 原证书发证日期: "2020-03-01", 取证后从业年限: 4 },
      [48, 59],
    ],
    ["years that cannot all lie before the paper", { 从业年限: 19, 原证书发证日期: "2016-03-01" }, [106, 120]],
    ["years that may all lie before the paper", { 从业年限: 5, 原证书发证日期: "2016-03-01" }, [0, 71]],
  ])("%s", (_, facts, months) => expect(since(facts)).toEqual(months));
  test("unbroken years run back from the day (assumption work-unbroken), and yield to a stated figure", () => {
    const unbroken = { assume: { "work-unbroken": true } };
    expect(since({ 从业年限: 8, 原证书发证日期: "2020-03-01" }, unbroken)).toEqual([72, 72]);
    expect(since({ 从业年限: 5, 原证书发证日期: "2016-03-01" }, unbroken)).toEqual([60, 71]);
    expect(since({ 从业年限: 8, 原证书发证日期: "2020-03-01", 取证后从业年限: 3 }, unbroken)).toEqual([36, 47]);
  });
  test("a start is no work where the assumption work-since-start is off", () => {
    const off = { assume: { "work-since-start": false } };
    expect(monthsOf({ 从业起始年月: "2010-03-01" }, off)).toEqual([0, 192]);
    expect(monthsOf({ 从业起始年月: "2010-03-01" })).toEqual([192, 192]);
  });
  test("nobody works before the sixteenth birthday or 参加工作时间", () => {
    expect(monthsOf({ 参加工作时间: "2024-03-01" })).toEqual([0, 24]);
    expect(monthsOf({})).toEqual([0, 241]);
  });
  test("work after a paper is work in all", () =>
    expect(monthsOf({ 原证书等级: "四级", 取证后从业年限: 4 })).toEqual([48, 241]));
});
