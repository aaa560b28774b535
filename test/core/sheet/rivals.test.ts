import { vocabulary } from "../../../src/vocabulary";
import type { Field } from "../../../src/core/terms/field";
import { readSheet } from "../../../src/core/sheet/reading";
import { sheetWith } from "../../support/mapping";
import type { CellValue } from "../../../src/core/text/value";

/** What the columns of one person's sheet feed, by heading, and which headings the sheet's problems name. */
function read(cells: Readonly<Record<string, CellValue>>, field: Field, more = {}) {
  const person = { 姓名: "甲", 证件号码: "1", ...cells };
  const grid = { ...sheetWith(), cells: [Object.keys(person), Object.values(person)], ...more };
  const reading = readSheet(grid, vocabulary);
  const [column] = reading?.columns.get(field) ?? [];
  const named = reading?.problems.map(({ kind }) => kind);
  return [column === undefined ? null : reading?.headings[column - 1], named];
}

describe("of two columns for one field the empty one does not silence the filled one", () => {
  test.each<[Field, Readonly<Record<string, CellValue>>, string]>([
    ["level", { 等级: "四级", 认定等级: "" }, "等级"],
    ["level", { 等级: "", 认定等级: "四级" }, "认定等级"],
    ["level", { 申报等级: "", 认定等级: "四级" }, "认定等级"],
    ["level", { 申报等级: "", 等级: "四级" }, "等级"],
    ["level", { 申报等级: "", 报考等级: "四级" }, "报考等级"],
    ["level", { 报考等级: "", 申报级别: "四级" }, "申报级别"],
    ["occupation", { 申报职业: "", 职业: "网商" }, "职业"],
    ["occupation", { 申报职业: "", 职业工种: "网商" }, "职业工种"],
    ["school", { 毕业院校: "", 学校: "某校" }, "学校"],
    ["certificateLevel", { 原证书等级: "", 证书等级: "五级" }, "证书等级"],
    ["workYears", { 从业年限: "", 本职业工作年限: 5 }, "本职业工作年限"],
  ])("%s in %p", (field, cells, heading) => expect(read(cells, field)).toEqual([heading, []]));

  test("of two filled ones the surer is read, and of two that are as sure neither", () => {
    expect(read({ 申报等级: "四级", 报考等级: "三级" }, "level")[0]).toBe("申报等级");
    expect(read({ 等级: "四级", 认定等级: "三级" }, "level")).toEqual([null, ["heading-unsure", "heading-unsure"]]);
    expect(read({ 等级: "四级", 级别: "三级" }, "level")).toEqual([null, ["heading-twice", "heading-twice"]]);
  });
  test("of two empty ones as before", () =>
    expect(read({ 等级: "", 认定等级: "" }, "level")).toEqual([null, ["heading-unsure", "heading-unsure"]]));
  test("what is filled beside an empty column and never sure is named", () => {
    expect(read({ 从业年限: "", 工龄: 5 }, "workYears")).toEqual(["从业年限", ["heading-unsure"]]);
    expect(read({ 从业年限: 5, 工龄: 5 }, "workYears")).toEqual(["从业年限", []]);
  });
  test("what we have filled is not the clerk's: the second run reads as the first", () => {
    const names = [{ name: "_rending.filled.level", refersTo: "='报名表'!$D$1:$D$2" }];
    expect(read({ 等级: "四级", 认定等级: "四级/中级工" }, "level", { names })).toEqual(["等级", []]);
    expect(read({ 等级: "四级", 认定等级: "四级/中级工" }, "level")[0]).toBe(null);
  });
});
