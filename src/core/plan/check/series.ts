import { isKnown } from "../known";
import { datesInMonth, partsOf, type Day } from "../../time/day";
import type { PlanTable } from "../table/model";
import { findingAt, type PlanFinding } from "./finding";
import { blocksOf, prevailing, sessionsOf, type ExamSession, type SessionBlock } from "./sessions";
import { dayText, dayWithWeekday, weekdayName, weekdayOf } from "./words";
import { LEVEL_NAMES } from "../../terms/words";

/** A habit shows from so many sessions on … */
const LEAST = 4;
/** … where so many of them keep it. */
const MOST = 0.75;

/** What a table's sessions do not share with the others of their kind. */
export function seriesFindings(table: PlanTable): PlanFinding[] {
  const blocks = blocksOf(table);
  return [
    ...blocks.flatMap(orderFindings),
    ...missingFindings(blocks),
    ...monthsWithout(blocks, table),
    ...habitFindings(table),
    ...registrationHabit(table),
    ...venueFindings(table),
  ];
}

function isDay({ span }: ExamSession): boolean {
  return span.unit === "day";
}

function orderFindings({ sessions }: SessionBlock): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const seen = new Map<Day, ExamSession>();
  const dated = sessions.filter(isDay);
  dated.forEach((session, index) => {
    const twin = seen.get(session.day);
    const isSame = twin !== undefined && twin.row.cells.venue?.printed === session.row.cells.venue?.printed;
    if (isSame && twin.row !== session.row && applyOf(twin) === applyOf(session))
      findings.push(
        findingAt(
          session.cell,
          "warning",
          "session-repeated",
          `和第${twin.row.row}行是同一场：职业、等级和日期都一样。`,
        ),
      );
    seen.set(session.day, session);
    const before = dated[index - 1];
    if (before !== undefined && before.day > session.day)
      findings.push(
        findingAt(
          session.cell,
          "warning",
          "sessions-out-of-order",
          `${dayText(session.day)}排在${dayText(before.day)}（第${before.row.row}行）后面，次序颠倒，请核对日期。`,
        ),
      );
  });
  return findings;
}

function applyOf({ row }: ExamSession): string {
  return row.times.find(({ stage }) => stage === "apply")?.cell.printed ?? "";
}

/** A day that all other blocks of the occupation have, and one has not. */
function missingFindings(blocks: readonly SessionBlock[]): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const occupation of new Set(blocks.map((block) => block.occupation))) {
    const own = blocks.filter((block) => block.occupation === occupation && block.sessions.length > 0);
    if (own.length < 2) continue;
    for (const block of own) {
      const others = own.filter((other) => other !== block && sharesSessions(block, other));
      if (others.length === 0) continue;
      const mine = new Set(block.sessions.map(keyOf));
      const asked = new Map<string, ExamSession>();
      others[0]?.sessions.forEach((session) => asked.set(keyOf(session), session));
      for (const [key, session] of asked) {
        if (mine.has(key) || !others.every((other) => other.sessions.some((one) => keyOf(one) === key))) continue;
        const after = [...block.sessions].reverse().find(({ day }) => day < session.day) ?? block.sessions[0];
        if (after === undefined) continue;
        const when = isDay(session) ? dayText(session.day) : `${partsOf(session.day).month}月`;
        findings.push({
          row: after.row.row,
          column: after.cell.column,
          severity: "warning",
          kind: "session-missing",
          printed: "",
          expected: when,
          why: `${named(block)}没有${when}这一场，同一职业的${others.map(named).join("、")}有（第${session.row.row}行），是否漏排。`,
        });
      }
    }
  }
  return findings;
}

function keyOf(session: ExamSession): string {
  const { year, month } = partsOf(session.day);
  return isDay(session) ? String(session.day) : `${year}-${month}`;
}

/** Blocks of one calendar: all but one or two of the sessions are the same. */
function sharesSessions(one: SessionBlock, other: SessionBlock): boolean {
  const keys = new Set(one.sessions.map(keyOf));
  const theirs = new Set(other.sessions.map(keyOf));
  const shared = [...theirs].filter((key) => keys.has(key)).length;
  return shared >= 4 && theirs.size - shared <= 2 && keys.size - shared <= 2;
}

function named({ levels, workTypes }: SessionBlock): string {
  const level = levels.length === 0 ? "" : levels.map((one) => LEVEL_NAMES[one].split("/")[0]).join("、");
  return level === "" ? workTypes || "这一组" : level;
}

/** A month in the middle of the year without any session, where the months around it have some. */
function monthsWithout(blocks: readonly SessionBlock[], table: PlanTable): PlanFinding[] {
  const months = new Set(
    blocks.flatMap(({ sessions }) => sessions.map(({ day }) => partsOf(day).year * 12 + partsOf(day).month - 1)),
  );
  if (months.size < 6) return [];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const gaps: string[] = [];
  for (let month = first; month <= last; month++) if (!months.has(month)) gaps.push(`${(month % 12) + 1}月`);
  if (gaps.length === 0 || gaps.length > 3) return [];
  const column =
    table.columns.find(({ meaning }) => meaning?.kind === "time" && meaning.stage === "exam")?.column ?? null;
  return [
    {
      row: table.lastHeaderRow,
      column,
      severity: "hint",
      kind: "month-without-session",
      printed: "",
      expected: null,
      why: `${gaps.join("、")}没有安排考试，其余各月都有。`,
    },
  ];
}

