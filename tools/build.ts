import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made of; a change of any of them makes it stale. */
const SOURCES = ["src", "rules", "assets", "tools", "webpack.config.js", "package-lock.json", "manifest.xml"];

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Names, sizes and times of all sources in one short text. */
function stampOfSources(options: readonly string[]): string {
  const hash = createHash("sha256").update(options.join(" "));
  for (const file of SOURCES.flatMap(filesOf)) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

/**
 * Runs webpack into `folder` with `--env` options, unless what stands there was built from the same sources; `begin` is
 * called where there is something to wait for. False: it could not be built, and webpack has said why.
 */
export function build(folder: string, options: readonly string[], begin: () => void = () => undefined): boolean {
  const stampFile = join(folder, "build.stamp");
  const stamp = stampOfSources(options);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  begin();
  rmSync(folder, { recursive: true, force: true });
  const env = [`out=${folder}`, ...options].flatMap((option) => ["--env", option]);
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, ...env], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}
