import { contradictionsOf } from "../../../src/core/decide/contradictions";
import type { Applicant } from "../../../src/core/facts/applicant";
import type { PersonEmployment } from "../../../src/core/facts/records/person-records";
import type { Field } from "../../../src/core/terms/field";
import { dayOf, type Day } from "../../../src/core/time/day";
import { applicantRead } from "../../support/row";

const TODAY = dayOf(2026, 3, 1);
type Cells = Parameters<typeof applicantRead>[0];
type Told = readonly [kind: string, field: Field, details: unknown, unreliable: readonly Field[]];

/** Born on 1990-01-01, of age for work since 2006-01-01. */
const read = (cells: Cells) => applicantRead({ 性别: "男", ...cells });
const told = (one: Applicant): readonly Told[] =>
  contradictionsOf(one, TODAY).map(({ problem: { kind, field, details }, unreliable }) => [
    kind,
    field,
    details,
    unreliable,
  ]);
const CERTIFICATE: Cells = { 原证书等级: "五级", 原证书编号: "S0000" };
const SECOND: Cells = { ...CERTIFICATE, 原证书2等级: "四级", 原证书2编号: "S0001" };
const TITLE: Cells = { 职称级别: "中级" };
const BIRTH = dayOf(1990, 1, 1);
const OF_AGE = dayOf(2006, 1, 1);

describe("a date after the day, or not after the birth, is told at its cell, and with the birth where that may be false", () => {
  test.each<[string, Field, Cells]>([
    ["从业起始年月", "workStart", {}],
    ["参加工作时间", "careerStart", {}],
    ["原证书发证日期", "certificateDate", CERTIFICATE],
    ["原证书2发证日期", "certificate2Date", SECOND],
    ["职称取得日期", "titleDate", TITLE],
    ["初级职称取得日期", "juniorTitleDate", TITLE],
  ])("%s", (heading, field, cells) => {
    const on = (date: string) => told(read({ ...cells, [heading]: date }));
    expect(on("2026-03-01")).toEqual([]);
    expect(on("2026-03-02")).toEqual([["date-impossible", field, { kind: "future", asOf: TODAY }, [field]]]);
    const early = ["date-impossible", field, { kind: "before-birth", birth: BIRTH }, [field, "birthDate"]];
    expect(on("1990-01-01")).toEqual([early]);
    expect(on("1990-01-02")).not.toContainEqual(early);
  });
  test("a graduation may be to come, and not before the birth", () => {
    expect(told(read({ 毕业日期: "2036-07-01" }))).toEqual([]);
    expect(told(read({ 毕业日期: "1990-01-02" }))).toEqual([]);
    expect(told(read({ 毕业日期: "1990-01-01" }))).toEqual([
      ["date-impossible", "graduationDate", { kind: "before-birth", birth: BIRTH }, ["graduationDate", "birthDate"]],
    ]);
  });
  test("a birth to come is one, and nothing is compared with a birth that is not known", () => {
    const nobody = { 证件号码: "E12345678", 证件类型: "护照" };
    expect(told(read({ ...nobody, 出生日期: "2026-03-01" }))).toEqual([]);
    expect(told(read({ ...nobody, 出生日期: "2026-03-02" }))).toEqual([
      ["date-impossible", "birthDate", { kind: "future", asOf: TODAY }, ["birthDate"]],
    ]);
    expect(told(read({ ...nobody, 参加工作时间: "1975-01-01", 毕业日期: "1971-07-01" }))).toEqual([]);
  });
});

