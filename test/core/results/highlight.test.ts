import { highlightEdits } from "../../../src/core/results/highlight";
import { columnLabels } from "../../../src/core/results/label";
import { placeResults } from "../../../src/core/results/placement";
import { OWN_RULE_MARKER } from "../../../src/core/sheet/edit";
import { type Grid } from "../../../src/core/sheet/grid";
import type { Field } from "../../../src/core/terms/field";
import { drawGrid } from "../../support/draw";
import { readingOf } from "../../support/reading";
import { columnLetter } from "../../../src/core/terms/cell";

function rules(grid: Grid, columns: Partial<Record<Field, string>>) {
  const reading = readingOf(grid, 1, columns);
  return highlightEdits(reading, placeResults(reading, grid), columnLabels(reading), 12).map((edit) => {
    if (edit.kind !== "highlight") throw new Error(edit.kind);
    const { row, column, rows, columns: width } = edit.range;
    const formula = edit.formula.replace(`AND(${OWN_RULE_MARKER},`, "").slice(0, -1);
    return { at: `${columnLetter(column)}${row}:${columnLetter(column + width - 1)}${row + rows - 1}`, formula, edit };
  });
}

const GRID = drawGrid(`
  | 姓名 | 证件号码 | 申报等级 |
  | 甲   | 1        | 四级     |
  | 乙   | 2        | 四级     |
`);
const COLUMNS = { name: "A", idNumber: "B", level: "C" };

test("one rule for each input column, then one for each verdict that wants a look, all marked as ours", () => {
  const found = rules(GRID, COLUMNS);
  expect(found.map(({ at, formula }) => [at, formula])).toEqual([
    ["A2:A3", 'ISNUMBER(FIND("|姓名|","|"&$L2&"|"))'],
    ["B2:B3", 'ISNUMBER(FIND("|证件号码|","|"&$L2&"|"))'],
    ["C2:C3", 'ISNUMBER(FIND("|申报等级|","|"&$L2&"|"))'],
    ["A2:L3", '$F2="待核"'],
    ["A2:L3", '$F2="不符合"'],
  ]);
  for (const { edit } of found) expect(edit.formula.startsWith(`AND(${OWN_RULE_MARKER},`)).toBe(true);
});

test("as many rules for a hundred thousand rows as for two", () => {
  const many = { ...GRID, cells: [GRID.cells[0] ?? [], ...Array.from({ length: 100_000 }, () => ["甲", "1", "四级"])] };
  expect(rules(many, COLUMNS)).toHaveLength(rules(GRID, COLUMNS).length);
});

test("headings with quotes, line breaks, bars, the same heading twice, none at all", () => {
  const grid = drawGrid(`
    | "姓名" | 证件\\n号码 | 等级 | 等级 |   | =电话 | 学校  全称 |
    | 甲     | 1          | 四级 | 三级 |   | 1     | 校         |
  `);
  const columns = { name: "A", idNumber: "B", level: "C", certificateLevel: "D", major: "E", phone: "F", school: "G" };
  expect(rules(grid, columns).map(({ formula }) => /FIND\("(.*?)","\|"&/.exec(formula)?.[1])).toEqual([
    '|""姓名""|',
    "|证件号码|",
    "|等级(C列)|",
    "|等级(D列)|",
    "|E列|",
    "|＝电话|",
    "|学校 全称|",
    undefined,
    undefined,
  ]);
});

test("a date in a column of the clerk's own shows as a date by a rule, not by a format", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 最早可申报日期 |
    | 甲   | 1        | 四级     |                |
  `);
  expect(rules(grid, COLUMNS).at(-1)).toMatchObject({
    at: "D2:D2",
    formula: "ISNUMBER($D2)",
    edit: { numberFormat: "yyyy-mm-dd" },
  });
});

test("no rules without people", () => {
  expect(rules(drawGrid("| 姓名 | 证件号码 | 申报等级 |"), COLUMNS)).toEqual([]);
});

test("cells to be looked at stand out from their row, and rows of the two verdicts from each other and from the rest", () => {
  const found = rules(GRID, COLUMNS);
  const looks = found.map(({ edit }) => [edit.fill, edit.fontColor]);
  const [cells, rows] = [looks.slice(0, 3), looks.slice(3)];
  for (const [fill] of looks) expect(fill).toMatch(/^#[\dA-F]{6}$/);
  for (const [, font] of cells) expect(font).toMatch(/^#[\dA-F]{6}$/);
  expect(new Set(cells.map(String))).toHaveProperty("size", 1);
  expect(rows.map(([, font]) => font)).toEqual([undefined, undefined]);
  expect(new Set(looks.map(([fill]) => fill))).toHaveProperty("size", 3);
});

test("a date in a column that was drawn before shows by a rule, too; one in a column of ours has its format", () => {
  const dates = (drawnColumns: number) =>
    rules({ ...GRID, drawnColumns }, COLUMNS).filter(({ edit }) => edit.numberFormat !== undefined);
  expect(dates(11).map(({ at }) => at)).toEqual(["K2:K3"]);
  expect(dates(10)).toEqual([]);
});
