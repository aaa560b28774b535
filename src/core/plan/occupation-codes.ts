import { expectation, faultLine, faultOf, faultyFile, type Fault } from "../law/fault";
import { count, day, occupationCode, text } from "../terms/atoms";
import * as z from "../terms/zod";
import { solidText } from "../text/clean";
import type { CatalogOccupation } from "./occupation-catalog";

const name = text.transform(solidText);
const names = z.string("应为用空格隔开的名称").transform((line) => line.split(/\s+/).filter(Boolean).map(solidText));
const letters = z.string("应为出处的字母").regex(/^[a-z]+$/, "应为出处的字母");

const occupationCodesFile = z.strictObject({
  title: text,
  sources: z.record(z.string(), z.strictObject({ title: text, address: text, read: day })),
  checked: text,
  trust: text,
  counts: z.strictObject({ occupations: count, codes: count, workTypes: count, names: count }),
  occupations: z.array(
    z.strictObject({
      name,
      code: occupationCode.optional(),
      from: letters,
      workTypes: names.optional(),
      former: names.optional(),
    }),
  ),
  /** By the letters of the sources: names of which nothing else is known. */
  names: z.record(letters, names),
});
type OccupationCodesFile = z.infer<typeof occupationCodesFile>;

/** Reads the occupations of the 大典 (rules/catalog/occupation-codes.yaml). Throws one Error for all faults of the file, a line each. */
export function loadOccupationCodes(data: unknown, file: string): readonly CatalogOccupation[] {
  const parsed = occupationCodesFile.safeParse(data, { error: expectation, reportInput: true });
  if (!parsed.success) throw faultyFile(parsed.error.issues.map((issue) => faultLine(file, faultOf(issue))));
  const faults = [...sourceFaults(parsed.data), ...repeats(parsed.data), ...countFaults(parsed.data)];
  if (faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  return [
    ...parsed.data.occupations.map(({ name, code = null, workTypes = [], former = [] }) => ({
      name,
      code,
      workTypes,
      former,
    })),
    ...Object.values(parsed.data.names)
      .flat()
      .map((name) => ({ name, code: null, workTypes: [], former: [] })),
  ];
}

function sourceFaults({ sources, occupations, names }: OccupationCodesFile): Fault[] {
  const unknown = (path: string, from: string) =>
    [...from]
      .filter((letter) => !Object.hasOwn(sources, letter))
      .map((letter) => ({ path, expected: `sources 里没有出处 ${letter}` }));
  return [
    ...occupations.flatMap(({ from }, index) => unknown(`occupations[${index}].from`, from)),
    ...Object.keys(names).flatMap((from) => unknown(`names.${from}`, from)),
  ];
}

/** A name stands in one place: as an occupation, a work type, an old name or a bare name. A code, too. */
function repeats({ occupations, names }: OccupationCodesFile): Fault[] {
  const faults: Fault[] = [];
  const places = new Map<string, string>();
  const enter = (word: string, path: string) => {
    const before = places.get(word);
    if (before === undefined) places.set(word, path);
    else faults.push({ path, expected: `${word}已经在 ${before}` });
  };
  occupations.forEach(({ name, code }, index) => {
    enter(name, `occupations[${index}].name`);
    if (code !== undefined) enter(code, `occupations[${index}].code`);
  });
  occupations.forEach(({ workTypes = [], former = [] }, index) => {
    workTypes.forEach((word) => enter(word, `occupations[${index}].workTypes`));
    former.forEach((word) => enter(word, `occupations[${index}].former`));
  });
  Object.entries(names).forEach(([from, words]) => words.forEach((word) => enter(word, `names.${from}`)));
  return faults;
}

function countFaults({ counts, occupations, names }: OccupationCodesFile): Fault[] {
  const found = {
    occupations: occupations.length,
    codes: occupations.filter(({ code }) => code !== undefined).length,
    workTypes: occupations.flatMap(({ workTypes = [] }) => workTypes).length,
    names: Object.values(names).flat().length,
  };
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((kind) => counts[kind] !== found[kind])
    .map((kind) => ({ path: `counts.${kind}`, expected: `写的是 ${counts[kind]}，文件里有 ${found[kind]}` }));
}
