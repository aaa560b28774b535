import type { Outcome } from "../text/kleene";
import type { Finding, ClauseFinding } from "../requirements/finding";
import { kindOf } from "../requirements/kinds";
import type { PreparedClause } from "../requirements/prepared";

/** A clause judged. `finding.outcome` is of its requirements alone; `outcome` counts the education floor too. */
export interface JudgedClause {
  readonly prepared: PreparedClause;
  readonly finding: ClauseFinding;
  readonly outcome: Outcome;
}

/**
 * The clause used: a declared one if it is met, else any that is met. Of several: fewest credentials, then fewest
 * requirements, then the notice's order.
 */
export function usedAmong(judged: readonly JudgedClause[], declared: readonly PreparedClause[]): JudgedClause | null {
  const met = judged.filter(({ outcome }) => outcome === "met");
  const claimed = met.filter(({ prepared }) => declared.includes(prepared));
  return least(claimed.length > 0 ? claimed : met, ({ prepared: { credentials, clause } }) => [
    credentials,
    clause.requirements.length,
  ]);
}

/**
 * The nearest clause: fewest missing credentials, then fewest missing months, then fewest credentials of which the row says
 * nothing, then the notice's order.
 */
export function nearestAmong(judged: readonly JudgedClause[]): JudgedClause | null {
  return least(judged, ({ finding }) => [
    missingCredentials(finding),
    missingMonths(finding),
    unstatedCredentials(finding),
  ]);
}

/** The clauses from nearest to farthest. Of equals the one that fewer cells would decide comes first. */
export function byNearness(clauses: readonly ClauseFinding[]): readonly ClauseFinding[] {
  return [...clauses].sort(
    (one, other) =>
      missingCredentials(one) - missingCredentials(other) ||
      missingMonths(one) - missingMonths(other) ||
      unstatedCredentials(one) - unstatedCredentials(other) ||
      openCells(one) - openCells(other),
  );
}

/** How many cells have to be filled in, or written more exactly, to decide an unknown clause. */
function openCells({ outcome, findings }: ClauseFinding): number {
  if (outcome !== "unknown") return 0;
  return new Set(findings.flatMap(({ blanks, inexact = [] }) => [...blanks, ...inexact])).size;
}

function missingCredentials({ findings }: ClauseFinding): number {
  let missing = 0;
  for (const { credentialMissing } of findings) if (credentialMissing) missing++;
  return missing;
}

/** Credentials that may be held and of which the row says nothing; unlike a stated one that a person has to judge. */
function unstatedCredentials({ findings }: ClauseFinding): number {
  let unstated = 0;
  for (const finding of findings) if (isUnstated(finding)) unstated++;
  return unstated;
}

function isUnstated({ outcome, requirement, evidence }: Finding): boolean {
  if (outcome !== "unknown" || !kindOf(requirement).isPaper) return false;
  if (evidence.kind === "none") return true;
  if (evidence.kind !== "school") return false;
  const { source, education, schoolKinds, major } = evidence;
  return source === "unstated" || (education.length === 0 && schoolKinds.length === 0 && major === null);
}

/** The most that one requirement lacks: months pass for all of them at once. */
function missingMonths({ findings }: ClauseFinding): number {
  let months = 0;
  for (const finding of findings) months = Math.max(months, missingMonthsOf(finding));
  return months;
}

/**
 * The gap. A requirement that is unmet without a gap or a credential (nobody works) counts one month, more than an unknown
 * one.
 */
function missingMonthsOf({ gap, outcome, credentialMissing }: Finding): number {
  return gap ?? (outcome === "unmet" && !credentialMissing ? 1 : 0);
}

/** The item with the smallest measures, compared in turn; of equals the first. */
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
