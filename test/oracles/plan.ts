import { planEdits } from "../../src/core/plan/edits";
import type { RulePack, Slip } from "../../src/core/law/schema";
import printedRows from "../cases/jinan-plan-47.yaml";
import { compact } from "../support/layouts";

/** The 47 rows as Jinan prints them, cell by cell; what they call a column stands left. */
export const OFFICIAL_ROWS = printedRows as readonly Readonly<Record<string, string>>[];
const HEADINGS: Readonly<Record<string, string>> = {
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

/** A cell of the printed table that ours has otherwise. */
export interface PlanDifference {
  readonly row: number;
  readonly heading: string;
  readonly printed: string;
  readonly ours: string;
}

/** The rows of the pack's own table below its header, as many as there are. */
export function planTable(pack: RulePack): string[][] {
  const edits = planEdits(pack, compact, "年度认定计划公告");
  const values = edits.find((edit) => edit.kind === "cells")?.values ?? [];
  const header = values.findIndex((row) => row[0] === "序号");
  const below = values.slice(header + 2).map((row) => row.map(String));
  return below.slice(0, below.length - (pack.plan?.footnotes.length ?? 0));
}

export function planDifferences(pack: RulePack): readonly PlanDifference[] {
  const table = planTable(pack);
  return OFFICIAL_ROWS.flatMap((cells, index) =>
    Object.entries(HEADINGS).flatMap(([key, heading]) => {
      if (cells[key] === undefined) return [];
      const printed = `${cells[key]}${key === "工种" ? (cells["换页续"] ?? "") : ""}`;
      const shown = NUMBERS.includes(key) ? printed : printed.replace(/\s/g, "");
      const ours = table[index]?.[compact.columns.findIndex((column) => column.heading === heading)] ?? "";
      return shown === ours ? [] : [{ row: index + 1, heading, printed: shown, ours }];
    }),
  );
}

/** 第25–47行 职业名称 → whether it is about that cell; a place without rows is about the whole column. */
function isAbout({ at, printed, used }: Slip, difference: PlanDifference): boolean {
  const [, first, last] = /第(\d+)(?:–(\d+))?行/.exec(at) ?? [];
  const rowFits = first === undefined || (Number(first) <= difference.row && difference.row <= Number(last ?? first));
  return (
    rowFits &&
    at.endsWith(difference.heading) &&
    printed.split("；").includes(difference.printed) &&
    used.split("；").includes(difference.ours)
  );
}

/** What the pack keeps as printed beside a mend, cell by cell; undefined where it mends nothing. */
function printedCells(pack: RulePack): readonly Readonly<Record<string, string | undefined>>[] {
  return (pack.plan?.blocks ?? []).flatMap((block) =>
    block.sessions.map(({ apply, exam, mend, workTypesPrinted }) => ({
      职业名称: block.occupation,
      工种: workTypesPrinted,
      报名: mend?.apply ? chineseDay(apply ?? "") : undefined,
      认定: mend?.exam ? chineseDay(exam) : undefined,
    })),
  );
}

/** The printed cell without its spaces; a merged one stands in the first of its rows. */
function officialCell(index: number, key: string): string {
  const row = OFFICIAL_ROWS.slice(0, index + 1)
    .reverse()
    .find((cells) => cells[key] !== undefined);
  const rest = key === "工种" ? (row?.["换页续"] ?? "") : "";
  return `${row?.[key] ?? ""}${rest}`.replace(/\s/g, "");
}

/** 2026-01-25 → 2026年1月25日 */
function chineseDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** Differences that no mended slip explains (or more than one does), and mended slips without a difference. */
export function planFaults(pack: RulePack): readonly string[] {
  const mended = pack.slips.filter((slip) => slip.topic === "plan" && slip.mended);
  const explained = new Set<string>();
  const rows = planTable(pack).length;
  const faults = rows === OFFICIAL_ROWS.length ? [] : [`${rows} rows`];
  for (const difference of planDifferences(pack)) {
    const slips = mended.filter((slip) => isAbout(slip, difference));
    if (slips.length !== 1) faults.push(`row ${difference.row} ${difference.heading}: ${difference.ours}`);
    for (const { id } of slips) explained.add(id);
  }
  for (const [index, cells] of printedCells(pack).entries()) {
    for (const [key, cell] of Object.entries(cells)) {
      if (cell !== undefined && cell !== officialCell(index, key)) faults.push(`row ${index + 1} prints no ${cell}`);
    }
  }
  for (const { id } of mended) if (!explained.has(id)) faults.push(`${id} mends nothing`);
  return faults;
}
