import { audit } from "../../src/core/audit";
import { dayOf } from "../../src/core/time/day";
import { causeKey } from "../../src/taskpane/cause";
import { countCauses, countValues, EVERY_ROW, groupRows, type RowFilter } from "../../src/taskpane/groups";
import { placesOf, rowsToLookAt, stepFrom, type Step } from "../../src/taskpane/steps";
import { unitsOf } from "../../src/taskpane/unit";
import { auditOf, type Facts, packOf, sheetOf } from "../support/people";

const APPLYING: Facts = { 申报职业: "互联网营销师", 申报工种: "视频创推员", 申报等级: "四级", 文化程度: "高中" };
const PEOPLE: readonly Facts[] = [
  { ...APPLYING, 从业年限: 6, 单位: "甲厂" },
  { ...APPLYING, 从业年限: 1, 单位: "甲厂" },
  { ...APPLYING, 从业年限: "若干", 出生日期: "1990-01-01", 证件号码: "370102199001010000", 单位: "乙厂" },
  { ...APPLYING, 申报等级: "五级", 从业年限: 2, 单位: "乙厂" },
];
const { rows } = auditOf(PEOPLE);
const [headings = []] = sheetOf(PEOPLE).cells;
const unitOf = ({ applicant }: { readonly applicant: { readonly row: number } }) =>
  String(PEOPLE[applicant.row - 2]?.["单位"]);

const shown = (filter: Partial<RowFilter>) =>
  groupRows(rows, { ...EVERY_ROW, ...filter }, unitOf)
    .flatMap((group) => group.rows.map(({ applicant }) => applicant.row))
    .sort();

test("each filter keeps its rows, and several keep what all of them keep", () => {
  expect(shown({})).toEqual([2, 3, 4, 5]);
  expect(shown({ unit: "乙厂" })).toEqual([4, 5]);
  expect(shown({ level: 5 })).toEqual([5]);
  expect(shown({ unit: "甲厂", level: 5 })).toEqual([]);
  expect(shown({ occupation: "互联网营销师", verdict: "ineligible" })).toEqual([3]);
  expect(countValues(rows, unitOf)).toEqual([
    { value: "甲厂", rows: 2 },
    { value: "乙厂", rows: 2 },
  ]);
  // All share one occupation: there is nothing to choose.
  expect(countValues(rows, ({ decision }) => decision.occupation)).toEqual([]);
  for (const { cause, key, rows: count } of countCauses(rows)) {
    expect(causeKey(cause)).toBe(key);
    expect(shown({ cause: key })).toHaveLength(count);
  }
});

test("people stand under the unit that the line over them says, and their own cell goes before it", () => {
  const columns = ["姓名", "证件号码", "手机号码", "文化程度", "报名单位"];
  const { cells, ...sheet } = sheetOf([{}, {}, {}, { 报名单位: "丁厂" }, {}], columns);
  const [header = [], ...people] = cells;
  const lines = [["报名单位：甲厂"], header, people[0], ["报名单位：乙厂"], people[1], ["申报等级：四级"], people[2]];
  const all = [...lines, people[3], ["报名单位：丙厂"], people[4]].map((cells) => cells ?? []);
  const grid = { ...sheet, cells: all };
  const found = audit(grid, packOf(), { asOf: dayOf(2026, 3, 1) });
  expect(found.rows.map(unitsOf({ sheets: [{ audit: found, grid }] }))).toEqual([
    "甲厂",
    "乙厂",
    "乙厂",
    "丁厂",
    "丙厂",
  ]);
});

test("a number finds a row or the end of a number; words find names, units and what is said", () => {
  expect(shown({ find: "3" })).toEqual([3]);
  const { row, idNumber = "" } = rows[0]?.applicant ?? {};
  expect(shown({ find: idNumber?.slice(-4) ?? "" })).toEqual([row]);
  expect(shown({ find: idNumber?.slice(-3) ?? "" })).toEqual([]);
  expect(shown({ find: "乙厂" })).toEqual([4, 5]);
  expect(shown({ find: "若干" })).toEqual([4]);
});

test("steps go to every place at fault of every row once and come round, forwards and backwards alike", () => {
  const listed = rowsToLookAt(groupRows(rows, EVERY_ROW, unitOf));
  expect(listed.map(({ applicant }) => applicant.row)).toContain(4);
  const all = listed.flatMap(placesOf);
  const walk = (by: 1 | -1) => {
    const steps: Step[] = [];
    for (let n = 0; n <= all.length; n += 1) {
      const next = stepFrom(listed, steps.at(-1) ?? null, by);
      if (next !== null) steps.push(next);
    }
    return steps.map(({ place }) => place);
  };
  expect(walk(1)).toEqual([...all, all[0]]);
  const back = [...all].reverse();
  expect(walk(-1)).toEqual([...back, back[0]]);
  const cells = placesOf(rows[2] ?? ({} as never)).map(({ column }) => headings[(column ?? 0) - 1]);
  expect(cells).toEqual(expect.arrayContaining(["证件号码", "从业年限"]));
  expect(stepFrom([], null, 1)).toBeNull();
});
