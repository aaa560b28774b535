import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOOR_MUTATIONS, type DoorMutation } from "./doors/mutations";

// npm run mutate:doors [-- WORD …]: makes one mistake after another where workbooks are written and cleared, and asks the
// tests that are named beside it. WORD: only mistakes in whose description or source text it stands. Minutes; not in CI.

const root = process.cwd();
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: join(root, "src", path), source: readFileSync(join("src", path), "utf8") }));

/** The one file in which the text stands once. Throws where it does not: the list has to follow the code. */
function fileOf({ what, text }: DoorMutation): string {
  const found = sources.filter(({ source }) => source.includes(text));
  const [file] = found;
  const count = found.reduce((sum, { source }) => sum + source.split(text).length - 1, 0);
  if (file === undefined || count !== 1) throw new Error(`“${what}”: its text stands in src ${count} times.\n${text}`);
  return file.path;
}

/** Whether a test failed, or the mistake brought the tests down. */
function isNoticed(mutation: DoorMutation, path: string): boolean {
  const { text, mutant, tests } = mutation;
  const { status, stderr } = spawnSync(
    "npx",
    ["jest", "--config", "tools/doors/jest.config.mjs", "--bail", "--runInBand", ...tests],
    { env: { ...process.env, DOOR_MUTATION: JSON.stringify({ path, text, mutant }) }, encoding: "utf8" },
  );
  if (stderr.includes("No tests found")) throw new Error(`“${mutation.what}”: none of ${tests.join(", ")} is there.`);
  return status !== 0;
}

const words = process.argv.slice(2);
const chosen = DOOR_MUTATIONS.map((mutation) => ({ mutation, path: fileOf(mutation) })).filter(
  ({ mutation }) =>
    words.length === 0 || words.some((word) => mutation.what.includes(word) || mutation.text.includes(word)),
);
let survived = 0;
for (const { mutation, path } of chosen) {
  const noticed = isNoticed(mutation, path);
  if (!noticed) survived += 1;
  console.log(`${noticed ? "noticed " : "SURVIVED"} ${mutation.about}: ${mutation.what}`);
}
console.log(`${chosen.length} mistakes, ${survived} survived`);
process.exitCode = survived === 0 ? 0 : 1;
