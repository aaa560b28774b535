import type { RulePack } from "../../../src/core/law/schema";
import { planEdits } from "../../../src/core/plan/edits";
import { loadLayout, type PlanLayout } from "../../../src/core/plan/layout";
import { planRows } from "../../../src/core/plan/rows";
import type { Edit } from "../../../src/core/sheet/edit";
import { packById } from "../../../src/packs";

const jinan = packById("jinan-2026") as RulePack;
type Plan = NonNullable<RulePack["plan"]>;
type Block = Plan["blocks"][number];

const BLOCK: Omit<Block, "occupation" | "sessions"> = {
  at: "表",
  workTypes: [],
  levels: [3],
  subjects: { theory: true, skill: true, comprehensive: false },
  venue: null,
  contact: null,
};

/** A notice with this plan; what else it says is Jinan's. */
function packWith(plan: Pick<Plan, "title" | "blocks"> & Partial<Plan>, rest: Partial<RulePack> = {}): RulePack {
  const nothing = { institutionCode: null, institutionType: null, contactPerson: null, contactPhone: null, date: null };
  return {
    ...jinan,
    ...rest,
    plan: { at: "表", institution: "某学院", ...nothing, footnotes: [], slips: [], ...plan },
  };
}

/** The least a layout states. */
const LEAST = {
  id: "least",
  name: "最少",
  description: "只有一列",
  title: "{title}",
  unit: { levels: "together", occupations: "each" },
  dates: "2026年1月25日",
  columns: [{ heading: "考试", width: 20, value: "exam" }],
  page: { orientation: "portrait", fitToWidth: true, repeatHeader: false },
};

function layoutOf(differing: object): PlanLayout {
  return loadLayout({ ...LEAST, ...differing }, "x.yaml");
}

function cells(edits: readonly Edit[]) {
  return edits.flatMap((edit) => (edit.kind === "cells" ? edit.values : []));
}

function table(pack: RulePack, layout: PlanLayout) {
  return cells(planEdits(pack, layout, "计划"));
}

