import { dayFromIso, isoOf, partsOf, type Day, type NamedSession } from "../time/day";
import type { RulePack } from "../law/schema";
import type { RowDetails } from "../problems/catalog";
import type { Level } from "../terms/words";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import type { Recognized } from "../requirements/application";

/** More than so many sessions a sentence does not name. */
const MOST = 4;

/** 报考批次 that names a day or month of no session of the occupation, work type and level in the notice's plan. */
export function sessionProblems(
  named: NamedSession | null,
  level: Level | null,
  { occupation, workTypes }: Recognized,
  pack: RulePack,
  today: Day,
): readonly UnplacedProblem[] {
  if (named === null || level === null || !pack.plan) return [];
  const sessions = pack.plan.blocks
    .filter((block) => (block.mend?.occupation ?? block.occupation) === occupation.occupation.name)
    .filter((block) => block.levels.includes(level))
    .filter(({ workTypes: own }) => own.length === 0 || workTypes.some(({ name }) => own.includes(name)))
    .flatMap((block) => block.sessions)
    .map(({ apply, exam, mend }) => ({ apply: mend?.apply ?? apply, exam: mend?.exam ?? exam }));
  // A batch is called by its exam or by its registration.
  const fits = sessions.some(
    ({ apply, exam }) => isAt(named, exam, pack) || (apply !== null && isAt(named, apply, pack)),
  );
  if (sessions.length === 0 || fits) return [];
  return [unplaced("exam-session", "session", examsAhead([...new Set(sessions.map(({ exam }) => exam))], today))];
}

/** `when`: a day, or the notice's own months: 3、5、8月, 12月底前或根据次年公告排考. */
function isAt(named: NamedSession, when: string, { effective }: RulePack): boolean {
  const day = dayFromIso(when);
  if (day !== null) {
    const { year, month, date } = partsOf(day);
    return named.month === month && (named.year ?? year) === year && (named.date ?? date) === date;
  }
  const [from, to] = [effective.from?.slice(0, 4), effective.to?.slice(0, 4)].map(Number);
  const year = named.year ?? from;
  const next = when.includes("次年") && to !== undefined && year === to + 1;
  const inTime = !(year !== undefined && ((from && year < from) || (to && year > to)));
  return next || (inTime && monthsOf(when).includes(named.month));
}

/** 3、5、8月 */
function monthsOf(when: string): readonly number[] {
  return [...when.matchAll(/(\d{1,2}(?:、\d{1,2})*)月/g)].flatMap(([, list = ""]) => list.split("、").map(Number));
}

/** The sessions that are still to come, or all where none is. */
function examsAhead(exams: readonly string[], today: Day): RowDetails<"exam-session"> {
  const ahead = exams.filter((exam) => dayFromIso(exam) === null || exam >= isoOf(today));
  const shown = ahead.length > 0 ? ahead : exams;
  return { exams: shown.slice(0, MOST), count: shown.length };
}
