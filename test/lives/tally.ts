import type { RulePack } from "../../src/core/rulepack/schema";
import type { ColumnSet } from "./column-set";
import { randomOf } from "./random";
import { sheetOf } from "./sheet";
import { storyOf } from "./story";
import { tryOut, type Failure, type Trial } from "./trial";

export interface Plan {
  readonly sets: readonly ColumnSet[];
  readonly packs: readonly RulePack[];
  readonly lives: number;
  readonly seed: number;
  /** With every assumption off nothing excuses a wrong answer. */
  readonly off?: boolean;
}

export interface Tally {
  readonly lives: number;
  readonly failures: readonly Failure[];
  /** How many wrong answers rest on each assumption in force. */
  readonly excused: ReadonlyMap<string, readonly Failure[]>;
  /** The share decided, by column set and in all. */
  readonly table: () => string;
  /** The failures as one can read them, of the first so many. */
  readonly stories: (count: number) => readonly string[];
}

const SHEET = 15;

/** Tries so many lives in every column set under every notice. */
export function tallyOf({ sets, packs, lives, seed, off = false }: Plan): Tally {
  const bySet = new Map<string, { lives: number; decided: number; wrong: number; guess: number }>();
  const failures: Failure[] = [];
  const excused = new Map<string, Failure[]>();
  let told = 0;
  for (let round = 0; told < lives; round++) {
    for (const set of sets) {
      const pack = packs[(round + sets.indexOf(set)) % packs.length];
      if (!pack || told >= lives) continue;
      const random = randomOf(seed * 1_000_003 + round * 101 + sets.indexOf(set));
      const trial: Trial = tryOut(sheetOf(set, pack, SHEET, random, told * 50), off);
      told += trial.lives;
      const line = bySet.get(set.name) ?? { lives: 0, decided: 0, wrong: 0, guess: 0 };
      line.lives += trial.lives;
      line.decided += trial.decided;
      for (const { kind } of trial.failures) line[kind]++;
      bySet.set(set.name, line);
      failures.push(...trial.failures);
      for (const { name, failure } of trial.excused) excused.set(name, [...(excused.get(name) ?? []), failure]);
    }
    if (told === 0) throw new Error("no life fits any column set");
  }
  const table = () => {
    const lines = [...bySet].map(
      ([name, { lives: of, decided, wrong, guess }]) =>
        `${name.padEnd(32)} ${share(decided, of)} of ${of} decided, ${wrong} wrong, ${guess} guessed`,
    );
    const all = [...bySet.values()];
    const sum = (key: "lives" | "decided" | "wrong" | "guess") => all.reduce((total, one) => total + one[key], 0);
    lines.push(
      `in all ${share(sum("decided"), sum("lives"))} of ${sum("lives")} decided, ${sum("wrong")} wrong, ${sum("guess")} guessed`,
    );
    for (const [name, those] of excused) {
      const wrong = those.filter(({ kind }) => kind === "wrong").length;
      lines.push(`resting on ${name}: ${wrong} wrong, ${those.length - wrong} guessed`);
    }
    return lines.join("\n");
  };
  return { lives: told, failures, excused, table, stories: (count) => failures.slice(0, count).map(storyOf) };
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}
