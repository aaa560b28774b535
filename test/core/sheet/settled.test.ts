import { readSheet } from "../../../src/core/sheet/reading";
import { knownHeadings, NOTHING_SETTLED, type Settled } from "../../../src/core/sheet/settled";
import type { Field } from "../../../src/core/terms/field";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";

const grid = drawGrid(`
  | 姓名 | 证件号码 | 申报职业 | 申报等级 | 备用1 | 备用2 |
  | 张三 | 1        | 甲       | 四级     | 5     |       |
`);

function read(settled: Partial<Settled>) {
  const reading = readSheet(grid, vocabulary, { ...NOTHING_SETTLED, ...settled });
  if (reading === null) throw new Error("no header");
  return reading;
}

test("nothing settled: headings decide, and unknown ones are named with what stands below them", () => {
  const { readings } = read({});
  expect(readings.map(({ column, fields, why, filled, example }) => [column, fields, why, filled, example])).toEqual([
    [1, ["name"], "heading", 1, 2],
    [2, ["idNumber"], "heading", 1, 2],
    [3, ["occupation"], "heading", 1, 2],
    [4, ["level"], "heading", 1, 2],
    [5, [], "unknown", 1, 2],
    [6, [], "unknown", 0, null],
  ]);
});

test("a heading that the clerk settled feeds what she said", () => {
  const { columns, readings } = read({ headings: new Map([["备用1", ["workYears"]]]) });
  expect(columns.get("workYears")).toEqual([5]);
  expect(readings[4]).toMatchObject({ fields: ["workYears"], why: "settled" });
});

test("a heading that the clerk left out feeds nothing", () => {
  const { columns, readings } = read({ headings: new Map([["申报等级", []]]) });
  expect(columns.has("level")).toBe(false);
  expect(readings[3]).toMatchObject({ fields: [], why: "settled" });
});

test("a settled column takes the field from the column whose heading names it", () => {
  const { columns } = read({ columns: new Map<Field, number | null>([["level", 6]]) });
  expect(columns.get("level")).toEqual([6]);
});

test("two fields may be settled on one column", () => {
  const both = new Map<Field, number | null>([
    ["occupation", 3],
    ["workType", 3],
  ]);
  const { columns } = read({ columns: both });
  expect([columns.get("occupation"), columns.get("workType")]).toEqual([[3], [3]]);
});

test("a field settled on no column is not read", () => {
  expect(read({ columns: new Map<Field, number | null>([["level", null]]) }).columns.has("level")).toBe(false);
});

test("a value for the whole sheet closes the column of its field", () => {
  const { columns, settledValues } = read({ values: new Map<Field, string>([["level", "三级"]]) });
  expect(columns.has("level")).toBe(false);
  expect(settledValues.get("level")).toBe("三级");
});

describe("a heading that stands twice", () => {
  const twice = drawGrid(`
    | 姓名 | 证件号码 | 申报职业 | 等级甲 | 备用 | 备用 |
    | 张三 | 1        | 甲       | 四级   | 5    | 7    |
  `);

  function columnOf(headings: Settled["headings"]) {
    return readSheet(twice, vocabulary, { ...NOTHING_SETTLED, headings })?.columns.get("workYears");
  }

  test("is settled with its place among its like", () => {
    expect(columnOf(new Map([["备用 2/2", ["workYears"]]]))).toEqual([6]);
    expect(columnOf(new Map([["备用 1/2", ["workYears"]]]))).toEqual([5]);
  });

  test("is not the one that stood alone in another sheet, nor one of three", () => {
    expect(columnOf(new Map([["备用", ["workYears"]]]))).toBeUndefined();
    expect(columnOf(new Map([["备用 2/3", ["workYears"]]]))).toBeUndefined();
  });
});

test("of two settled headings that claim one field neither is taken", () => {
  const headings = new Map<string, readonly Field[]>([
    ["备用1", ["workYears"]],
    ["备用2", ["workYears", "phone"]],
  ]);
  const { columns, readings } = read({ headings });
  expect(columns.has("workYears")).toBe(false);
  expect(readings.slice(4).map(({ why }) => why)).toEqual(["unknown", "unknown"]);
});

test("headings are known by their words, and by their place where the words stand again", () => {
  const headings = ["甲", "乙", "甲"].map((heading, index) => ({ column: index + 1, heading }));
  expect([...knownHeadings(headings).values()]).toEqual(["甲 1/2", "乙", "甲 2/2"]);
});
