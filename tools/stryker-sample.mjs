// A sample of the mutants of a room, and the table of any run. Two plugins of Stryker:
// - the checker lets pass only the mutants of options.sample.keys (all where there is none);
// - the reporter prints, file by file, how many were tried and what became of them. A timeout counts apart.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** So many mutants of the files, drawn at random: the same for the same seed and code, from each file as its number of mutants. */
export async function sampleOf(sources, size, seed) {
  const files = sources.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  let [drawn, seen] = [0, 0];
  const keys = [];
  for (const name of sources) {
    const ranked = mutants
      .filter(({ fileName }) => fileName === name)
      .map(keyOf)
      .sort((one, other) => (rankOf(one, seed) < rankOf(other, seed) ? -1 : 1));
    // Rounded over all files together, so that small files are not left out.
    seen += ranked.length;
    const upTo = Math.round((seen / mutants.length) * size);
    keys.push(...ranked.slice(0, upTo - drawn));
    drawn = upTo;
  }
  return { size, seed, all: mutants.length, keys };
}

function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const place = [start.line, start.column, end.line, end.column].join(":");
  return [relative(process.cwd(), fileName), place, mutatorName, replacement].join(" ");
}

function rankOf(key, seed) {
  return createHash("sha256").update(`${seed} ${key}`).digest("hex");
}

class SampleChecker {
  static inject = [commonTokens.options];
  constructor({ sample }) {
    this.keys = new Set(sample?.keys);
  }
  async init() {}
  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.keys.has(keyOf(mutant)) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" },
      ]),
    );
  }
}

class TableReporter {
  static inject = [commonTokens.options];
  constructor({ sample }) {
    this.sample = sample;
    this.keys = sample && new Set(sample.keys);
  }
  onMutationTestReportReady({ files }) {
    const rows = Object.entries(files).map(([name, { mutants }]) => {
      // A report counts lines and columns from 1, a mutant from 0.
      const before = ({ line, column }) => ({ line: line - 1, column: column - 1 });
      const own = mutants.filter(({ location, mutatorName, replacement }) => {
        const place = { start: before(location.start), end: before(location.end) };
        return !this.keys || this.keys.has(keyOf({ fileName: name, location: place, mutatorName, replacement }));
      });
      const count = (...statuses) => own.filter(({ status }) => statuses.includes(status)).length;
      const [killed, timeout, survived] = [count("Killed"), count("Timeout"), count("Survived", "NoCoverage")];
      return [name, own.length, killed, timeout, survived, count("Ignored", "CompileError", "RuntimeError")];
    });
    const sums = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + row[column], 0));
    const score = ([, , killed, timeout, survived]) => {
      const of = killed + timeout + survived;
      return of === 0 ? "–" : `${((100 * killed) / of).toFixed(1)} %`;
    };
    const table = [...rows, ["all", ...sums]].map((row) => [...row, score(row)]);
    if (this.sample)
      console.log(`\nA sample of ${this.sample.size} of ${this.sample.all} mutants, seed ${this.sample.seed}.`);
    console.log("\n| file | mutants | killed | timeout | survived | not tried | killed of the tried |");
    console.log("|---|---:|---:|---:|---:|---:|---:|");
    for (const row of table) console.log(`| ${row.join(" | ")} |`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, "sample", SampleChecker),
  declareClassPlugin(PluginKind.Reporter, "table", TableReporter),
];
