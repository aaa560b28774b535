import type { Field } from "../terms/field";
import { ROW_PROBLEMS, type RowDetails, type RowKind } from "./catalog";
import type { RecordCell, RegistrationCell, RowPlace } from "./place";

/** Something wrong with a person's row, as data; `explain/problems/row.ts` writes its sentence. */
export type RowProblem<K extends RowKind = RowKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly severity: (typeof ROW_PROBLEMS)[P]["severity"];
    readonly at: RowPlace;
    readonly details: RowDetails<P>;
  };
}[K];

/** Kinds with nothing to tell beside their place. */
export type BareRowKind = { [K in RowKind]: RowDetails<K> extends null ? K : never }[RowKind];

// The signatures tie the details to the kind.
export function rowProblem<K extends BareRowKind>(kind: K, at: RowPlace): RowProblem<K>;
export function rowProblem<K extends RowKind>(kind: K, at: RowPlace, details: RowDetails<K>): RowProblem<K>;
export function rowProblem(kind: RowKind, at: RowPlace, details: unknown = null): unknown {
  return { kind, severity: ROW_PROBLEMS[kind].severity, at, details };
}

/**
 * A problem without its row. Rows with the same text share it, and `placed` gives it the row. `cell`: the cell of an optional sheet
 * where it stands; null: it stands in the cell of `field`.
 */
export type UnplacedProblem<K extends RowKind = RowKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly field: Field;
    readonly details: RowDetails<P>;
    readonly cell: RecordCell | null;
  };
}[K];

export function unplaced<K extends BareRowKind>(kind: K, field: Field): UnplacedProblem<K>;
export function unplaced<K extends RowKind>(
  kind: K,
  field: Field,
  details: RowDetails<K>,
  cell?: RecordCell | null,
): UnplacedProblem<K>;
export function unplaced(
  kind: RowKind,
  field: Field,
  details: unknown = null,
  cell: RecordCell | null = null,
): unknown {
  return { kind, field, details, cell };
}

/**
 * Finds the cell of a field in one row; column null where the sheet has no such column. `row`: of a form, whose cells stand in rows of
 * their own.
 */
export type Locate = (
  field: Field,
) => Pick<RegistrationCell, "column" | "heading" | "value"> & Partial<Pick<RegistrationCell, "row">>;

/** The `Locate` of an applicant who is in no sheet. */
export const nowhere: Locate = () => ({ column: null, heading: "", value: "" });

/** The problem with its row and cell. */
export function placed({ kind, field, details, cell }: UnplacedProblem, row: number, locate: Locate): RowProblem {
  return rowProblem(kind, cell === null ? cellOf(field, row, locate) : { ...cell, field }, details);
}

function cellOf(field: Field, row: number, locate: Locate): RowPlace {
  return { kind: "cell", row, field, loose: false, ...locate(field) };
}
