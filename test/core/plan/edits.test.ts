import { planEdits } from "../../../src/core/plan/edits";
import { planReport } from "../../../src/core/report/plan";
import { planRows } from "../../../src/core/plan/rows";
import type { RulePack } from "../../../src/core/law/schema";
import type { Edit } from "../../../src/core/sheet/edit";
import { packById } from "../../../src/packs";
import { columnLetter } from "../../../src/core/terms/cell";
import { compact as compactLayout, expanded as expandedLayout } from "../../support/layouts";

const pack = packById("jinan-2026") as RulePack;
const compact = planEdits(pack, compactLayout, "计划");
const expanded = planEdits(pack, expandedLayout, "计划");

type Kind<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;
function all<K extends Edit["kind"]>(edits: Edit[], kind: K): Kind<K>[] {
  return edits.filter((edit): edit is Kind<K> => edit.kind === kind);
}

function values(edits: Edit[]) {
  return all(edits, "cells")[0]?.values ?? [];
}

/** Merged blocks as "A8:A31". */
function merges(edits: Edit[]): string[] {
  return all(edits, "merge").map(
    ({ range: { row, column, rows, columns } }) =>
      `${columnLetter(column)}${row}:${columnLetter(column + columns - 1)}${row + rows - 1}`,
  );
}

test("begins with a new sheet and speaks of no other", () => {
  expect(compact[0]).toEqual({ kind: "addSheet", sheet: "计划" });
  expect(compact.every((edit) => edit.sheet === "计划")).toBe(true);
});

test("title, four head lines, fifteen columns under a two-row header, notes", () => {
  const table = values(compact);
  expect(table.slice(0, 5).map((row) => row[0])).toEqual([
    "2026年度认定计划公告",
    "机构名称：济南市科技服务业协会",
    "联系人：刘树军",
    "联系电话：15053178577",
    "日期：2026年1月9日",
  ]);
  expect(table[5]).toEqual(
    "序号|机构名称|机构编码|机构类型|职业名称|工种|职业(工种)编码|认定等级|报名时间|认定时间|认定地点|认定科目|||联系方式".split(
      "|",
    ),
  );
  expect(table[6]).toEqual([...Array(11).fill(""), "理论", "技能", "综合", ""]);
  expect(table[7]).toEqual([
    1,
    "济南市科技服务业协会",
    "S000037010018",
    "社会培训评价组织",
    "互联网营销师",
    "直播销售员、商品选品员、视频创推员、平台管理员",
    "4-01-06-02",
    "5、4、3",
    "2025年12月25日",
    "2026年1月31日",
    "山东省劳动职业技术学院槐荫校区",
    "是",
    "是",
    "否",
    "15053178577",
  ]);
  expect(table.slice(54).map((row) => row[0])).toEqual(pack.plan?.footnotes);
  expect(table.every((row) => row.length === 15)).toBe(true);
});

test("a merged block keeps its value top left and nothing besides", () => {
  for (const edits of [compact, expanded]) {
    const table = values(edits);
    for (const { range } of all(edits, "merge")) {
      const inside = table
        .slice(range.row - 1, range.row - 1 + range.rows)
        .flatMap((row) => row.slice(range.column - 1, range.column - 1 + range.columns));
      expect(inside.slice(1).every((value) => value === "")).toBe(true);
    }
  }
});

test("compact: header cells, and what belongs to an occupation, are merged down", () => {
  const found = merges(compact);
  expect(found).toEqual(expect.arrayContaining(["A1:O1", "A5:O5", "A55:O55", "A56:O56"]));
  expect(found).toEqual(expect.arrayContaining([..."ABCDEFGHIJKO"].map((letter) => `${letter}6:${letter}7`)));
  expect(found).toContain("L6:N6");
  expect(found).toEqual(
    expect.arrayContaining([..."ABCDE"].flatMap((letter) => [`${letter}8:${letter}31`, `${letter}32:${letter}54`])),
  );
  expect(found).toHaveLength(5 + 2 + 12 + 1 + 10);
});

test("expanded: a row for every level, numbered by row, the institution on each, dates merged over a session's levels", () => {
  const rows = planRows(pack, expandedLayout);
  expect(rows).toHaveLength(12 * 3 + 12 + 12 * 3 + 11);
  expect(rows.every((row) => row.levels.length === 1)).toBe(true);
  const body = values(expanded).slice(7, 7 + rows.length);
  expect(body.map((row) => row[0])).toEqual(rows.map((_, index) => index + 1));
  expect(body.every((row) => row[1] === "济南市科技服务业协会" && row[2] === "S000037010018")).toBe(true);
  expect(body.slice(0, 4).map((row) => row[7])).toEqual(["5", "4", "3", "5"]);
  const found = merges(expanded);
  expect(found).toEqual(expect.arrayContaining(["I8:I10", "J8:J10", "I11:I13"]));
  expect(found.some((range) => /^[A-E][89]:/.test(range))).toBe(false);
});

