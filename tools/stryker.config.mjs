// Mutants of the code of core, room by room; too long for CI:
//   ROOM=facts|requirements|decide|results npm run mutate:code
//   ROOM=decide npm run mutate:code -- --mutate src/core/decide/fee.ts,src/core/decide/level.ts
//   SAMPLE=150 SEED=1 ROOM=decide npm run mutate:code        so many mutants, drawn over all files, the same for a seed
// What was tried before is kept in .cache and tried again only where code or tests have changed; a sample is tried anew.
import { sourcesIn, room } from "./stryker-room.mjs";
import { sampleOf } from "./stryker-sample.mjs";

const { SAMPLE, SEED = "1" } = process.env;
const sample = SAMPLE === undefined ? null : await sampleOf(sourcesIn(room), Number(SAMPLE), SEED);

export default {
  mutate: room.sources,
  plugins: ["./tools/stryker-runner.mjs", "./tools/stryker-sample.mjs"],
  testRunner: "room",
  ...(sample === null ? {} : { sample, checkers: ["sample"] }),
  // Each mutant is shown only to the tests that run its line. What runs while a module loads is shown to none.
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  incremental: sample === null,
  incrementalFile: `.cache/stryker/${room.name}.json`,
  tempDirName: ".cache/stryker/sandbox",
  ignorePatterns: ["/dist", "/build", "/coverage", "/.cache", "/assets"],
  reporters: ["clear-text", "table", "progress-append-only", "json"],
  jsonReporter: { fileName: `.cache/stryker/${room.name}${sample === null ? "" : `-seed-${SEED}`}-report.json` },
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: false,
    allowEmojis: false,
  },
  thresholds: { high: 85, low: 85, break: null },
  // A busy machine is no endless loop: those end at the limit of hits.
  timeoutMS: 60000,
  warnings: { unknownOptions: false },
};
