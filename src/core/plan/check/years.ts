import { isKnown } from "../known";
import { datesInMonth, dayOf, partsOf, type Day } from "../../time/day";
import type { PlanTable } from "../table/model";
import type { PlanLimits } from "../table/words";
import { findingAt, type PlanFinding } from "./finding";
import type { Stages } from "./stages";
import { dayText } from "./words";

/** Printed years that are not the plan's, or that put a registration far from its exam. */
export function yearFindings(stages: Stages, table: PlanTable, { usualDays, farDays }: PlanLimits): PlanFinding[] {
  const exam = stages.get("exam");
  const apply = stages.get("apply");
  const findings: PlanFinding[] = [];
  const saidYear = table.title?.year ?? null;
  if (
    isKnown(exam?.first) &&
    exam.span.yearFrom === "printed" &&
    saidYear !== null &&
    exam.time.cell.origin !== "merged"
  ) {
    const { year, month, date } = partsOf(exam.first);
    // A plan's last sessions may fall into the first months of the next year.
    if (year !== saidYear && !(year === saidYear + 1 && month <= 3)) {
      findings.push(
        findingAt(
          exam.time.cell,
          "error",
          "year-wrong",
          `这是${saidYear}年的计划，考试却印在${year}年。`,
          exam.isMonth ? `${saidYear}年${month}月` : `${saidYear}年${month}月${date}日`,
        ),
      );
      return findings;
    }
  }
  if (!isKnown(exam?.first) || apply === undefined) return findings;
  const end = apply.last ?? apply.first;
  const begin = apply.first ?? apply.last;
  if (end === null || begin === null || apply.span.yearFrom !== "printed") return findings;
  const days = exam.first - end;
  if (days <= farDays && days > -farDays) {
    if (days > usualDays && apply.time.cell.origin === "own")
      findings.push(
        findingAt(
          apply.time.cell,
          "hint",
          "registration-far-from-exam",
          `报名和考试（${dayText(exam.first)}）相隔${days}天，比常见的${usualDays}天以内长，请核对。`,
        ),
      );
    return findings;
  }
  const { year, month, date } = partsOf(begin);
  const right = [year + 1, year - 1, year + 2, year - 2].find((other) => {
    const moved = end + (dayInYear(begin, other) - begin);
    return exam.first !== null && exam.first - moved >= 0 && exam.first - moved <= usualDays;
  });
  if (right !== undefined)
    findings.push(
      findingAt(
        apply.time.cell,
        "error",
        "year-wrong",
        `报名印的是${dayText(begin)}，考试在${dayText(exam.first)}，相隔${Math.abs(days)}天；年份应是${right}年。`,
        apply.isMonth ? `${right}年${month}月` : `${right}年${month}月${date}日`,
      ),
    );
  else if (days > 0)
    findings.push(
      findingAt(
        apply.time.cell,
        "warning",
        "registration-far-from-exam",
        `报名和考试（${dayText(exam.first)}）相隔${days}天，请核对年份和月份。`,
      ),
    );
  return findings;
}

/** The same date of another year; of 29 February the 28th. */
function dayInYear(day: Day, year: number): Day {
  const { month, date } = partsOf(day);
  return dayOf(year, month, Math.min(date, datesInMonth(year, month)));
}