test("prints across A4 pages with its header on each", () => {
  expect(all(compact, "page")).toEqual([
    { kind: "page", sheet: "计划", orientation: "landscape", fitToWidth: true, titleRows: { row: 6, rows: 2 } },
  ]);
  const width = all(compact, "columnWidth").reduce((sum, edit) => sum + (edit.width ?? 0) * edit.columns, 0);
  // 28 cm between the margins are about 150 characters; smaller than four fifths is hard to read.
  expect(width).toBeLessThan(150 / 0.8);
});

test("codes, dates and telephone numbers are text before they are written", () => {
  const text = compact.findIndex((edit) => edit.kind === "format" && edit.format.numberFormat === "@");
  expect(text).toBeGreaterThan(0);
  expect(text).toBeLessThan(compact.findIndex((edit) => edit.kind === "cells"));
});

test("every row is high enough for its longest text, every row has a height", () => {
  for (const edits of [compact, expanded]) {
    const heights = new Map<number, number>();
    for (const { row, rows, height } of all(edits, "rowHeight")) {
      for (let each = row; each < row + rows; each += 1) heights.set(each, height);
    }
    const widths = all(edits, "columnWidth").map((edit) => edit.width ?? 0);
    values(edits).forEach((row, index) => {
      const line = index + 1;
      expect(heights.get(line)).toBeDefined();
      if (line < 8 || line > values(edits).length - 2) return;
      // 工种 and 认定地点 are never merged: a wide character is two wide, ten points of text take more than twelve of height.
      for (const column of [5, 10]) {
        const needed = Math.ceil(([...String(row[column])].length * 2) / (widths[column] ?? 1)) * 12;
        expect(heights.get(line)).toBeGreaterThan(needed);
      }
    });
  }
});

test("where a notice prints only months, its own words stand in the table", () => {
  const months = (id: string) => planReport(packById(id) as RulePack, compactLayout).rows;
  expect(months("shanghai-2026").map(({ apply, exam }) => [apply, exam])).toEqual([
    ["1月底前", "2月底前"],
    ...Array.from({ length: 10 }, (_, index) => [`${index + 2}月`, `${index + 3}月底前`]),
    ["12月底前", "12月底前或根据次年公告排考"],
  ]);
  expect(months("beijing-itmc-2024")).toHaveLength(25);
  expect(months("beijing-itmc-2024")[0]).toMatchObject({
    levels: [4],
    apply: null,
    exam: "3、5、8、10、11月",
    venue: null,
  });
  const table = values(planEdits(packById("beijing-itmc-2024") as RulePack, compactLayout, "计划"));
  expect(table[7]?.slice(8, 11)).toEqual(["", "3、5、8、10、11月", ""]);
});

test("a pack without a plan makes no table", () => {
  const bare: RulePack = { ...pack };
  delete bare.plan;
  expect(planRows(bare, compactLayout)).toEqual([]);
  expect(planEdits(bare, compactLayout, "计划")).toEqual([]);
});

test("the report has the table's rows and every slip of the plan, mended or named", () => {
  const report = planReport(pack, compactLayout);
  expect(report.rows).toHaveLength(47);
  expect(report.rows[1]).toEqual({
    occupation: "互联网营销师",
    occupationCode: "4-01-06-02",
    workTypes: ["直播销售员", "商品选品员", "视频创推员", "平台管理员"],
    levels: [5, 4, 3],
    apply: "2026-01-25",
    exam: "2026-02-28",
    venue: "山东省劳动职业技术学院槐荫校区",
    theory: true,
    skill: true,
    comprehensive: false,
    contact: "15053178577",
  });
  expect(report.rows[24]).toMatchObject({ occupation: "人工智能训练师", workTypes: [] });
  expect(report.slips.filter(({ mended }) => !mended).map(({ id }) => id)).toEqual([
    "JN-03",
    "JN-04",
    "JN-06",
    "JN-08",
    "JN-09",
    "JN-22",
  ]);
  for (const slip of report.slips) {
    for (const said of [slip.at, slip.printed, slip.used, slip.why]) expect(said).not.toBe("");
    expect(slip.mended).toBe(slip.printed !== slip.used);
  }
});
