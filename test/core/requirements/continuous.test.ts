import { audit } from "../../../src/core/audit";
import { reasonsOf, ledgerOf } from "../../../src/core/explain/row";
import { readRecords } from "../../../src/core/facts/records/records";
import { loadPack } from "../../../src/core/law/load";
import { clauseSentence } from "../../../src/core/requirements/clause";
import type { Assumptions } from "../../../src/core/requirements/assumptions";
import { dayFromIso, isoOf } from "../../../src/core/time/day";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { sheetOf, type Facts } from "../../support/people";

/** What older notices print: 四级 six years unbroken, 三级 three after the certificate of 四级, 二级 in the occupation itself. */
const PACK = loadPack(
  {
    id: "older-notice",
    title: "旧公告",
    source: { issuer: "某中心", title: "旧公告", place: "某地", kind: "notice" },
    effective: { from: "2020-01-01", to: null },
    conditions: [
      {
        id: "条件",
        at: "第2条",
        wording: { years: "N年以上" },
        levels: {
          4: [{ id: "4-1", at: "第2条(1)", requirements: [{ kind: "continuous", years: 6, scope: "either" }] }],
          3: [
            {
              id: "3-1",
              at: "第3条(1)",
              requirements: [
                { kind: "certificate", level: 4, scope: "own" },
                { kind: "continuous", years: 3, scope: "either", since: "certificate" },
              ],
            },
          ],
          2: [{ id: "2-1", at: "第4条(1)", requirements: [{ kind: "continuous", years: 6, scope: "own" }] }],
        },
      },
    ],
    occupations: [
      {
        name: "绘图员",
        code: null,
        at: "第1条",
        levels: [4, 3, 2],
        conditions: "条件",
        relatedOccupations: { at: "第1条", open: false, items: "制图员" },
      },
    ],
  },
  "older.yaml",
  vocabulary,
);

const ID = idNumber("19900115");
type Spell = readonly [from: string, to: string, post?: string];

interface Given {
  readonly facts?: Facts;
  readonly periods?: readonly Spell[];
  readonly assume?: Partial<Assumptions>;
}

function rowWith({ facts = {}, periods, assume = {} }: Given, asOf = "2026-03-01") {
  const table = periods?.map(([from, to, post = "绘图员"]) => `| ${ID} | ${from} | ${to} | ${post} |`) ?? [];
  const grids = periods ? [drawGrid(["| 证件号码 | 起 | 止 | 岗位 |", ...table].join("\n"), { name: "工作经历" })] : [];
  const person: Facts = {
    证件号码: ID,
    出生日期: "1990-01-15",
    文化程度: "高中",
    申报职业: "绘图员",
    申报等级: "四级",
    ...facts,
  };
  const { rows } = audit(sheetOf([person]), PACK, {
    asOf: dayFromIso(asOf) ?? NaN,
    records: readRecords(grids, vocabulary),
    assumptions: assume,
  });
  const [row] = rows;
  if (row === undefined) throw new Error("nobody in the sheet");
  return row;
}
const verdictWith = (given: Given) => rowWith(given).decision.verdict;
function earliestWith(given: Given): string | null {
  const day = rowWith(given).decision.earliest;
  return day === null ? null : isoOf(day);
}

test("the sentence is the notice's", () => {
  const [conditions] = PACK.conditions;
  const sentences = ([4, 3, 2] as const).map((level) => conditions?.levels[level]?.map(clauseSentence));
  expect(sentences.flat()).toEqual([
    "连续从事本职业或相关职业工作6年以上。",
    "取得本职业四级/中级工职业资格（职业技能等级）证书后，连续从事本职业或相关职业工作3年以上。",
    "连续从事本职业工作6年以上。",
  ]);
});

