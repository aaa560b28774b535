import { isKnown } from "../known";
import { partsOf, type Day } from "../../time/day";
import { daysOf, type PrintedDate, type PrintedTime } from "../times";
import type { PlanSpan, PlanTable, PlanTableRow, StagedTime, YearSource } from "./model";
import { PLAN_STAGES } from "./words";

/** A year and where it comes from. */
interface FoundYear {
  readonly year: number;
  readonly from: YearSource;
}

const EXAM = PLAN_STAGES.indexOf("exam");

/**
 * Gives every time its year. Printed years stay. Else the exam's year is the one of the title or the announcement; without
 * such the first after the row's other printed days; else the year of most exams of the table. Other stages take
 * the year that puts them nearest to the exam. No year anywhere: no spans.
 */
export function withYears(table: PlanTable): PlanTable {
  const said = table.title?.year ?? (table.announced === null ? null : partsOf(table.announced).year);
  const first = table.rows.map((row) => examYear(row, said));
  const common = mostCommon(first.flatMap((found) => found?.year ?? []));
  const rows = table.rows.map((row, index) => {
    const found = first[index] ?? (common === null ? null : ({ year: common, from: "table" } as const));
    const examTimes = row.times.filter(({ stage }) => stage === "exam");
    const exams = examTimes.map((time) => ({ ...time, spans: spansOf(time, found) }));
    const firstExam = earliest(exams.flatMap(({ spans }) => spans));
    return {
      ...row,
      times: row.times.map((time): StagedTime => {
        const exam = exams[examTimes.indexOf(time)];
        if (exam !== undefined) return exam;
        return { ...time, spans: spansBeside(time, firstExam, found) };
      }),
    };
  });
  return { ...table, rows };
}

/** The year of a row's exams, as far as the row and the title say. */
function examYear(row: PlanTableRow, said: number | null): FoundYear | null {
  const times = row.times.flatMap(({ stage, printed }) => printed.times.map((time) => ({ stage, time })));
  const own = times.find(({ stage, time }) => stage === "exam" && time.from.year !== null)?.time.from.year;
  if (isKnown(own)) return { year: own, from: "printed" };
  if (said !== null) return { year: said, from: "title" };
  const beside = times.find(({ time }) => time.from.year !== null);
  const exam = times.find(({ stage }) => stage === "exam")?.time.from;
  if (!isKnown(beside?.time.from.year) || exam === undefined) return null;
  const { year } = beside.time.from;
  const day = daysOf(beside.time.to, beside.time.to.year ?? year).last;
  const isEarlier = PLAN_STAGES.indexOf(beside.stage) < EXAM;
  const sameYear = daysOf(exam, year);
  const shifted = isEarlier ? sameYear.last < day : sameYear.first > day;
  return { year: shifted ? year + (isEarlier ? 1 : -1) : year, from: "row" };
}

function spansOf({ printed, end }: StagedTime, found: FoundYear | null): PlanSpan[] {
  let last = found;
  return printed.times.flatMap((time): PlanSpan[] => {
    const year = yearOf(time.from, last);
    if (year === null) return [];
    last = year;
    return [spanOf(time, year, end)];
  });
}

function spansBeside({ stage, printed, end }: StagedTime, exam: Day | null, found: FoundYear | null): PlanSpan[] {
  let last: FoundYear | null = null;
  return printed.times.flatMap((time): PlanSpan[] => {
    const year = yearOf(time.from, last) ?? (found === null ? null : yearBeside(time, stage, exam, found));
    if (year === null) return [];
    last = year.from === "printed" ? year : null;
    return [spanOf(time, year, end)];
  });
}

function yearOf({ year, yearShift }: PrintedDate, before: FoundYear | null): FoundYear | null {
  if (year !== null) return { year, from: "printed" };
  return before === null ? null : { year: before.year + yearShift, from: before.from };
}

/** Of the exam's year and the one before (for later stages: behind) the one whose day is nearer to the exam. */
function yearBeside(time: PrintedTime, stage: StagedTime["stage"], exam: Day | null, found: FoundYear): FoundYear {
  const from: YearSource = found.from === "printed" ? "row" : found.from;
  if (exam === null) return { year: found.year + time.from.yearShift, from };
  const { year } = partsOf(exam);
  const isEarlier = PLAN_STAGES.indexOf(stage) < EXAM;
  const nearest = [year, isEarlier ? year - 1 : year + 1].sort((one, other) => {
    const [a, b] = [daysOf(time.from, one).first, daysOf(time.from, other).first];
    return Math.abs(a - exam) - Math.abs(b - exam);
  });
  return { year: nearest[0] ?? year, from };
}

function spanOf(time: PrintedTime, found: FoundYear, end: StagedTime["end"]): PlanSpan {
  const { first } = daysOf(time.from, found.year);
  let lastYear = time.to.year ?? found.year + (time.from === time.to ? 0 : time.to.yearShift);
  if (time.to.year === null && daysOf(time.to, lastYear).last < first) lastYear += 1;
  const { last } = daysOf(time.to, lastYear);
  // A column named 报名截止 holds ends alone.
  const kind = time.kind === "on" && time.from === time.to && end !== null ? end : time.kind;
  return {
    kind,
    first: kind === "until" ? null : first,
    last: kind === "since" ? null : last,
    unit: time.from.date === null ? "month" : "day",
    yearFrom: found.from,
    weekday: time.from.weekday === null ? null : { day: first, printed: time.from.weekday },
  };
}

function earliest(spans: readonly PlanSpan[]): Day | null {
  const days = spans.flatMap(({ first, last }) => first ?? last ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

function mostCommon(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  years.forEach((year) => counts.set(year, (counts.get(year) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
