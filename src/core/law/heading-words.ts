import { BESIDE, type Beside } from "../sheet/beside";
import { fieldOfHeader } from "../sheet/fields";
import { headingKey } from "../sheet/heading";
import { prepareLexicon, rivalReadings, type Lexicon } from "../sheet/sense/lexicon";
import type { HeadingWordLists, Pattern } from "../sheet/sense/lists";
import { rolesNamed } from "../sheet/sense/pattern";
import * as z from "../terms/zod";
import { expectation, faultLine, faultOf, faultyFile, pathOf, type Fault } from "./fault";
import { words } from "./words";

const byName = z.record(z.string(), words);
const patterns = z.string("应为用逗号隔开的读法").transform((line): readonly Pattern[] =>
  line
    .split(/[,，]/)
    .map((pattern) => pattern.trim())
    .filter(Boolean),
);
const byHeader = z.record(z.string(), patterns);

const wordsFile = z.strictObject({
  words: byName,
  compounds: byName,
  void: words,
  voidAbove: words,
  gathering: words,
  otherPeople: words,
  foreign: words,
  groups: byName,
  sure: byHeader,
  together: byHeader,
  beside: z.strictObject(Object.fromEntries(BESIDE.map((name) => [name, patterns])) as Record<Beside, typeof patterns>),
  offered: byHeader,
  nothing: patterns,
});

/** Reads the words of headings. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadHeadingWords(data: unknown, file: string): Lexicon {
  const parsed = wordsFile.safeParse(data, { error: expectation, reportInput: true });
  const faults = parsed.success ? wordFaults(parsed.data) : parsed.error.issues.map(faultOf);
  if (!parsed.success || faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  return prepareLexicon(parsed.data);
}

function wordFaults(lists: HeadingWordLists): readonly Fault[] {
  return [...wordsTwice(lists), ...unknownNames(lists), ...readTwice(lists)];
}

function wordsTwice({ words: byRole, compounds, void: voids }: HeadingWordLists): readonly Fault[] {
  const roleOf = new Map<string, string>();
  const said = [
    ...Object.entries(byRole).flatMap(([role, list]) => list.map((word) => ({ word, role, path: ["words", role] }))),
    ...Object.keys(compounds).map((word) => ({ word, role: "compounds", path: ["compounds", word] })),
    ...voids.map((word) => ({ word, role: "void", path: ["void"] })),
  ];
  return said.flatMap(({ word, role, path }): readonly Fault[] => {
    const key = headingKey(word);
    const before = roleOf.get(key);
    roleOf.set(key, before ?? role);
    if (before === undefined) return [];
    const where = before === role ? `“${role}”下写了两次` : `“${before}”和“${role}”下都有`;
    return [{ path: pathOf(path), expected: `“${word}”在${where}，只能留一处` }];
  });
}

function unknownNames(lists: HeadingWordLists): readonly Fault[] {
  const { words: byRole, compounds, groups, gathering, sure, together, beside, offered, nothing } = lists;
  const isRole = (name: string): boolean => byRole[name] !== undefined;
  const roles = [
    ...Object.entries(compounds).map(([word, list]) => ({ path: ["compounds", word], list })),
    ...Object.entries(groups).map(([name, list]) => ({ path: ["groups", name], list })),
    { path: ["gathering"], list: gathering },
    { path: ["nothing"], list: nothing.flatMap((pattern) => rolesNamed(pattern, groups)) },
    ...Object.entries({ sure, together, beside, offered }).flatMap(([section, readings]) =>
      Object.entries(readings).map(([name, all]) => ({
        path: [section, name],
        list: all.flatMap((pattern) => rolesNamed(pattern, groups)),
      })),
    ),
  ];
  const headers = Object.entries({ sure, together, offered }).flatMap(([section, readings]) =>
    Object.keys(readings).flatMap((names) =>
      names
        .split(/\s+/)
        .filter((name) => fieldOfHeader(name) === undefined)
        .map((name): Fault => ({ path: pathOf([section, names]), expected: `没有“${name}”这个标准表头，请检查写法` })),
    ),
  );
  const strangers = roles.flatMap(({ path, list }) =>
    [...new Set(list)]
      .filter((role) => !isRole(role))
      .map((role): Fault => ({ path: pathOf(path), expected: `words 里没有“${role}”这一类，请检查写法` })),
  );
  return [...headers, ...strangers];
}

function readTwice(lists: HeadingWordLists): readonly Fault[] {
  return rivalReadings(lists).map(([set, one, other]) => ({
    path: other,
    expected: `“${set}”在“${one}”里已有读法，只能留一处`,
  }));
}
