import type { Outcome } from "./decision";

const RANK = { unmet: 0, unknown: 1, met: 2 } as const satisfies Record<Outcome, number>;

export function isBetter(one: Outcome, other: Outcome): boolean {
  return RANK[one] > RANK[other];
}

/** Kleene's and: the worst of them; all of nothing is met. */
export function both(one: Outcome, other: Outcome): Outcome {
  return isBetter(one, other) ? other : one;
}

/** Kleene's or: the best of them. */
export function either(one: Outcome, other: Outcome): Outcome {
  return isBetter(one, other) ? one : other;
}

export function allOf<T>(items: readonly T[], outcome: (item: T) => Outcome): Outcome {
  let worst: Outcome = "met";
  for (const item of items) worst = both(worst, outcome(item));
  return worst;
}

export function anyOf<T>(items: readonly T[], outcome: (item: T) => Outcome): Outcome {
  let best: Outcome = "unmet";
  for (const item of items) best = either(best, outcome(item));
  return best;
}

/** One fact that can be several things: certain when they all agree, unknown when nothing is known of it. */
export function whichever<T>(possibilities: readonly T[], outcome: (item: T) => Outcome): Outcome {
  const first = possibilities[0];
  if (first === undefined) return "unknown";
  const answer = outcome(first);
  return possibilities.every((item) => outcome(item) === answer) ? answer : "unknown";
}
