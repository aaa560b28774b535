// A test runner for Stryker that runs unit tests of core in its own process, ten times as fast as Jest begins anew for each
// mutant. Every run loads code and tests afresh, so that no cache outlives a mutant; only what a file compiles to is kept.
// It knows what these tests use of Jest: describe, test, their each, expect.
import { readFileSync, statSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join, relative, sep } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { filesIn, room, TIMED } from "./stryker-room.mjs";

const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");
const { bind } = require("jest-each");
const { jestExpect } = require("@jest/expect");
const { yamlToJson } = require("./yaml-module.cjs");

const SUCCESS = 0;
const FAILED = 1;
const state = (globalThis.__stryker__ ??= {});

const compiled = new Map();
function compile(path, made) {
  const known = compiled.get(path) ?? made(readFileSync(path, "utf8"));
  compiled.set(path, known);
  return known;
}

Module._extensions[".ts"] = (module, filename) => {
  const options = {
    filename,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  };
  module._compile(
    compile(filename, (text) => transformSync(text, options).code),
    filename,
  );
};
Module._extensions[".yaml"] = (module, filename) => {
  const json = compile(filename, (text) => yamlToJson(text, filename));
  module.exports = { __esModule: true, default: JSON.parse(json) };
};

function forget() {
  const modules = `${sep}node_modules${sep}`;
  for (const path of Object.keys(require.cache))
    if (path.endsWith(".ts") && !path.includes(modules)) delete require.cache[path];
}

/** The tests of a file, in order. */
function testsOf(fileName) {
  const tests = [];
  const names = [];
  const test = (name, run) => {
    const full = [...names, name].join(" ");
    const same = tests.filter((one) => one.name === full).length;
    const id = `${relative(process.cwd(), fileName)} ${full}${same > 0 ? ` #${same + 1}` : ""}`;
    if (!TIMED.test(full)) tests.push({ id, name: full, run });
  };
  const describe = (name, define) => {
    names.push(name);
    define();
    names.pop();
  };
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { test, it: test, describe, expect: jestExpect });
  require(fileName);
  return tests;
}

class RoomRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }
  async init() {
    // Small files first: they load little, and a mutant is gone at the first test that fails.
    const sized = filesIn(room).map((file) => ({ file: join(process.cwd(), file), size: statSync(file).size }));
    this.files = sized.sort((one, other) => one.size - other.size).map(({ file }) => file);
  }
  async dryRun({ coverageAnalysis }) {
    delete state.activeMutant;
    state.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.run({ bail: false });
    return coverageAnalysis === "off" ? result : { ...result, mutantCoverage: state.mutantCoverage };
  }
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    const wanted = testFilter && new Set(testFilter);
    const result = await this.run({
      bail: !disableBail,
      wanted,
      id: activeMutant.id,
      whileLoading: mutantActivation === "static",
    });
    return toMutantRunResult(result, disableBail);
  }
  async run({ bail, wanted, id: mutant, whileLoading }) {
    const results = [];
    forget();
    for (const fileName of this.files) {
      const folder = `${relative(process.cwd(), fileName)} `;
      if (wanted && ![...wanted].some((id) => id.startsWith(folder))) continue;
      if (mutant === undefined || !whileLoading) delete state.activeMutant;
      else state.activeMutant = mutant;
      const tests = testsOf(fileName);
      if (mutant !== undefined) state.activeMutant = mutant;
      for (const { id, name, run } of tests) {
        if (wanted && !wanted.has(id)) continue;
        state.currentTestId = id;
        const begin = performance.now();
        let failureMessage = null;
        try {
          await run();
        } catch (error) {
          failureMessage = error instanceof Error ? error.message : String(error);
        }
        delete state.currentTestId;
        const timedOut = determineHitLimitReached(state.hitCount, state.hitLimit);
        if (timedOut) return timedOut;
        const base = { id, name, fileName, timeSpentMs: performance.now() - begin };
        if (failureMessage === null) results.push({ ...base, status: SUCCESS });
        else results.push({ ...base, status: FAILED, failureMessage });
        if (bail && failureMessage !== null) return { status: "complete", tests: results };
      }
    }
    return { status: "complete", tests: results };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "room", RoomRunner)];
