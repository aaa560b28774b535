import { fuzzedSheet, tryFuzzed } from "../test/proofs/fuzz";

// Damaged sheets, each by its seed: no crash, no hang, nobody eligible by a cell that cannot be read.
//   node --import tsx --import ./tools/yaml-node.mjs tools/fuzz.ts --sheets 10000 --seed 1 [--show]
// --show prints the sheet of the seed instead.
const value = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [sheets, first] = [value("sheets", 10_000), value("seed", 1)];

if (process.argv.includes("--show")) {
  const { layout, pack, grid } = fuzzedSheet(first);
  console.log(`${layout}, ${pack.id}, merged: ${JSON.stringify(grid.merges)}`);
  for (const line of grid.cells) console.log(line.map((cell) => String(cell).slice(0, 40)).join(" | "));
} else {
  fuzz();
}

function fuzz(): void {
  const sums = { people: 0, eligible: 0, refused: 0, cells: 0, needed: 0, failures: 0 };
  let milliseconds = 0;
  let slowest = { seed: 0, milliseconds: 0 };
  for (let seed = first; seed < first + sheets; seed++) {
    const one = tryFuzzed(seed);
    sums.people += one.people;
    sums.eligible += one.eligible;
    sums.refused += Number(one.refused);
    sums.cells += one.cells;
    sums.needed += one.needed;
    sums.failures += one.failures.length;
    milliseconds += one.milliseconds;
    if (one.milliseconds > slowest.milliseconds) slowest = { seed, milliseconds: one.milliseconds };
    for (const failure of one.failures) console.log(failure);
  }
  const told = Object.entries(sums).map(([name, count]) => `${name} ${count}`);
  console.log(`sheets ${sheets}, ${told.join(", ")}`);
  const mean = milliseconds / sheets;
  console.log(
    `${mean.toFixed(1)} ms a sheet; the slowest, seed ${slowest.seed}, ${(slowest.milliseconds / mean).toFixed(0)} times that`,
  );
  process.exitCode = sums.failures === 0 ? 0 : 1;
}
