import { isoOf } from "../../../src/core/time/day";
import { findingsUnder, type Asked, type Setting } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

/** Of each requirement of the only clause the dates that are written too roughly, and from when on they do not matter. */
function rough(requirements: readonly Asked[], facts: Facts, setting: Setting = {}): readonly (readonly string[])[] {
  return findingsUnder(requirements, facts, { asOf: "2026-03-10", ...setting }).map(({ rough: dates = [] }) =>
    dates.map(({ field, only, sureFrom }) => `${field} ${only} ${sureFrom === null ? "never" : isoOf(sureFrom)}`),
  );
}

const FIVE_YEARS: Asked = { kind: "practice", years: 5, scope: "own" };
const HELD: Asked = { kind: "certificate", level: 4, scope: "own", heldYears: 2 };
const AGED: Asked = { kind: "age", years: 40 };
const CERTIFIED: Facts = { 原证书等级: "四级", 原证书职业: "绘图员" };

describe("a date of which the month or the year alone is written, where the day decides", () => {
  test.each<[string, Asked, Facts, string, readonly string[]]>([
    ["the month", FIVE_YEARS, { 从业起始年月: "2021-03" }, "2026-03-10", ["workStart month 2026-03-31"]],
    ["on its first day", FIVE_YEARS, { 从业起始年月: "2021-03" }, "2026-03-01", ["workStart month 2026-03-31"]],
    ["the day before", FIVE_YEARS, { 从业起始年月: "2021-03" }, "2026-02-28", []],
    ["on the last day but one", FIVE_YEARS, { 从业起始年月: "2021-03" }, "2026-03-30", ["workStart month 2026-03-31"]],
    ["on its last day", FIVE_YEARS, { 从业起始年月: "2021-03" }, "2026-03-31", []],
    ["a short month", FIVE_YEARS, { 从业起始年月: "2021-02" }, "2026-02-10", ["workStart month 2026-02-28"]],
    ["January", FIVE_YEARS, { 从业起始年月: "2021-01" }, "2026-01-10", ["workStart month 2026-01-31"]],
    ["December", FIVE_YEARS, { 从业起始年月: "2020-12" }, "2025-12-10", ["workStart month 2025-12-31"]],
    ["the year", FIVE_YEARS, { 从业起始年月: "2021" }, "2026-03-10", ["workStart year 2026-12-31"]],
    ["the day", FIVE_YEARS, { 从业起始年月: "2021-03-20" }, "2026-03-10", []],
    ["from January to October", FIVE_YEARS, { 从业起始年月: 2021.1 }, "2026-03-10", []],
    ["nothing", FIVE_YEARS, {}, "2026-03-10", []],
    [
      "of a certificate",
      HELD,
      { ...CERTIFIED, 原证书发证日期: "2024-03" },
      "2026-03-10",
      ["certificateDate month 2026-03-31"],
    ],
    ["its year", HELD, { ...CERTIFIED, 原证书发证日期: "2024" }, "2026-03-10", ["certificateDate year 2026-12-31"]],
    ["of a birth", AGED, { 出生日期: "1986-03", 证件号码: "" }, "2026-03-10", ["birthDate month 2026-03-31"]],
    ["its year", AGED, { 出生日期: "1986", 证件号码: "" }, "2026-03-10", ["birthDate year 2026-12-31"]],
  ])("%s", (_, requirement, facts, asOf, expected) =>
    expect(rough([requirement], facts, { asOf })).toEqual([expected]),
  );
});

test("each requirement has its own, and one that is met or unmet has none", () => {
  const both = { ...CERTIFIED, 原证书发证日期: "2024-03", 从业起始年月: "2021-03" };
  expect(rough([FIVE_YEARS, HELD], both)).toEqual([
    ["workStart month 2026-03-31"],
    ["certificateDate month 2026-03-31"],
  ]);
  expect(rough([FIVE_YEARS, HELD], { ...both, 从业起始年月: "2010-03" })).toEqual([
    [],
    ["certificateDate month 2026-03-31"],
  ]);
  // A clause that is unmet anyway is not asked about.
  expect(rough([FIVE_YEARS, AGED], { 从业起始年月: "2021-03" })).toEqual([[], []]);
});

