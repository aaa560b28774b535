import type { Applicant } from "../../facts/applicant";
import { monthsBetween, type Day, type DayRange, type MonthRange } from "../../time/day";
import { workAfter, type Work } from "./work";

/**
 * The applicant as of a later day than that of `work`, with work going on unbroken: stated years grow from their lower bound,
 * and so does what was surely worked after a paper. What is counted from dates grows by itself; where no years are stated
 * nothing changes. Where 工作经历 shows that the work has ended, they stay as they are.
 */
export function carriedForward(applicant: Applicant, work: Work, to: Day): Applicant {
  const { workTotal, certificates, title } = applicant;
  if (!workTotal && !title?.workAfter && certificates.every((certificate) => certificate.workAfter === null))
    return applicant;
  return {
    ...applicant,
    workTotal: workTotal && grown(work.total.min, workTotal, work, to),
    certificates: certificates.map((certificate) => carriedPaper(certificate, workTotal !== null, work, to)),
    title: title && carriedPaper(title, workTotal !== null, work, to),
  };
}

interface Dated {
  readonly date: DayRange | null;
  readonly workAfter: MonthRange | null;
}

function carriedPaper<Paper extends Dated>(paper: Paper, totalStated: boolean, work: Work, to: Day): Paper {
  if (!totalStated && !paper.workAfter) return paper;
  const sure = workAfter(work, paper.date, paper.workAfter).min;
  return { ...paper, workAfter: grown(sure, paper.workAfter, work, to) };
}

/** Nobody has worked longer than there was time to. */
function grown(sure: number, stated: MonthRange | null, { day, earliest, history }: Work, to: Day): MonthRange {
  const goesOn = history === null || history.sure.some(({ until }) => until > to);
  const months = goesOn ? monthsBetween(day, to) : 0;
  const most = earliest === null ? Infinity : Math.max(0, monthsBetween(earliest, to));
  return { min: Math.min(sure + months, most), max: (stated?.max ?? Infinity) + months + 1 };
}