/** Each date once, with the first cell that prints it. */
function onceByDay(table: PlanTable): ExamSession[] {
  return [
    ...new Map(
      [...table.rows.flatMap(sessionsOf).filter(isDay)].reverse().map((one) => [one.day, one] as const),
    ).values(),
  ].sort((a, b) => a.day - b.day);
}

/** Sundays among Saturdays; the fourth Saturday among last ones. Told at every cell that prints the day. */
function habitFindings(table: PlanTable): PlanFinding[] {
  const once = onceByDay(table);
  const all = table.rows.flatMap(sessionsOf).filter((one) => isDay(one) && one.cell.origin === "own");
  const at = (day: Day): ExamSession[] => all.filter((one) => one.day === day);
  const findings: PlanFinding[] = [];
  const weekday = prevailing(
    once.map(({ day }) => weekdayOf(day)),
    LEAST,
    MOST,
  );
  if (weekday !== null)
    for (const { day } of once.filter((one) => weekdayOf(one.day) !== weekday))
      for (const { cell } of at(day))
        findings.push(
          findingAt(
            cell,
            "hint",
            "weekday-outlier",
            `${dayText(day)}是${weekdayName(weekdayOf(day))}，其余考试多在${weekdayName(weekday)}。`,
          ),
        );
  const week = prevailing(
    once.map(({ day }) => weekInMonth(day)),
    LEAST,
    MOST,
  );
  const usual = weekday === null || week === null ? null : week;
  if (usual !== null && weekday !== null)
    for (const { day } of once.filter((one) => weekdayOf(one.day) === weekday && weekInMonth(one.day) !== usual))
      for (const { cell } of at(day)) {
        const right = usualDay(day, weekday, usual);
        findings.push(
          findingAt(
            cell,
            "hint",
            "week-outlier",
            `其余考试都在当月${usual === "last" ? "最后一个" : `第${usual}个`}${weekdayName(weekday)}，${dayText(day)}不是${right === null ? "" : `（应是${dayText(right)}）`}。`,
            right === null ? null : dayText(right),
          ),
        );
      }
  return findings;
}

/** "last" before a number: the last Saturday may be the fourth or the fifth. */
function weekInMonth(day: Day): number | "last" {
  const { year, month, date } = partsOf(day);
  return date + 7 > datesInMonth(year, month) ? "last" : Math.ceil(date / 7);
}

function usualDay(day: Day, weekday: number, week: number | "last"): Day | null {
  const { year, month, date } = partsOf(day);
  const first = day - date + 1;
  const days = Array.from({ length: datesInMonth(year, month) }, (_, index) => first + index).filter(
    (one) => weekdayOf(one) === weekday,
  );
  return (week === "last" ? days.at(-1) : days[week - 1]) ?? null;
}

/** The day of the month on which registration falls, where all but one or two keep to it. */
function registrationHabit(table: PlanTable): PlanFinding[] {
  const times = table.rows.flatMap(({ times }) =>
    times.filter(({ stage, cell, spans }) => stage === "apply" && cell.origin === "own" && spans.length === 1),
  );
  const dates = times.flatMap((time) => {
    const [span] = time.spans;
    const day = span?.first ?? span?.last;
    return span?.unit === "day" && span.first === span.last && isKnown(day) ? [{ time, date: partsOf(day).date }] : [];
  });
  const usual = prevailing(
    dates.map(({ date }) => date),
    LEAST * 2,
    0.8,
  );
  if (usual === null) return [];
  return dates
    .filter(({ date }) => date !== usual)
    .map(({ time, date }) =>
      findingAt(
        time.cell,
        "hint",
        "day-outlier",
        `其余报名时间都是当月${usual}日，这里是${date}日，请核对。`,
        `${usual}日`,
      ),
    );
}

/** Several exams of one venue on one day: told at the second, or once for the table where it is the rule. */
function venueFindings(table: PlanTable): PlanFinding[] {
  const byPlace = new Map<string, ExamSession[]>();
  for (const session of table.rows.flatMap(sessionsOf).filter(isDay)) {
    const venue = session.row.cells.venue?.printed ?? "";
    if (venue === "" || /待定|另行|各/.test(venue)) continue;
    const key = `${venue}|${session.day}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), session]);
  }
  const doubled = [...byPlace.values()].filter(
    (sessions) => new Set(sessions.map(({ row }) => row.occupations.names.join())).size > 1,
  );
  if (doubled.length === 0) return [];
  const isRule = doubled.length * 2 >= byPlace.size;
  const told = isRule ? doubled.slice(0, 1) : doubled;
  return told.flatMap((sessions) => {
    const [first, ...others] = sessions;
    const other = others.find(({ row }) => row.occupations.names.join() !== first?.row.occupations.names.join());
    if (first === undefined || other === undefined) return [];
    const cell = other.row.cells.venue ?? other.cell;
    const names = [...new Set(sessions.flatMap(({ row }) => row.occupations.names))].join("、");
    const why = isRule
      ? `同一考点同一天常有几个职业（${names}），请核对考位够不够。`
      : `${dayWithWeekday(first.day)}，这个考点已经排了第${first.row.row}行的考试，请核对考位够不够。`;
    return [
      {
        row: other.row.row,
        column: cell.column,
        severity: "hint",
        kind: "venue-twice",
        printed: cell.printed,
        expected: null,
        why,
      },
    ];
  });
}
