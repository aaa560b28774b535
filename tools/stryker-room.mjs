// ROOM=results npm run mutate:code: which room of core is mutated, and which tests are asked.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A room's verdicts are seen by its own tests; facts show in decisions, decisions in what they come from and are told as. */
const TESTS = {
  facts: ["facts", "decide"],
  requirements: ["requirements", "decide", "explain"],
  decide: ["decide", "requirements", "explain"],
  results: ["results"],
};
/** Laws that draw hundreds of people: too slow to be asked of every mutant. */
const SLOW = ["laws.test.ts"];
/** Tests that measure time, which a mutant's counters lengthen. */
export const TIMED = /takes no longer/;

const name = process.env.ROOM ?? "results";
if (!Object.hasOwn(TESTS, name)) throw new Error(`ROOM=${name}: use one of ${Object.keys(TESTS).join(", ")}.`);

export const room = {
  name,
  sources: [`src/core/${name}/**/*.ts`],
  tests: TESTS[name].map((folder) => `test/core/${folder}`),
};

/** The test files of a room, from the root, but for the slow ones. */
export function filesIn({ tests }) {
  return tests
    .flatMap((folder) => namesUnder(folder, ".test.ts"))
    .filter((file) => !SLOW.some((slow) => file.endsWith(slow)));
}

/** The sources of a room, from the root. */
export function sourcesIn({ name: own }) {
  return namesUnder(`src/core/${own}`, ".ts");
}

function namesUnder(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll("\\", "/"))
    .sort();
}
