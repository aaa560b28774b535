import { packs } from "../src/packs";
import { COLUMN_SETS } from "../test/lives/column-sets";
import { tallyOf } from "../test/lives/tally";

// Whole lives, written down as people write, and every verdict held against the life:
//   node --import tsx --import ./tools/yaml-node.mjs tools/lives.ts --lives 7500 --seed 1 [--set NAME] [--pack ID] [--off] [--show 20]
const value = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [set, pack] = [value("set"), value("pack")];
const sets = COLUMN_SETS.filter(({ name }) => set === undefined || name === set);
const notices = packs.filter(({ id }) => pack === undefined || id === pack);
const began = performance.now();
const result = tallyOf({
  sets,
  packs: notices,
  lives: Number(value("lives") ?? 7500),
  seed: Number(value("seed") ?? 1),
  off: process.argv.includes("--off"),
});
console.log(result.table());
for (const line of result.stories(Number(value("show") ?? 12))) console.log(line);
console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
process.exitCode = result.failures.length === 0 ? 0 : 1;
