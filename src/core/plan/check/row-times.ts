import { isKnown } from "../known";
import { partsOf } from "../../time/day";
import type { PlanTable, PlanTableRow } from "../table/model";
import type { PlanLimits, PlanWords } from "../table/words";
import { cellTimeFindings } from "./cell-times";
import { findingAt, type PlanFinding } from "./finding";
import { orderFindings } from "./order";
import { stagesOf, type Stages } from "./stages";
import { dayText, dayWithWeekday } from "./words";
import { yearFindings } from "./years";

/** What is wrong with the times of one row, each cell for itself and the stages of each session among each other. */
export function rowTimeFindings(row: PlanTableRow, table: PlanTable, words: PlanWords): PlanFinding[] {
  const { limits } = words;
  return [
    ...row.times.flatMap((time) => cellTimeFindings(time, words)),
    ...stagesOf(row).flatMap((stages) => [
      ...yearFindings(stages, table, limits),
      ...orderFindings(stages, limits),
      ...announcementFindings(stages, table, limits),
      ...monthFindings(row, stages),
    ]),
  ];
}

/** A registration that is over before the announcement cannot be used by anybody. */
function announcementFindings(stages: Stages, table: PlanTable, { farDays }: PlanLimits): PlanFinding[] {
  const own = stages.get("announced");
  const announced = own?.first ?? table.announced;
  const apply = stages.get("apply");
  if (announced === null || apply === undefined) return [];
  const last = apply.last ?? apply.first;
  const first = apply.first ?? apply.last;
  if (last === null || first === null || apply.isMonth || announced - first > farDays) return [];
  if (apply.isEnded && last < announced)
    return [
      findingAt(
        apply.time.cell,
        "error",
        "registration-before-announcement",
        `公告日期是${dayText(announced)}，报名到${dayText(last)}已经截止，看到公告的人报不上名。`,
      ),
    ];
  if (first >= announced) return [];
  return [
    findingAt(
      apply.time.cell,
      apply.isEnded ? "hint" : "warning",
      "registration-before-announcement",
      `报名（${dayText(first)}）早于公告日期${dayText(announced)}。`,
    ),
  ];
}

/** 月份 beside the dates: the exam belongs into it, the registration may lie before it. */
function monthFindings(row: PlanTableRow, stages: Stages): PlanFinding[] {
  const cell = row.cells.month;
  const month = /^(?:20\d\d年)?(\d{1,2})月?份?$/.exec(cell?.printed.replace(/\s/g, "") ?? "")?.[1];
  if (cell === undefined || month === undefined) return [];
  const exam = stages.get("exam");
  const findings: PlanFinding[] = [];
  const day = exam?.first ?? exam?.last;
  if (exam !== undefined && exam.time.cell !== cell && isKnown(day) && partsOf(day).month !== Number(month))
    findings.push(
      findingAt(exam.time.cell, "error", "month-mismatch", `这一行是${month}月，考试却在${dayWithWeekday(day)}。`),
    );
  const apply = stages.get("apply");
  const end = apply?.last ?? apply?.first;
  if (apply !== undefined && isKnown(end) && partsOf(end).month !== Number(month))
    findings.push(
      findingAt(
        apply.time.cell,
        "hint",
        "month-mismatch",
        `这一行是${month}月，报名${apply.isEnded ? "截止" : ""}在${partsOf(end).month}月（${dayText(end)}）。`,
      ),
    );
  return findings;
}
