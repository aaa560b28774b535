import { isKnown } from "../known";
import { partsOf, type Day } from "../../time/day";
import type { PlanLimits } from "../table/words";
import { findingAt, type PlanFinding } from "./finding";
import type { Stage, Stages } from "./stages";
import { dayText, STAGE_NAMES } from "./words";

/** Stages that come in the wrong order: told only where every reading of the cells agrees on it. */
export function orderFindings(stages: Stages, { farDays }: PlanLimits): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const exam = stages.get("exam");
  const apply = stages.get("apply");
  const pay = stages.get("pay");
  const start = exam?.first ?? exam?.last ?? null;
  // A wrong year is told as such.
  const hasWrongYear = start !== null && isKnown(apply?.last) && Math.abs(start - apply.last) > farDays;
  if (exam !== undefined && start !== null && apply !== undefined && !hasWrongYear) {
    const end = apply.last ?? apply.first;
    if (end !== null && isBehind(end, apply.isMonth, exam, start))
      findings.push(
        findingAt(
          exam.time.cell,
          "error",
          "exam-before-registration-ends",
          `${examFrom(exam, start)}，报名${apply.isEnded ? "到" : "在"}${timeText(end, apply.isMonth)}${apply.isEnded ? "才结束" : ""}。`,
        ),
      );
    else if (end === start && !apply.isMonth && !exam.isMonth)
      findings.push(
        findingAt(exam.time.cell, "error", "exam-before-registration-ends", `报名和考试是同一天（${dayText(end)}）。`),
      );
  }
  if (
    exam !== undefined &&
    start !== null &&
    isKnown(pay?.last) &&
    !hasWrongYear &&
    isBehind(pay.last, pay.isMonth, exam, start)
  )
    findings.push(
      findingAt(
        exam.time.cell,
        "error",
        "exam-before-payment-ends",
        `${examFrom(exam, start)}，缴费到${timeText(pay.last, pay.isMonth)}才截止。`,
      ),
    );
  if (isKnown(apply?.first) && isKnown(pay?.last) && !pay.isMonth && !apply.isMonth && pay.last < apply.first)
    findings.push(
      findingAt(
        pay.time.cell,
        "error",
        "stages-out-of-order",
        `缴费到${dayText(pay.last)}就截止，报名从${dayText(apply.first)}才开始。`,
      ),
    );
  findings.push(...otherOrder(stages, exam, apply));
  return findings;
}

function examFrom(exam: Stage, start: Day): string {
  if (exam.first === null) return `考试最迟${timeText(start, exam.isMonth)}`;
  return exam.isEnded ? `考试从${timeText(start, exam.isMonth)}开始` : `考试在${timeText(start, exam.isMonth)}`;
}

function timeText(day: Day, isMonth: boolean): string {
  const { year, month } = partsOf(day);
  return isMonth ? `${year}年${month}月` : dayText(day);
}

/** The end lies behind the exam's first day, or in a later month. */
function isBehind(end: Day, isMonth: boolean, exam: Stage, start: Day): boolean {
  if (!isMonth && !exam.isMonth) return end > start;
  const [a, b] = [partsOf(end), partsOf(exam.last ?? start)];
  return a.year * 12 + a.month > b.year * 12 + b.month;
}

function otherOrder(stages: Stages, exam: Stage | undefined, apply: Stage | undefined): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const told = (stage: Stage, why: string): void => {
    findings.push(findingAt(stage.time.cell, "error", "stages-out-of-order", why));
  };
  const since = stages.get("apply");
  if (isKnown(since?.first) && since.last !== null && since.first > since.last)
    told(since, `报名从${dayText(since.first)}开始，却到${dayText(since.last)}就截止。`);
  const review = stages.get("review");
  if (isKnown(review?.last) && isKnown(exam?.first) && !review.isMonth && !exam.isMonth && review.last >= exam.first)
    told(review, `资格审核到${dayText(review.last)}，考试从${dayText(exam.first)}已经开始。`);
  if (isKnown(review?.last) && isKnown(apply?.first) && !review.isMonth && !apply.isMonth && review.last < apply.first)
    told(review, `资格审核到${dayText(review.last)}就结束，报名从${dayText(apply.first)}才开始。`);
  const ticket = stages.get("ticket");
  if (isKnown(ticket?.first) && isKnown(exam?.last) && !ticket.isMonth && !exam.isMonth && ticket.first > exam.last)
    told(ticket, `打印准考证从${dayText(ticket.first)}开始，考试到${dayText(exam.last)}已经结束。`);
  for (const stage of ["results", "publicity", "certificate"] as const) {
    const later = stages.get(stage);
    if (isKnown(later?.last) && isKnown(exam?.first) && !later.isMonth && !exam.isMonth && later.last < exam.first)
      told(later, `${STAGE_NAMES[stage]}（${dayText(later.last)}）在考试（${dayText(exam.first)}）之前。`);
  }
  return findings;
}
