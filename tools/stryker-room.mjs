// ROOM=results npm run mutate:code: which room of core is mutated, and which tests are asked.

/** A room's verdicts are seen by its own tests; facts and requirements show in what is decided from them, too. */
const TESTS = {
  facts: ["facts", "decide"],
  requirements: ["requirements", "decide", "explain"],
  decide: ["decide"],
  results: ["results"],
};

const name = process.env.ROOM ?? "results";
if (!Object.hasOwn(TESTS, name)) throw new Error(`ROOM=${name}: use one of ${Object.keys(TESTS).join(", ")}.`);

export const room = {
  name,
  sources: [`src/core/${name}/**/*.ts`],
  tests: TESTS[name].map((folder) => `test/core/${folder}`),
};
