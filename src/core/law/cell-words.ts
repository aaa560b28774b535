import { WORD_KINDS, type CellWords, type KindWords, type WordKind } from "../terms/cell-words";
import { cleanText } from "../text/clean";
import * as z from "../terms/zod";
import { expectation, faultLine, faultOf, faultyFile } from "./fault";
import { words } from "./words";

const kindWords = z.strictObject({ is: words.optional(), ends: words.optional(), has: words.optional() });
const KINDS = Object.entries(WORD_KINDS) as readonly (readonly [WordKind, string])[];
const cellWordsFile = z.strictObject(Object.fromEntries(KINDS.map(([, name]) => [name, kindWords])));

/** Reads the words of cells. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadCellWords(data: unknown, file: string): CellWords {
  const parsed = cellWordsFile.safeParse(data, { error: expectation, reportInput: true });
  if (!parsed.success) throw faultyFile(parsed.error.issues.map((issue) => faultLine(file, faultOf(issue))));
  const { data: lists } = parsed;
  return Object.fromEntries(KINDS.map(([kind, name]) => [kind, prepared(lists[name] ?? {})])) as Record<
    WordKind,
    KindWords
  >;
}

function prepared({ is = [], ends = [], has = [] }: z.infer<typeof kindWords>): KindWords {
  const plain = (list: readonly string[]): readonly string[] => list.map((word) => cleanText(word).toUpperCase());
  return { is: new Set(plain(is)), ends: plain(ends), has: plain(has) };
}
