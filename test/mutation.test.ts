import { trial } from "../tools/mutation/trial";
import { packs } from "../src/packs";

/** A sample, always the same; `npm run mutate` tries them all. */
const EVERY = 41;

test.each(packs.map((pack) => [pack.id, pack] as const))(
  "nothing in %s can be changed without being noticed",
  (_, pack) => {
    const tried = trial(pack, EVERY);
    expect(tried.length).toBeGreaterThan(20);
    expect(tried.filter(({ killers }) => killers.length === 0).map(({ mutant }) => mutant.name)).toEqual([]);
  },
);