describe("the latest run of 工作经历 decides", () => {
  test.each<[string, readonly Spell[], string]>([
    ["six years to the day, still going on", [["2020-03-01", "至今"]], "eligible"],
    ["a day less", [["2020-03-02", "至今"]], "ineligible"],
    [
      "two employments without a day between them",
      [
        ["2018-03-01", "2022-12-31"],
        ["2023-01-01", "至今"],
      ],
      "eligible",
    ],
    [
      "one day between them breaks it",
      [
        ["2018-03-01", "2022-12-31"],
        ["2023-01-02", "至今"],
      ],
      "ineligible",
    ],
    [
      "a month between them as well, though twelve years in all",
      [
        ["2012-01-01", "2020-12-31"],
        ["2021-02-01", "至今"],
      ],
      "ineligible",
    ],
    ["a run that has ended, of six years to the day", [["2015-01-01", "2020-12-31"]], "eligible"],
    ["a day less", [["2015-01-01", "2020-12-30"]], "ineligible"],
    [
      "six years before a break count no more",
      [
        ["2012-01-01", "2018-12-31"],
        ["2020-01-01", "2021-12-31"],
      ],
      "ineligible",
    ],
    [
      "two employments at once are one run",
      [
        ["2018-03-01", "2022-06-30"],
        ["2021-01-01", "至今"],
      ],
      "eligible",
    ],
    [
      "by the month: work may have stopped within the month",
      [
        ["2015-03", "2021-06"],
        ["2021-06", "至今"],
      ],
      "undetermined",
    ],
    ["began in a month, six years for sure", [["2020-02", "至今"]], "eligible"],
    ["began in the month in which six years are full", [["2020-03", "至今"]], "undetermined"],
    ["began a month later", [["2020-04", "至今"]], "ineligible"],
    ["ended in a month", [["2015-01-01", "2021-01"]], "eligible"],
    ["of another post nobody knows", [["2018-01-01", "至今", "办事员"]], "undetermined"],
    [
      "another post later may have been a new run",
      [
        ["2010-01-01", "2018-12-31"],
        ["2020-01-01", "2021-12-31", "办事员"],
      ],
      "undetermined",
    ],
    [
      "another post right after it at most lengthens the run",
      [
        ["2010-01-01", "2018-12-31"],
        ["2019-01-01", "2021-12-31", "办事员"],
      ],
      "eligible",
    ],
  ])("%s", (_, periods, verdict) => expect(verdictWith({ periods })).toBe(verdict));

  test("beside it a stated total says nothing", () => {
    const periods: readonly Spell[] = [["2021-03-01", "至今"]];
    expect(verdictWith({ periods, facts: { 从业年限: 5 }, assume: { "work-unbroken": true } })).toBe("ineligible");
  });
});

describe("stated years are the most that a run can be", () => {
  test.each<[string, Facts, string]>([
    ["six years in all may have a break", { 从业年限: 6 }, "undetermined"],
    ["twenty years too", { 从业年限: 20 }, "undetermined"],
    ["less than six in all are no six unbroken", { 从业年限: "5年11个月" }, "ineligible"],
    ["nothing stated", {}, "undetermined"],
    ["too young to have worked six years", { 证件号码: idNumber("20040302"), 出生日期: "2004-03-02" }, "ineligible"],
    ["just old enough", { 证件号码: idNumber("20040301"), 出生日期: "2004-03-01" }, "undetermined"],
  ])("%s", (_, facts, verdict) => expect(verdictWith({ facts })).toBe(verdict));

  test.each<[string, Facts, string]>([
    ["six years", { 从业年限: 6 }, "eligible"],
    ["5 years and 11 months", { 从业年限: "5年11个月" }, "ineligible"],
  ])("by the assumption that they have no break: %s", (_, facts, verdict) =>
    expect(verdictWith({ facts, assume: { "work-unbroken": true } })).toBe(verdict),
  );

  test("that assumption is named where it would decide, and where it has", () => {
    const facts: Facts = { 从业年限: 6 };
    expect(rowWith({ facts }).decision.assumed).toContain("work-unbroken");
    expect(rowWith({ facts, assume: { "work-unbroken": true } }).decision.assumed).toContain("work-unbroken");
  });

  test("从业起始年月 alone counts by the assumption that work went on since then", () => {
    expect(verdictWith({ facts: { 从业起始年月: "2020-03-01" } })).toBe("eligible");
    expect(verdictWith({ facts: { 从业起始年月: "2020-03-02" } })).toBe("ineligible");
    const assume = { "work-since-start": false };
    expect(verdictWith({ facts: { 从业起始年月: "2020-03-01" }, assume })).toBe("undetermined");
    expect(verdictWith({ facts: { 从业起始年月: "2020-03-02" }, assume })).toBe("ineligible");
  });
});

describe("after a certificate", () => {
  const HOLDER: Facts = {
    申报等级: "三级",
    原证书职业: "绘图员",
    原证书等级: "四级",
    原证书编号: "S000012345678904001",
    原证书发证日期: "2022-06-01",
  };
  test.each<[string, Given, string]>([
    ["the run since its date, three years to the day", { periods: [["2023-03-01", "至今"]] }, "eligible"],
    ["a day less", { periods: [["2023-03-02", "至今"]] }, "ineligible"],
    ["a run that began before it counts from its date", { periods: [["2015-01-01", "2025-05-31"]] }, "eligible"],
    ["a day less", { periods: [["2015-01-01", "2025-05-30"]] }, "ineligible"],
    ["取证后从业年限 is a total too", { facts: { 取证后从业年限: 3 } }, "undetermined"],
    ["less than three of them", { facts: { 取证后从业年限: "2年11个月" } }, "ineligible"],
    ["unbroken by the assumption", { facts: { 取证后从业年限: 3 }, assume: { "work-unbroken": true } }, "eligible"],
    ["since 从业起始年月", { facts: { 从业起始年月: "2023-03-01" } }, "eligible"],
    ["a day later", { facts: { 从业起始年月: "2023-03-02" } }, "ineligible"],
    [
      "no date of the certificate, the run long enough",
      { facts: { 原证书发证日期: "" }, periods: [["2015-01-01", "至今"]] },
      "undetermined",
    ],
    [
      "no date of the certificate, the run too short whenever it was issued",
      { facts: { 原证书发证日期: "" }, periods: [["2023-03-02", "至今"]] },
      "ineligible",
    ],
    ["no certificate", { facts: { 原证书等级: "", 原证书职业: "", 原证书编号: "", 原证书发证日期: "" } }, "ineligible"],
  ])("%s", (_, given, verdict) =>
    expect(verdictWith({ ...given, facts: { ...HOLDER, ...given.facts } })).toBe(verdict),
  );

  test("the date is what is missing where the run is listed", () => {
    const facts = { ...HOLDER, 原证书发证日期: "" };
    expect(rowWith({ facts, periods: [["2015-01-01", "至今"]] }).decision.missing).toEqual(["certificateDate"]);
  });
});

