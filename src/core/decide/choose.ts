import type { Outcome } from "../text/kleene";
import type { Finding, ClauseFinding } from "../requirements/finding";
import type { PreparedClause } from "../requirements/prepared";

/** A clause with its answer; `outcome` heeds the education floor too. */
export interface JudgedClause {
  readonly prepared: PreparedClause;
  readonly finding: ClauseFinding;
  readonly outcome: Outcome;
}

/**
 * The clause used: the declared one if it is met, else the met one that needs the fewest papers, then the fewest requirements,
 * else the notice's order.
 */
export function usedAmong(judged: readonly JudgedClause[], declared: readonly PreparedClause[]): JudgedClause | null {
  const met = judged.filter(({ outcome }) => outcome === "met");
  const claimed = met.filter(({ prepared }) => declared.includes(prepared));
  return least(claimed.length > 0 ? claimed : met, ({ prepared: { credentials, clause } }) => [
    credentials,
    clause.requirements.length,
  ]);
}

/** The nearest clause: fewest missing papers, then fewest missing months, then the notice's order. */
export function nearestAmong(judged: readonly JudgedClause[]): JudgedClause | null {
  return least(judged, ({ finding }) => [missingPapers(finding), missingMonths(finding)]);
}

/** The clauses in that order, nearest first; of those alike the one that the fewest cells would decide. */
export function byNearness(clauses: readonly ClauseFinding[]): readonly ClauseFinding[] {
  return [...clauses].sort(
    (one, other) =>
      missingPapers(one) - missingPapers(other) ||
      missingMonths(one) - missingMonths(other) ||
      openCells(one) - openCells(other),
  );
}

/** How many cells are to be filled in or written closer before it is decided. */
function openCells({ outcome, findings }: ClauseFinding): number {
  if (outcome !== "unknown") return 0;
  return new Set(findings.flatMap(({ blanks, inexact = [] }) => [...blanks, ...inexact])).size;
}

function missingPapers({ findings }: ClauseFinding): number {
  let papers = 0;
  for (const { credentialMissing } of findings) if (credentialMissing) papers++;
  return papers;
}

/** Time runs for all requirements at once. */
function missingMonths({ findings }: ClauseFinding): number {
  let months = 0;
  for (const finding of findings) months = Math.max(months, missingMonthsOf(finding));
  return months;
}

/** Whoever does not work at all lacks time, too, though no notice says how much: more than one of whom it is not known. */
function missingMonthsOf({ gap, outcome, credentialMissing }: Finding): number {
  return gap ?? (outcome === "unmet" && !credentialMissing ? 1 : 0);
}

/** The first of the smallest, by several measures in turn. */
function least<T>(items: readonly T[], measure: (item: T) => readonly number[]): T | null {
  let best: T | null = null;
  let smallest: readonly number[] = [];
  for (const item of items) {
    const size = measure(item);
    if (best === null || isLess(size, smallest)) {
      best = item;
      smallest = size;
    }
  }
  return best;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  for (const [place, size] of one.entries()) {
    const bound = other[place] ?? 0;
    if (size !== bound) return size < bound;
  }
  return false;
}
