import { isKnown } from "../known";
import { partsOf, type Day } from "../../time/day";
import type { PlanSpan, PlanTable, PlanTableRow, StagedTime } from "../table/model";
import { PLAN_STAGES, type PlanStage, type PlanWords } from "../table/words";
import { findingAt, type PlanFinding } from "./finding";
import { dayText, dayWithWeekday, STAGE_NAMES, weekdayName, weekdayOf } from "./words";

/** A registration lies so many days before the exam (DOSSIER: 1 to 90); beyond twice that a year is likely wrong. */
const USUAL_DAYS = 90;
const FAR_DAYS = 180;

/** What is wrong with the times of one row, each cell for itself and the stages among each other. */
export function rowTimeFindings(row: PlanTableRow, table: PlanTable, words: PlanWords): PlanFinding[] {
  return [
    ...row.times.flatMap((time) => cellFindings(time, words)),
    ...yearFindings(row, table),
    ...orderFindings(row),
    ...announcementFindings(row, table),
    ...monthFindings(row),
  ];
}

function cellFindings({ cell, printed, spans, stage }: StagedTime, words: PlanWords): PlanFinding[] {
  if (cell.origin === "merged") return [];
  const findings: PlanFinding[] = printed.impossible.map((text) =>
    findingAt(cell, "error", "date-impossible", `没有“${text}”这一天，请改成实有的日期。`),
  );
  for (const { weekday } of spans) {
    if (weekday === null || weekdayOf(weekday.day) === weekday.printed) continue;
    const real = weekdayName(weekdayOf(weekday.day));
    findings.push(
      findingAt(
        cell,
        "error",
        "weekday-mismatch",
        `${dayText(weekday.day)}是${real}，表里写的是${weekdayName(weekday.printed)}，日期和星期有一个不对。`,
        real,
      ),
    );
  }
  if (printed.times.length > 0 && spans.length === 0)
    findings.push(findingAt(cell, "warning", "year-unknown", "没有写年份，标题和公告日期里也没有，请写上年份。"));
  if (cell.printed === "" && (stage === "exam" || stage === "apply"))
    findings.push(findingAt(cell, "warning", "cell-blank", `${STAGE_NAMES[stage]}时间是空的，请补上或写明“待定”。`));
  if (cell.printed !== "" && printed.times.length === 0 && printed.impossible.length === 0 && printed.unread !== "") {
    const isUndated = words.undated.test(cell.printed);
    findings.push(
      findingAt(
        cell,
        isUndated ? "hint" : "warning",
        "date-unreadable",
        isUndated
          ? `${STAGE_NAMES[stage]}时间写的是“${cell.printed}”，没有日期。`
          : `“${cell.printed}”不像日期，请写成 2026年1月25日 的样子。`,
      ),
    );
  }
  return findings;
}

/** The times of a stage in a row, beginning and end columns together. */
interface Stage {
  readonly stage: PlanStage;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The end is stated: a span, or a column or cell that says 截止. */
  readonly isEnded: boolean;
  readonly isMonth: boolean;
  readonly time: StagedTime;
  readonly span: PlanSpan;
}

/** The stages of a row that have one time alone; several dates in one cell are sessions of their own. */
function stagesOf(row: PlanTableRow): Map<PlanStage, Stage> {
  const stages = new Map<PlanStage, Stage>();
  for (const stage of PLAN_STAGES) {
    const times = row.times.filter((time) => time.stage === stage && time.spans.length > 0);
    const spans = times.flatMap((time) => time.spans.map((span) => ({ time, span })));
    const [one] = spans;
    if (one === undefined) continue;
    const first = lowest(spans.map(({ span }) => span.first));
    const last = highest(spans.map(({ span }) => span.last));
    stages.set(stage, {
      stage,
      first,
      last,
      isEnded: spans.some(({ span }) => span.kind === "until" || (span.kind === "on" && span.first !== span.last)),
      isMonth: spans.some(({ span }) => span.unit === "month"),
      time: (spans.find(({ span }) => span.last === last) ?? one).time,
      span: one.span,
    });
  }
  return stages;
}

