import type { Field } from "../terms/field";
import { PROBLEM_KINDS, type ProblemKind } from "./kinds";
import type { Problem } from "./problem";

/** A problem before it is known where its cell stands. */
export interface Note {
  readonly kind: ProblemKind;
  readonly field: Field | null;
  readonly expected: string;
  /** The cell, where it stands in one of the optional sheets. */
  readonly elsewhere?: NonNullable<Problem["elsewhere"]> & Pick<Problem, "value">;
}

/** Finds the cell of a field in the row at hand; column null where the sheet has no such column. */
export type Locate = (field: Field) => Pick<Problem, "column" | "value">;

/** For a row that is in no sheet. */
export const nowhere: Locate = () => ({ column: null, value: "" });

export function note(kind: ProblemKind, field: Field | null, expected = ""): Note {
  return { kind, field, expected };
}

export function problemOf({ kind, field, expected, elsewhere }: Note, locate: Locate): Problem {
  const severity = PROBLEM_KINDS[kind];
  if (elsewhere) {
    const { value, ...cell } = elsewhere;
    return { kind, severity, field, column: null, value, expected, elsewhere: cell };
  }
  const place = field === null ? nowhere("name") : locate(field);
  return { kind, severity, field, ...place, expected };
}
