import fc from "fast-check";
import { audit } from "../../src/core/audit";
import { sheetProblemSentence } from "../../src/core/explain/problems/sheet";
import { saidSentence } from "../../src/core/explain/sheet-values";
import { reportOf } from "../../src/core/report/audit";
import type { Grid } from "../../src/core/sheet/grid";
import type { CellValue } from "../../src/core/text/value";
import { dayOf } from "../../src/core/time/day";
import { idNumber } from "../support/id-number";
import { packOf } from "../support/people";

const HEADER = ["姓名", "证件号码", "手机号码", "文化程度", "从业年限"];
const ASOF = dayOf(2026, 3, 1);

type Row = readonly CellValue[];

let count = 0;
/** Somebody who has worked so many years. */
function worker(years: number): Row {
  count += 2;
  return [`甲${count}`, idNumber("19900101", count), `138000${String(10000 + count)}`, "高中", years];
}
const line = (...cells: Row): Row => cells;

function gridOf(cells: readonly Row[], name = "报名表"): Grid {
  return { name, cells, date1904: false, merges: [], names: [], spareWidths: [], formulaColumns: [] };
}
function audited(...rows: readonly Row[]) {
  return audit(gridOf(rows), packOf(), { asOf: ASOF });
}
const applied = (found: ReturnType<typeof audit>) =>
  found.rows.map(({ decision }) => [decision.occupation, decision.workType, decision.appliedLevel, decision.verdict]);
const told = ({ sheet }: ReturnType<typeof audit>) => sheet.problems.map(sheetProblemSentence);

beforeEach(() => (count = 0));

const MARKETER = "互联网营销师";
const TRAINER = "人工智能训练师";

describe("a line over a later block holds for its people, before what the sheet says", () => {
  const BLOCKS: readonly [string, (second: Row) => Row[]][] = [
    ["above a header that stands again", (second) => [HEADER, worker(6), second, HEADER, worker(6)]],
    ["below it", (second) => [HEADER, worker(6), HEADER, second, worker(6)]],
    ["between two people", (second) => [HEADER, worker(6), second, worker(6)]],
    [
      "above a header with other columns",
      (second) => [HEADER, worker(6), second, [...HEADER].reverse(), [...worker(6)].reverse()],
    ],
    [
      "behind a sum and a signature",
      (second) => [HEADER, worker(6), ["合计：1人"], ["制表人：乙", "审核人：丙"], second, HEADER, worker(6)],
    ],
  ];
  test.each(BLOCKS)("%s", (_, rows) => {
    const found = audited(
      [`${MARKETER}直播销售员四级报名表`],
      ...rows(line("申报职业：互联网营销师 申报工种：选品员 申报等级：三级")),
    );
    expect(applied(found)).toEqual([
      [MARKETER, "直播销售员", 4, "eligible"],
      [MARKETER, "商品选品员", 3, expect.not.stringMatching("eligible")],
    ]);
  });
  test.each<[string, Row, Row]>([
    [
      "with labels in cells of their own",
      ["申报职业：", MARKETER, "申报等级：", "四级"],
      ["申报职业：", TRAINER, "申报等级：", "三级"],
    ],
    ["a class with what it applies for, in one cell", [`A班 ${MARKETER} 直播销售员 四级`], [`B班 ${TRAINER} 三级`]],
    ["names alone", [MARKETER, "四级"], [TRAINER, "三级"]],
  ])("%s", (_, first, second) => {
    const found = audited(["名册"], first, HEADER, worker(6), second, worker(6));
    expect(applied(found).map(([occupation, , level]) => [occupation, level])).toEqual([
      [MARKETER, 4],
      [TRAINER, 3],
    ]);
  });
  test.each<[string, Row]>([
    ["a class first", ["A班", MARKETER, "直播销售员", "四级"]],
    ["without a class", [MARKETER, "直播销售员", "四级"]],
    ["two in one cell", ["A班", `${MARKETER} 直播销售员`, "四级"]],
    ["the level behind the name", ["1班", `${MARKETER}四级`, "直播销售员"]],
  ])("in cells of their own, and no titles of the columns below: %s", (_, said) => {
    const expected = [MARKETER, "直播销售员", 4, "eligible"];
    const first = audited(["名册"], said, HEADER, worker(6));
    expect(first.sheet.headings).toEqual(HEADER);
    expect(applied(first)).toEqual([expected]);
    const header = audited([`${TRAINER}三级报名表`], HEADER, worker(12), said, HEADER, worker(6));
    const people = audited([`${TRAINER}三级报名表`], HEADER, worker(12), said, worker(6));
    expect(applied(header)).toEqual([[TRAINER, null, 3, "eligible"], expected]);
    expect(applied(people)).toEqual(applied(header));
  });
  test("titles of blocks of columns stay titles, though one names a level", () => {
    const found = audited(["名册"], ["考生信息", "", "申报信息", "", "四级"], HEADER, worker(6));
    expect(found.sheet.headings[0]).toBe("考生信息/姓名");
  });
  test("shown with its rows, in the sentence and in the JSON", () => {
    const found = audited(["互联网营销师四级报名表"], HEADER, worker(6), line("申报等级：三级"), worker(6), worker(7));
    expect(saidSentence(found.sheetValues, found.sections)).toMatch(
      /申报等级“四级\/中级工”（标题）.*第 5 到 6 行上方写明申报等级“三级\/高级工”/,
    );
    expect(reportOf({ ...found, sheets: [found] }, []).sheet).toMatchObject({
      values: { level: "四级/中级工" },
      sections: [{ firstRow: 5, lastRow: 6, values: { level: "三级/高级工" } }],
    });
  });
});

