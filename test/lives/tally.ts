import type { RulePack } from "../../src/core/law/schema";
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

interface Counts {
  lives: number;
  decided: number;
  left: number;
  wrong: number;
  guess: number;
}

/** Tries so many lives in every column set under every notice. */
export function tallyOf({ sets, packs, lives, seed, off = false }: Plan): Tally {
  const bySet = new Map<string, Counts>();
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
      const line = bySet.get(set.name) ?? { lives: 0, decided: 0, left: 0, wrong: 0, guess: 0 };
      line.lives += trial.lives;
      line.decided += trial.decided;
      line.left += trial.left;
      for (const { kind } of trial.failures) line[kind]++;
      bySet.set(set.name, line);
      failures.push(...trial.failures);
      for (const { name, failure } of trial.excused) excused.set(name, [...(excused.get(name) ?? []), failure]);
    }
    if (told === 0) throw new Error("no life fits any column set");
  }
  const table = () => {
    const lines = [...bySet].map(([name, line]) => `${name.padEnd(32)} ${countsOf(line)}`);
    const all = [...bySet.values()].reduce((sum, line) => ({
      lives: sum.lives + line.lives,
      decided: sum.decided + line.decided,
      left: sum.left + line.left,
      wrong: sum.wrong + line.wrong,
      guess: sum.guess + line.guess,
    }));
    lines.push(`${"in all".padEnd(32)} ${countsOf(all)}`);
    for (const [name, those] of excused) {
      const wrong = those.filter(({ kind }) => kind === "wrong").length;
      lines.push(`resting on ${name}: ${wrong} wrong, ${those.length - wrong} guessed`);
    }
    return lines.join("\n");
  };
  return { lives: told, failures, excused, table, stories: (count) => failures.slice(0, count).map(storyOf) };
}

function countsOf({ lives, decided, left, wrong, guess }: Counts): string {
  return `${share(decided, lives)} of ${lives} decided, ${share(left, lives)} left to a person by the notice, ${wrong} wrong, ${guess} guessed`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}
