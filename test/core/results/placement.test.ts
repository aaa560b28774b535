import { placeResults } from "../../../src/core/results/placement";
import type { Field } from "../../../src/core/terms/field";
import { type Grid } from "../../../src/core/sheet/grid";
import { drawGrid } from "../../support/draw";
import { readingOf } from "../../support/reading";
import { columnLetter } from "../../../src/core/terms/cell";

const PEOPLE: Partial<Record<Field, string>> = { name: "A", idNumber: "B", level: "C" };

function placed(grid: Grid, headerRow: number, columns: Partial<Record<Field, string>> = PEOPLE): string[] {
  return placeResults(readingOf(grid, headerRow, columns), grid).map(
    ({ column, owning, header }) => `${columnLetter(column)} ${owning === "filled" ? "filled" : header}`,
  );
}

const APPENDED = [
  "D 核定等级",
  "E 收费(元)",
  "F 审核结论",
  "G 审核说明",
  "H 符合条款",
  "I 需提交材料",
  "J 可报最高等级",
  "K 最早可申报日期",
  "L 问题列",
];

test("behind the last used column, in the order of the contract", () => {
  const grid = drawGrid(`
    | 报名表 |
    | 姓名 | 证件号码 | 申报等级 |
    | 甲   | 1        | 四级     |
  `);
  expect(placed(grid, 2)).toEqual(APPENDED);
});

test("a heading without data counts as used, and so does a word far to the right", () => {
  expect(
    placed(
      drawGrid(`
        | 姓名 | 证件号码 | 申报等级 | 备注 |
        | 甲   | 1        | 四级     |      |
      `),
      1,
    )[0],
  ).toBe("E 核定等级");
  expect(
    placed(
      drawGrid(`
        | 姓名 | 证件号码 | 申报等级 |   |   |      |
        | 甲   | 1        | 四级     |   |   |      |
        |      |          |          |   |   | 见注 |
      `),
      1,
    )[0],
  ).toBe("G 核定等级");
});

test("never into merged cells beside the header or the people; a wide title or footnote does no harm", () => {
  const header = drawGrid(`
    | 报名表 | <        | <        | < | < | < | < |
    | 姓名   | 证件号码 | 申报等级 | 备注 | < |
    | 甲     | 1        | 四级     |   |   |
  `);
  const narrow = { ...header, cells: header.cells.map((row) => row.slice(0, 4)) };
  expect(placed(narrow, 2)[0]).toBe("F 核定等级");
  const footnote = drawGrid(`
    | 姓名   | 证件号码 | 申报等级 |
    | 甲     | 1        | 四级     |
    | 说明：用黑色笔填写 | < | < | < | < |
  `);
  const reading = readingOf(footnote, 1, PEOPLE, { lastRow: 2 });
  const trimmed = { ...footnote, cells: footnote.cells.map((row) => row.slice(0, 3)) };
  expect(placeResults(reading, trimmed)[0]?.column).toBe(4);
});

test("an empty column of the sheet's own that bears a result's name is filled", () => {
  const grid = drawGrid(`
    | 审核结论 | 姓名 | 证件号码 | 申报等级 | *收费标准（元） | 资格审核\\n核定等级 |
    |          | 甲   | 1        | 四级     |                 |                     |
  `);
  const reading = readingOf(grid, 1, { name: "B", idNumber: "C", level: "D" });
  const headings = reading.headings.map((heading) => heading.replace("\n", "/"));
  const places = placeResults({ ...reading, headings }, grid);
  expect(places.map(({ result, owning, column }) => `${result} ${owning} ${columnLetter(column)}`)).toEqual([
    "level filled F",
    "fee filled E",
    "verdict filled A",
    "reasons appended G",
    "clause appended H",
    "documents appended I",
    "highestLevel appended J",
    "earliest appended K",
    "culprits appended L",
  ]);
});

test("a column of that name with anything below its heading stays the clerk's, and ours says so", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 审核结论 | 收费 |
    | 甲   | 1        | 四级     | 符合     |      |
    | 合计 |          |          |          | {0}  |
  `);
  expect(placed(grid, 1).slice(1, 4)).toEqual(["G 收费(元)（助手）", "H 审核结论（助手）", "I 审核说明"]);
});

test("of two columns with the name the empty one is filled", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 审核结论 | 审核结论 |
    | 甲   | 1        | 四级     | 符合     |          |
  `);
  expect(placed(grid, 1)[2]).toBe("E filled");
});

test("认定等级 is filled beside another level column and untouched where it is the level applied for", () => {
  const beside = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 认定等级 |
    | 甲   | 1        | 四级     |          |
  `);
  expect(placed(beside, 1)[0]).toBe("D filled");
  const applied = drawGrid(`
    | 姓名 | 证件号码 | 认定等级 |
    | 甲   | 1        |          |
  `);
  expect(placed(applied, 1)[0]).toBe("D 核定等级");
});

test("a column read as input is never a result column", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 收费 | 符合条款 |
    | 甲   | 1        | 四级     |      |          |
  `);
  expect(placed(grid, 1, { ...PEOPLE, declaredClause: "E" })).toEqual(
    expect.arrayContaining(["D filled", "I 符合条款（助手）"]),
  );
});

test("a column with merged cells below its heading is not filled", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 审核结论 |
    | 甲   | 1        | 四级     |          |
    | 乙   | 2        | 四级     | ^        |
  `);
  expect(placed(grid, 1)[2]).toBe("G 审核结论（助手）");
});

test("a column with formulas that show nothing yet is not filled", () => {
  const grid = drawGrid(
    `
    | 姓名 | 证件号码 | 申报等级 | 收费 | 审核结论 |
    | 甲   | 1        | 四级     |      |          |
  `,
    { formulaColumns: [4] },
  );
  expect(placed(grid, 1).slice(1, 3)).toEqual(["G 收费(元)（助手）", "E filled"]);
});

test("our own columns are found by their names wherever the clerk has put them", () => {
  const grid = drawGrid(
    `
    | 审核结论（助手） | 姓名 | 证件号码 | 审核结论 | 申报等级 | 收费 |
    | 符合             | 甲   | 1        | 待定     | 四级     | {280} |
  `,
    {
      names: [
        { name: "_rending.appended.verdict", refersTo: "='报名表'!$A$1:$A$2" },
        { name: "_rending.filled.fee", refersTo: "=报名表!$F$1:$F$2" },
        { name: "_rending.appended.reasons", refersTo: "=报名表!#REF!" },
      ],
    },
  );
  const columns = { name: "B", idNumber: "C", level: "E" };
  expect(placed(grid, 1, columns).slice(0, 4)).toEqual(["G 核定等级", "F filled", "A 审核结论（助手）", "H 审核说明"]);
});

test("the width an appended column had is told by the spare widths", () => {
  const grid = drawGrid(
    `
    | 姓名 | 证件号码 | 申报等级 |
    | 甲   | 1        | 四级     |
  `,
    { spareWidths: [null, 20.5] },
  );
  const widths = placeResults(readingOf(grid, 1, PEOPLE), grid).map(({ formerWidth }) => formerWidth);
  expect(widths).toEqual([null, 20.5, null, null, null, null, null, null, null]);
});

test.each(["★收费(元)", "※收费", "☆ 收费标准（元/人）", "*收费", "8.收费", "★必填 收费"])(
  "an empty column of the sheet's own is filled whatever stands before its name: %s",
  (heading) => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | ${heading} |
      | 甲   | 1        | 四级     |            |
    `);
    expect(placed(grid, 1)).toContain("D filled");
  },
);