describe("what a line replaces", () => {
  test("another level leaves the occupation, another occupation leaves open the level said with the first", () => {
    const level = audited([`${MARKETER}四级报名表`], HEADER, worker(6), line("三级"), worker(6));
    expect(applied(level)[1]?.slice(0, 3)).toEqual([MARKETER, null, 3]);
    const occupation = audited([`${MARKETER}四级报名表`], HEADER, worker(6), line(`申报职业：${TRAINER}`), worker(6));
    expect(applied(occupation)[1]).toEqual([TRAINER, null, null, "undetermined"]);
  });
  test("a level of the title stays under occupations that lines say", () => {
    const found = audited(
      ["四级认定报名表"],
      line(`申报职业：${MARKETER}`),
      HEADER,
      worker(6),
      line(`申报职业：${TRAINER}`),
      worker(6),
    );
    expect(applied(found).map(([occupation, , level]) => [occupation, level])).toEqual([
      [MARKETER, 4],
      [TRAINER, 4],
    ]);
  });
  test("what was said with one class ends with the next", () => {
    const found = audited(["名册"], HEADER, line(`A班 ${MARKETER} 四级`), worker(6), line("B班"), worker(6));
    expect(applied(found)[0]?.[2]).toBe(4);
    expect(applied(found)[1]).toEqual([null, null, null, "undetermined"]);
  });
  test("the row goes before the line", () => {
    const found = audited(["名册"], [...HEADER, "申报职业", "申报等级"], line("申报等级：三级"), [
      ...worker(6),
      MARKETER,
      "四级",
    ]);
    expect(applied(found)[0]?.slice(0, 3)).toEqual([MARKETER, null, 4]);
  });
  test("a class of a school over its own people only", () => {
    const found = audited(
      ["名册"],
      HEADER,
      worker(6),
      line("高级工班 25级1班"),
      HEADER,
      worker(6),
      line("预备技师班 24级"),
      worker(6),
    );
    expect(found.rows.map(({ applicant }) => applicant.classKind.value)).toEqual([null, "高级工班", "预备技师班"]);
  });
});

describe("a line that nobody understands leaves its field open, and is named", () => {
  test.each([
    ["B班 电子商务师", 4],
    ["申报职业：电子商务师", 4],
    ["申报等级：提高", 4],
  ])("%s", (text, row) => {
    const found = audited([`${MARKETER}三级报名表`], HEADER, worker(12), line(text), HEADER, worker(12));
    expect(applied(found)[1]?.[3]).toBe("undetermined");
    expect(told(found).join("\n")).toContain(
      text.includes("申报职业") ? "第 6 行上方写的“电子商务师”" : `第 ${row} 行的“${text.replace("申报等级：", "")}”`,
    );
  });
  test.each(["四级冲刺提高班（周末）", "四级冲刺", "晚班（四级）", "提高组三级（周末）"])(
    "where a name is asked: %s",
    (text) => {
      const numbered = (cells: Row, place: number): Row => [place, ...cells];
      const title = [`${MARKETER}三级报名表`];
      const [one, other] = [numbered(worker(12), 1), numbered(worker(12), 2)];
      const found = audited(title, ["序号", ...HEADER], one, ["", text], other);
      expect(applied(found).map(([, , level, verdict]) => [level, verdict])).toEqual([
        [3, "eligible"],
        [null, "undetermined"],
      ]);
      expect(told(found).join("\n")).toContain("第 4 行的“");
    },
  );
  test.each(["张三（四级）", "欧阳娜娜", "古丽·阿依", "班固", "周营"])(
    "a person without a number stays one: %s",
    (name) => {
      const found = audited([`${MARKETER}四级报名表`], HEADER, worker(6), [name], worker(6));
      expect(found.rows).toHaveLength(3);
    },
  );
  test.each([`直播组 ${MARKETER} 四级 周末上课`])("above the first header, too: %s", (text) => {
    const found = audited(["名册"], line(text), HEADER, worker(6));
    expect(told(found).join("\n")).toContain(`第 2 行的“${text}”`);
    expect(told(found).join("\n")).not.toContain("没有写明");
  });
  test("a note between blocks says nothing", () => {
    const found = audited(
      [`${MARKETER}四级报名表`],
      HEADER,
      worker(6),
      line("注：三级须从业十年以上"),
      HEADER,
      worker(6),
    );
    expect(applied(found).map((one) => one[2])).toEqual([4, 4]);
  });
});

test("blocks of one sheet are judged as a sheet for each of them", () => {
  const said = fc.record({
    occupation: fc.constantFrom(MARKETER, TRAINER),
    level: fc.constantFrom("五级", "四级", "三级", "二级"),
    years: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 3 }),
    shape: fc.constantFrom("labels", "class", "words"),
  });
  const lineOf = ({ occupation, level, shape }: { occupation: string; level: string; shape: string }, place: number) =>
    shape === "labels"
      ? `申报职业：${occupation} 申报等级：${level}`
      : shape === "class"
        ? `${place + 1}班 ${occupation} ${level}`
        : `${occupation} ${level}`;
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), fc.boolean(), (groups, again) => {
      count = 0;
      const blocks = groups.map((group, place) => ({ line: [lineOf(group, place)], people: group.years.map(worker) }));
      const whole = audited(
        ["名册"],
        ...blocks.flatMap(({ line: over, people }, place) => [
          over,
          ...(place === 0 || again ? [HEADER] : []),
          ...people,
        ]),
      );
      const apart = blocks.flatMap(({ line: over, people }) => applied(audited(["名册"], over, HEADER, ...people)));
      expect(applied(whole)).toEqual(apart);
    }),
    { numRuns: 60 },
  );
});
