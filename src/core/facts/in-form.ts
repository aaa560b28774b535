import type { RowProblem } from "../problems/row-problem";
import { placeIn, type FormLayout } from "../sheet/form/layout";
import type { Applicant } from "./applicant";

/** The applicant of a form with the form's own cells for those of the table it was read as. */
export function inForm(applicant: Applicant, form: FormLayout): Applicant {
  return { ...applicant, row: form.name.row, problems: applicant.problems.map((problem) => placedIn(form, problem)) };
}

function placedIn<P extends RowProblem>(form: FormLayout, problem: P): P {
  const { at } = problem;
  if (at.kind !== "cell") return problem;
  const place = at.column === null ? { row: form.name.row } : placeIn({ form }, at.row, at.column);
  return { ...problem, at: { ...at, ...place } };
}
