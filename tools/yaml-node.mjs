// Node: `node --import tsx --import ./tools/yaml-node.mjs …` lets TypeScript import a .yaml file.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import yamlModule from "./yaml-module.cjs";

if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!url.endsWith(".yaml")) return next(url, context);
  const path = fileURLToPath(url);
  return {
    format: "module",
    shortCircuit: true,
    source: `export default ${yamlModule.yamlToJson(readFileSync(path, "utf8"), path)};`,
  };
}