describe("tables of the field are layouts of data alone", () => {
  // 健康管理师 2022: a line a month, the deadline behind the day, the year only where it is another.
  const printed = [
    ["1月", "2021年12月30日截止报名", "1月22日"],
    ["2月", "2月9日截止报名", "2月26日"],
    ["3月", "3月7日截止报名", "3月26日"],
    ["4月", "4月1日截止报名", "4月23日"],
    ["12月", "11月28日截止报名", "12月18日"],
  ];
  const days = ["2021-12-30 2022-01-22", "2022-02-09 2022-02-26", "2022-03-07 2022-03-26", "2022-04-01 2022-04-23"];
  const sessions = [...days, "2022-11-28 2022-12-18"].map((pair) => {
    const [apply = "", exam = ""] = pair.split(" ");
    return { apply, exam };
  });
  const monthly = {
    id: "monthly",
    name: "逐月排",
    description: "一个月一行",
    title: "{institution}{title}",
    unit: { levels: "together", occupations: "each" },
    order: ["exam"],
    dates: "1月25日",
    columns: [
      { heading: "月份", width: 8, value: "month" },
      { heading: "报名时间", width: 26, value: "apply", after: "截止报名" },
      { heading: "考试时间", width: 14, value: "exam" },
    ],
    page: { orientation: "portrait", fitToWidth: true, repeatHeader: false },
    footnotes: "none",
  };

  test("a line a month", () => {
    const last = sessions.slice(-1);
    const blocks: Plan["blocks"] = [
      { ...BLOCK, occupation: "健康管理师", sessions: [...last, ...sessions.slice(0, -1)] as Block["sessions"] },
    ];
    const edits = planEdits(
      packWith({ title: "2022年考试计划", blocks, footnotes: ["说明"] }),
      loadLayout(monthly, "monthly.yaml"),
      "计划",
    );
    expect(cells(edits)).toEqual([["某学院2022年考试计划", "", ""], ["月份", "报名时间", "考试时间"], ...printed]);
    expect(edits.filter(({ kind }) => kind === "merge")).toEqual([
      { kind: "merge", sheet: "计划", range: { row: 1, column: 1, rows: 1, columns: 3 } },
    ]);
    expect(edits.slice(-2)).toEqual([
      { kind: "freeze", sheet: "计划", row: 3, column: 1 },
      { kind: "page", sheet: "计划", orientation: "portrait", fitToWidth: true, titleRows: null },
    ]);
    expect(edits.filter((edit) => edit.kind === "rowHeight").map(({ row, rows }) => [row, rows])).toEqual([
      [1, 1],
      [2, 1],
      ...printed.map((_, index) => [index + 3, 1]),
    ]);
  });

  test("all occupations in one line, with price, payment and how it is examined", () => {
    const names = ["电工", "汽车维修工", "车工", "保育师", "电子商务师"];
    const subjects = { theory: true, skill: true, comprehensive: false };
    const blocks = names.map((occupation): Block => ({
      ...BLOCK,
      occupation,
      subjects,
      sessions: [{ apply: "5月28日-29日", exam: "2022年6月1日--6月15日" }],
    })) as Plan["blocks"];
    const price = { total: 240, theory: null, skill: null, comprehensive: null, at: "表" };
    const [one] = jinan.occupations;
    const occupations = names.map((name) => ({ ...one, name, fees: { 3: price } })) as RulePack["occupations"];
    const calendar: RulePack["calendar"] = [{ topic: "payment", text: "6月10日", at: "表" }];
    const layout = loadLayout(
      {
        id: "gathered",
        name: "合职业排",
        description: "时间相同的职业合写一行",
        title: "{title}",
        heads: [],
        unit: { levels: "together", occupations: "together" },
        dates: "2026年1月25日",
        columns: [
          { heading: "公告日期", width: 16, value: "announced" },
          { heading: "职业", width: 40, value: "occupation" },
          { heading: "认定等级", width: 14, value: "levels", levels: "names" },
          { heading: "报名时间", width: 14, value: "apply" },
          { heading: "缴费截止", width: 10, value: "payment" },
          { heading: "评价时间", width: 24, value: "exam" },
          { heading: "收费(元/人次)", width: 10, value: "fee" },
          { heading: "认定方式", width: 18, value: "subjects", words: { theory: "理论机考", skill: "实操" } },
        ],
        page: { orientation: "landscape", fitToWidth: true, repeatHeader: true },
      },
      "gathered.yaml",
    );
    const pack = packWith({ title: "公告", date: "2022-05-31", blocks }, { occupations, calendar });
    expect(table(pack, layout)[2]).toEqual([
      "2022年5月31日",
      "电工、汽车维修工、车工、保育师、电子商务师",
      "三级/高级工",
      "5月28日-29日",
      "6月10日",
      "2022年6月1日--6月15日",
      240,
      "理论机考、实操",
    ]);
    expect(table(pack, layout)).toHaveLength(3);
  });
});