describe("本职业 alone", () => {
  const facts: Facts = { 申报等级: "二级" };
  test.each<[string, Given, string]>([
    ["posts of the occupation", { periods: [["2020-03-01", "至今"]] }, "eligible"],
    [
      "a related post before it does not count",
      {
        periods: [
          ["2015-01-01", "2021-12-31", "制图员"],
          ["2022-01-01", "至今"],
        ],
      },
      "undetermined",
    ],
    [
      "stated years, unbroken by the assumption",
      { facts: { 从业年限: 6 }, assume: { "work-unbroken": true } },
      "eligible",
    ],
    [
      "of somebody who works in a related occupation",
      { facts: { 从业年限: 6, 从事职业: "制图员" }, assume: { "work-unbroken": true } },
      "undetermined",
    ],
  ])("%s", (_, given, verdict) => expect(verdictWith({ ...given, facts: { ...facts, ...given.facts } })).toBe(verdict));
});

describe("time makes it true where the work goes on", () => {
  test.each<[string, Given, string | null]>([
    ["a run that goes on", { periods: [["2021-05-17", "至今"]] }, "2027-05-17"],
    [
      "from the last break on",
      {
        periods: [
          ["2012-01-01", "2020-12-31"],
          ["2021-02-01", "至今"],
        ],
      },
      "2027-02-01",
    ],
    ["a run that has ended never", { periods: [["2018-01-01", "2022-12-31"]] }, null],
    ["work since a day", { facts: { 从业起始年月: "2021-05-17" } }, "2027-05-17"],
    ["stated years never, since they prove no run", { facts: { 从业年限: 5 } }, null],
    ["unless they count as unbroken", { facts: { 从业年限: 5 }, assume: { "work-unbroken": true } }, "2027-03-01"],
    [
      "three years after a certificate that came during the run",
      {
        facts: {
          申报等级: "三级",
          原证书职业: "绘图员",
          原证书等级: "四级",
          原证书编号: "S000012345678904001",
          原证书发证日期: "2024-06-01",
        },
        periods: [["2015-01-01", "至今"]],
      },
      "2027-06-01",
    ],
  ])("%s", (_, given, day) => expect(earliestWith(given)).toBe(day));
});

describe("what is said", () => {
  const reason = (given: Given) => reasonsOf(rowWith(given))[0];
  test.each<[string, Given, string]>([
    ["met", { periods: [["2020-03-01", "至今"]] }, "符合四级/中级工申报条件：第2条(1)，连续从业满6年，现满6年。"],
    [
      "too short",
      { periods: [["2021-03-01", "至今"]] },
      "还不能报四级/中级工：连续从业满6年，现满5年，差1年（最接近第2条(1)）。",
    ],
    [
      "open: the one thing to do",
      { facts: { 从业年限: 8 } },
      "四级/中级工还定不了：连续从业满6年，年限不能确定，请在“工作经历”表逐段填写起止年月日（第2条(1)）。",
    ],
    [
      "dates by the month",
      {
        periods: [
          ["2015-03", "2021-06"],
          ["2021-06", "至今"],
        ],
      },
      "四级/中级工还定不了：连续从业满6年，现在4年8个月至11年之间，请在“工作经历”表逐段填写起止年月日（第2条(1)）。",
    ],
  ])("%s", (_, given, sentence) => expect(reason(given)).toBe(sentence));

  test("the ledger says the whole requirement", () => {
    const facts: Facts = {
      申报等级: "三级",
      原证书职业: "绘图员",
      原证书等级: "四级",
      原证书编号: "S000012345678904001",
      原证书发证日期: "2022-06-01",
    };
    const lines = ledgerOf(rowWith({ facts, periods: [["2015-01-01", "至今"]] })).flatMap((clause) => clause.lines);
    expect(lines.at(-1)?.text).toBe("取得四级/中级工证书后连续从业3年以上：现满3年9个月");
  });
});

test("a label of 申报条件 that names work and its years means the clause", () => {
  const { decision } = rowWith({ facts: { 申报条件: "连续工作满6年", 从业年限: 8 } });
  expect(decision.problems.map(({ kind }) => kind)).not.toContain("clause-mismatch");
});
