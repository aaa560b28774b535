import type { Field } from "../terms/field";
import type { RowProblem } from "../problems/row-problem";
import type { ClauseFinding } from "../requirements/finding";
import type { Precondition } from "../requirements/preconditions/precondition";

/**
 * The fields that would decide an undetermined row: those with an error, those that an unknown precondition lacks, and, where no
 * clause is met, those that unknown clauses lack or have inexactly.
 */
export function missingFields(
  problems: readonly RowProblem[],
  preconditions: readonly Precondition[],
  clauses: readonly ClauseFinding[],
): readonly Field[] {
  const fields = new Set<Field>();
  for (const { severity, at } of problems) if (severity === "error") fields.add(at.field);
  for (const { outcome, blanks } of preconditions)
    if (outcome === "unknown") for (const field of blanks) fields.add(field);
  if (clauses.some(({ outcome }) => outcome === "met")) return [...fields];
  for (const { outcome, findings } of clauses) {
    if (outcome !== "unknown") continue;
    for (const { blanks, inexact = [] } of findings) for (const field of [...blanks, ...inexact]) fields.add(field);
  }
  return [...fields];
}
