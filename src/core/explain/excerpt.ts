/** As much of a cell as a sentence can bear. */
const LONGEST = 30;

/** What stands in a cell, for a sentence that says what is wrong with it: 填的“…”. Numbers of IDs are masked before. */
export function filledText(masked: string): string {
  return `填的“${masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked}”`;
}
