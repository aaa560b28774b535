// `npm run bench`: the figures the project promises, one after the other, each in a process of its own. Ratios are what
// counts: absolute times differ from machine to machine. Exits with 1 where a promise is not kept.
import { spawnSync } from "node:child_process";

const BENCHES = [
  ["Engine: rows per second of processor time", "test/bench/engine.ts"],
  ["Reading: rows to facts against bare cells", "test/bench/read.ts"],
  ["Excel: an audit through the Office.js client", "test/bench/office.ts"],
  ["Command: an audit of a large file", "test/bench/cli.ts"],
  ["Command: files that are made to cost much", "test/bench/hostile.ts"],
];
const NODE = ["--max-semi-space-size=32", "--import", "tsx", "--import", "./tools/yaml-node.mjs"];

let kept = true;
for (const [title, file] of BENCHES) {
  console.log(`\n## ${title}\n`);
  kept = spawnSync(process.execPath, [...NODE, file], { stdio: "inherit" }).status === 0 && kept;
}
process.exitCode = kept ? 0 : 1;
