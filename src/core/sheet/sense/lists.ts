import type { BESIDE } from "../beside";

/** Words of one heading part by name, each list the surest first. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/**
 * One way to combine roles into a reading, as rules/catalog/heading-words.yaml writes it: 持有 证书? 等级|级别. "?": may be left
 * out, "|": one of these.
 */
export type Pattern = string;

/** The words of headings and what they mean together, as rules/catalog/heading-words.yaml lists them. */
export interface HeadingWordLists {
  /** By role (本人, 证书, 等级 …): the words that play it. */
  readonly words: WordLists;
  /** By word: the roles that it plays at once. */
  readonly compounds: WordLists;
  /** Words that change nothing; above other headings these, too. */
  readonly void: readonly string[];
  readonly voidAbove: readonly string[];
  /** Roles above other headings that leave those what they are alone. */
  readonly gathering: readonly string[];
  /** Words of headings that are surely about somebody else. */
  readonly otherPeople: readonly string[];
  /** Words of headings that are surely about something else. */
  readonly foreign: readonly string[];
  /** By name: roles that patterns mean together. */
  readonly groups: WordLists;
  /** By canonical header: readings that need no neighbour. */
  readonly sure: Readonly<Record<string, readonly Pattern[]>>;
  /** By several canonical headers with spaces between: one column for several fields. */
  readonly together: Readonly<Record<string, readonly Pattern[]>>;
  readonly beside: { readonly [B in (typeof BESIDE)[number]]: readonly Pattern[] };
  /** By canonical header: readings that never say enough. */
  readonly offered: Readonly<Record<string, readonly Pattern[]>>;
  /** Readings that surely are no field, though all of their words are known. */
  readonly nothing: readonly Pattern[];
}