describe("work that nobody can have done is told with all that bounds it", () => {
  const doubted = (field: Field): readonly Field[] => [field, "birthDate", "careerStart"];
  test.each<[string, Cells, readonly Told[]]>([
    ["begun on the 16th birthday", { 从业起始年月: "2006-01-01" }, []],
    [
      "begun a day before it",
      { 从业起始年月: "2005-12-31" },
      [["years-impossible", "workStart", { kind: "too-early", earliest: OF_AGE }, doubted("workStart")]],
    ],
    ["as many years as since the 16th birthday", { 从业年限: "20年2个月", ...CERTIFICATE }, []],
    ["as many as since 参加工作时间", { 参加工作时间: "2020-03-01", 从业年限: "6年0个月" }, []],
    [
      "a month more",
      { 参加工作时间: "2020-03-01", 从业年限: "6年1个月" },
      [["years-impossible", "workYears", { kind: "too-many", most: 72 }, doubted("workYears")]],
    ],
    [
      "a month more than since the 16th birthday",
      { 从业年限: "20年3个月" },
      [["years-impossible", "workYears", { kind: "too-many", most: 242 }, doubted("workYears")]],
    ],
    [
      "a month more after a certificate",
      { ...CERTIFICATE, 参加工作时间: "2020-03-01", 取证后从业年限: "6年1个月" },
      [["years-impossible", "workAfterCertificate", { kind: "too-many", most: 72 }, doubted("workAfterCertificate")]],
    ],
    [
      "a month more after a title",
      { ...TITLE, 参加工作时间: "2020-03-01", 取得职称后从业年限: "6年1个月" },
      [["years-impossible", "workAfterTitle", { kind: "too-many", most: 72 }, doubted("workAfterTitle")]],
    ],
    ["as many after a title", { ...TITLE, 参加工作时间: "2020-03-01", 取得职称后从业年限: "6年0个月" }, []],
    ["as many after a certificate", { ...CERTIFICATE, 参加工作时间: "2020-03-01", 取证后从业年限: "6年0个月" }, []],
  ])("%s", (_, cells, faults) => expect(told(read(cells))).toEqual(faults));
  test("a child that states years can have worked no month", () => {
    const child = read({ 证件号码: "E12345678", 证件类型: "护照", 出生日期: "2012-01-01", 从业年限: "1个月" });
    expect(told(child)).toEqual([
      ["years-impossible", "workYears", { kind: "too-many", most: 0 }, doubted("workYears")],
    ]);
  });
  test("where neither birth nor 参加工作时间 is known, no number of years is too many", () => {
    expect(told(read({ 证件号码: "E12345678", 证件类型: "护照", 从业年限: 60 }))).toEqual([]);
  });
  test("where a date is impossible, years are not told as well", () => {
    const both = { 参加工作时间: "2026-03-02", 从业年限: 60 };
    expect(told(read(both)).map(([kind]) => kind)).toEqual(["date-impossible"]);
  });
});

describe("employments of 工作经历", () => {
  const spell = (from: Day, to: Day, sure = true): PersonEmployment =>
    ({
      sure,
      from: { min: from, max: to },
      to: { min: TODAY, max: TODAY },
      relation: "own",
      place: { sheet: "工作经历", row: 3 },
      cell: { heading: "起", value: "某日" },
    }) as never;
  const toldOf = (work: readonly PersonEmployment[], cells: Cells = {}) =>
    contradictionsOf({ ...read(cells), records: { work, marks: null, bans: [] } }, TODAY);
  const CELL = { kind: "record-cell", sheet: "工作经历", row: 3, heading: "起", value: "某日" };
  test.each<[string, Day, Day, Cells, readonly [kind: string, details: unknown, unreliable: readonly Field[]] | null]>([
    ["begun today", TODAY, TODAY, {}, null],
    ["begun tomorrow", TODAY + 1, TODAY + 9, {}, ["date-impossible", { kind: "future", asOf: TODAY }, ["workYears"]]],
    ["begun on a day that is perhaps over", TODAY, TODAY + 9, {}, null],
    [
      "begun on the day of birth",
      BIRTH - 9,
      BIRTH,
      {},
      ["date-impossible", { kind: "before-birth", birth: BIRTH }, ["workYears", "birthDate"]],
    ],
    [
      "begun the day after",
      BIRTH - 9,
      BIRTH + 1,
      {},
      ["years-impossible", { kind: "too-early", earliest: OF_AGE }, ["workYears", "birthDate", "careerStart"]],
    ],
    [
      "begun the day before the 16th birthday",
      OF_AGE - 9,
      OF_AGE - 1,
      {},
      ["years-impossible", { kind: "too-early", earliest: OF_AGE }, ["workYears", "birthDate", "careerStart"]],
    ],
    ["begun perhaps on it", OF_AGE - 9, OF_AGE, {}, null],
    ["begun before a birth that nobody knows", BIRTH, BIRTH, { 证件号码: "E12345678", 证件类型: "护照" }, null],
  ])("%s", (_, from, to, cells, fault) => {
    const found = toldOf([spell(from, to)], cells);
    expect(found).toEqual(
      fault === null
        ? []
        : [
            {
              problem: { kind: fault[0], field: "workStart", details: fault[1], cell: CELL },
              unreliable: fault[2],
            },
          ],
    );
    expect(toldOf([spell(from, to, false)], cells)).toEqual([]);
  });
  test("nothing is too early where nobody knows when work may begin", () => {
    const from = dayOf(1965, 1, 1);
    expect(toldOf([spell(from, from)], { 证件号码: "E12345678", 证件类型: "护照" })).toEqual([]);
  });
  test.each<[string, string | null]>([
    ["as many stated years as it has", "5年0个月"],
    ["a month more", "5年1个月"],
    ["a month fewer", "4年11个月"],
    ["none stated", null],
  ])("%s", (_, stated) => {
    const from = dayOf(2021, 3, 1);
    const found = toldOf([spell(from, from)], stated === null ? {} : { 从业年限: stated });
    const right = stated === null || stated === "5年0个月";
    expect(
      found.map(({ problem: { kind, field, details }, unreliable }) => [kind, field, details, unreliable]),
    ).toEqual(right ? [] : [["facts-contradict", "workYears", { kind: "years-of-history", total: 60 }, ["workYears"]]]);
    expect(
      contradictionsOf({ ...read({ 从业年限: stated ?? "" }), records: { work: null, marks: null, bans: [] } }, TODAY),
    ).toEqual([]);
  });
});

