import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const glossary = readFileSync(join(ROOT, "docs/glossary.md"), "utf8");

/** The first cells of every table, and the list of plain words. */
function wordsOf(part: string): ReadonlySet<string> {
  const cells = [...part.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = ""]) => cell);
  return new Set(cells.flatMap((cell) => cell.split(/[ ,]+/)).map((word) => word.toLowerCase()));
}

const [current = "", afterPlain = ""] = glossary.split("## Plain words");
const [plain = "", retiredPart = ""] = afterPlain.split("## Retired words");
const plainWords = (plain.split(":")[1] ?? "").replace(/[.\s]+$/, "").split(/[,\s]+/);
const known = new Set([...wordsOf(current), ...plainWords]);
known.add("pass-mark");
const retired = [...wordsOf(retiredPart)].filter((word) => word !== "not" && !/^-+$/.test(word));

function exportedNames(kinds: string): readonly string[] {
  const core = join(ROOT, "src/core");
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) =>
    [...readFileSync(join(core, name), "utf8").matchAll(new RegExp(`^export (?:${kinds})\\*? (\\w+)`, "gm"))].map(
      ([, exported = ""]) => exported,
    ),
  );
}

function wordsIn(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/_/g, " ")
    .toLowerCase()
    .replace("pass mark", "pass-mark")
    .split(" ")
    .filter(Boolean);
}

/** studies, faults, classes: the glossary has the singular. */
function singulars(word: string): readonly string[] {
  return [word, word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, "")];
}

test("every exported type of the core is made of words that the glossary has", () => {
  const types = exportedNames("interface|type|class");
  const unknown = types.flatMap((name) =>
    wordsIn(name)
      .filter((word) => !singulars(word).some((form) => known.has(form)))
      .map((word) => `${name}: ${word}`),
  );
  expect(unknown).toEqual([]);
  expect(types.length).toBeGreaterThan(150);
});

test("no exported name of the core uses a retired word", () => {
  const names = exportedNames("(?:async )?function|const|interface|type|class");
  const old = names.filter((name) =>
    wordsIn(name).some((word) => singulars(word).some((form) => retired.includes(form))),
  );
  expect(old).toEqual([]);
  expect(retired.length).toBeGreaterThan(10);
});
