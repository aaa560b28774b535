import type { Applicant, Day } from "../applicant/applicant";
import { addMonths, dayOf, monthsBetween, partsOf } from "../applicant/day";
import type { Education, StudyStatus } from "../rulepack/words";

/** Along the way through a school, latest first: what a graduation date can still mean. */
const STAGES = [["毕业"], ["应届"], ["应届", "在读"], ["在读"]] as const satisfies readonly (readonly StudyStatus[])[];
type Stage = 0 | 1 | 2 | 3;
const ANY: readonly StudyStatus[] = ["毕业", "应届", "在读"];

const ALONE: { readonly [S in StudyStatus]: readonly [S] } = {
  毕业: ["毕业"],
  应届: ["应届"],
  在读: ["在读"],
  结业: ["结业"],
  肄业: ["肄业"],
};

/** Below this age somebody may still be at a school of the kind (contract section 2). */
const SCHOOL_AGE: { readonly [K in Education]: number } = {
  小学: 0,
  初中: 0,
  高中: 17,
  职高: 17,
  中专: 17,
  技校: 17,
  大专: 20,
  本科: 21,
  硕士: 21,
  博士: 21,
};

/** 学习状态 on a day, as far as it is known: stated, else by the graduation date, else by age; several where it may be either. */
export function statusOn(applicant: Applicant, day: Day): readonly StudyStatus[] {
  const { studyStatus, graduation } = applicant;
  const dated = graduation && possibleStages(graduation.min, graduation.max, day);
  if (studyStatus !== null) {
    // What was stated of a student may have ended with the graduation day.
    const over = dated?.includes("毕业") && (studyStatus === "应届" || studyStatus === "在读");
    return over ? [studyStatus, "毕业"] : ALONE[studyStatus];
  }
  if (applicant.doubts.has("studyStatus")) return ANY;
  if (dated) return dated;
  if (applicant.doubts.has("graduationDate") || applicant.student) return ANY;
  return isPastSchoolAge(applicant, day) ? ALONE.毕业 : ANY;
}

function possibleStages(first: Day, last: Day, day: Day): readonly StudyStatus[] {
  const [from, to] = [stageAt(first, day), stageAt(last, day)];
  if (from === to) return STAGES[from];
  const statuses = new Set<StudyStatus>();
  for (let stage = from; stage <= to; stage++) {
    for (const status of STAGES[stage as Stage]) statuses.add(status);
  }
  return [...statuses];
}

/** 毕业 on the day itself; 应届 within the year; by 31 August of the next one, asked from 1 July on, it may be either. */
function stageAt(graduation: Day, day: Day): Stage {
  if (graduation <= day) return 0;
  const { year, month } = partsOf(day);
  if (graduation <= dayOf(year, 12, 31)) return 1;
  return month >= 7 && graduation <= dayOf(year + 1, 8, 31) ? 2 : 3;
}

function isPastSchoolAge({ birth, education }: Applicant, day: Day): boolean {
  const limit = schoolAge(education);
  return limit === 0 || (birth !== null && monthsBetween(birth.max, day) >= limit * 12);
}

function schoolAge(education: readonly Education[]): number {
  let age = education.length === 0 ? SCHOOL_AGE.本科 : 0;
  for (const one of education) age = Math.max(age, SCHOOL_AGE[one]);
  return age;
}

/** Days from which on somebody may count as 应届 or 毕业 who did not before. */
export function statusDays({ birth, graduation, education }: Applicant): readonly Day[] {
  if (graduation === null) return birth === null ? [] : [addMonths(birth.max, schoolAge(education) * 12)];
  return [dayOf(partsOf(graduation.max).year, 1, 1), graduation.max];
}
