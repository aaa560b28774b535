import { sheetProblemSentence } from "../../../src/core/explain/problems/sheet";
import { readApplicants } from "../../../src/core/facts/read";
import { uncleanedCells } from "../../../src/core/facts/uncleaned";
import { readSheet } from "../../../src/core/sheet/reading";
import type { CellValue } from "../../../src/core/text/value";
import { vocabulary } from "../../../src/vocabulary";
import { auditOf } from "../../support/people";
import { idNumber } from "../../support/id-number";

const X = "11010119900101004X";
const PLAIN: Readonly<Record<string, CellValue>> = {
  姓名: "张三",
  证件号码: idNumber("19900101"),
  手机号码: "13800138000",
  从业年限: 5,
  从业起始年月: 43709,
  原证书编号: "2000000000400001",
  毕业院校: "某某大学",
  申报职业: "网商",
  申报等级: "四级",
};

/** The sheet problems of people with these cells over the plain ones; columns are in the order of PLAIN. */
function problemsOf(...people: readonly Readonly<Record<string, CellValue>>[]) {
  const headings = Object.keys(PLAIN);
  const grid = {
    name: "报名表",
    cells: [headings, ...people.map((cells) => headings.map((heading) => cells[heading] ?? PLAIN[heading] ?? ""))],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
  const reading = readSheet(grid, vocabulary);
  if (reading === null) throw new Error("no header");
  const rows = readApplicants(grid, reading, vocabulary).map(({ row }) => row);
  return uncleanedCells(grid, reading, rows);
}

function sortsOf(...people: readonly Readonly<Record<string, CellValue>>[]): unknown {
  const [problem] = problemsOf(...people);
  return problem?.kind === "cells-uncleaned"
    ? problem.details.sorts.map(({ sort, count, first }) => [sort, count, first.join()])
    : [];
}

test("a clean sheet has nothing to tell", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ 证件号码: X, 姓名: "John Smith", 从业年限: "5年", 从业起始年月: "2019-09-01 00:00:00" })).toEqual(
    [],
  );
  expect(problemsOf({ 姓名: "𠮷田", 毕业院校: "某某大学（东校区）", 申报等级: "四级／中级工" })).toEqual([]);
});

test.each<[string, CellValue, readonly string[]]>([
  ["姓名", "张 三", ["spaced-name"]],
  ["姓名", "张\u3000三", ["spaced-name"]],
  ["姓名", "张三 ", ["white-space"]],
  ["姓名", "张\u00a0三", ["spaced-name"]],
  ["姓名", "张\n三", ["spaced-name", "line-break"]],
  ["姓名", "张三\n", ["line-break"]],
  ["姓名", "张\u200b三", ["invisible"]],
  ["姓名", "张\ue000", ["private-letter"]],
  ["姓名", "张\ufffd", ["private-letter"]],
  ["姓名", "ＪＯＨＮ", ["full-width"]],
  ["证件号码", X.toLowerCase(), ["lower-case-x"]],
  ["证件号码", X.replace("X", "ｘ"), ["full-width", "lower-case-x"]],
  ["证件号码", `${X} `, ["white-space"]],
  ["证件号码", `${X.slice(0, 6)} ${X.slice(6)}`, ["white-space"]],
  ["证件号码", `\u202a${X}\u202c`, ["invisible"]],
  ["证件号码", 110101900101123, ["number-of-digits"]],
  ["证件号码", "１１０１０１９００１０１１２３", ["full-width"]],
  ["手机号码", 13800138000, ["number-of-digits"]],
  ["手机号码", "138 0013 8000", ["white-space"]],
  ["原证书编号", 2000000000400001, ["number-of-digits"]],
  ["从业年限", "5", ["text-of-digits"]],
  ["从业年限", "５", ["full-width"]],
  ["从业起始年月", "43709", ["text-of-digits"]],
  ["从业起始年月", "20190901", []],
  ["毕业院校", "某某\u00a0大学", ["white-space"]],
  ["毕业院校", "某某 大学", []],
  ["毕业院校", " 某某大学", ["white-space"]],
  ["申报等级", "四级\n中级工", ["line-break"]],
  ["申报等级", "4", []],
])("%s %j: %j", (heading, value, sorts) => {
  const address = `${String.fromCharCode(65 + Object.keys(PLAIN).indexOf(heading))}2`;
  expect(sortsOf({ [heading]: value })).toEqual(sorts.map((sort) => [sort, 1, address]));
});

test("each sort is told once with its count and its first three cells", () => {
  const five = Array.from({ length: 5 }, () => ({ 手机号码: 13800138000 }));
  expect(sortsOf(...five, { 姓名: "张 三" })).toEqual([
    ["number-of-digits", 5, "C2,C3,C4"],
    ["spaced-name", 1, "A7"],
  ]);
  expect(problemsOf(...five, { 姓名: "张 三" }).map(sheetProblemSentence)).toEqual([
    "有些单元格已按原意读取，但直接上报可能被退回：号码存成了数字的5格（C2、C3、C4等）；姓名中间有空格的1格（A7）；请在上报前改正。",
  ]);
});

test("rows without a person and columns that mean nothing are not looked at", () => {
  expect(sortsOf({ 姓名: "示例", 手机号码: 13800138000 })).toEqual([]);
  expect(auditOf([{ 申报职业: "网商", 备注: " 某事\n" }]).sheet.problems).toEqual([]);
});

test("the audit tells it with the sheet", () =>
  expect(auditOf([{ 申报职业: "网商", 姓名: "张 三" }]).sheet.problems).toMatchObject([
    { kind: "cells-uncleaned", severity: "warning", at: { kind: "sheet" } },
  ]));
