import type { Plan } from "../law/plan";
import type { PlanRow } from "./rows";

/** What a row's cells may need besides the row itself. */
export interface PlanContext {
  readonly plan: Plan;
  /** 序号: counts occupations in the compact style, rows in the expanded one. */
  readonly number: number;
}

export interface PlanColumn {
  readonly heading: string;
  /** The heading over it in the first header row, where several columns share one. */
  readonly over?: string;
  /** In characters of the default font; all fifteen fill an A4 page across at about nine tenths of their size. */
  readonly width: number;
  readonly value: (row: PlanRow, context: PlanContext) => string | number;
  /** The cells that hold the same thing become one: down an occupation (compact) or a session (expanded). */
  readonly joins?: "occupation" | "session";
}

/** The fifteen columns of the table that Shandong's 年度认定计划公告 prescribes. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [
  { heading: "序号", width: 6, value: (_, { number }) => number, joins: "occupation" },
  { heading: "机构名称", width: 12, value: (_, { plan }) => plan.institution, joins: "occupation" },
  { heading: "机构编码", width: 15, value: (_, { plan }) => plan.institutionCode ?? "", joins: "occupation" },
  { heading: "机构类型", width: 10, value: (_, { plan }) => plan.institutionType ?? "", joins: "occupation" },
  { heading: "职业名称", width: 12, value: (row) => row.occupation, joins: "occupation" },
  { heading: "工种", width: 19, value: (row) => row.workTypes.join("、") },
  { heading: "职业(工种)编码", width: 12, value: (row) => row.occupationCode ?? "" },
  { heading: "认定等级", width: 10, value: (row) => row.levels.join("、") },
  { heading: "报名时间", width: 16, value: (row) => dateText(row.apply ?? ""), joins: "session" },
  { heading: "认定时间", width: 16, value: (row) => dateText(row.exam), joins: "session" },
  { heading: "认定地点", width: 18, value: (row) => row.venue ?? "" },
  { over: "认定科目", heading: "理论", width: 6, value: (row) => yesNo(row.theory) },
  { over: "认定科目", heading: "技能", width: 6, value: (row) => yesNo(row.skill) },
  { over: "认定科目", heading: "综合", width: 6, value: (row) => yesNo(row.comprehensive) },
  { heading: "联系方式", width: 14, value: (row) => row.contact ?? "" },
];

/** "2026-01-25" → 2026年1月25日; the notice's own words stay as they are. */
export function dateText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${year}年${Number(month)}月${Number(day)}日`;
}

function yesNo(held: boolean): string {
  return held ? "是" : "否";
}
