import { byNearness } from "../decide/choose";
import type { Decision, Verdict } from "../decide/decision";
import type { Clause } from "../requirements/clause";
import type { RowProblem } from "../problems/row-problem";
import type { ClauseFinding } from "../requirements/finding";
import type { Precondition } from "../requirements/preconditions/precondition";

/** What an answer rests on, where it is another than the other side's. */
export type Basis =
  /**
   * This clause, met or not; where the other side rests on a clause, the one that asks for the like. `open`: it is unmet, and
   * this one leaves the row undetermined.
   */
  | { readonly kind: "clause"; readonly finding: ClauseFinding; readonly open: ClauseFinding | null }
  /** The other side rests on a clause that is not printed here. */
  | { readonly kind: "no-clause"; readonly clause: Clause; readonly nearest: ClauseFinding | null }
  /** Level not offered, age, education floor …: what stands before all clauses. */
  | { readonly kind: "preconditions"; readonly preconditions: readonly [Precondition, ...Precondition[]] }
  /** Errors that the other side does not see: an occupation that this notice does not have. */
  | { readonly kind: "problems"; readonly problems: readonly [RowProblem, ...RowProblem[]] }
  /** Nothing here can be held against the row, neither clause nor precondition: the occupation or the level is not known. */
  | { readonly kind: "unknown" };

const RANK: { readonly [V in Verdict]: number } = { ineligible: 0, undetermined: 1, eligible: 2 };

/** The bases of two different answers for one person: why the better one is reached, and what keeps the other from it. */
export function basesOf(one: Decision, other: Decision): readonly [Basis, Basis] {
  if (RANK[one.verdict] < RANK[other.verdict]) {
    const [better, worse] = basesOfBetter(other, one);
    return [worse, better];
  }
  return basesOfBetter(one, other);
}

function basesOfBetter(better: Decision, worse: Decision): readonly [Basis, Basis] {
  const clause = carrying(better);
  const obstacle = obstacleOf(worse, better);
  if (better.verdict === worse.verdict) return [own(better), own(worse)];
  const above = better.verdict === "eligible" ? own(better) : (obstacleOf(better, worse) ?? own(better));
  return [above, obstacle ?? (clause === null ? own(worse) : counterpartOf(clause, worse))];
}

/** The clause that an answer is given by: the one used; where it is open, one that is. */
function carrying({ clause, nearest, clauses }: Decision): ClauseFinding | null {
  if (clause !== null) return clause;
  if (nearest === null || nearest.outcome !== "unmet") return nearest;
  return clauses.find(({ outcome }) => outcome !== "unmet") ?? nearest;
}

function own(decision: Decision): Basis {
  const finding = carrying(decision);
  return finding === null ? { kind: "unknown" } : { kind: "clause", finding, open: null };
}

/**
 * The clause that asks for the same kinds of things, if possible by the same number: numbers alone tell little, since older
 * notices have their own.
 */
function counterpartOf({ clause }: ClauseFinding, decision: Decision): Basis {
  const kinds = kindsOf(clause);
  const alike = byNearness(decision.clauses.filter((one) => kindsOf(one.clause) === kinds));
  const finding = alike.find((one) => one.clause.id === clause.id) ?? alike[0];
  const rest = carrying(decision);
  if (!finding) return { kind: "no-clause", clause, nearest: rest };
  return { kind: "clause", finding, open: finding.outcome === "unmet" && rest?.outcome !== "unmet" ? rest : null };
}

function kindsOf({ requirements }: Clause): string {
  return requirements
    .map(({ kind }) => kind)
    .sort()
    .join();
}

/** What stops a row before its clauses, and not the other side too: errors make what they concern unknown, so they come first. */
function obstacleOf(decision: Decision, other: Decision): Basis | null {
  const [problem, ...problems] = decision.problems.filter(
    ({ kind, severity, at: { field } }) =>
      severity === "error" && !other.problems.some((one) => one.kind === kind && one.at.field === field),
  );
  if (problem && decision.verdict === "undetermined") return { kind: "problems", problems: [problem, ...problems] };
  const shut = decision.verdict === "ineligible" ? "unmet" : "unknown";
  const [precondition, ...preconditions] = decision.preconditions.filter(
    ({ kind, outcome }) =>
      outcome === shut && !other.preconditions.some((one) => one.kind === kind && one.outcome === outcome),
  );
  return precondition ? { kind: "preconditions", preconditions: [precondition, ...preconditions] } : null;
}
