import { solidText } from "../text/clean";
import { text } from "../terms/atoms";
import { expectation, faultLine, faultOf, faultyFile } from "./fault";
import type { OccupationNames } from "../terms/occupation-names";
import * as z from "../terms/zod";

const names = z.string("应为用空格隔开的名称").transform((line) => line.split(/\s+/).filter(Boolean).map(solidText));

const occupationsFile = z.strictObject({
  title: text,
  read: z.array(text).nonempty(),
  checked: text,
  trust: text,
  occupations: z.record(
    z.string(),
    z.strictObject({ former: names.optional(), workTypes: names.optional(), words: names.optional() }),
  ),
  others: names,
});

/** Reads the names. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadOccupationNames(data: unknown, file: string): OccupationNames {
  const parsed = occupationsFile.safeParse(data, { error: expectation, reportInput: true });
  if (!parsed.success) {
    throw faultyFile(parsed.error.issues.map((issue) => faultLine(file, faultOf(issue))));
  }
  const entries = Object.entries(parsed.data.occupations).map(([name, rest]) => [solidText(name), rest] as const);
  const known = new Set([...entries.map(([name]) => name), ...parsed.data.others]);
  const faults = entries.flatMap(([name, { former = [] }]) =>
    former
      .filter((old) => known.has(old))
      .map((old) => ({ path: `occupations.${name}.former`, expected: `${old}是另一个职业，不能作旧名称` })),
  );
  if (faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  return {
    known,
    former: new Map(entries.map(([name, { former = [] }]) => [name, new Set(former)])),
    workTypes: new Set(entries.flatMap(([, { workTypes = [] }]) => workTypes)),
    words: new Map(entries.map(([name, { words = [] }]) => [name, new Set(words)])),
  };
}
