import type { Applicant, Day, DayRange, MonthRange } from "../applicant/applicant";
import { monthsBetween } from "../applicant/day";
import type { Assumptions } from "./decision";
import { workAfter, workOf, type Work } from "./work";

/**
 * The applicant as of a later day, with work going on unbroken: stated years grow from their lower bound, and so does what
 * was surely worked after a paper. What is counted from dates grows by itself; where no years are stated nothing changes.
 */
export function carriedForward(applicant: Applicant, from: Day, to: Day, assumptions: Assumptions): Applicant {
  const months = monthsBetween(from, to);
  const work = workOf(applicant, from, assumptions);
  const { workTotal, title } = applicant;
  return {
    ...applicant,
    workTotal: workTotal && grown(work.total.min, workTotal, months),
    certificates: applicant.certificates.map((certificate) => ({
      ...certificate,
      workAfter: afterPaper(work, certificate.date, certificate.workAfter, months, workTotal !== null),
    })),
    title: title && {
      ...title,
      workAfter: afterPaper(work, title.date, title.workAfter, months, workTotal !== null),
    },
  };
}

/** Null where no years are stated to begin with: what is counted from dates needs no help. */
function afterPaper(
  work: Work,
  date: DayRange | null,
  stated: MonthRange | null,
  months: number,
  totalStated: boolean,
): MonthRange | null {
  return stated === null && !totalStated ? null : grown(workAfter(work, date, stated).min, stated, months);
}

function grown(sure: number, stated: MonthRange | null, months: number): MonthRange {
  return { min: sure + months, max: (stated?.max ?? Infinity) + months + 1 };
}
