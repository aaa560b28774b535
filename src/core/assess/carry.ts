import type { Applicant, Day, DayRange, MonthRange } from "../applicant/applicant";
import { monthsBetween } from "../applicant/day";
import type { Assumptions } from "./decision";
import { workAfter, workOf } from "./work";

/**
 * The applicant as of a later day, with work going on unbroken: stated years grow from their lower bound, and so does what
 * was surely worked after a paper. What is counted from dates grows by itself; where no years are stated nothing changes.
 */
export function carriedForward(applicant: Applicant, from: Day, to: Day, assumptions: Assumptions): Applicant {
  const months = monthsBetween(from, to);
  const work = workOf(applicant, from, assumptions);
  const grown = (sure: number, stated: MonthRange | null) => ({
    min: sure + months,
    max: (stated?.max ?? Infinity) + months + 1,
  });
  const after = (date: DayRange | null, stated: MonthRange | null) =>
    stated === null && applicant.workTotal === null ? null : grown(workAfter(work, date, stated).min, stated);
  const { workTotal, title } = applicant;
  return {
    ...applicant,
    workTotal: workTotal && grown(work.total.min, workTotal),
    certificates: applicant.certificates.map((certificate) => ({
      ...certificate,
      workAfter: after(certificate.date, certificate.workAfter),
    })),
    title: title && { ...title, workAfter: after(title.date, title.workAfter) },
  };
}
