/*
 * How well the reader reads the layouts of test/layouts:
 *     node --import tsx --import ./tools/yaml-node.mjs tools/layouts.ts [SEED] [--columns]
 * One line a layout, and the sum; --columns names every column that is not as it should be.
 */
import { readSheet } from "../src/core/sheet/reading";
import { columnLetter } from "../src/core/terms/cell";
import { packById } from "../src/packs";
import { vocabulary } from "../src/vocabulary";
import { sheetLayouts } from "../test/support/layout";
import { fillLayout } from "../test/support/layout-grid";
import { type LayoutScore, OUTCOMES, scoreLayout } from "../test/support/layout-score";

const PEOPLE = 12;
const [seed = "1"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const pack = packById("beijing-itmc-2024");
if (!pack) throw new Error("no pack");

const scores = sheetLayouts.map((layout, place) => {
  const { grid } = fillLayout(layout, { pack, seed: Number(seed) + place, people: PEOPLE });
  return scoreLayout(readSheet(grid, vocabulary), layout);
});

const WIDTH = 9;
const heads = ["meant", ...OUTCOMES, "refused"] as const;
const cells = (values: readonly (string | number)[]): string =>
  values.map((one) => String(one).padStart(WIDTH)).join("");
const lineOf = (one: LayoutScore): string => cells(heads.map((head) => Number(one[head])));

process.stdout.write(`${"".padEnd(24)}${cells(heads)}\n`);
for (const one of scores) {
  process.stdout.write(`${one.id.padEnd(24)}${lineOf(one)}\n`);
  if (process.argv.includes("--columns")) process.stdout.write(faultsOf(one));
}
for (const [name, some] of [
  ["the seven", scores.filter(({ id }) => id.startsWith("real-"))],
  ["the others", scores.filter(({ id }) => !id.startsWith("real-"))],
] as const) {
  const sums = heads.map((head) => some.reduce((sum, one) => sum + Number(one[head]), 0));
  process.stdout.write(`${name.padEnd(24)}${cells(sums)}\n`);
}

function faultsOf({ columns }: LayoutScore): string {
  return columns
    .filter(({ outcome }) => outcome !== null && outcome !== "right" && outcome !== "offered")
    .map(({ column, outcome, fields }) => {
      const heading = column.heading.join("/").replaceAll("\n", " ");
      return `    ${columnLetter(column.column)} ${heading}: ${outcome}, means ${column.means ?? "nothing"}, read as ${fields.join("+") || "nothing"}\n`;
    })
    .join("");
}
