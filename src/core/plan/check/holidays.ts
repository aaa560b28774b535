import { partsOf, type Day } from "../../time/day";
import type { HolidayCalendar } from "../holidays";
import type { PlanTable } from "../table/model";
import { findingAt, type PlanFinding } from "./finding";
import { sessionsOf } from "./sessions";
import { dayWithWeekday } from "./words";

/** Exams on public holidays and on worked weekends; a year that the calendar does not cover is told once. */
export function holidayFindings(table: PlanTable, calendar: HolidayCalendar): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const unknown = new Set<number>();
  for (const session of table.rows.flatMap(sessionsOf)) {
    const { cell, span } = session;
    if (span.unit !== "day" || cell.origin !== "own") continue;
    for (const day of daysOf(span.first, span.last)) {
      const { year } = partsOf(day);
      if (!calendar.covers(year)) {
        unknown.add(year);
        continue;
      }
      const found = calendar.of(day);
      if (found.kind === "holiday")
        findings.push(
          findingAt(cell, "warning", "holiday", `${dayWithWeekday(day)}是${found.name}放假的日子，请确认照常考试。`),
        );
      if (found.kind === "make-up")
        findings.push(
          findingAt(
            cell,
            "hint",
            "make-up-workday",
            `${dayWithWeekday(day)}因${found.name}调休要上班，在职的考生可能来不了。`,
          ),
        );
      if (found.kind !== "plain") break;
    }
  }
  const column =
    table.columns.find(({ meaning }) => meaning?.kind === "time" && meaning.stage === "exam")?.column ?? null;
  for (const year of unknown)
    findings.push({
      row: table.lastHeaderRow,
      column,
      severity: "hint",
      kind: "holidays-unknown",
      printed: "",
      expected: null,
      why: `${year}年的放假安排还不知道，没有核对节假日和调休。`,
    });
  return findings;
}

/** The days of a span; a long one is a window, in which the exam may lie anywhere. */
function daysOf(first: Day | null, last: Day | null): Day[] {
  if (first === null || last === null || last - first > 3) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
