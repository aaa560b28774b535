// Mutants of the code of core, room by room; hours on two cores, so never in CI:
//   ROOM=facts|requirements|decide|results npm run mutate:code
//   ROOM=decide npm run mutate:code -- --mutate src/core/decide/fee.ts,src/core/decide/level.ts
// What was tried before is kept in .cache and tried again only where code or tests have changed.
import { room } from "./stryker-room.mjs";

export default {
  mutate: room.sources,
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "tools/stryker-jest.config.mjs", enableFindRelatedTests: false },
  // Each mutant is shown only to the tests that run its line. What runs while a module loads is shown to none.
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: `.cache/stryker/${room.name}.json`,
  tempDirName: ".cache/stryker/sandbox",
  ignorePatterns: ["/dist", "/build", "/coverage", "/.cache", "/docs", "/assets"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `.cache/stryker/${room.name}-report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 85, low: 85, break: null },
  timeoutMS: 20000,
};
