import type { Field } from "../sheet/field";
import type { Applicant, DayRange } from "./applicant";
import { addMonths, isoOf } from "./day";
import type { RowReader } from "./row";

/*
 * Who reports what. Reading a row (this folder) reports every problem that needs neither the law, nor the as-of date, nor
 * another row: the person and the number, what cannot be read, dates that no calendar has or that contradict the birth,
 * a certificate without level or number, subjects of a retake, formula errors.
 * Deciding (assess/, audit.ts) reports the rest: dates after the as-of date (date-impossible), years above what age and
 * 参加工作时间 allow (years-impossible), intervals that exclude each other (facts-contradict), occupation, work type and
 * level against the pack, everything across rows, fees and clauses.
 */

/** Nobody works before this age (contract section 2). */
const WORKING_AGE_MONTHS = 16 * 12;

const AFTER_BIRTH = {
  graduationDate: ({ graduation }) => graduation,
  careerStart: ({ careerStart }) => careerStart,
  certificateDate: ({ certificates }) => certificates.find(({ slot }) => slot === 1)?.date ?? null,
  certificate2Date: ({ certificates }) => certificates.find(({ slot }) => slot === 2)?.date ?? null,
  titleDate: ({ title }) => title?.date ?? null,
} as const satisfies { readonly [F in Field]?: (applicant: Dated) => DayRange | null };

type Dated = Pick<Applicant, "birth" | "graduation" | "workStart" | "careerStart" | "certificates" | "title">;

/** Dates that exclude each other whatever day it is. Where the birth itself is in doubt nothing is measured against it. */
export function reportImpossibleDates(row: RowReader, applicant: Dated): void {
  const { workStart, careerStart } = applicant;
  if (workStart && careerStart && workStart.max < careerStart.min) {
    row.report("facts-contradict", "workStart", isoOf(careerStart.min));
  }
  const birth = row.doubts.has("birthDate") ? null : applicant.birth;
  if (!birth) return;
  for (const [field, dateOf] of Object.entries(AFTER_BIRTH) as [
    keyof typeof AFTER_BIRTH,
    (of: Dated) => DayRange | null,
  ][]) {
    const date = dateOf(applicant);
    if (date && date.max <= birth.min) row.report("date-impossible", field, isoOf(birth.min));
  }
  const earliest = addMonths(birth.min, WORKING_AGE_MONTHS);
  if (workStart && workStart.max < earliest) row.report("date-impossible", "workStart", isoOf(earliest));
}
