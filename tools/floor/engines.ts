import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** An engine of its day, as a package of the registry holds it. */
export interface Engine {
  readonly version: number;
  readonly packed: string;
}

/** The oldest engine the pages are for comes first; 104 is what WPS carries, 109 the last that Windows 7 and 8 got. */
export const ENGINES: readonly Engine[] = [
  { version: 88, packed: "chrome-aws-lambda@5.5.0" },
  { version: 92, packed: "@sparticuz/chromium@92.0.0" },
  { version: 103, packed: "@sparticuz/chromium@103.0.0" },
  { version: 109, packed: "@sparticuz/chromium@109.0.6" },
];

const CACHE = resolve(".cache/floor");

/** What must stand on the command line of these engines, which were made to run alone in a small container. */
export const ENGINE_ARGS = ["--no-sandbox", "--single-process", "--no-zygote", "--use-gl=swiftshader"];

/** Where an engine can be started and with which libraries; fetched and unpacked at the first call. */
export function fetchEngine({ version, packed }: Engine): { readonly executable: string; readonly libraries: string } {
  const folder = join(CACHE, String(version));
  const executable = join(folder, "chromium");
  const libraries = join(folder, "lib");
  if (existsSync(executable)) return { executable, libraries };
  mkdirSync(folder, { recursive: true });
  const tarball = run("npm", ["pack", "--silent", packed], CACHE).trim();
  run("tar", ["xzf", join(CACHE, tarball), "-C", folder, "package/bin"]);
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(folder, "package", "bin", name)));
  for (const name of ["swiftshader", "aws"]) {
    writeFileSync(join(folder, `${name}.tar`), unpacked(`${name}.tar.br`));
    run("tar", ["xf", join(folder, `${name}.tar`), "-C", folder]);
  }
  // Last, and at once: half an engine is none.
  writeFileSync(`${executable}.part`, unpacked("chromium.br"));
  chmodSync(`${executable}.part`, 0o755);
  renameSync(`${executable}.part`, executable);
  return { executable, libraries };
}

function run(command: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}
