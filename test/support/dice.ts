/** Numbers from 0 to `sides` − 1 that look random and are the same in every run of a seed (mulberry32). */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** One of a list that is not empty. */
export function pick<T>(roll: Dice, list: readonly T[]): T {
  const one = list[roll(list.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** So many digits; the first is never 0. */
export function digits(roll: Dice, length: number): string {
  return Array.from({ length }, (_, place) => (place === 0 ? 1 + roll(9) : roll(10))).join("");
}
