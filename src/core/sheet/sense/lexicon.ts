import type { Field } from "../../terms/field";
import { fieldsNamed } from "../fields";
import { BESIDE, besideField, type Beside } from "../beside";
import { headingKey } from "../heading";
import type { HeadingWordLists } from "./lists";
import { indexWords, type WordIndex } from "./split";
import { roleSetsOf, type RoleSet } from "./pattern";

/** What a set of roles means. `rank`: how sure, 1 and more; a field's own header is 0. */
export interface Reading {
  readonly fields: readonly Field[];
  readonly rank: number;
}

/** A reading whose roles may stand among others: what a heading that is not read wholly may mean. */
export interface Suggestion {
  readonly roles: readonly string[];
  readonly fields: readonly Field[];
}

/** Words, keys all of them (`headingKey`). */
export interface WordTable {
  /** By word its roles; none: it changes nothing. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly index: WordIndex;
}

/** The words of headings in a form that is looked up. */
export interface Lexicon {
  readonly words: WordTable;
  /** The same above other headings. */
  readonly wordsAbove: WordTable;
  /** By word its place in the list of its role. */
  readonly places: ReadonlyMap<string, number>;
  readonly sure: ReadonlyMap<RoleSet, Reading>;
  readonly beside: ReadonlyMap<RoleSet, Beside>;
  readonly offered: ReadonlyMap<RoleSet, readonly Field[]>;
  readonly nothing: ReadonlySet<RoleSet>;
  /** By the first of their roles. */
  readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
  /** Roles above other headings that do not change what those mean by themselves. */
  readonly gathering: ReadonlySet<string>;
  /** Words of somebody else (监护人) or of something else (驾驶证) stand in the key. */
  isForeign(key: string): boolean;
  /** Words of somebody else stand in the key. */
  isOfOthers(key: string): boolean;
}

/** The lists must be free of faults (law/heading-words.ts). */
export function prepareLexicon(lists: HeadingWordLists): Lexicon {
  const roles = rolesByWord(lists);
  const above = lists.voidAbove.map((word): [string, readonly string[]] => [headingKey(word), []]);
  const isOfOthers = holderOf(lists.otherPeople, roles.keys());
  const isOfOtherThings = holderOf(lists.foreign, roles.keys());
  const { sure, beside, offered } = readingsOf(lists);
  return {
    words: tableOf(roles),
    wordsAbove: tableOf(new Map([...roles, ...above])),
    places: new Map(
      Object.values(lists.words).flatMap((words) =>
        words.map((word, place): [string, number] => [headingKey(word), place]),
      ),
    ),
    sure,
    beside,
    offered,
    suggestions: byFirstRole([
      ...[...sure].map(([set, { fields }]) => ({ roles: set.split(" "), fields })),
      ...[...beside].map(([set, name]) => ({ roles: set.split(" "), fields: [besideField(name)] })),
      ...[...offered].map(([set, fields]) => ({ roles: set.split(" "), fields })),
    ]),
    nothing: new Set(lists.nothing.flatMap((pattern) => roleSetsOf(pattern, lists.groups))),
    gathering: new Set(lists.gathering),
    isForeign: (key) => isOfOthers(key) || isOfOtherThings(key),
    isOfOthers,
  };
}

/** Whether one of these words stands in a key, outside of known words that are longer: 推荐人 in 推荐人选 is nobody else. */
function holderOf(list: readonly string[], known: Iterable<string>): (key: string) => boolean {
  const words = list.map(headingKey);
  const longer = [...known].filter((one) => words.some((word) => one !== word && one.includes(word)));
  return (key) => {
    if (!words.some((word) => key.includes(word))) return false;
    const rest = longer.reduce((text, word) => text.split(word).join(" "), key);
    return words.some((word) => rest.includes(word));
  };
}

function byFirstRole(suggestions: readonly Suggestion[]): ReadonlyMap<string, readonly Suggestion[]> {
  const byRole = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const [first = ""] = suggestion.roles;
    const others = byRole.get(first);
    if (others) others.push(suggestion);
    else byRole.set(first, [suggestion]);
  }
  return byRole;
}

function tableOf(roles: WordTable["roles"]): WordTable {
  return { roles, index: indexWords(roles.keys()) };
}

function rolesByWord({ words, compounds, void: voids }: HeadingWordLists): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...Object.entries(words).flatMap(([role, list]) =>
      list.map((word): [string, readonly string[]] => [headingKey(word), [role]]),
    ),
    ...Object.entries(compounds).map(([word, roles]): [string, readonly string[]] => [headingKey(word), roles]),
    ...voids.map((word): [string, readonly string[]] => [headingKey(word), []]),
  ]);
}

function readingsOf({ groups, sure, together, beside, offered }: HeadingWordLists) {
  const readings = new Map<RoleSet, Reading>();
  for (const [headers, patterns] of [...Object.entries(sure), ...Object.entries(together)]) {
    const fields = fieldsNamed(headers);
    patterns.forEach((pattern, place) => {
      for (const set of roleSetsOf(pattern, groups)) {
        if (!readings.has(set)) readings.set(set, { fields, rank: place + 1 });
      }
    });
  }
  const hints = new Map<RoleSet, Beside>();
  for (const name of BESIDE) {
    for (const pattern of beside[name]) for (const set of roleSetsOf(pattern, groups)) hints.set(set, name);
  }
  const offers = new Map<RoleSet, readonly Field[]>();
  for (const [header, patterns] of Object.entries(offered)) {
    const sets = new Set(patterns.flatMap((pattern) => roleSetsOf(pattern, groups)));
    for (const set of sets) offers.set(set, [...(offers.get(set) ?? []), ...fieldsNamed(header)]);
  }
  return { sure: readings, beside: hints, offered: offers };
}

/** Role sets with two readings, each with the headers of both: the file that has one is faulty. */
export function rivalReadings(lists: HeadingWordLists): readonly (readonly [RoleSet, string, string])[] {
  const names = new Map<RoleSet, string>();
  const rivals: (readonly [RoleSet, string, string])[] = [];
  const { groups } = lists;
  const add = (name: string, patterns: readonly string[]): void => {
    for (const set of new Set(patterns.flatMap((pattern) => roleSetsOf(pattern, groups)))) {
      const before = names.get(set);
      if (before !== undefined && before !== name) rivals.push([set, before, name]);
      names.set(set, before ?? name);
    }
  };
  for (const section of [lists.sure, lists.together])
    for (const [name, patterns] of Object.entries(section)) add(name, patterns);
  for (const name of BESIDE) add(`beside.${name}`, lists.beside[name]);
  add("offered", Object.values(lists.offered).flat());
  add("nothing", lists.nothing);
  return rivals;
}
