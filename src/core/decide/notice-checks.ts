import type { Applicant } from "../facts/applicant";
import { parseIdType } from "../facts/values/id-number";
import type { RulePack } from "../law/schema";
import type { Origin, Level } from "../terms/words";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import type { StudyReadings } from "../requirements/study/study-reading";
import { dayFromIso, isoOf, partsOf, type Day, type NamedSession } from "../time/day";
import type { RowDetails } from "../problems/catalog";
import type { RecognizedApplication } from "../requirements/application";

/** 证件类型 that the notice does not accept from people of the applicant's origin. Where the origin is not stated: from anybody. */
export function acceptedIdProblems(
  { idType, nationality }: Applicant,
  { idTypes }: RulePack,
): readonly UnplacedProblem[] {
  if (!idTypes || idType === null) return [];
  const origin = originOf(nationality);
  const own = idTypes.accepted.filter((one) => origin === null || one.origin === origin);
  const names = [...new Set(own.flatMap(({ types }) => types))];
  if (names.some((name) => parseIdType(name) === idType)) return [];
  return [unplaced("id-type", "idType", { kind: "not-accepted", accepted: names })];
}

/** The origin that 国籍(地区) means; null: not stated. */
function originOf(nationality: string | null): Origin | null {
  if (nationality === null) return null;
  if (/香港|澳门|港澳/.test(nationality)) return "中国香港和澳门";
  if (/台湾/.test(nationality)) return "中国台湾";
  return /中国|中华|大陆|内地|^CHN?$|^CHINA$/i.test(nationality) ? "中国大陆" : "非中国籍";
}

/** Students and trainees who apply alone, where the notice has them apply through their school or institution. */
export function groupProblems(
  { applied, student }: Applicant,
  { readings }: StudyReadings,
  { groupApplication: rule }: RulePack,
): readonly UnplacedProblem[] {
  if (!rule || applied.group !== false) return [];
  const studies = readings.every(({ course }) => course.status.every((one) => one === "在读" || one === "应届"));
  if (rule.students && (student === true || studies))
    return [unplaced("applies-as-group", "applyForm", { who: "students" })];
  return rule.trainees && applied.trainee ? [unplaced("applies-as-group", "applyForm", { who: "trainees" })] : [];
}

/** A file name that is the number alone. Other names that a notice may ask for (姓名+身份证号码) are not checked. */
const NUMBER = /^(?:本人)?(?:身份证|证件)号码?$/;

/** 照片文件名 against what the notice asks of the file: its format, and the number as its name. */
export function photoProblems({ applied, idNumber, name }: Applicant, { photo }: RulePack): readonly UnplacedProblem[] {
  if (!photo || applied.photo === null) return [];
  const file = applied.photo.replace(/^.*[/\\]/, "");
  const [, base = file, extension] = /^(.+)\.([a-z]{2,5})$/i.exec(file) ?? [];
  // The cell names no file: 已交, 有.
  if (extension === undefined && !/^[\dx]{6,}$/i.test(base) && base !== name) return [];
  const formats = photo.formats.map(formatOf);
  const { fileName = "" } = photo;
  const misnamed = NUMBER.test(fileName) && idNumber !== null && base.toUpperCase() !== idNumber;
  const misformed = extension !== undefined && !formats.includes(formatOf(extension));
  if (!misnamed && !misformed) return [];
  const rule = { name: misnamed ? fileName : null, formats: misformed ? photo.formats : null };
  return [unplaced("photo", "photo", rule)];
}

/** jpg and jpeg are one format. */
function formatOf(extension: string): string {
  const format = extension.toLowerCase();
  return format === "jpeg" ? "jpg" : format;
}

/** A sentence names at most so many sessions. */
const MOST = 4;

/** 报考批次 that names a day or month of no session of the occupation, work type and level in the notice's plan. */
export function sessionProblems(
  named: NamedSession | null,
  level: Level | null,
  { occupation, workTypes }: RecognizedApplication,
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
  // A session may be named by the day of its exam or of its registration.
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

/** The exams that are still to come; all of them if none is. */
function examsAhead(exams: readonly string[], today: Day): RowDetails<"exam-session"> {
  const ahead = exams.filter((exam) => dayFromIso(exam) === null || exam >= isoOf(today));
  const shown = ahead.length > 0 ? ahead : exams;
  return { exams: shown.slice(0, MOST), count: shown.length };
}
