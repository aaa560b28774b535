import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

/** What stands later may import what stands before it, types included; nothing imports the other way. */
const XLSX = [
  "error.ts",
  "limits.ts",
  "crc32.ts",
  "book.ts",
  "zip",
  "seal.ts",
  "xml",
  "package",
  "styles",
  "cells",
  "parts",
  "book",
  "open.ts",
];
const SIMULATOR = ["protocol", "typing.ts", "world", "objects", "host.ts", "bridge.ts", "selection-events.ts"];

/** Files of src that load what stands in rules/; the doors read them. */
const LOADED = ["packs", "examples", "vocabulary", "layouts", "plan-knowledge"];

/** What under src each folder may import, itself included. */
const HOUSE: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  xlsx: ["xlsx", "core"],
  "excel-simulator": ["excel-simulator", "xlsx", "core"],
  workbook: ["workbook", "xlsx", "core"],
  taskpane: ["taskpane", "workbook", "core", ...LOADED],
  cli: ["cli", "workbook", "xlsx", "core", ...LOADED],
  workbench: ["workbench", "taskpane", "workbook", "excel-simulator", "xlsx", "core", ...LOADED],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** Every import and export from a file of the project, static or not. */
function importsIn(folder: string): readonly Import[] {
  return filesIn(folder).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\s*\(?)\s*"(\.[^"]+)"/g)].map(([, target = ""]) => ({
      from: file,
      to: normalize(join(dirname(file), target)),
    })),
  );
}

/** The place of a path in a product: its folder, or the file itself where it stands in none. */
function roomOf(product: string, path: string): string {
  const [first = "", ...rest] = relative(product, path).split("/");
  return rest.length > 0 || first.endsWith(".ts") ? first : `${first}.ts`;
}

function inOrder(product: string, order: readonly string[]): readonly string[] {
  return importsIn(product)
    .filter(({ to }) => to.startsWith(`${product}/`))
    .filter(({ from, to }) => {
      const [own, other] = [roomOf(product, from), roomOf(product, to)];
      return own !== other && !(order.indexOf(other) >= 0 && order.indexOf(other) < order.indexOf(own));
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

test.each([
  ["src/xlsx", XLSX],
  ["src/excel-simulator", SIMULATOR],
])("inside of %s imports run one way", (product, order) => {
  const rooms = new Set(filesIn(product).map((file) => roomOf(product, file)));
  expect([...rooms].sort()).toEqual([...order].sort());
  expect(inOrder(product, order)).toEqual([]);
});

test.each(Object.entries(HOUSE))("%s imports what it may", (folder, allowed) => {
  const strangers = importsIn(`src/${folder}`).filter(({ to }) => !allowed.includes(to.split("/")[1] ?? ""));
  expect(strangers).toEqual([]);
});

test("no port imports another: each folder of src/workbook knows itself and the files beside it", () => {
  const ports = readdirSync("src/workbook", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const strangers = ports.flatMap(({ name }) =>
    importsIn(`src/workbook/${name}`).filter(({ to }) => {
      const [, , folder = "", ...rest] = to.split("/");
      return to.startsWith("src/workbook/") && rest.length > 0 && folder !== name;
    }),
  );
  expect(ports.length).toBeGreaterThan(1);
  expect(strangers).toEqual([]);
});

/** What of the core the products know: cells and blocks of cells, and what a cell may hold. */
const SHARED = ["src/core/terms/cell", "src/core/text/value"];

test.each(["src/xlsx", "src/excel-simulator"])("%s knows nothing of the core but cells", (product) => {
  const known = importsIn(product).filter(({ to }) => to.startsWith("src/core/") && !SHARED.includes(to));
  expect(known).toEqual([]);
});

test("of the lossless workbook others import the doors alone, which stand in no folder", () => {
  const inside = ["src/workbook", "src/taskpane", "src/workbench", "src/cli", "src/excel-simulator"]
    .flatMap(importsIn)
    .filter(({ to }) => /^src\/xlsx\/.*\//.test(to));
  expect(inside).toEqual([]);
});
