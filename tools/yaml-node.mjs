// Node: `node --import tsx --import ./tools/yaml-node.mjs …` lets TypeScript import a .yaml file.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

// Parsing the packs takes 0.35 s of a start, reading them again as JSON nothing: kept by content beside the packages.
const CACHE = fileURLToPath(new URL("../node_modules/.cache/rending/", import.meta.url));

export async function load(url, context, next) {
  if (!url.endsWith(".yaml")) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, "utf8");
  const kept = join(CACHE, `${createHash("sha256").update(text).digest("hex")}.json`);
  return {
    format: "module",
    shortCircuit: true,
    source: `export default ${read(kept) ?? (await parsed(text, path, kept))};`,
  };
}

async function parsed(text, path, kept) {
  const { default: yamlModule } = await import("./yaml-module.cjs");
  const json = yamlModule.yamlToJson(text, path);
  try {
    mkdirSync(CACHE, { recursive: true });
    // Whole or not at all: another process may be reading.
    writeFileSync(`${kept}.${process.pid}`, json);
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // Where nothing can be kept, it is parsed every time.
  }
  return json;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
