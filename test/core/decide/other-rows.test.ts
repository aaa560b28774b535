import { problemsAmong } from "../../../src/core/decide/other-rows";
import { idNumber } from "../../support/id-number";
import { auditOf, type Facts } from "../../support/people";
import { applicantsRead, PLAIN } from "../../support/row";
import type { CellValue } from "../../../src/core/text/value";

const NONE = { occupation: null, workTypes: [], problems: [] } as const;

/** What is said against each row of a sheet whose people differ from the plain one by these cells. */
function said(people: readonly Readonly<Record<string, CellValue>>[]) {
  const headings = Object.keys(PLAIN);
  const cells = [
    headings,
    ...people.map((person) => headings.map((heading) => person[heading] ?? PLAIN[heading] ?? "")),
  ];
  const grid = { name: "报名表", cells, merges: [], date1904: false, names: [], spareWidths: [], formulaColumns: [] };
  return problemsAmong(applicantsRead(grid).map((applicant) => ({ applicant, application: NONE })));
}

/** The n-th of many people with numbers of their own. */
const somebody = (n: number) => ({
  姓名: `考生${n}`,
  证件号码: idNumber(`19${70 + (Math.floor(n / 336) % 30)}${month(n)}${day(n)}`, 1 + (Math.floor(n / 10_080) % 999)),
});
const month = (n: number) => String(1 + (Math.floor(n / 28) % 12)).padStart(2, "0");
const day = (n: number) => String(1 + (n % 28)).padStart(2, "0");

describe("a telephone of several people", () => {
  test("is said with the rows of the others, five of them by number", () => {
    const problems = said(Array.from({ length: 8 }, (_, n) => somebody(n)));
    expect(problems[0]).toEqual([
      expect.objectContaining({ kind: "same-phone", details: { first: [3, 4, 5, 6, 7], count: 7, more: false } }),
    ]);
    expect(problems[7]).toEqual([
      expect.objectContaining({ kind: "same-phone", details: { first: [2, 3, 4, 5, 6], count: 7, more: false } }),
    ]);
  });

  test("is nothing where it is one person's, by number or, without one, by name", () => {
    expect(
      said([somebody(1), somebody(1)]).map((problems) => problems.filter(({ kind }) => kind === "same-phone")),
    ).toEqual([[], []]);
    expect(said([{ 证件号码: "" }, { 证件号码: "" }])).toEqual([[], []]);
    expect(said([{ 证件号码: "" }, { 证件号码: "", 姓名: "李四" }]).map(([problem]) => problem?.kind)).toEqual([
      "same-phone",
      "same-phone",
    ]);
  });

  test("of a whole institution's people takes no longer for each than of a few", () => {
    const begin = performance.now();
    const problems = said(Array.from({ length: 20_000 }, (_, n) => somebody(n)));
    // Everybody with everybody would be 400 million comparisons.
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(problems[19_999]).toEqual([
      expect.objectContaining({ kind: "same-phone", details: { first: [2, 3, 4, 5, 6], count: 100, more: true } }),
    ]);
  });
});

describe("how many share a telephone", () => {
  test.each([
    [2, [3], 1, false],
    [6, [3, 4, 5, 6, 7], 5, false],
    [7, [3, 4, 5, 6, 7], 6, false],
    [101, [3, 4, 5, 6, 7], 100, false],
    [102, [3, 4, 5, 6, 7], 100, true],
    [103, [3, 4, 5, 6, 7], 100, true],
  ])("of %d people", (people, first, count, more) => {
    const [problems] = said(Array.from({ length: people }, (_, n) => somebody(n)));
    expect(problems).toEqual([expect.objectContaining({ kind: "same-phone", details: { first, count, more } })]);
  });
  test("each of them is told, others are not, and a blank is no telephone", () => {
    const phones = ["13800138000", "13800138001", "13800138000", "", "13800138000", ""];
    const problems = said(phones.map((手机号码, n) => ({ ...somebody(n), 手机号码 })));
    expect(problems.map((one) => one.map(({ field, details }) => [field, details]))).toEqual([
      [["phone", { first: [4, 6], count: 2, more: false }]],
      [],
      [["phone", { first: [2, 6], count: 2, more: false }]],
      [],
      [["phone", { first: [2, 4], count: 2, more: false }]],
      [],
    ]);
  });
  test("one with a number and one without are the same by name", () => {
    const kinds = (name: string) => said([{}, { 证件号码: "", 姓名: name }]).map((one) => one.map(({ kind }) => kind));
    expect(kinds("张三")).toEqual([[], []]);
    expect(kinds("李四")).toEqual([["same-phone"], ["same-phone"]]);
  });
});