describe("stated facts that exclude each other", () => {
  const PAPER = { kind: "years-since-paper" } as const;
  const BOUNDS: readonly Field[] = ["workStart", "careerStart", "birthDate"];
  test.each<[string, Cells, readonly Told[]]>([
    ["as many years as since 从业起始年月", { 从业起始年月: "2020-03-01", 从业年限: "6年0个月" }, []],
    [
      "a month more",
      { 从业起始年月: "2020-03-01", 从业年限: "6年1个月" },
      [["facts-contradict", "workYears", { kind: "years-since-start", most: 72 }, ["workYears", "workStart"]]],
    ],
    ["在读 with the end to come", { 学习状态: "在读", 毕业日期: "2029-07-01" }, []],
    [
      "在读 with an end that is over",
      { 学习状态: "在读", 毕业日期: "2026-03-01" },
      [
        [
          "facts-contradict",
          "studyStatus",
          { kind: "status-against-end", end: { min: TODAY, max: TODAY }, derived: false },
          ["studyStatus", "graduationDate"],
        ],
      ],
    ],
    ["a junior title of the same day", { ...TITLE, 职称取得日期: "2020-01-01", 初级职称取得日期: "2020-01-01" }, []],
    [
      "a junior title a day later",
      { ...TITLE, 职称取得日期: "2020-01-01", 初级职称取得日期: "2020-01-02" },
      [["facts-contradict", "juniorTitleDate", { kind: "junior-title-later" }, ["juniorTitleDate", "titleDate"]]],
    ],
    ["a junior title beside one of no date", { ...TITLE, 初级职称取得日期: "2020-01-02" }, []],
    [
      "as many years after a certificate as since it",
      { ...CERTIFICATE, 原证书发证日期: "2020-03-01", 取证后从业年限: "6年0个月" },
      [],
    ],
    [
      "a month more",
      { ...CERTIFICATE, 原证书发证日期: "2020-03-01", 取证后从业年限: "6年1个月" },
      [
        [
          "facts-contradict",
          "workAfterCertificate",
          { ...PAPER, paper: "certificate", bound: "most", months: 72 },
          ["workAfterCertificate", "certificateDate", "workYears", ...BOUNDS],
        ],
      ],
    ],
    [
      "a month more after a title",
      { ...TITLE, 职称取得日期: "2020-03-01", 取得职称后从业年限: "6年1个月" },
      [
        [
          "facts-contradict",
          "workAfterTitle",
          { ...PAPER, paper: "title", bound: "most", months: 72 },
          ["workAfterTitle", "titleDate", "workYears", ...BOUNDS],
        ],
      ],
    ],
    [
      "as few years after a certificate as did not fit before it",
      {
        ...CERTIFICATE,
        参加工作时间: "2014-01-01",
        原证书发证日期: "2016-01-01",
        从业年限: "10年0个月",
        取证后从业年限: "8年0个月",
      },
      [],
    ],
    [
      "a month fewer",
      {
        ...CERTIFICATE,
        参加工作时间: "2014-01-01",
        原证书发证日期: "2016-01-01",
        从业年限: "10年0个月",
        取证后从业年限: "7年11个月",
      },
      [
        [
          "facts-contradict",
          "workAfterCertificate",
          { ...PAPER, paper: "certificate", bound: "least", months: 96 },
          ["workAfterCertificate", "certificateDate", "workYears", ...BOUNDS],
        ],
      ],
    ],
    [
      "as few after a certificate as work after a title leaves",
      {
        ...CERTIFICATE,
        ...TITLE,
        参加工作时间: "2013-01-01",
        原证书发证日期: "2016-01-01",
        取得职称后从业年限: "10年0个月",
        取证后从业年限: "7年0个月",
      },
      [],
    ],
    [
      "a month fewer",
      {
        ...CERTIFICATE,
        ...TITLE,
        参加工作时间: "2013-01-01",
        原证书发证日期: "2016-01-01",
        取得职称后从业年限: "10年0个月",
        取证后从业年限: "6年11个月",
      },
      [
        [
          "facts-contradict",
          "workAfterCertificate",
          { ...PAPER, paper: "certificate", bound: "least", months: 84 },
          ["workAfterCertificate", "certificateDate", "workAfterTitle", "titleDate", ...BOUNDS],
        ],
      ],
    ],
    [
      "a month fewer after a title than a certificate leaves that came later",
      {
        ...CERTIFICATE,
        ...TITLE,
        原证书发证日期: "2018-01-01",
        取证后从业年限: "5年0个月",
        职称取得日期: "2016-01-01",
        取得职称后从业年限: "4年11个月",
      },
      [
        [
          "facts-contradict",
          "workAfterTitle",
          { ...PAPER, paper: "title", bound: "least", months: 60 },
          ["workAfterTitle", "titleDate", "workAfterCertificate", "certificateDate", ...BOUNDS],
        ],
      ],
    ],
    [
      "neither paper's date known",
      { ...CERTIFICATE, ...TITLE, 取证后从业年限: "1年0个月", 取得职称后从业年限: "9年0个月" },
      [],
    ],
  ])("%s", (_, cells, faults) => expect(told(read(cells))).toEqual(faults));

  test("a status without an end is compared with nothing", () => {
    expect(told(read({ 学习状态: "在读" }))).toEqual([]);
    expect(told(read({ 毕业日期: "2020-07-01" }))).toEqual([]);
  });
  test("years after an undated paper are compared with nothing where nobody knows when work began", () => {
    const nobody = { 证件号码: "E12345678", 证件类型: "护照" };
    const papers = { ...CERTIFICATE, ...TITLE, 原证书发证日期: "1972-01-01", 取证后从业年限: "1年0个月" };
    expect(told(read({ ...nobody, ...papers, 取得职称后从业年限: "10年0个月" }))).toEqual([]);
  });
  test("two papers are compared with each other only where neither is false by all other work", () => {
    const papers = { ...CERTIFICATE, ...TITLE, 原证书发证日期: "2020-03-01", 取证后从业年限: "1年0个月" };
    const titled = { 职称取得日期: "2021-03-01", 取得职称后从业年限: "5年1个月" };
    expect(told(read({ ...papers, ...titled })).map(([, field]) => field)).toEqual(["workAfterTitle"]);
    expect(told(read({ ...papers, ...titled, 取得职称后从业年限: "5年0个月" })).map(([, field]) => field)).toEqual([
      "workAfterCertificate",
    ]);
  });
  test("a derived end is told as derived, at the cell that it is worked out from", () => {
    const [first] = told(read({ 学习状态: "在读", 入学日期: "2020-09-01", 学制: "3年", 文化程度: "大专" }));
    expect(first).toMatchObject([
      "facts-contradict",
      "studyStatus",
      { kind: "status-against-end", derived: true },
      ["studyStatus", "enrolmentDate"],
    ]);
  });
});
