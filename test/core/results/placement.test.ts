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

describe("merged cells push the new columns to the right only where they stand beside header or people", () => {
  const grid = drawGrid(`
    | 报名表 |          |          |
    | 考生   |          |          |
    | 姓名   | 证件号码 | 申报等级 |
    | 甲     | 1        | 四级     |
    | 说明   |          |          |
  `);
  const firstNew = (row: number, rows: number) => {
    const merged = { ...grid, merges: [{ row, column: 3, rows, columns: 3 }] };
    return placeResults(readingOf(merged, 3, PEOPLE, { headerTop: 2, lastRow: 4 }), merged)[0]?.column;
  };
  test.each([
    ["above the header", 1, 1, 4],
    ["from the title into the header's first row", 1, 2, 6],
    ["beside the header", 3, 1, 6],
    ["beside the last person", 4, 2, 6],
    ["below the last person", 5, 1, 4],
  ])("%s", (_, row, rows, column) => expect(firstNew(row, rows)).toBe(column));
  test("the widths of the columns in between are counted, too", () => {
    const merged = { ...grid, merges: [{ row: 3, column: 3, rows: 1, columns: 3 }], spareWidths: [1, 2, 3, 4] };
    const widths = placeResults(readingOf(merged, 3, PEOPLE, { lastRow: 4 }), merged).map((place) => place.formerWidth);
    expect(widths.slice(0, 3)).toEqual([3, 4, null]);
  });
  test("where the host says nothing of merged cells there are none", () => {
    const unknown = { ...grid, merges: null };
    expect(placeResults(readingOf(unknown, 3, PEOPLE), unknown)[0]?.column).toBe(4);
  });
});

test("columns that were drawn before keep their looks: up to the last one drawn, and none where the host does not say", () => {
  const table = `
    | 姓名 | 证件号码 | 申报等级 |
    | 甲   | 1        | 四级     |
  `;
  const ownings = (grid: Grid) => placeResults(readingOf(grid, 1, PEOPLE), grid).map(({ owning }) => owning);
  expect(ownings(drawGrid(table, { drawnColumns: 5 })).slice(0, 3)).toEqual(["drawn", "drawn", "appended"]);
  expect(new Set(ownings(drawGrid(table)))).toEqual(new Set(["appended"]));
});

describe("an empty column of the name is not filled where merged cells lie in it", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 审核结论 | 备注 |
    | 姓名 | 证件号码 | 申报等级 | 审核结论 | 备注 |
    | 甲   | 1        | 四级     |          |      |
    | 乙   | 2        | 四级     |          |      |
    | 合计 |          |          |          |      |
  `);
  const owning = (row: number, column: number, rows: number, columns: number) => {
    const merged = { ...grid, merges: [{ row, column, rows, columns }] };
    return placeResults(readingOf(merged, 2, PEOPLE, { headerTop: 1, lastRow: 4 }), merged)[2]?.owning;
  };
  test.each<[string, [number, number, number, number], string]>([
    ["the heading itself, over two rows", [1, 4, 2, 1], "filled"],
    ["the heading with the first person", [2, 4, 2, 1], "appended"],
    ["the last person with the row below", [4, 4, 2, 1], "appended"],
    ["cells below the last person", [5, 4, 1, 2], "filled"],
    ["cells that begin left of it and reach into it", [3, 3, 1, 2], "appended"],
    ["cells that end left of it", [3, 2, 1, 2], "filled"],
    ["cells that begin right of it", [3, 5, 1, 2], "filled"],
  ])("%s", (_, rect, expected) => expect(owning(...rect)).toBe(expected));
});

test("where the sheet has nobody yet, whatever stands below the heading keeps the column the clerk's", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 审核结论 | 收费 |
    |      |          |          |          |      |
    |      |          |          | 张三签   |      |
  `);
  const places = placeResults(readingOf(grid, 1, PEOPLE, { lastRow: 1 }), grid);
  expect(places.slice(1, 3).map(({ owning }) => owning)).toEqual(["filled", "appended"]);
});

test("two empty columns of one name: the first is filled, and of two results none gets the other's column", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 审核结论 | 审核结论 | 审核说明 |
    | 甲   | 1        | 四级     |          |          |          |
  `);
  expect(placed(grid, 1).slice(2, 4)).toEqual(["D filled", "F filled"]);
});

test.each(["等级", "认定等级(级)", "收费说明", "元", "审核", "审核结论依据"])(
  "a heading that only resembles a result's name is not filled: %s",
  (heading) => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | ${heading} |
      | 甲   | 1        | 四级     |            |
    `);
    expect(placed(grid, 1)).not.toContain("D filled");
    expect(placed(grid, 1).join("")).not.toContain("（助手）");
  },
);

test("认定等级 that is the level applied for is left alone though it is empty, also as one of two columns", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 核定等级 |
    | 甲   | 1        |          |
  `);
  expect(placed(grid, 1)[0]).toBe("D 核定等级");
});

describe("a column of ours that stands already", () => {
  const place = (heading: string, names: Grid["names"]) => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | ${heading} | 审核结论 |
      | 甲   | 1        | 四级     | 符合       | 无       |
    `);
    return placeResults(readingOf({ ...grid, names }, 1, PEOPLE), { ...grid, names })[2];
  };
  const name = { name: "_rending.appended.verdict", refersTo: "=报名表!$D$1:$D$2" };
  const width = { name: "_rending.width.verdict", refersTo: "=12.5" };
  test("keeps its heading, its range and the width from before", () =>
    expect(place("审核结论（新）", [name, width])).toEqual({
      result: "verdict",
      owning: "appended",
      column: 4,
      header: "审核结论（新）",
      before: { row: 1, column: 4, rows: 2, columns: 1 },
      laid: true,
      formerWidth: 12.5,
    }));
  test("whose heading was never written gets it, told apart from the clerk's, and its looks", () =>
    expect(place("", [name])).toMatchObject({ header: "审核结论（助手）", laid: false, formerWidth: null }));
});