test("years after a paper: the date of the paper", () => {
  const after = (since: string): Asked => ({ kind: "practice", years: 3, scope: "own", since });
  const title: Facts = { 职称级别: "初级", 职称专业对应: "是", 从业起始年月: "2015-01-01" };
  const certificate = { kind: "certificate", level: 4, scope: "own" };
  expect(
    rough([certificate, after("certificate")], { ...CERTIFIED, 原证书发证日期: "2023-03", 从业起始年月: "2015-01-01" }),
  ).toEqual([[], ["certificateDate month 2026-03-31"]]);
  const junior = { kind: "title", rank: "初级" };
  expect(rough([junior, after("title")], { ...title, 职称取得日期: "2023-03" })).toEqual([
    [],
    ["titleDate month 2026-03-31"],
  ]);
  expect(rough([junior, after("title")], { ...title, 职称级别: "中级", 初级职称取得日期: "2023-03" })).toEqual([
    [],
    ["juniorTitleDate month 2026-03-31"],
  ]);
});

describe("the graduation decides by its day where no status is stated", () => {
  const asked: Asked = { kind: "diploma", schools: ["高等职业学校"], major: "none", finalYear: false };
  const college: Facts = { 文化程度: "大专", 毕业院校: "山东劳动职业技术学院" };
  test.each<[string, Facts, readonly string[]]>([
    ["the month", { 毕业日期: "2026-03" }, ["graduationDate month 2026-03-31"]],
    ["the year", { 毕业日期: "2026" }, ["graduationDate year 2026-12-31"]],
    ["the day", { 毕业日期: "2026-03-20" }, []],
    ["the status stated", { 毕业日期: "2026-03", 学习状态: "在读" }, []],
    ["the status in doubt", { 毕业日期: "2026-03", 学习状态: "不清楚" }, []],
    ["no date", {}, []],
  ])("%s", (_, facts, expected) => expect(rough([asked], { ...college, ...facts })).toEqual([expected]));
});

test("a status that is sure, beside a major that is not: no day decides", () => {
  const asked: Asked = { kind: "diploma", schools: ["高等职业学校"], major: "own", finalYear: false };
  const graduate: Facts = { 文化程度: "大专", 毕业院校: "山东劳动职业技术学院", 毕业日期: "2025-03" };
  expect(findingsUnder([asked], graduate).map(({ outcome }) => outcome)).toEqual(["unknown"]);
  expect(rough([asked], graduate)).toEqual([[]]);
});

test("whoever is eligible by one clause is not asked about another", () => {
  const { verdict, clauses } = decisionOf(
    {
      出生日期: "1985-06-15",
      文化程度: "高中",
      申报职业: "互联网营销师",
      申报工种: "直播销售员",
      申报等级: "四级",
      从业年限: 6,
      原证书等级: "五级",
      原证书职业: "互联网营销师",
      原证书编号: "S000037010001235000001",
      原证书发证日期: "2023-03",
    },
    { asOf: "2026-03-10" },
  );
  const findings = clauses.flatMap((clause) => clause.findings);
  expect(verdict).toBe("eligible");
  expect(findings.some(({ inexact = [] }) => inexact.includes("certificateDate"))).toBe(true);
  expect(findings.filter(({ rough: dates }) => dates !== undefined)).toEqual([]);
});

describe("what cannot help is not advised", () => {
  const WORKER: Facts = { 文化程度: "高中", 申报职业: "人工智能训练师", 从业年限: 6 };

  test("a certificate's day, where it is open since when somebody works", () => {
    const { verdict, missing } = decisionOf({
      ...WORKER,
      申报等级: "三级",
      原证书职业: "人工智能训练师",
      原证书等级: "四级",
      原证书发证日期: "2021.3",
    });
    expect([verdict, missing]).toEqual(["undetermined", ["workAfterCertificate"]]);
  });

  test("waiting, where the time of work has ended", () => {
    const ended = { ...WORKER, 申报等级: "四级", 从业年限: "2014年3月-2019年3月" };
    const { verdict, clauses } = decisionOf(ended);
    expect(verdict).toBe("undetermined");
    const rough = clauses.flatMap(({ findings }) => findings.flatMap((one) => one.rough ?? []));
    expect(rough.map(({ field, sureFrom }) => [field, sureFrom])).toEqual([["workYears", null]]);
  });
});