describe("rows of one identity number", () => {
  const ID = idNumber("19900101", 7);
  const PERSON: Facts = {
    姓名: "张三",
    证件号码: ID,
    手机号码: "13800138000",
    文化程度: "高中",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
  };
  const KINDS = ["id-two-names", "duplicate", "two-levels", "same-phone"];
  const among = (people: readonly Facts[]) =>
    auditOf(people.map((facts) => ({ ...PERSON, ...facts }))).rows.map(({ decision }) =>
      decision.problems.flatMap((problem) =>
        KINDS.includes(problem.kind) ? [[problem.kind, problem.at.field, problem.details]] : [],
      ),
    );
  const kinds = (...people: readonly Facts[]) => among(people).map((one) => one.map(([kind]) => kind));
  const theory: Facts = { 考试类型: "补考", 申报科目: "理论" };
  const skill: Facts = { 考试类型: "补考", 申报科目: "技能" };
  const trainer: Facts = { 申报职业: "人工智能训练师", 申报工种: "" };

  test.each<[string, Facts, Facts, readonly string[]]>([
    ["the same in all", {}, {}, ["duplicate"]],
    ["of two names", { 姓名: "李四" }, {}, ["id-two-names", "duplicate"]],
    ["of a name and none", { 姓名: "" }, {}, ["duplicate"]],
    ["of none and a name", {}, { 姓名: "" }, ["duplicate"]],
    ["of two numbers", { 证件号码: idNumber("19900101", 9) }, {}, []],
    ["of no number", { 证件号码: "" }, { 证件号码: "" }, []],
    ["at two levels", { 申报等级: "三级" }, {}, ["two-levels"]],
    ["at a level and none", { 申报等级: "" }, {}, []],
    ["at none and a level", {}, { 申报等级: "" }, []],
    ["at no level, both", { 申报等级: "" }, { 申报等级: "" }, ["duplicate"]],
    ["for two occupations", trainer, {}, []],
    ["for two occupations at two levels", { ...trainer, 申报等级: "三级" }, {}, []],
    ["for two occupations of two names", { ...trainer, 姓名: "李四" }, {}, ["id-two-names"]],
    ["for one occupation without work types", trainer, trainer, ["duplicate"]],
    ["for occupations that are unknown", { 申报职业: "厨师" }, { 申报职业: "厨师" }, []],
    ["for unknown ones at two levels", { 申报职业: "厨师" }, { 申报职业: "厨师", 申报等级: "三级" }, []],
    ["for two work types", { 申报工种: "视频创推员" }, {}, []],
    ["for two work types at two levels", { 申报工种: "视频创推员", 申报等级: "三级" }, {}, ["two-levels"]],
    ["for all work types and one", { 申报工种: "" }, {}, []],
    ["in the same subject", theory, theory, ["duplicate"]],
    ["in two subjects", theory, skill, []],
    ["in one of both", theory, { 考试类型: "补考", 申报科目: "理论、技能" }, ["duplicate"]],
    ["in one and in all", theory, {}, ["duplicate"]],
    ["in all and in one", {}, skill, ["duplicate"]],
  ])("%s", (_, one, other, expected) => {
    const phones = [{ ...one, 手机号码: "13800138001" }, other];
    expect(kinds(...phones)).toEqual([expected, expected]);
  });

  test("names the rows and the cell", () => {
    const alone = { 证件号码: idNumber("19910101", 7), 手机号码: "13800138002" };
    expect(among([{}, alone, { 申报等级: "三级" }, {}])).toEqual([
      [
        ["duplicate", "idNumber", { first: [5], count: 1, more: false }],
        ["two-levels", "level", { first: [4], count: 1, more: false }],
      ],
      [],
      [["two-levels", "level", { first: [2, 5], count: 2, more: false }]],
      [
        ["duplicate", "idNumber", { first: [2], count: 1, more: false }],
        ["two-levels", "level", { first: [4], count: 1, more: false }],
      ],
    ]);
    expect(among([{}, { 姓名: "李四", 申报等级: "五级" }])[0]).toEqual([
      ["id-two-names", "idNumber", { first: [3], count: 1, more: false }],
      ["two-levels", "level", { first: [3], count: 1, more: false }],
    ]);
  });

  test("three and more are one group", () =>
    expect(among([{}, {}, {}, {}]).map((one) => one.map(([, , details]) => details))).toEqual([
      [{ first: [3, 4, 5], count: 3, more: false }],
      [{ first: [2, 4, 5], count: 3, more: false }],
      [{ first: [2, 3, 5], count: 3, more: false }],
      [{ first: [2, 3, 4], count: 3, more: false }],
    ]));

  test("a number of fifteen digits is the same person as its eighteen", () => {
    const old = `${ID.slice(0, 6)}${ID.slice(8, 17)}`;
    expect(kinds({}, { 证件号码: old }).map((one) => one.includes("duplicate"))).toEqual([true, true]);
  });
});
