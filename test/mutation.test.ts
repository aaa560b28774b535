import { mutantsOf } from "../tools/mutation/mutants";
import { trial } from "../tools/mutation/trial";
import { KINDS } from "../src/core/requirements/kinds";
import * as z from "../src/core/terms/zod";
import { packs } from "../src/packs";
import { OPTIONAL, VOCABULARIES } from "../tools/mutation/words";

/** A sample, always the same, of a short notice denser; `npm run mutate` tries them all. */
const EVERY = 41;
const FEWEST = 20;

test.each(packs.map((pack) => [pack.id, pack] as const))(
  "nothing in %s can be changed without being noticed",
  (_, pack) => {
    const mutants = mutantsOf(pack).length;
    expect(mutants).toBeGreaterThan(FEWEST);
    const tried = trial(pack, Math.min(EVERY, Math.ceil(mutants / FEWEST) - 1));
    expect(tried.length).toBeGreaterThan(FEWEST);
    expect(tried.filter(({ killers }) => killers.length === 0).map(({ mutant }) => mutant.name)).toEqual([]);
  },
);

describe("every field of a kind of requirement can be mistyped in each way that a reader may overlook", () => {
  const fields = Object.entries(KINDS).flatMap(([kind, { schema }]) =>
    Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, type]) => ({ kind, key, type })),
  );

  test("a word of a closed list: tools/mutation/words.ts has the list", () => {
    const closed = fields.filter(({ type }) => isList(type));
    expect(closed.filter(({ key }) => VOCABULARIES[key] === undefined).map(named)).toEqual([]);
    expect(closed.length).toBeGreaterThan(10);
  });
  test("an option: tools/mutation/words.ts says that it may be left out", () => {
    const options = fields.filter(({ type }) => type instanceof z.ZodOptional);
    expect(options.filter(({ key }) => !OPTIONAL.has(key)).map(named)).toEqual([]);
    expect(options.length).toBeGreaterThan(10);
  });

  function named({ kind, key }: { kind: string; key: string }): string {
    return `${kind}.${key}`;
  }

  function isList(type: z.ZodType): boolean {
    if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return isList(type.unwrap() as z.ZodType);
    if (type instanceof z.ZodArray) return isList(type.element as z.ZodType);
    return type instanceof z.ZodEnum;
  }
});