function lowest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function highest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Years that are missing, and printed years that put a registration far from its exam. */
function yearFindings(row: PlanTableRow, table: PlanTable): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const { cell, spans, printed } of row.times) {
    if (cell.origin === "merged") continue;
    const [span] = spans;
    const [time] = printed.times;
    const day = span?.first ?? span?.last;
    if (span === undefined || !isKnown(day) || time === undefined || time.from.year !== null || time.from.date === null)
      continue;
    const { year } = partsOf(day);
    const fromTitle = span.yearFrom === "title";
    const isPlain = fromTitle || span.yearFrom === "row";
    findings.push(
      findingAt(
        cell,
        isPlain ? "hint" : "warning",
        "year-missing",
        `没有写年份，按${fromTitle ? "标题或公告日期" : span.yearFrom === "row" ? "本行别的日期" : "别的行"}读成${year}年。`,
        dayText(day),
      ),
    );
  }
  findings.push(...farFindings(row, table));
  return findings;
}

function farFindings(row: PlanTableRow, table: PlanTable): PlanFinding[] {
  const stages = stagesOf(row);
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
    // A plan's last sessions may fall into the next January or February.
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
  if (days <= FAR_DAYS && days > -FAR_DAYS) {
    if (days > USUAL_DAYS && apply.time.cell.origin === "own")
      findings.push(
        findingAt(
          apply.time.cell,
          "hint",
          "registration-far-from-exam",
          `报名和考试（${dayText(exam.first)}）相隔${days}天，比常见的一到九十天长，请核对。`,
        ),
      );
    return findings;
  }
  const { year, month, date } = partsOf(begin);
  const right = [year + 1, year - 1, year + 2, year - 2].find((other) => {
    const moved = end + (dayInYear(begin, other) - begin);
    return exam.first !== null && exam.first - moved >= 0 && exam.first - moved <= USUAL_DAYS;
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

function dayInYear(day: Day, year: number): Day {
  const parts = partsOf(day);
  const shift = Date.UTC(year, parts.month - 1, parts.date) / 86_400_000;
  return shift;
}

/** Stages that come in the wrong order: told only where every reading of the cells agrees on it. */
function orderFindings(row: PlanTableRow): PlanFinding[] {
  const stages = stagesOf(row);
  const findings: PlanFinding[] = [];
  const exam = stages.get("exam");
  const apply = stages.get("apply");
  const pay = stages.get("pay");
  const start = exam?.first ?? exam?.last ?? null;
  // A wrong year is told as such.
  const hasWrongYear = start !== null && isKnown(apply?.last) && Math.abs(start - apply.last) > FAR_DAYS;
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

function otherOrder(
  stages: ReadonlyMap<PlanStage, Stage>,
  exam: Stage | undefined,
  apply: Stage | undefined,
): PlanFinding[] {
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

/** A registration that is over before the announcement cannot be used by anybody. */
function announcementFindings(row: PlanTableRow, table: PlanTable): PlanFinding[] {
  const stages = stagesOf(row);
  const own = stages.get("announced");
  const announced = own?.first ?? table.announced;
  const apply = stages.get("apply");
  if (announced === null || apply === undefined) return [];
  const last = apply.last ?? apply.first;
  const first = apply.first ?? apply.last;
  if (last === null || first === null || apply.isMonth || announced - first > FAR_DAYS) return [];
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
function monthFindings(row: PlanTableRow): PlanFinding[] {
  const cell = row.cells.month;
  const month = /^(?:20\d\d年)?(\d{1,2})月?份?$/.exec(cell?.printed.replace(/\s/g, "") ?? "")?.[1];
  if (cell === undefined || month === undefined) return [];
  const stages = stagesOf(row);
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
