import fc from "fast-check";
import { readSheet } from "../../../src/core/sheet/reading";
import type { CellValue } from "../../../src/core/text/value";
import type { Grid } from "../../../src/core/sheet/grid";
import { vocabulary } from "../../../src/vocabulary";
import { idNumber } from "../../support/id-number";

/** A column: the titles above it, uppermost first, "" where the title before goes on; its heading; what stands below. */
type Column = readonly [readonly string[], string, readonly CellValue[]];

const PERSON: readonly Column[] = [
  [["基本信息"], "姓名", ["甲", "乙", "丙"]],
  [[""], "身份证号", [1, 2, 3].map((place) => idNumber("19900101", place))],
];
const APPLICATION: readonly Column[] = [
  [["申报情况"], "职业", ["互联网营销师", "互联网营销师", "互联网营销师"]],
  [[""], "工种", ["选品员", "选品员", "选品员"]],
  [[""], "从业年限", [12, 12, 12]],
];

function held(...titles: readonly string[]): readonly Column[] {
  const below = titles.map(() => "");
  return [
    [titles, "职业（工种）", ["人工智能训练师", "人工智能训练师", "人工智能训练师"]],
    [below, "等级", ["中级工", "中级工", "中级工"]],
    [below, "发证时间", ["2019.6", "2019.6", "2019.6"]],
    [below, "证书编号", ["S000037010018221000001", "S000037010018221000002", "S000037010018221000003"]],
  ];
}

