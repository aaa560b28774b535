import { isKnown } from "../known";
import { partsOf } from "../../time/day";
import type { StagedTime } from "../table/model";
import type { PlanWords } from "../table/words";
import { findingAt, type PlanFinding } from "./finding";
import { dayText, STAGE_NAMES, weekdayName, weekdayOf } from "./words";

/** What is wrong with the times of one cell: days that there are not, weekdays, blanks, and years that are read and not printed. */
export function cellTimeFindings(time: StagedTime, words: PlanWords): PlanFinding[] {
  if (time.cell.origin === "merged") return [];
  return [...cellFindings(time, words), ...missingYear(time)];
}

function cellFindings({ cell, printed, spans, stage }: StagedTime, words: PlanWords): PlanFinding[] {
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

/** A year that the cell does not print, and where it was taken from. */
function missingYear({ cell, spans, printed }: StagedTime): PlanFinding[] {
  const [span] = spans;
  const [time] = printed.times;
  const day = span?.first ?? span?.last;
  if (span === undefined || !isKnown(day) || time === undefined || time.from.year !== null || time.from.date === null)
    return [];
  const { year } = partsOf(day);
  const fromTitle = span.yearFrom === "title";
  const isPlain = fromTitle || span.yearFrom === "row";
  return [
    findingAt(
      cell,
      isPlain ? "hint" : "warning",
      "year-missing",
      `没有写年份，按${fromTitle ? "标题或公告日期" : span.yearFrom === "row" ? "本行别的日期" : "别的行"}读成${year}年。`,
      dayText(day),
    ),
  ];
}
