import { partsOf, type Day } from "../../time/day";
import type { PlanStage } from "../table/words";

const WEEKDAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"] as const;

/** 0 Sunday … 6 Saturday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? "";
}

/** 2026年1月25日（星期日） */
export function dayText(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

export function dayWithWeekday(day: Day): string {
  return `${dayText(day)}（${weekdayName(weekdayOf(day))}）`;
}

export const STAGE_NAMES: Readonly<Record<PlanStage, string>> = {
  announced: "公告",
  apply: "报名",
  review: "资格审核",
  pay: "缴费",
  ticket: "打印准考证",
  exam: "考试",
  results: "公布成绩",
  publicity: "公示",
  certificate: "发证",
};
