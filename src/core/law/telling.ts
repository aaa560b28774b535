import { fieldOfHeader, fieldsNamed } from "../sheet/fields";
import { WORD_KINDS, type WordKind } from "../terms/cell-words";
import type { TellingKind, TellingTopic, TellingWords } from "../terms/telling-words";
import { cleanText } from "../text/clean";
import * as z from "../terms/zod";
import { expectation, faultLine, faultOf, faultyFile, pathOf } from "./fault";
import { anyWord, words } from "./words";

const topic = z.strictObject({
  tells: words,
  heading: words.optional(),
  cell: words.optional(),
  kinds: words.optional(),
  both: z.boolean().optional(),
  notUnder: words.optional(),
  /** A number is a word, too. */
  not: z.union([words, z.number().transform((one) => [String(one)])]).optional(),
  beside: z.string().optional(),
});
const tellingFile = z.strictObject({ remarks: words, elsewhere: words, innocent: words, topics: z.array(topic) });

const KINDS: ReadonlyMap<string, readonly TellingKind[]> = new Map<string, readonly TellingKind[]>([
  ...(Object.entries(WORD_KINDS) as readonly (readonly [WordKind, string])[]).map(
    ([kind, name]): [string, readonly TellingKind[]] => [name, [kind]],
  ),
  ["职业", ["occupation", "workType"]],
  ["专业", ["major"]],
  ["日期", ["date"]],
]);

/** Reads what unread columns may tell of. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadTelling(data: unknown, file: string): TellingWords {
  const parsed = tellingFile.safeParse(data, { error: expectation, reportInput: true });
  const faults = parsed.success ? parsed.data.topics.flatMap(unknownNames) : parsed.error.issues.map(faultOf);
  if (!parsed.success || faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  const { remarks, elsewhere, innocent, topics } = parsed.data;
  return {
    remarks: anyOf(remarks),
    elsewhere: anyOf(elsewhere),
    innocent: anyOf(innocent, "g"),
    topics: topics.map(prepared),
  };
}

type Topic = z.infer<typeof topic>;

function prepared({ tells, heading, cell, kinds = [], both = false, notUnder, not = [], beside }: Topic): TellingTopic {
  return {
    fields: fieldsNamed(tells.join(" ")),
    heading: anyOf(heading ?? []),
    cell: anyOf(cell ?? []),
    kinds: kinds.flatMap((name) => KINDS.get(name) ?? []),
    both,
    notUnder: anyOf(notUnder ?? []),
    not: new Set(not.map((word) => cleanText(word).toUpperCase())),
    beside: (beside === undefined ? undefined : fieldOfHeader(beside)) ?? null,
  };
}

function unknownNames({ tells, kinds = [], beside }: Topic, place: number) {
  const headers = [...tells, ...(beside === undefined ? [] : [beside])];
  return [
    ...headers
      .filter((header) => fieldOfHeader(header) === undefined)
      .map((header) => ({ path: pathOf(["topics", place]), expected: `没有“${header}”这个标准表头` })),
    ...kinds
      .filter((name) => !KINDS.has(name))
      .map((name) => ({ path: pathOf(["topics", place, "kinds"]), expected: `没有“${name}”这一类` })),
  ];
}

function anyOf(list: readonly string[], flags = ""): RegExp | null {
  return list.length === 0 ? null : new RegExp(anyWord(list), `u${flags}`);
}
