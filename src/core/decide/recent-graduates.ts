import type { Applicant } from "../facts/applicant";
import { ageOf } from "../requirements/age";
import type { Decision } from "./decision";
import { courseAges } from "../requirements/study/studies";
import { WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { Day } from "../time/day";

/** From so many people of one school on, near the age at which its courses end, they may be students. */
const ENOUGH = 5;
/** Months on either side of that age. */
const NEAR = 24;

/**
 * Counts by school the people near the age of the assumption graduate-by-age, where the row states neither status nor
 * graduation.
 */
export interface GraduateCount {
  add(applicant: Applicant, decision: Decision): void;
  /** A problem for each school with many of them: the assumption takes them for graduates, and they may be students. */
  found(): readonly SheetProblem[];
}

export function graduateCount(day: Day): GraduateCount {
  const schools = new Map<string, { rows: number; decided: boolean }>();
  return {
    add(applicant, { assumed }) {
      const { studyStatus, graduation } = applicant;
      const { value: school } = applicant.school;
      if (school === null || studyStatus.value !== null || graduation.value !== null) return;
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
