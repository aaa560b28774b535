import { chmodSync, chownSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { crc32 } from "../xlsx/crc32";
import { fileError, reasonOf } from "./failure";

/** A file to be written when everything else is done. */
export interface Output {
  readonly path: string;
  readonly data: Uint8Array | string;
}

/** What a run that was killed leaves beside its output: of this machine, or of the time before machines were named. */
const TEMPORARY = /^\.rending-(?:([0-9a-f]{8})-)?(\d+)-\d+\.tmp$/;
const STALE_MS = 24 * 3600 * 1000;
const INTERRUPTIONS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Only the owner reads what is not finished. */
const PRIVATE = 0o600;

/**
 * Writes all files or none: each into a temporary one beside it, then all are renamed. Who may read a file that is replaced
 * stays as it was. While files are written an interruption waits until they are; what earlier runs left goes.
 */
export function writeOutputs(outputs: readonly Output[]): void {
  const wait = (): void => undefined;
  for (const signal of INTERRUPTIONS) process.on(signal, wait);
  try {
    for (const folder of new Set(outputs.map(({ path }) => dirname(path)))) removeStale(folder);
    writeAll(outputs);
  } finally {
    for (const signal of INTERRUPTIONS) process.off(signal, wait);
  }
}

function writeAll(outputs: readonly Output[]): void {
  const waiting: { readonly path: string; readonly temporary: string }[] = [];
  let current = "";
  try {
    for (const { path, data } of outputs) {
      current = path;
      const there = statSync(path, { throwIfNoEntry: false });
      // A device or a pipe is written to and never replaced.
      if (there && !there.isFile()) writeFileSync(path, data);
      else {
        const temporary = join(dirname(path), `.rending-${machine()}-${process.pid}-${waiting.length}.tmp`);
        waiting.push({ path, temporary });
        rmSync(temporary, { force: true });
        writeFileSync(temporary, data, { mode: PRIVATE, flag: "wx" });
        opened(temporary, there);
      }
    }
    for (const { path, temporary } of waiting) {
      current = path;
      renameSync(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
    throw fileError(`不能写入文件“${basename(current)}”：${reasonOf(error)}`);
  }
}

/** To those who could read the file it replaces; a new one to those whom the system lets read new ones. */
function opened(path: string, replaced: Stats | undefined): void {
  if (replaced) {
    try {
      chownSync(path, replaced.uid, replaced.gid);
    } catch {
      // Not ours to give away: then it is the writer's.
    }
    chmodSync(path, replaced.mode & 0o777);
    return;
  }
  const masked = process.umask(0o077);
  process.umask(masked);
  chmodSync(path, 0o666 & ~masked);
}

/** Temporary files of runs that are over; they hold names and numbers of people. */
function removeStale(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, host, process = ""] = TEMPORARY.exec(name) ?? [];
      if (process === "") continue;
      const path = join(folder, name);
      const old = Date.now() - statSync(path).mtimeMs > STALE_MS;
      const here = host === undefined || host === machine();
      if (old || (here && !isRunning(Number(process)))) rmSync(path, { force: true });
    }
  } catch {
    // A folder that cannot be listed may still be written to.
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
  }
}

/** Tells the machines that share a folder apart. */
function machine(): string {
  return crc32(new TextEncoder().encode(hostname())).toString(16).padStart(8, "0");
}
