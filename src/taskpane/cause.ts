import type { AuditRow } from "../core/audit";
import type { RequirementKind } from "../core/requirements/kinds";
import type { Field } from "../core/terms/field";
import type { RowKind } from "../core/problems/catalog";
import type { Precondition } from "../core/requirements/preconditions/precondition";

/** Why somebody should look at a row, as a kind that rows can share and a clerk can filter by. */
export type Cause =
  | { readonly kind: "problem"; readonly problem: RowKind }
  | { readonly kind: "precondition"; readonly precondition: Precondition["kind"] }
  /** What the nearest clause asks for and the row provably lacks. */
  | { readonly kind: "lacking"; readonly requirement: RequirementKind }
  /** A blank that would decide the row. */
  | { readonly kind: "blank"; readonly field: Field };

/** A cause as one word, so that equal causes are equal strings. */
export function causeKey(cause: Cause): string {
  switch (cause.kind) {
    case "problem":
      return `problem ${cause.problem}`;
    case "precondition":
      return `precondition ${cause.precondition}`;
    case "lacking":
      return `lacking ${cause.requirement}`;
    case "blank":
      return `blank ${cause.field}`;
  }
}

/** The cause that the first sentence of a row is about; null for a row that is in order, or open for no cause that has a name. */
export function mainCauseOf(row: AuditRow): Cause | null {
  const causes = causesOf(row);
  const { verdict, problems } = row.decision;
  const [firstWrong] = problems.filter(({ severity }) => severity === "error");
  const isHint = ({ problem }: Extract<Cause, { kind: "problem" }>) =>
    problems.every(({ kind, severity }) => kind !== problem || severity === "warning");
  const [first] = causes.filter((cause) =>
    verdict === "ineligible"
      ? cause.kind !== "problem"
      : verdict === "eligible" ||
        (firstWrong === undefined ? cause.kind !== "problem" || !isHint(cause) : isProblem(cause, firstWrong.kind)),
  );
  return first ?? causes[0] ?? null;
}

function isProblem(cause: Cause, kind: RowKind): boolean {
  return cause.kind === "problem" && cause.problem === kind;
}

/** Every cause of a row once; [] for a row that is eligible and has nothing to note. */
export function causesOf({ decision }: AuditRow): readonly Cause[] {
  const problems = decision.problems.map(({ kind }): Cause => ({ kind: "problem", problem: kind }));
  if (decision.verdict === "eligible") return once(problems);
  const preconditions = decision.preconditions
    // Not offered is a problem of the row already.
    .filter(({ kind, outcome }) => outcome === "unmet" && kind !== "not-offered")
    .map(({ kind }): Cause => ({ kind: "precondition", precondition: kind }));
  if (decision.verdict === "undetermined") {
    const wrong = new Set(decision.problems.map(({ at }) => at.field));
    // A cell that is filled in wrongly is missing, too, but it is not blank.
    const blanks = decision.missing
      .filter((field) => !wrong.has(field))
      .map((field): Cause => ({ kind: "blank", field }));
    return once([...problems, ...preconditions, ...blanks]);
  }
  const shut = decision.preconditions.some(({ outcome }) => outcome === "unmet");
  const lacking = (shut ? [] : (decision.nearest?.findings ?? []))
    .filter(({ outcome }) => outcome === "unmet")
    .map(({ requirement }): Cause => ({ kind: "lacking", requirement: requirement.kind }));
  return once([...problems, ...preconditions, ...lacking]);
}

function once(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [causeKey(cause), cause])).values()];
}
