import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const FILE = "third-party.txt";
const PACKAGES = `${sep}node_modules${sep}`;

/** Licences that ask for no more than their own words beside the code. */
const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/**
 * Writes beside the pages the licence, word for word, of every package whose code is in them, and fails a build that takes
 * code from a package under any other terms.
 */
export class LicencesPlugin {
  apply(compiler) {
    // Only this compilation: html-webpack-plugin runs one of its own inside.
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      // Before modules are joined: then each still has its own file.
      compilation.hooks.afterOptimizeModules.tap("LicencesPlugin", (modules) => {
        const folders = new Set([...modules].map(({ resource }) => folderOf(resource)).filter(Boolean));
        const papers = [...folders].map(paperOf);
        for (const { name, license } of papers) {
          if (PERMISSIVE.includes(license)) continue;
          compilation.errors.push(new Error(`${name}: code under “${license}” is not to be shipped.`));
        }
        const texts = [...new Set(papers.map(({ text }) => text))].sort();
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset(FILE, new RawSource(texts.join(`\n${"-".repeat(80)}\n\n`)));
      });
    });
  }
}

/** The package a file belongs to; null for our own. */
function folderOf(file = "") {
  const at = file.lastIndexOf(PACKAGES);
  if (at < 0) return null;
  const root = file.slice(0, at + PACKAGES.length);
  const [scope, name] = file.slice(root.length).split(sep);
  return scope.startsWith("@") ? join(root, scope, name) : join(root, scope);
}

function paperOf(folder) {
  const { name, version, license: named, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(file));
  const words = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  // Some say it in the file alone.
  const license = named ?? (/^\s*Apache License\s+Version 2\.0/.test(words[0] ?? "") ? "Apache-2.0" : "no licence");
  if (words.length === 0) words.push([license, author?.name ?? author].filter(Boolean).join(", "));
  return { name, license, text: `${name} ${version}\n\n${words.join("\n\n")}\n` };
}
