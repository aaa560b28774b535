import { recordMatcher } from "../../../../src/core/facts/records/match";
import { readRecords } from "../../../../src/core/facts/records/records";
import { hasRowsOfNobody } from "../../../../src/core/facts/records/row";
import { recordTable } from "../../../../src/core/sheet/record-table";
import type { Relation } from "../../../../src/core/terms/occupation";
import { vocabulary } from "../../../../src/vocabulary";
import { drawGrid } from "../../../support/draw";
import { idNumber } from "../../../support/id-number";
import { applicantRead } from "../../../support/row";

const ID = idNumber("19900115");
const OTHER = idNumber("19800101");
/** The same number with a wrong check digit. */
const SLIP = `${ID.slice(0, 17)}${ID.endsWith("1") ? "2" : "1"}`;

const RELATIONS: Readonly<Record<string, Relation>> = { 绘图: "own", 制图: "related", 厨师: "another", 保安: "other" };
const relationOf = (post: string): Relation => RELATIONS[post] ?? "unsure";

function matched(sheets: Readonly<Record<string, string>>, facts: Readonly<Record<string, string>> = {}, known = true) {
  const grids = Object.entries(sheets).map(([name, table]) => drawGrid(table, { name }));
  const matcher = recordMatcher(readRecords(grids, vocabulary));
  const applicant = matcher
    .among("报名表")
    .match(applicantRead({ 姓名: "张甲", 证件号码: ID, ...facts }), known ? { workRelationOf: relationOf } : null);
  return { applicant, records: applicant.records, used: matcher.used(), problems: matcher.problems() };
}

const bans = (...rows: readonly (readonly [name: string, number: string, until?: string])[]) => ({
  禁考名单: [
    "| 姓名 | 证件号码 | 禁考至 |",
    ...rows.map(([name, number, until = "永久"]) => `| ${name} | ${number} | ${until} |`),
  ].join("\n"),
});
const sureness = (...given: Parameters<typeof matched>) => matched(...given).records?.bans.map(({ sure }) => sure);

describe("whose record it is", () => {
  test.each<[string, string, string, readonly boolean[]]>([
    ["the same number", "张甲", ID, [true]],
    ["the same number under another name", "李乙", ID, [true]],
    ["in lower case and with spaces", "张甲", `${ID.slice(0, 6)} ${ID.slice(6).toLowerCase()}`, [true]],
    ["another number", "张甲", OTHER, []],
    ["no number, the same name", "张甲", "", [false]],
    ["no number, another name", "李乙", "", []],
    ["a wrong check digit, the same name", "张甲", SLIP, [false]],
    ["a wrong check digit, another name", "李乙", SLIP, [false]],
    ["another number cut short, the same name", "张甲", OTHER.slice(0, 17), [false]],
    ["another number cut short, another name", "李乙", OTHER.slice(0, 17), []],
  ])("%s", (_, name, number, sure) => expect(sureness(bans([name, number]))).toEqual(sure));

  test("an old number of fifteen digits is the same person", () => {
    const old = `${ID.slice(0, 6)}${ID.slice(8, 17)}`;
    expect(sureness(bans(["李乙", old]))).toEqual([true]);
    expect(sureness(bans(["李乙", ID]), { 证件号码: old })).toEqual([true]);
  });
  test("a number of no known shape is right where both sheets have it", () => {
    const odd = { 证件类型: "其他", 证件号码: "甲字1234567" };
    expect(sureness(bans(["李乙", "甲字1234567"]), odd)).toEqual([true]);
    expect(sureness(bans(["李乙", "甲字1234568"]), odd)).toEqual([]);
    // Unless the number is in doubt itself.
    expect(sureness(bans(["李乙", "甲字1234567"]), { 证件号码: "甲字1234567" })).toEqual([false]);
  });
  test("whose own number is missing or in doubt may be meant by the name", () => {
    expect(sureness(bans(["张甲", OTHER]), { 证件号码: "" })).toEqual([false]);
    expect(sureness(bans(["张甲", OTHER]), { 证件号码: SLIP })).toEqual([false]);
    expect(sureness(bans(["李乙", OTHER]), { 证件号码: "" })).toEqual([]);
    expect(sureness(bans(["", OTHER]), { 姓名: "", 证件号码: "" })).toEqual([]);
  });
  test("all records of a person are theirs, each once", () => {
    expect(sureness(bans(["张甲", ID], ["张甲", OTHER], ["张甲", ""], ["张甲", ID]))).toEqual([true, true, false]);
  });
  test("another name under the same number is told once a record, at its row", () => {
    expect(matched(bans(["张甲", OTHER], ["李乙", ID])).problems).toMatchObject([
      { kind: "record-other-name", at: { sheet: "禁考名单", row: 3 }, details: { sheet: "报名表", row: 2 } },
    ]);
    for (const name of ["张甲", ""]) expect(matched(bans([name, ID])).problems).toEqual([]);
    expect(matched(bans(["李乙", ID]), { 姓名: "" }).problems).toEqual([]);
  });
});

