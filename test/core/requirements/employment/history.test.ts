import { sheetProblemSentence } from "../../../../src/core/explain/problems/sheet";
import fc from "fast-check";
import { dayFromIso, isoOf } from "../../../../src/core/time/day";
import { problemSentence } from "../../../../src/core/explain/problems/row";
import { reasonsOf } from "../../../../src/core/explain/row";
import { auditBeside, rowBeside } from "../../../support/beside";
import { idNumber } from "../../../support/id-number";
import { kindsOf, type Facts } from "../../../support/people";

const ID = idNumber("19900615");
/** Somebody whose work alone decides: 四级 asks for five years. */
const WORKER: Facts = {
  证件号码: ID,
  出生日期: "1990-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};

/** No name of the sheet is told. */
const HERE = { name: "" };

type Spell = readonly [from: string, to: string, post?: string];
function history(periods: readonly Spell[]): Record<string, string> {
  const rows = periods.map(([from, to, post = "直播销售员"]) => `| ${ID} | ${from} | ${to} | 某公司 | ${post} |`);
  return { 工作经历: ["| 证件号码 | 起 | 止 | 单位 | 岗位 |", ...rows].join("\n") };
}
const rowWith = (periods: readonly Spell[], facts: Facts = {}, asOf = "2026-03-01") =>
  rowBeside({ ...WORKER, ...facts }, history(periods), { asOf });
const verdictWith = (periods: readonly Spell[], facts: Facts = {}) => rowWith(periods, facts).decision.verdict;

describe("工作经历 decides total work", () => {
  test.each<[string, readonly Spell[], string]>([
    ["five years to the day, still going on", [["2021-03-01", "至今"]], "eligible"],
    ["a day less", [["2021-03-02", "至今"]], "ineligible"],
    ["a blank end is going on too", [["2021-03-01", ""]], "eligible"],
    ["five years long ago, first and last day counted", [["2010-01-01", "2014-12-31"]], "eligible"],
    ["a day less", [["2010-01-01", "2014-12-30"]], "ineligible"],
    [
      "two stretches add up",
      [
        ["2012-01-01", "2013-12-31"],
        ["2020-01-01", "2022-12-31"],
      ],
      "eligible",
    ],
    [
      "half years add up, whichever half",
      [
        ["2015-01-01", "2017-06-30"],
        ["2020-01-01", "2022-06-30"],
      ],
      "eligible",
    ],
    // 35 months and 30 days: whether 30 days are a month no notice says.
    [
      "a day less is perhaps enough",
      [
        ["2012-01-01", "2013-12-31"],
        ["2020-01-02", "2022-12-31"],
      ],
      "undetermined",
    ],
    [
      "two days less are not",
      [
        ["2012-01-01", "2013-12-31"],
        ["2020-01-03", "2022-12-31"],
      ],
      "ineligible",
    ],
    [
      "days left over of several stretches add up",
      [
        ["2012-01-01", "2013-12-16"],
        ["2020-01-01", "2022-12-31"],
        ["2024-01-01", "2024-01-15"],
      ],
      "eligible",
    ],
    [
      "what overlaps counts once",
      [
        ["2020-01-01", "2023-12-31"],
        ["2021-01-01", "2022-12-31"],
      ],
      "ineligible",
    ],
    [
      "the end of one is the beginning of the next",
      [
        ["2020-01-01", "2022-06-30"],
        ["2022-07-01", "2024-12-31"],
      ],
      "eligible",
    ],
    ["an end after the as-of date counts up to it", [["2021-03-02", "2026-12-31"]], "ineligible"],
    ["months only are intervals: surely enough", [["2021-01", "至今"]], "eligible"],
    ["perhaps", [["2021-03", "至今"]], "undetermined"],
    ["surely not", [["2021-04", "至今"]], "ineligible"],
    ["perhaps by the end", [["2010-01-01", "2014-12"]], "undetermined"],
  ])("%s", (_, periods, verdict) => expect(verdictWith(periods)).toBe(verdict));

  test("起止年月 in one column, as in 附件2 and 3", () => {
    const verdict = (period: string) =>
      rowBeside(WORKER, {
        工作经历: `| 证件号码 | 起止年月 | 单位名称 | 从事何种岗位工作 |\n| ${ID} | ${period} | 甲 | 直播 |`,
      }).decision.verdict;
    expect(verdict("2021年2月至今")).toBe("eligible");
    expect(verdict("2021.02-2026.03")).toBe("eligible");
    expect(verdict("2010-01-01～2014-12-31")).toBe("eligible");
    expect(verdict("2021.04—至今")).toBe("ineligible");
    expect(verdict("前几年")).toBe("undetermined");
  });

  test("order and cutting into pieces change nothing", () => {
    const LAST = dayFromIso("2026-03-01") ?? 0;
    const day = fc.integer({ min: dayFromIso("2008-01-01") ?? 0, max: LAST });
    const period = fc
      .tuple(day, fc.integer({ min: 0, max: 2500 }))
      .map(([from, days]) => [from, Math.min(from + days, LAST)] as const);
    const text = ([from, to]: readonly [number, number]): Spell => [isoOf(from), isoOf(to)];
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (periods, which, where) => {
        const whole = rowWith(periods.map(text)).decision;
        const cut = periods[which % periods.length] ?? [0, 0];
        const at = cut[0] + (where % (cut[1] - cut[0] + 1));
        const pieces = [
          ...periods.filter((one) => one !== cut),
          [cut[0], at] as const,
          [Math.min(at + 1, cut[1]), cut[1]] as const,
        ];
        const apart = rowWith([...pieces].reverse().map(text)).decision;
        expect([apart.verdict, apart.clauses, apart.earliest]).toEqual([whole.verdict, whole.clauses, whole.earliest]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("work after a certificate is what the history has after it", () => {
  const holder: Facts = { 原证书等级: "五级", 原证书编号: "S000037010018205000001", 原证书发证日期: "2020-06-15" };
  test.each<[string, readonly Spell[], string]>([
    [
      "three years after it, whatever came before",
      [
        ["2016-01-01", "2016-12-31"],
        ["2021-01-01", "2023-12-31"],
      ],
      "eligible",
    ],
    [
      "a day less",
      [
        ["2016-01-01", "2016-12-31"],
        ["2021-01-01", "2023-12-30"],
      ],
      "ineligible",
    ],
    ["only what comes after the day of issue", [["2019-06-15", "2023-06-14"]], "eligible"],
    ["a day less", [["2019-06-15", "2023-06-13"]], "ineligible"],
  ])("%s", (_, periods, verdict) => expect(verdictWith(periods, holder)).toBe(verdict));
});

describe("earliest", () => {
  test("is the day on which a work that goes on is long enough", () => {
    const { decision } = rowWith([
      ["2012-01-01", "2013-12-31"],
      ["2024-01-01", "至今"],
    ]);
    expect([decision.verdict, decision.earliest && isoOf(decision.earliest)]).toEqual(["ineligible", "2027-01-01"]);
    const on = (asOf: string) =>
      rowWith(
        [
          ["2012-01-01", "2013-12-31"],
          ["2024-01-01", "至今"],
        ],
        {},
        asOf,
      ).decision.verdict;
    // On the day before, 11 months and 30 days: perhaps a year.
    expect([on("2026-12-29"), on("2026-12-31"), on("2027-01-01")]).toEqual(["ineligible", "undetermined", "eligible"]);
  });
  test("is the first day on which auditing again says eligible", () => {
    const LAST = dayFromIso("2026-03-01") ?? 0;
    const day = fc.integer({ min: dayFromIso("2008-01-01") ?? 0, max: LAST });
    const period = fc.record({ from: day, days: fc.integer({ min: 0, max: 500 }), month: fc.boolean() });
    const since = fc.integer({ min: LAST - 1500, max: LAST });
    const certificate = fc.option(fc.integer({ min: LAST - 4000, max: LAST }), { nil: null });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 3 }), since, certificate, (periods, start, issued) => {
        const list: Spell[] = periods.map(({ from, days, month }) => [
          month ? isoOf(from).slice(0, 7) : isoOf(from),
          isoOf(Math.min(from + days + 31, LAST)),
        ]);
        list.push([isoOf(start), "至今"]);
        const facts: Facts =
          issued === null ? {} : { 原证书等级: "五级", 原证书编号: "1", 原证书发证日期: isoOf(issued) };
        const { verdict, earliest } = rowWith(list, facts).decision;
        if (earliest === null) throw new Error("work that goes on is long enough one day");
        expect(rowWith(list, facts, isoOf(earliest)).decision.verdict).toBe("eligible");
        if (verdict !== "eligible") {
          expect(rowWith(list, facts, isoOf(earliest - 1)).decision.verdict).not.toBe("eligible");
        }
      }),
      { numRuns: 100 },
    );
  });
  test("is never where the work has ended", () => {
    expect(rowWith([["2012-01-01", "2013-12-31"]]).decision.earliest).toBe(null);
    expect(rowWith([["2012-01-01", "2013-12-31"]], { 从业年限: 2 }).decision.earliest).toBe(null);
  });
});

describe("a history and stated years", () => {
  test("that agree: both hold", () => expect(verdictWith([["2021-02", "至今"]], { 从业年限: 5 })).toBe("eligible"));
  test.each([
    ["more than it has", 6],
    ["fewer than it has in posts of the occupation", 4],
  ])("%s exclude each other", (_, years) => {
    const { decision } = rowWith([["2021-01-01", "2025-12-31"]], { 从业年限: years });
    expect([decision.verdict, kindsOf(decision)]).toEqual(["undetermined", ["facts-contradict"]]);
    expect(decision.problems.map((problem) => problemSentence(problem, HERE))).toEqual([
      `N2“从业年限”填的“${years}”与工作经历合计5年不一致；请核对后改正。`,
    ]);
  });
  test("fewer years beside posts of other work are the part that counts", () => {
    const { decision } = rowWith([["2010-01-01", "至今", "仓库管理"]], { 从业年限: 4 });
    expect([decision.verdict, kindsOf(decision)]).toEqual(["ineligible", ["years-of-other-work"]]);
  });
});

describe("posts", () => {
  test("of other work are only possible, carry a warning that names the place, and turn nobody away", () => {
    const row = rowWith([["2021-03-01", "至今", "保安员"]]);
    expect(row.decision.verdict).toBe("undetermined");
    expect(row.decision.problems.map((problem) => problemSentence(problem, HERE))).toEqual([
      "“工作经历”表第2行“岗位”填的“保安员”看不出是互联网营销师的本职业或相关职业；是的请改写成职业名称，不是的请核对年限，别的工作不算。",
    ]);
    expect(reasonsOf(row)[0]).toContain("工作经历里的岗位“保安员”是不是本职业或相关职业须人工核定");
  });
  test("of other work cannot be longer than they are: unmet by upper bounds", () =>
    expect(verdictWith([["2021-03-02", "至今", "保安员"]])).toBe("ineligible"));
  test.each(["直播销售员", "电子商务师", "主播", "直播运营专员"])("“%s” counts and carries none", (post) => {
    const { decision } = rowWith([["2021-03-01", "至今", post]]);
    expect([decision.verdict, kindsOf(decision)]).toEqual(["eligible", []]);
  });
  test("of the occupation count beside others, which may be more", () => {
    const years = (own: string): readonly Spell[] => [
      [own, "2020-12-31"],
      ["2021-01-01", "至今", "保安员"],
    ];
    expect(verdictWith(years("2016-01-01"))).toBe("eligible");
    expect(verdictWith(years("2016-01-02"))).toBe("undetermined");
  });
  test("a blank beside filled ones is only possible", () => {
    const periods: readonly Spell[] = [
      ["2012-01-01", "2013-12-31"],
      ["2016-01-01", "2018-12-31", ""],
    ];
    const row = rowWith(periods);
    expect([row.decision.verdict, kindsOf(row.decision)]).toEqual(["undetermined", ["years-of-other-work"]]);
    expect(reasonsOf(row)[0]).toContain("请补填岗位");
  });
  test("of other work alone leave stated years only possible, unless their heading says 本职业", () => {
    const other: readonly Spell[] = [["2010-01-01", "至今", "保安员"]];
    expect(verdictWith(other, { 从业年限: 5 })).toBe("undetermined");
    const setting = { headings: ["姓名", "证件号码", "手机号码"] };
    expect(rowBeside({ ...WORKER, 从事本职业年限: 5 }, history(other), setting).decision.verdict).toBe("eligible");
    expect(verdictWith([...other, ["2009-01-01", "2009-12-31"]], { 从业年限: 5 })).toBe("eligible");
  });
  test.each(["直播销售员（实习）", "直播销售员（兼职）"])("%s is only possible, and told with the sheet", (post) => {
    const { rows, sheet } = auditBeside([WORKER], history([["2010-01-01", "至今", post]]));
    expect(rows[0]?.decision.verdict).toBe("undetermined");
    expect(sheet.problems.map(({ kind }) => kind)).toEqual(["record-remark"]);
  });
  test("a remark at a day or an employer leaves the period open, a place or 入职 does not", () => {
    const verdict = (from: string, employer: string) =>
      rowBeside(WORKER, {
        工作经历: `| 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${ID} | ${from} | 至今 | ${employer} | 主播 |`,
      }).decision.verdict;
    expect(verdict("2019-03-01（入职）", "甲公司（济南）")).toBe("eligible");
    expect(verdict("2019-03-01（实习）", "甲公司")).toBe("undetermined");
    expect(verdict("2019-03-01", "甲公司（挂靠）")).toBe("undetermined");
  });
});

describe("a sheet that says no post (history-is-own-work)", () => {
  const sheet = (name: string, head: string, from: string) => ({ [name]: `${head}\n| ${ID} | ${from} | 至今 | 甲 |` });
  const PLAIN_HEAD = "| 证件号码 | 起 | 止 | 单位 |";
  const verdict = (sheets: Record<string, string>, facts: Facts = {}, assume = {}) =>
    rowBeside({ ...WORKER, ...facts }, sheets, { assume }).decision.verdict;
  test("off: only possible; on: work in the occupation", () => {
    const sheets = sheet("工作经历", PLAIN_HEAD, "2021-03-01");
    expect(verdict(sheets)).toBe("undetermined");
    expect(verdict(sheets, {}, { "history-is-own-work": true })).toBe("eligible");
    expect(verdict(sheet("工作经历", PLAIN_HEAD, "2021-03-02"))).toBe("ineligible");
  });
  test("a column of posts without one entry says none, too", () => {
    const head = "| 证件号码 | 起 | 止 | 岗位 |";
    const sheets = { 工作经历: `${head}\n| ${ID} | 2021-03-01 | 至今 | |` };
    expect([verdict(sheets), verdict(sheets, {}, { "history-is-own-work": true })]).toEqual([
      "undetermined",
      "eligible",
    ]);
    const beside = {
      工作经历: `${head}\n| ${ID} | 2021-03-01 | 至今 | |\n| ${idNumber("19800101")} | 2010-01-01 | 至今 | 主播 |`,
    };
    expect(verdict(beside, {}, { "history-is-own-work": true })).toBe("undetermined");
  });
  test("is on by itself where a heading says 本职业, or the stated years are as many", () => {
    expect(
      verdict({ 工作经历: `| 证件号码 | 起 | 止 | 单位 | 从事本职业情况 |\n| ${ID} | 2021-03-01 | 至今 | 甲 | |` }),
    ).toBe("eligible");
    expect(verdict(sheet("工作经历", PLAIN_HEAD, "2021-03-01"), { 从业年限: 5 })).toBe("eligible");
  });
  test("counts the rows it decided", () => {
    const { assumptions } = auditBeside([WORKER], sheet("工作经历", PLAIN_HEAD, "2021-03-01"));
    expect(assumptions.find(({ name }) => name === "history-is-own-work")).toEqual({
      name: "history-is-own-work",
      on: false,
      rows: 1,
    });
  });
});

describe("an employment that cannot be", () => {
  test.each([
    ["before the birth", "1989-01-01", "date-impossible", "在出生（1990-06-15）以前"],
    ["before 16", "2006-06-14", "years-impossible", "最早从2006-06-15算起"],
    ["in the future", "2026-03-02", "date-impossible", "在审核日期2026-03-01以后"],
  ])("%s is an error of the row that names its cell", (_, from, kind, words) => {
    const row = rowWith([
      [from, "2026-12-31"],
      ["2010-01-01", "2020-12-31"],
    ]);
    expect([row.decision.verdict, kindsOf(row.decision)]).toEqual(["undetermined", [kind]]);
    const [problem] = row.decision.problems;
    const sentence = problem && problemSentence(problem, HERE);
    expect(sentence).toMatch(/^“工作经历”表第2行“起”填的“/);
    expect(sentence).toContain(words);
    expect(problem?.at.kind).toBe("record-cell");
  });
  test("on the 16th birthday is none", () => expect(verdictWith([["2006-06-15", "2020-12-31"]])).toBe("eligible"));
  test("before 参加工作时间 is one", () =>
    expect(kindsOf(rowWith([["2010-01-01", "至今"]], { 参加工作时间: "2010-02-01" }).decision)).toEqual([
      "years-impossible",
    ]));
  test("work before 从业起始年月 is other work and does not count", () => {
    expect(verdictWith([["2010-01-01", "至今"]], { 从业起始年月: "2021-03-01" })).toBe("eligible");
    expect(verdictWith([["2010-01-01", "至今"]], { 从业起始年月: "2021-03-02" })).toBe("ineligible");
  });
});

describe("what cannot be read", () => {
  test("is one sentence, and the time may be any", () => {
    const { rows, sheet } = auditBeside([WORKER], history([["很久以前", "2014-12-31"]]));
    expect(rows[0]?.decision.verdict).toBe("undetermined");
    expect(sheet.problems.map(sheetProblemSentence)).toEqual([
      "“工作经历”表第2行“起”填的“很久以前”读不出是什么日期，先当作不知道；请写成“2020-09-01”这样的日期。",
    ]);
  });
  test("an end before the beginning says so, and neither counts", () => {
    const { rows, sheet } = auditBeside([WORKER], history([["2014-01-01", "2004-12-31"]]));
    expect(rows[0]?.decision.verdict).toBe("undetermined");
    expect(sheet.problems.map(sheetProblemSentence)).toEqual([
      "“工作经历”表第2行“止”填的“2004-12-31”不可能，应不早于2014-01-01，先当作不知道；请核对起止日期。",
    ]);
  });
  test("what is sure still counts", () =>
    expect(
      verdictWith([
        ["？", "2014-12-31"],
        ["2016-01-01", "2020-12-31"],
      ]),
    ).toBe("eligible"));
  test("a number with a slip in it may be anybody's of that name", () => {
    const sheets = (name: string) => ({
      工作经历: `| 姓名 | 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${name} | ${ID.slice(0, 17)} | 2010-01-01 | 2020-12-31 | 甲 | 直播 |`,
    });
    const asked = { ...WORKER, 姓名: "张甲", 从业年限: "" };
    expect(rowBeside(asked, sheets("张甲")).decision.verdict).toBe("undetermined");
    expect(auditBeside([asked], sheets("张甲")).sheet.problems.map(sheetProblemSentence)[0]).toContain("不像证件号码");
  });
});

test("numbers of fifteen digits and of eighteen are one person's", () => {
  const fifteen = ID.slice(0, 6) + ID.slice(8, 17);
  const sheets = { 工作经历: `| 身份证号 | 起 | 止 | 岗位 |\n| ${fifteen} | 2021-03-01 | 至今 | 主播 |` };
  expect(rowBeside(WORKER, sheets).decision.verdict).toBe("eligible");
});

test("a row says what it has of it", () =>
  expect(reasonsOf(rowWith([["2021-03-02", "至今"]]))[0]).toContain("累计从业满5年，现满4年11个月，差1个月"));