describe("what a layout states is what the table does", () => {
  const days = (occupation: string, levels: readonly (3 | 4 | 5)[], ...exams: string[]): Block => ({
    ...BLOCK,
    occupation,
    levels: [...levels] as Block["levels"],
    sessions: exams.map((exam) => ({ apply: exam, exam })) as Block["sessions"],
  });
  const blocks: Plan["blocks"] = [
    days("乙", [5, 4], "2026-03-01", "2026-01-01"),
    days("甲", [4], "12月底前", "2月"),
    days("甲", [3], "2026-02-01"),
  ];
  const pack = packWith({ title: "计划", blocks });
  const rows = (differing: object) =>
    planRows(pack, layoutOf(differing)).map(({ occupation, levels, exam }) => `${occupation} ${levels.join()} ${exam}`);

  test("no order: the notice's own", () =>
    expect(rows({})).toEqual([
      "乙 5,4 2026-03-01",
      "乙 5,4 2026-01-01",
      "甲 4 12月底前",
      "甲 4 2月",
      "甲 3 2026-02-01",
    ]));
  test.each(["exam", "apply"])("by %s: days first, then the notice's own months", (key) =>
    expect(rows({ order: [key] })).toEqual([
      "乙 5,4 2026-01-01",
      "甲 3 2026-02-01",
      "乙 5,4 2026-03-01",
      "甲 4 2月",
      "甲 4 12月底前",
    ]),
  );
  test("by level, then by occupation: the lowest level first", () =>
    expect(rows({ order: ["level", "occupation"], unit: { levels: "each", occupations: "each" } })).toEqual([
      "乙 5 2026-03-01",
      "乙 5 2026-01-01",
      "乙 4 2026-03-01",
      "乙 4 2026-01-01",
      "甲 4 12月底前",
      "甲 4 2月",
      "甲 3 2026-02-01",
    ]));
  test("by occupation", () =>
    expect(rows({ order: ["occupation"] }).map((row) => row.slice(0, 1))).toEqual(["乙", "乙", "甲", "甲", "甲"]));
  test("occupations that differ in their levels or days are never gathered", () =>
    expect(rows({ unit: { levels: "together", occupations: "together" } })).toEqual(rows({})));

  test.each([
    ["2026年1月25日", "2026年3月1日"],
    ["1月25日", "3月1日"],
    ["2026-01-25", "2026-03-01"],
    ["2026.1.25", "2026.3.1"],
  ])("days are written as %s", (dates, written) => expect(table(pack, layoutOf({ dates }))[2]).toEqual([written]));
  test("a column may write its days otherwise", () => {
    const columns = [...LEAST.columns, { heading: "报名", width: 9, value: "apply", dates: "1月25日" }];
    expect(table(pack, layoutOf({ columns }))[2]).toEqual(["2026年3月1日", "3月1日"]);
  });
  test("months of days and of the notice's own words", () => {
    const columns = [{ heading: "月", width: 9, value: "month" }];
    expect(table(pack, layoutOf({ columns })).slice(2)).toEqual([["3月"], ["1月"], ["12月"], ["2月"], ["2月"]]);
  });
  test("whether a subject is held, in the layout's words", () => {
    const columns = ["theory", "comprehensive"].map((value) => ({
      ...{ heading: value, width: 9, value, held: "√" },
      notHeld: "",
    }));
    expect(table(pack, layoutOf({ columns }))[2]).toEqual(["√", ""]);
  });
  test("neighbours that read the same are merged, an empty column keeps its cells", () => {
    const columns = [
      { heading: "等级", width: 9, value: "levels", merge: "value" },
      { heading: "签收", width: 9, value: "blank" },
    ];
    const edits = planEdits(pack, layoutOf({ columns }), "计划");
    expect(cells(edits).slice(2)).toEqual([
      ["5、4", ""],
      ["", ""],
      ["4", ""],
      ["", ""],
      ["3", ""],
    ]);
    expect(edits.flatMap((edit) => (edit.kind === "merge" && edit.range.row > 2 ? [edit.range] : []))).toEqual([
      { row: 3, column: 1, rows: 2, columns: 1 },
      { row: 5, column: 1, rows: 2, columns: 1 },
    ]);
  });
});

describe("a faulty file is told with path and remedy", () => {
  test.each([
    [{ title: "{issuer}计划" }, "x.yaml：title 没有 {issuer} 这一项，可以写 {title}、{institution}"],
    [{ heads: ["日期：{date}", "{day}"] }, "x.yaml：heads[1] 没有 {day} 这一项"],
    [{ description: undefined }, "x.yaml：description 缺这一项，应为文字"],
    [{ columns: [] }, "x.yaml：columns 至少要有一列"],
    [{ columns: [{ heading: "考试", width: 20, value: "day" }] }, "x.yaml：columns[0].value 不是已知的内容"],
    [{ columns: [{ heading: "考试", width: 0, value: "exam" }] }, "x.yaml：columns[0].width 列宽至少是 1 个字符"],
    [
      { columns: [{ heading: "工种", width: 9, value: "workTypes", dates: "1月25日" }] },
      "x.yaml：columns[0] 不认识 dates，请检查拼写",
    ],
    [{ dates: "25.1.2026" }, "x.yaml：dates 应为 2026年1月25日、1月25日、2026-01-25、2026.1.25 之一"],
    [{ styles: {} }, "x.yaml：（整个文件） 不认识 styles，请检查拼写"],
    [
      {
        columns: ["甲", undefined, "甲"].map((over) => ({ heading: "考试", width: 9, value: "exam", over })),
      },
      "x.yaml：columns[2].over “甲”下的各列要相邻，请挪到一起",
    ],
  ])("%j", (differing, fault) => expect(() => layoutOf(differing)).toThrow(fault));
});
