import type { Day } from "../core/time/day";

/** Where a command runs: what it may know of the machine, and where its words go. */
export interface Console {
  /** Relative paths are relative to this folder. */
  readonly folder: string;
  readonly today: Day;
  /** Standard output, as it is. */
  print(text: string): void;
  /** A line of standard error. */
  warn(sentence: string): void;
}