/** A sheet of these columns with lines above; `merges`: how the titles are drawn over their columns. */
function sheet(
  columns: readonly Column[],
  above: readonly string[][] = [],
  merges: "merged" | "none" | null = "merged",
): Grid {
  const depth = Math.max(...columns.map(([titles]) => titles.length));
  const rows = Array.from({ length: depth }, (_, level) => columns.map(([titles]) => titles[level] ?? ""));
  const blocks = rows.flatMap((cells, level) =>
    cells.flatMap((text, column) => {
      if (text === "") return [];
      let end = column + 1;
      while (end < cells.length && rows.slice(0, level + 1).every((upper) => upper[end] === "")) end++;
      return end > column + 1
        ? [{ row: above.length + level + 1, column: column + 1, rows: 1, columns: end - column }]
        : [];
    }),
  );
  return {
    name: "报名表",
    cells: [
      ...above,
      ...rows,
      columns.map(([, heading]) => heading),
      ...[0, 1, 2].map((row) => columns.map(([, , cells]) => cells[row] ?? "")),
    ],
    merges: merges === null ? null : merges === "none" ? [] : blocks,
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}

function readingOf(grid: Grid) {
  const reading = readSheet(grid, vocabulary);
  if (reading === null) throw new Error("no header");
  return reading;
}

/** What the columns feed, or "?" and the likeliest of what they may mean. */
function meanings(grid: Grid): readonly string[] {
  return readingOf(grid).readings.map(({ fields, offers }) =>
    fields.length > 0 ? fields.join("+") : offers.length > 0 ? `?${offers[0] ?? ""}` : "-",
  );
}

const HELD = ["certificateOccupation", "certificateLevel", "certificateDate", "certificateNumber"];
const APPLIED = ["occupation", "workType", "workYears"];

describe("titles above a header belong to it, however few columns are read with them", () => {
  test.each([
    ["职业资格（技能等级）证书"],
    ["职业资格证书"],
    ["现持证情况"],
    ["持有技能证书情况"],
    ["原职业资格证书"],
    ["现技能等级"],
    ["现有资格"],
    ["现持证情况", "职业资格（技能等级）证书"],
    ["现有资格", "技能等级"],
  ])("%s %s: the certificate that is held", (...titles) => {
    expect(meanings(sheet([...PERSON, ...held(...titles), ...APPLICATION]))).toEqual([
      "name",
      "idNumber",
      ...HELD,
      ...APPLIED,
    ]);
  });
  test.each(["none", null] as const)("over blanks where no cell is merged (%s)", (merges) => {
    const columns = [...PERSON, ...held("职业资格（技能等级）证书"), ...APPLICATION];
    expect(meanings(sheet(columns, [["三级/高级工职业技能等级认定申报名册"]], merges)).slice(2)).toEqual([
      ...HELD,
      ...APPLIED,
    ]);
  });
  test.each(["最近一次认定", "上次认定情况"])("%s: offered as held, never applied for", (title) => {
    expect(meanings(sheet([...PERSON, ...held(title), ...APPLICATION])).slice(2)).toEqual([
      "?certificateOccupation",
      "?certificateLevel",
      "?certificateDate",
      "?certificateNumber",
      ...APPLIED,
    ]);
  });
  test("技能等级 does not say whether it is held: its certificate is, its level is offered", () => {
    expect(meanings(sheet([...PERSON, ...held("技能等级"), ...APPLICATION])).slice(2)).toEqual([
      "?certificateOccupation",
      "?certificateLevel",
      "certificateDate",
      "certificateNumber",
      ...APPLIED,
    ]);
  });
  test("培训情况: what was trained for is not what is applied for", () => {
    const [occupation, level] = meanings(sheet([...PERSON, ...held("培训情况"), ...APPLICATION])).slice(2);
    expect([occupation, level]).toEqual(["trainingOccupation", "?trainingLevel"]);
  });
  test("one title alone, drawn over the columns of a certificate", () => {
    for (const title of ["现持证情况", "资质档案"]) {
      const [held1, ...others] = held(title);
      const bare = PERSON.map(([, heading, cells]): Column => [[""], heading, cells]);
      const grid = sheet([...bare, ...(held1 ? [held1, ...others] : [])]);
      const columns = readingOf(grid).columns;
      expect([columns.has("occupation"), columns.has("level")]).toEqual([false, false]);
    }
  });
  test("a header that stands again further down has its titles again", () => {
    const grid = sheet([...PERSON, ...held("职业资格证书"), ...APPLICATION]);
    const again = { ...grid, cells: [...grid.cells, ["二班"], ...grid.cells] };
    const { parts } = readingOf(again);
    for (const { columns } of parts) expect(columns.get("occupation")).toEqual([7]);
    expect(parts[parts.length - 1]?.lastRow).toBe(again.cells.length);
    // The same columns elsewhere.
    const other = sheet([...PERSON, ...APPLICATION, ...held("职业资格证书")]);
    const moved = { ...grid, cells: [...grid.cells, ["二班"], ...other.cells], merges: null };
    const [first, second] = readingOf(moved).parts;
    expect(
      [first, second].map((part) => [part?.columns.get("occupation"), part?.columns.get("certificateLevel")]),
    ).toEqual([
      [[7], [4]],
      [[3], [7]],
    ]);
  });
  test("whatever a title says, what stands under it is applied for only if it says so", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."档案履历荣誉奖励项资质持有过往工作历史技能"),
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(letters, (title) => {
        const { columns } = readingOf(sheet([...PERSON, ...held(title), ...APPLICATION]));
        for (const field of ["occupation", "workType", "level"] as const) {
          for (const column of columns.get(field) ?? []) expect(column).toBeGreaterThan(6);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("rows above a header that are no titles of its columns do not belong to it", () => {
  const FLAT: readonly Column[] = [...PERSON, ...APPLICATION].map(([, heading, cells]) => [[], heading, cells]);
  test.each<[string, string[][]]>([
    ["a title", [["三级/高级工职业技能等级认定申报名册", "", "", "", ""]]],
    ["a title and a date", [["职业技能等级认定报名表", "", "", "2026年3月", ""]]],
    ["labels", [["申报职业：", "互联网营销师", "申报等级：", "三级", ""]]],
    ["labels without a mark", [["单位名称", "某某公司", "申报等级", "三级", ""]]],
    ["labels over blanks", [["单位名称", "某某公司", "", "申报等级", "三级"]]],
    ["a note", [["必填", "必填", "", "选填", ""]]],
  ])("%s", (_, above) => {
    const reading = readingOf(sheet(FLAT, above));
    expect([reading.headerTop, reading.headerRow]).toEqual([2, 2]);
    expect(meanings(sheet(FLAT, above))).toEqual(["name", "idNumber", ...APPLIED]);
  });
});

describe("a title and a heading make one meaning", () => {
  const LATER: readonly Column[] = [
    [["学历信息", "最高学历"], "学历", ["大专", "大专", "本科"]],
    [["", ""], "毕业院校", ["某某大学", "某某学院", "某某大学"]],
    [["", ""], "专业", ["会计", "护理", "会计"]],
  ];
  const FIRST: readonly Column[] = [
    [["学历信息", "第一学历"], "学历", ["中专", "中专", "大专"]],
    [["", ""], "毕业院校", ["某某中专", "某某中专", "某某学院"]],
    [["", ""], "专业", ["会计", "护理", "会计"]],
  ];
  const [person, number] = PERSON.map(([titles, heading, cells]): Column => [[...titles, ""], heading, cells]);
  const two = person && number ? [person, number] : [];

  test("the first diploma beside the highest is the former one, and its school is nobody's", () => {
    const below = LATER.map(([titles, heading, cells]): Column => [["", titles[1] ?? ""], heading, cells]);
    expect(meanings(sheet([...two, ...FIRST, ...below])).slice(2)).toEqual([
      "formerEducation",
      "-",
      "formerMajor",
      "education",
      "school",
      "major",
    ]);
  });
  test("the first diploma alone may be the highest: it is offered", () => {
    expect(meanings(sheet([...two, ...FIRST])).slice(2)).toEqual(["?education", "?school", "?major"]);
    const one: Column = [[], "初始学历", ["中专", "中专", "大专"]];
    const flat = PERSON.map(([, heading, cells]): Column => [[], heading, cells]);
    expect(meanings(sheet([...flat, one]))[2]).toBe("?education");
    expect(meanings(sheet([...flat, one, [[], "最高学历", ["大专", "大专", "本科"]]])).slice(2)).toEqual([
      "formerEducation",
      "education",
    ]);
  });
  test("the nearer title says what it is, the one above it only whose", () => {
    expect(
      meanings(
        sheet([
          ...two,
          [["已取得证书情况", "专业技术职称"], "名称", ["经济师", "", ""]],
          [["", ""], "取得时间", ["2008.10", "", ""]],
        ]),
      ).slice(2),
    ).toEqual(["titleName", "titleDate"]);
  });
  test("a title alone does not outweigh a column's own words and cells", () => {
    expect(
      meanings(
        sheet([
          ...PERSON,
          [["职业技能等级"], "聘任周期", ["3年", "3年", "3年"]],
          [[""], "初聘开始时间", ["2023-01-01", "2023-01-01", "2023-01-01"]],
          [[""], "详情", ["四级", "三级", "四级"]],
        ]),
      ).slice(2),
    ).toEqual(["-", "-", "?level"]);
  });
});
