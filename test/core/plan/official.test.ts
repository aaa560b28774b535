import printedRows from "../../cases/jinan-plan-47.yaml";
import { PLAN_COLUMNS } from "../../../src/core/plan/columns";
import { planEdits } from "../../../src/core/plan/layout";
import type { RulePack, Slip } from "../../../src/core/rulepack/schema";
import { packById } from "../../../src/packs";

/** The 47 rows as the notice prints them, cell by cell; what they call a column stands left. */
const HEADINGS: Record<string, string> = {
  序号: "序号",
  机构名称: "机构名称",
  机构编码: "机构编码",
  机构类型: "机构类型",
  职业名称: "职业名称",
  工种: "工种",
  编码: "职业(工种)编码",
  等级: "认定等级",
  报名: "报名时间",
  认定: "认定时间",
  地点: "认定地点",
  理论: "理论",
  技能: "技能",
  综合: "综合",
  联系: "联系方式",
};
/** In a number a space is a mistake, in a text it is only where the narrow column broke the line. */
const NUMBERS = ["机构编码", "编码", "联系"];

const pack = packById("jinan-2026") as RulePack;
const official = printedRows as Record<string, string>[];

function ourTable(): string[][] {
  const edits = planEdits(pack, "compact", "年度认定计划公告");
  const cells = edits.find((edit) => edit.kind === "cells");
  const header = cells?.values.findIndex((row) => row[0] === "序号") ?? -1;
  return (cells?.values ?? []).slice(header + 2, header + 2 + official.length).map((row) => row.map(String));
}

interface Difference {
  row: number;
  heading: string;
  printed: string;
  ours: string;
}

function differences(): Difference[] {
  const table = ourTable();
  return official.flatMap((cells, index) =>
    Object.entries(HEADINGS).flatMap(([key, heading]) => {
      if (cells[key] === undefined) return [];
      const printed = `${cells[key]}${key === "工种" ? (cells.换页续 ?? "") : ""}`;
      const shown = NUMBERS.includes(key) ? printed : printed.replace(/\s/g, "");
      const ours = table[index]?.[PLAN_COLUMNS.findIndex((column) => column.heading === heading)] ?? "";
      return shown === ours ? [] : [{ row: index + 1, heading, printed: shown, ours }];
    }),
  );
}

/** 第25–47行 职业名称 → whether it is about that cell; a place without rows is about the whole column. */
function isAbout({ at, printed, used }: Slip, difference: Difference): boolean {
  const [, first, last] = /第(\d+)(?:–(\d+))?行/.exec(at) ?? [];
  const rowFits = first === undefined || (Number(first) <= difference.row && difference.row <= Number(last ?? first));
  return (
    rowFits &&
    at.endsWith(difference.heading) &&
    printed.split("；").includes(difference.printed) &&
    used.split("；").includes(difference.ours)
  );
}

const mended = pack.slips.filter((slip) => slip.topic === "plan" && slip.mended);

test("the notice's table has 47 rows, ours too", () => {
  expect(official).toHaveLength(47);
  expect(ourTable()).toHaveLength(47);
  const after = planEdits(pack, "compact", "x")
    .find((edit) => edit.kind === "cells")
    ?.values.at(-2)?.[0];
  expect(after).toMatch(/^说明：/);
});

test("every difference between the printed table and ours is one mended slip, and every mended slip is a difference", () => {
  const found = differences().map((difference) => ({
    difference,
    slips: mended.filter((slip) => isAbout(slip, difference)).map(({ id }) => id),
  }));
  expect(found.filter(({ slips }) => slips.length !== 1)).toEqual([]);
  expect([...new Set(found.flatMap(({ slips }) => slips))].sort()).toEqual(mended.map(({ id }) => id).sort());
});

test("three registration years, the occupation's name, three repeated work types and three broken numbers are mended", () => {
  expect(mended.map(({ id }) => id)).toEqual([
    "JN-01a",
    "JN-01b",
    "JN-01c",
    "JN-02",
    "JN-05a",
    "JN-05b",
    "JN-05c",
    "JN-14a",
    "JN-14b",
    "JN-14c",
  ]);
});

test("what was only named stands as printed: no added session, 综合 否, the first registration days, the October date", () => {
  const table = ourTable();
  const second = table.slice(36);
  expect(second).toHaveLength(11);
  expect(second.map((row) => row[9])).not.toContain("2026年2月28日");
  expect(second.every((row) => row[13] === "否")).toBe(true);
  expect([0, 12, 24, 36].map((index) => table[index]?.[8])).toEqual([
    "2025年12月25日",
    "2025年12月25日",
    "2025年12月26日",
    "2025年12月26日",
  ]);
  expect([9, 21, 33, 44].map((index) => table[index]?.[9])).toEqual(Array(4).fill("2026年10月24日"));
});
