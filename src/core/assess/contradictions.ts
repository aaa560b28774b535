import type { Applicant, Day, DayRange, MonthRange } from "../applicant/applicant";
import { isoOf, monthsBetween } from "../applicant/day";
import type { Field } from "../sheet/field";
import { monthsText } from "../explain/quantity";
import type { Assumptions } from "./decision";
import { monthsSince } from "./months";
import { note, type Note } from "./note";
import { earliestWork, EVER, historyMonths, workAfter, workOf } from "./work";

/** What cannot be true on the day, and every fact that may be the false one. */
export interface Contradiction {
  readonly note: Note;
  readonly doubts: readonly Field[];
}

/** Dates that cannot be, years that nobody can have worked, stated facts that exclude each other. */
export function contradictionsOf(applicant: Applicant, day: Day): readonly Contradiction[] {
  const found: Contradiction[] = [];
  findImpossibleDates(applicant, day, found);
  findImpossibleSpells(applicant, day, found);
  if (found.length === 0) findImpossibleYears(applicant, day, found);
  if (found.length === 0) findExcludedFacts(applicant, day, found);
  return found;
}

/** What lies in the future, or before the birth. */
function findImpossibleDates(applicant: Applicant, day: Day, found: Contradiction[]): void {
  const { birth, title } = applicant;
  checkDate("birthDate", birth, day, null, found);
  checkDate("workStart", applicant.workStart, day, birth, found);
  checkDate("careerStart", applicant.careerStart, day, birth, found);
  checkDate("graduationDate", applicant.graduation, Infinity, birth, found);
  if (title) {
    checkDate("titleDate", title.date, day, birth, found);
    checkDate("juniorTitleDate", title.juniorDate, day, birth, found);
  }
  for (const { slot, date } of applicant.certificates) {
    checkDate(slot === 1 ? "certificateDate" : "certificate2Date", date, day, birth, found);
  }
}

function checkDate(
  field: Field,
  date: DayRange | null,
  last: Day,
  birth: DayRange | null,
  found: Contradiction[],
): void {
  if (date === null) return;
  if (date.min > last) found.push({ note: note("date-impossible", field, `不晚于${isoOf(last)}`), doubts: [field] });
  if (birth && date.max <= birth.min) {
    found.push({
      note: note("date-impossible", field, `晚于出生日期${isoOf(birth.min)}`),
      doubts: [field, "birthDate"],
    });
  }
}

/** Employments of 工作经历 that begin in the future, before the birth, or before anybody works. */
function findImpossibleSpells(applicant: Applicant, day: Day, found: Contradiction[]): void {
  const { birth, records } = applicant;
  const earliest = earliestWork(applicant);
  for (const { sure, from, place, cell } of records?.work ?? []) {
    if (!sure) continue;
    const tell = (kind: Note["kind"], expected: string, ...others: readonly Field[]) => {
      const elsewhere = { ...place, ...cell };
      found.push({ note: { ...note(kind, "workStart", expected), elsewhere }, doubts: ["workYears", ...others] });
    };
    if (from.min > day) tell("date-impossible", `不晚于${isoOf(day)}`);
    else if (birth && from.max <= birth.min) tell("date-impossible", `晚于出生日期${isoOf(birth.min)}`, "birthDate");
    else if (earliest !== null && from.max < earliest) {
      tell("years-impossible", `不早于${isoOf(earliest)}`, "birthDate", "careerStart");
    }
  }
}

/** More years than since the 16th birthday or 参加工作时间, or a start before it. */
function findImpossibleYears(applicant: Applicant, day: Day, found: Contradiction[]): void {
  const begin = earliestWork(applicant);
  if (begin === null) return;
  const { workStart } = applicant;
  if (workStart && workStart.max < begin) found.push(impossible("workStart", `不早于${isoOf(begin)}`));
  const most = Math.max(0, monthsBetween(begin, day));
  for (const { field, months } of statedYears(applicant)) {
    if (months.min > most) found.push(impossible(field, monthsText(most)));
  }
}

function impossible(field: Field, expected: string): Contradiction {
  return { note: note("years-impossible", field, expected), doubts: [field, "birthDate", "careerStart"] };
}

interface Stated {
  readonly field: Field;
  readonly months: MonthRange;
  /** The paper after which they were worked; null for all work. */
  readonly after: { readonly field: Field; readonly date: DayRange | null } | null;
}

function statedYears({ workTotal, certificates, title }: Applicant): readonly Stated[] {
  const stated: Stated[] = [];
  if (workTotal) stated.push({ field: "workYears", months: workTotal, after: null });
  for (const { date, workAfter: months } of certificates) {
    if (months) stated.push({ field: "workAfterCertificate", months, after: { field: "certificateDate", date } });
  }
  const months = title?.workAfter;
  if (title && months)
    stated.push({ field: "workAfterTitle", months, after: { field: "titleDate", date: title.date } });
  return stated;
}

// Assumptions fill what the sheet is silent about; a contradiction must stand in what it says.
const NOTHING_ASSUMED: Assumptions = {
  "no-unclaimed-papers": false,
  "work-since-start": false,
  "work-unbroken": false,
};

function findExcludedFacts(applicant: Applicant, day: Day, found: Contradiction[]): void {
  const { workTotal, workStart, title, graduation } = applicant;
  const sinceStart = workStart ? monthsSince(workStart, day).max : Infinity;
  if (workTotal) findOtherYears(workTotal, applicant, day, found);
  if (workTotal && workTotal.min > sinceStart) found.push(exclusion("workYears", monthsText(sinceStart), "workStart"));
  if (applicant.studyStatus === "毕业" && graduation && graduation.min > day) {
    found.push(exclusion("studyStatus", "毕业日期未到", "graduationDate"));
  }
  if (title?.date && title.juniorDate && title.juniorDate.min > title.date.max) {
    found.push(exclusion("juniorTitleDate", "早于职称取得日期", "titleDate"));
  }
  for (const { field, months, after } of statedYears(applicant)) {
    if (after === null) continue;
    // Work after a paper is held against what the row says of all work, the papers apart.
    const work = workOf({ ...applicant, certificates: [], title: null }, day, NOTHING_ASSUMED);
    const possible = workAfter(work, after.date, null);
    if (months.min <= possible.max && months.max >= possible.min) continue;
    const others: readonly Field[] = [after.field, "workYears", "workStart", "careerStart", "birthDate"];
    found.push(exclusion(field, monthsText(possible.max), ...others));
  }
}

/** Stated years against 工作经历: more than it has, or fewer than it has in posts that are surely of the occupation. */
function findOtherYears(stated: MonthRange, applicant: Applicant, day: Day, found: Contradiction[]): void {
  const { history } = workOf(applicant, day, NOTHING_ASSUMED);
  if (history === null) return;
  const { min, max } = historyMonths(history, EVER, day);
  if (stated.min <= max && stated.max >= min) return;
  found.push(exclusion("workYears", `工作经历合计${monthsText(stated.min > max ? max : min)}`));
}

function exclusion(field: Field, expected: string, ...others: readonly Field[]): Contradiction {
  return { note: note("facts-contradict", field, expected), doubts: [field, ...others] };
}