test("a doubtful remark in brackets leaves a record open and is told once, with its cell", () => {
  const { records, problems } = matched(bans(["张甲", ID, "2030-06-30（待核实）"]));
  expect(records?.bans).toMatchObject([{ sure: false, duration: { kind: "unreadable" } }]);
  expect(problems).toMatchObject([
    { kind: "record-remark", at: { heading: "禁考至", row: 2 }, details: { remark: "待核实" } },
  ]);
});

test("what a post is to the occupation applied for", () => {
  const posts = ["绘图", "制图", "保安", "厨师", "打杂", ""];
  const table = [
    "| 证件号码 | 起 | 止 | 岗位 |",
    ...posts.map((post) => `| ${ID} | 2018-01-01 | 至今 | ${post} |`),
  ].join("\n");
  const relations = (sheet: string, known = true, name = "工作经历") =>
    matched({ [name]: sheet }, {}, known).records?.work?.map(({ relation }) => relation);
  expect(relations(table)).toEqual(["own", "related", "other", "unsure", "unsure", "unsure"]);
  expect(relations(table, false)).toEqual(posts.map(() => "unsure"));
  const bare = `| 证件号码 | 起 | 止 |\n| ${ID} | 2018-01-01 | 至今 |`;
  expect([relations(bare), relations(bare, true, "本职业工作经历")]).toEqual([["unsaid"], ["own"]]);
});

test("what the workbook does not have is null; what it has of others is none", () => {
  expect(matched({}).records).toEqual({ work: null, marks: null, bans: [] });
  expect(matched({}).used).toEqual({ work: null, marks: null, bans: null, schools: null });
  const marks = `| 证件号码 | 职业 | 等级 | 科目 | 成绩 | 日期 |\n| ${OTHER} | 网商 | 四级 | 理论 | 80 | 2025-01-01 |`;
  const beside = matched({ 历次成绩: marks, ...bans(["张甲", ID], ["王五", OTHER]) });
  expect(beside.records).toMatchObject({ work: null, marks: [], bans: [{ sure: true }] });
  expect(beside.used).toEqual({ work: null, marks: 0, bans: 1, schools: null });
});

test("a school in the list is 经评估论证, unless the row's school is in doubt", () => {
  const sheets = { 经评估论证院校: "| 院校 |\n| 某 学院（东区） |\n| 无 |\n| #REF! |\n| |" };
  const evaluated = (facts: Readonly<Record<string, string>>) => matched(sheets, facts).applicant.evaluatedSchool;
  expect(evaluated({ 毕业院校: "某学院(东区)" })).toBe(true);
  expect(evaluated({ 毕业院校: "某学院" })).toBeNull();
  expect(evaluated({ 毕业院校: "" })).toBeNull();
  expect(evaluated({ 毕业院校: "某学院(东区)（待核实）" })).toBeNull();
  expect(evaluated({ 毕业院校: "另一学院", 院校经评估论证: "否" })).toBe(false);
  expect(matched(sheets).used.schools).toBe(1);
});

test("rows of nobody: only merges can tell whose they are", () => {
  const has = (rows: string) => {
    const table = recordTable(
      drawGrid(`| 姓名 | 证件号码 | 起 | 止 | 岗位 |\n${rows}`, { name: "工作经历" }),
      vocabulary.headings,
    );
    if (table === null) throw new Error("no optional sheet");
    return hasRowsOfNobody(table);
  };
  expect(has(`| 甲 | ${ID} | 2018-01-01 | 至今 | 绘图 |`)).toBe(false);
  expect(has(`| | ${ID} | 2018-01-01 | 至今 | 绘图 |`)).toBe(false);
  expect(has(`| 甲 | | 2018-01-01 | 至今 | 绘图 |`)).toBe(false);
  expect(has(`| | | 2018-01-01 | 至今 | 绘图 |`)).toBe(true);
  expect(has(`| | | 2018-01-01 | 至今 | |`)).toBe(true);
  // One cell alone is a remark or a total.
  expect(has(`| | | | | 以上属实 |`)).toBe(false);
});
