/** Kleene's and: the worse of the two. */
export function both(one: Outcome, other: Outcome): Outcome {
  if (one === "unmet" || other === "unmet") return "unmet";
  return one === "met" ? other : "unknown";
}

/** Kleene's or: the better of the two. */
export function either(one: Outcome, other: Outcome): Outcome {
  if (one === "met" || other === "met") return "met";
  return one === "unmet" ? other : "unknown";
}

export function isBetter(one: Outcome, other: Outcome): boolean {
  return one !== other && either(one, other) === one;
}

/** All of nothing is met. */
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
  for (const item of possibilities) if (outcome(item) !== answer) return "unknown";
  return answer;
}

/** Kleene's three: unknown is an answer with a reason, never false. */
export type Outcome = "met" | "unmet" | "unknown";
