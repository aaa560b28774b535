import type { Field } from "../../terms/field";
import type { Lexicon, Suggestion } from "./lexicon";

/** The words of a heading and what they are. */
export interface Parse {
  readonly words: readonly string[];
  readonly roles: readonly string[];
  /** How many letters belong to no word. */
  readonly unread: number;
  /** How far down in their lists the words stand, added up. */
  readonly place: number;
}

/** More would be no help to choose from. */
const MOST = 4;

/**
 * The fields that some of a heading's words mean, those first that more of them say; of equals those that the last words say,
 * since what stands last in a Chinese name is what it is. `own`: roles of which each must say one at least.
 */
export function suggestedFields(
  { words, roles, unread }: Parse,
  lexicon: Lexicon,
  own?: ReadonlySet<string>,
): readonly Field[] {
  // One letter among unknown ones is part of another word more often than not.
  if (unread > 0 && words.every((word) => word.length === 1)) return [];
  const places = new Map(roles.map((role, place) => [role, place]));
  const all = [...places.keys()]
    .flatMap((role) => lexicon.suggestions.get(role) ?? [])
    .filter((suggestion) => own === undefined || suggestion.roles.some((role) => own.has(role)))
    .flatMap((suggestion) => scored(suggestion, places));
  const fitting = all.filter((one) => !all.some((other) => isWithin(one, other)));
  const best = Math.max(0, ...fitting.map(({ said }) => said));
  const near = fitting.filter(({ said }) => said >= Math.max(1, best - 1));
  near.sort((one, other) => other.said - one.said || other.last - one.last);
  return [...new Set(near.flatMap(({ fields }) => fields))].slice(0, MOST);
}

interface Scored extends Suggestion {
  /** How many of its roles the heading says: all. */
  readonly said: number;
  /** Where the last of them stands. */
  readonly last: number;
}

/** What a part of the words says does not hold where more of them say something else: 最终学历专业 is no 学历. */
function isWithin(one: Suggestion, other: Suggestion): boolean {
  return other.roles.length > one.roles.length && one.roles.every((role) => other.roles.includes(role));
}

function scored(suggestion: Suggestion, places: ReadonlyMap<string, number>): readonly Scored[] {
  const found = suggestion.roles.map((role) => places.get(role));
  const known = found.filter((place) => place !== undefined);
  if (known.length < found.length) return [];
  return [{ ...suggestion, said: found.length, last: Math.max(...known) }];
}
