import type { Applicant } from "../../facts/applicant";
import { isUnreliable } from "../../facts/fact";
import { addMonths, dayOf, partsOf, type Day, type DayRange } from "../../time/day";
import type { StudyStatus } from "../../terms/words";
import { ageOf } from "../age";
import type { Assumptions } from "../assumptions";

/** Along the way through a school, latest first: what a graduation date can still mean. */
const STAGES = [["毕业"], ["应届"], ["应届", "在读"], ["在读"]] as const satisfies readonly (readonly StudyStatus[])[];
type Stage = 0 | 1 | 2 | 3;

/** What somebody may be of whose studies nothing is known. */
export const ANY: readonly StudyStatus[] = ["毕业", "应届", "在读"];

export const ALONE: { readonly [S in StudyStatus]: readonly [S] } = {
  毕业: ["毕业"],
  应届: ["应届"],
  在读: ["在读"],
  结业: ["结业"],
  肄业: ["肄业"],
};

/** What a stated status and a date say together: what it can be, [] where they exclude each other; `odd`: it has to be told. */
interface Stated {
  readonly status: readonly StudyStatus[];
  readonly odd: boolean;
}

const AT_STAGE: { readonly [S in "毕业" | "应届" | "在读"]: readonly [Stated, Stated, Stated, Stated] } = {
  毕业: [sure("毕业"), excluded(), excluded(), excluded()],
  应届: [{ status: ["毕业"], odd: true }, sure("应届"), { status: ["应届", "在读"], odd: true }, excluded()],
  在读: [excluded(), sure("应届"), { status: ["应届", "在读"], odd: true }, sure("在读")],
};

function sure(status: StudyStatus): Stated {
  return { status: [status], odd: false };
}

function excluded(): Stated {
  return { status: [], odd: true };
}

/** A stated status against the day the course ends: what it can be on the day; [] where the two exclude each other. */
export function statedOn(stated: StudyStatus, end: DayRange, day: Day): Stated {
  if (stated === "结业" || stated === "肄业") return sure(stated);
  const [from, to] = [stageAt(end.min, day), stageAt(end.max, day)];
  const found = new Set<StudyStatus>();
  let odd = true;
  for (let stage = from; stage <= to; stage++) {
    const said = AT_STAGE[stated][stage as Stage];
    for (const status of said.status) found.add(status);
    if (said.status.length > 0 && !said.odd) odd = false;
  }
  return { status: [...found], odd };
}

/**
 * 学习状态 on a day as the row says it: stated, else by the day the course ends; several where it may be either. Null: the row
 * says nothing, and only age may tell.
 */
export function statusSaid(applicant: Applicant, day: Day): readonly StudyStatus[] | null {
  const { studyStatus, graduation, courseEnd } = applicant;
  if (studyStatus.value !== null) {
    const end = graduation.value ?? courseEnd.value;
    if (end === null) return ALONE[studyStatus.value];
    const { status } = statedOn(studyStatus.value, end, day);
    return status.length > 0 ? status : ANY;
  }
  if (isUnreliable(studyStatus)) return ANY;
  if (graduation.value !== null) return possibleStages(graduation.value, day);
  if (isUnreliable(graduation)) return ANY;
  if (courseEnd.value !== null && courseEnd.value.max > day) return possibleStages(courseEnd.value, day);
  return null;
}

/**
 * Whether age alone says that a course is over which is usually finished at that age (assumption graduate-by-age): never for
 * adult forms of study, nor where something speaks of study.
 */
export function isFinishedByAge(applicant: Applicant, age: number, day: Day, assumptions: Assumptions): boolean {
  const { studyUntil, adultForm } = applicant;
  if (!assumptions["graduate-by-age"] || adultForm) return false;
  return (studyUntil === null || day >= studyUntil) && ageOf(applicant, day).min >= age * 12;
}

function possibleStages(end: DayRange, day: Day): readonly StudyStatus[] {
  const [from, to] = [stageAt(end.min, day), stageAt(end.max, day)];
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

/** Days from which on somebody may count as 应届 or 毕业 who did not before. `ages`: at which their courses are usually over. */
export function statusDays(
  { birth: { value: birth }, graduation: { value: graduation }, courseEnd, studyUntil }: Applicant,
  ages: readonly number[],
): readonly Day[] {
  const end = graduation ?? courseEnd.value;
  const days = end === null ? [] : [dayOf(partsOf(end.max).year, 1, 1), end.max];
  if (birth === null || graduation !== null) return days;
  const byAge = ages.map((age) => addMonths(birth.max, age * 12));
  return studyUntil === null || studyUntil === Infinity
    ? [...days, ...byAge]
    : [...days, ...byAge.map((one) => Math.max(one, studyUntil))];
}
