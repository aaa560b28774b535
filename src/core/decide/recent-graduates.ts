import type { Applicant } from "../facts/applicant";
import { ageOf } from "../requirements/age";
import type { Decision } from "./decision";
import { courseAges } from "../requirements/study/studies";
import { WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { Day } from "../time/day";

/** So many people of one school near the age at which its courses are usually over may well be its students. */
const ENOUGH = 5;
/** Two years on either side. */
const NEAR = 24;

/** Counts, school by school, who is near the age of graduate-by-age without a word about study. */
export interface GraduateCount {
  add(applicant: Applicant, decision: Decision): void;
  /** The schools where many are: of them only age says that they have finished, and they may be students. */
  found(): readonly SheetProblem[];
}

export function graduateCount(day: Day): GraduateCount {
  const schools = new Map<string, { rows: number; decided: boolean }>();
  return {
    add(applicant, { assumed }) {
      const { school, studyStatus, graduation } = applicant;
      if (school === null || studyStatus !== null || graduation !== null) return;
      const age = ageOf(applicant, day).min;
      if (!courseAges(applicant).some((limit) => limit > 0 && Math.abs(age - limit * 12) <= NEAR)) return;
      const counted = schools.get(school) ?? { rows: 0, decided: false };
      counted.rows++;
      counted.decided ||= assumed.includes("graduate-by-age");
      schools.set(school, counted);
    },
    found: () =>
      [...schools].flatMap(([school, { rows, decided }]) =>
        decided && rows >= ENOUGH ? [sheetProblem("recent-graduates", WHOLE_SHEET, { school, rows })] : [],
      ),
  };
}
