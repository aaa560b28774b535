import type { Applicant, Day, DayRange, MonthRange } from "../applicant/applicant";
import { isoOf, monthsBetween } from "../applicant/day";
import type { Field } from "../sheet/field";
import { monthsText } from "../explain/quantity";
import type { Assumptions } from "./decision";
import { monthsSince } from "./months";
import { note, type Note } from "./note";
import { earliestWork, workAfter, workOf } from "./work";

/** What cannot be true on the day, and every fact that may be the false one. */
export interface Contradiction {
  readonly note: Note;
  readonly doubts: readonly Field[];
}

/** Dates that cannot be, years that nobody can have worked, stated facts that exclude each other. */
export function contradictionsOf(applicant: Applicant, day: Day): readonly Contradiction[] {
  const dates = futureDates(applicant, day);
  if (dates.length > 0) return dates;
  const years = impossibleYears(applicant, day);
  return years.length > 0 ? years : excludedFacts(applicant, day);
}

/** What lies in the future; dates before the birth need no as-of date, and reading reports them. */
function futureDates(applicant: Applicant, day: Day): readonly Contradiction[] {
  const { birth, title } = applicant;
  const found: Contradiction[] = [];
  const past: (readonly [Field, DayRange | null | undefined])[] = [
    ["birthDate", birth],
    ["workStart", applicant.workStart],
    ["careerStart", applicant.careerStart],
    ["titleDate", title?.date],
    ["juniorTitleDate", title?.juniorDate],
  ];
  for (const { slot, date } of applicant.certificates)
    past.push([slot === 1 ? "certificateDate" : "certificate2Date", date]);
  for (const [field, date] of past) {
    if (date && date.min > day)
      found.push({ note: note("date-impossible", field, `不晚于${isoOf(day)}`), doubts: [field] });
  }
  return found;
}

/** More years than since the 16th birthday or 参加工作时间. */
function impossibleYears(applicant: Applicant, day: Day): readonly Contradiction[] {
  const begin = earliestWork(applicant);
  if (begin === null) return [];
  const bounds: Field[] = ["birthDate", "careerStart"];
  const most = Math.max(0, monthsBetween(begin, day));
  const found: Contradiction[] = [];
  for (const [field, stated] of statedYears(applicant)) {
    if (stated.min > most)
      found.push({ note: note("years-impossible", field, monthsText(most)), doubts: [field, ...bounds] });
  }
  return found;
}

function statedYears({ workTotal, certificates, title }: Applicant): readonly (readonly [Field, MonthRange])[] {
  const stated: (readonly [Field, MonthRange])[] = [];
  if (workTotal) stated.push(["workYears", workTotal]);
  for (const { workAfter: after } of certificates) if (after) stated.push(["workAfterCertificate", after]);
  if (title?.workAfter) stated.push(["workAfterTitle", title.workAfter]);
  return stated;
}

// Assumptions fill what the sheet is silent about; a contradiction must stand in what it says.
const NOTHING_ASSUMED: Assumptions = {
  "no-unclaimed-papers": false,
  "work-since-start": false,
  "work-unbroken": false,
};

function excludedFacts(applicant: Applicant, day: Day): readonly Contradiction[] {
  const { workTotal, workStart, title, graduation } = applicant;
  const found: Contradiction[] = [];
  const exclude = (field: Field, expected: string, ...others: readonly Field[]) =>
    found.push({ note: note("facts-contradict", field, expected), doubts: [field, ...others] });

  const sinceStart = workStart ? monthsSince(workStart, day).max : Infinity;
  if (workTotal && workTotal.min > sinceStart) exclude("workYears", monthsText(sinceStart), "workStart");
  if (applicant.studyStatus === "毕业" && graduation && graduation.min > day)
    exclude("studyStatus", "毕业日期未到", "graduationDate");
  if (title?.date && title.juniorDate && title.juniorDate.min > title.date.max) {
    exclude("juniorTitleDate", "早于职称取得日期", "titleDate");
  }
  // Work after a paper is judged against the total that is left when the papers are not asked.
  const work = workOf({ ...applicant, certificates: [], title: null }, day, NOTHING_ASSUMED);
  const after = (field: Field, date: DayRange | null, stated: MonthRange | null, dateField: Field) => {
    if (stated === null) return;
    const possible = workAfter(work, date, null);
    if (stated.min <= possible.max && stated.max >= possible.min) return;
    exclude(field, monthsText(possible.max), dateField, "workYears", "workStart", "careerStart", "birthDate");
  };
  for (const { slot, date, workAfter: stated } of applicant.certificates) {
    if (slot === 1) after("workAfterCertificate", date, stated, "certificateDate");
  }
  if (title) after("workAfterTitle", title.date, title.workAfter, "titleDate");
  return found;
}
