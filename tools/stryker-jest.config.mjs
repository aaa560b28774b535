// Jest for mutants of one room of core: its unit tests alone, as one file, so that a mutant loads the rule packs once and
// not once for every test file.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import all from "../jest.config.js";
import { room } from "./stryker-room.mjs";

const rootDir = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(rootDir, ".cache/stryker", `${room.name}.test.ts`);

function testsIn(folder) {
  return readdirSync(join(rootDir, folder), { recursive: true })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => join(rootDir, folder, path))
    .sort();
}

// The sandbox is shared by several processes: only what differs is written.
const text = room.tests
  .flatMap(testsIn)
  .map((path) => `import ${JSON.stringify(relative(dirname(bundle), path).replace(/\.ts$/, ""))};\n`)
  .join("");
mkdirSync(dirname(bundle), { recursive: true });
if (!existsSync(bundle) || readFileSync(bundle, "utf8") !== text) writeFileSync(bundle, text);

const [{ transform, transformIgnorePatterns }] = all.projects;

export default { rootDir, testMatch: [bundle], transform, transformIgnorePatterns };
