import { LEVEL_NAMES } from "../terms/words";
import { solidText } from "../text/clean";
import type { ClauseEntry, LevelEntry, OccupationEntry } from "./notice-pages";

/** Which part of the notice is wanted; null and "" leave it open. */
export interface LookupQuestion {
  readonly occupation: string | null;
  readonly workType: string | null;
  readonly level: LevelEntry["level"] | null;
  /** Words that must all stand in what is found, whatever their order. */
  readonly words: string;
}

/** One level of an occupation, with those of its clauses that are wanted. */
export interface LookupAnswer {
  readonly occupation: OccupationEntry;
  readonly level: LevelEntry;
  readonly clauses: readonly ClauseEntry[];
}

/**
 * The levels that are wanted, in the notice's order. Words that stand in a clause or in its documents leave that clause alone; those that
 * stand in the rest of the level (its name, sessions, lists of the occupation) leave the level whole.
 */
export function lookUp(
  occupations: readonly OccupationEntry[],
  { occupation, workType, level, words }: LookupQuestion,
): readonly LookupAnswer[] {
  return occupations
    .filter(({ name }) => occupation === null || name === occupation)
    .flatMap((one) =>
      one.levels
        .filter((entry) => level === null || entry.level === level)
        .filter(({ workTypes }) => workType === null || one.workTypes.length === 0 || workTypes.includes(workType))
        .flatMap((entry): readonly LookupAnswer[] => {
          const around = textAround(one, entry);
          if (hasWords(around, words)) return [{ occupation: one, level: entry, clauses: entry.clauses }];
          const clauses = entry.clauses.filter((clause) => hasWords(`${around}\n${textOf(clause)}`, words));
          return clauses.length === 0 ? [] : [{ occupation: one, level: entry, clauses }];
        }),
    );
}

function textAround({ name, code, lists }: OccupationEntry, { level, workTypes, sessions }: LevelEntry): string {
  const days = sessions.flatMap(({ apply, exam, venue, contact }) => [apply, exam, venue, contact]);
  const names = lists.flatMap((list) => list.names);
  return [name, code, LEVEL_NAMES[level], ...workTypes, ...days, ...names].join("\n");
}

function textOf({ id, printed, text, documents, slips }: ClauseEntry): string {
  return [id, printed, text, ...documents, ...slips.flatMap((slip) => [slip.printed, slip.used, slip.why])].join("\n");
}

/** Whether all the words stand in the text. */
export function hasWords(text: string, words: string): boolean {
  const whole = solidText(text);
  return wordsIn(words).every((word) => whole.includes(word));
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).map(solidText).filter(Boolean);
}
