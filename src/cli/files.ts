import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileError, usageError } from "./failure";

/** A file to be written when everything else is done. */
export interface Output {
  readonly path: string;
  readonly data: Uint8Array | string;
}

/** Throws a file error with a sentence for what the system said. */
export function readInput(folder: string, path: string): Uint8Array {
  try {
    return readFileSync(resolve(folder, path));
  } catch (error) {
    throw fileError(`不能读取文件“${path}”：${reasonOf(error)}`);
  }
}

/**
 * The full path of an output, links followed. Throws a usage error if it is the input or another output by any name,
 * or if its name does not end as the file it will be; a file error if its folder is not there.
 */
export function outputPath(
  folder: string,
  path: string,
  { ending, not }: { readonly ending?: string; readonly not: readonly string[] },
): string {
  if (ending !== undefined && extname(path).toLowerCase() !== ending) {
    throw usageError(`输出文件“${path}”的名称要以 ${ending} 结尾。`);
  }
  const full = followed(resolve(folder, path));
  if (not.some((other) => isSameFile(full, followed(resolve(folder, other))))) {
    throw usageError(`输出文件“${path}”与输入文件或另一个输出文件相同，请换一个文件名，原文件不会被改动。`);
  }
  // Told now, not after minutes of work.
  if (!isFolder(dirname(full))) throw fileError(`不能写入文件“${path}”：没有这个文件夹，请核对路径。`);
  if (isFolder(full)) throw fileError(`不能写入文件“${path}”：这是一个文件夹，请写文件名。`);
  return full;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Writes all files or none: each into a temporary one beside it, then all are renamed. */
export function writeOutputs(outputs: readonly Output[]): void {
  const waiting: { readonly path: string; readonly temporary: string }[] = [];
  let current = "";
  try {
    for (const { path, data } of outputs) {
      current = path;
      const temporary = join(dirname(path), `.rending-${process.pid}-${waiting.length}.tmp`);
      waiting.push({ path, temporary });
      writeFileSync(temporary, data);
    }
    for (const { path, temporary } of waiting) {
      current = path;
      renameSync(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
    throw fileError(`不能写入文件“${current}”：${reasonOf(error)}`);
  }
}

/** The file a path leads to, or would lead to if it were there. */
function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}

/** Also by a hard link, or in another case on a disk that does not tell cases apart. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? "系统没有允许这次操作，请检查磁盘和权限后再试。";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件或文件夹，请核对路径。",
  ENOTDIR: "路径中有一段不是文件夹，请核对路径。",
  EISDIR: "这是一个文件夹，请写文件名。",
  EACCES: "没有权限，请换一个位置，或请管理员授权。",
  EPERM: "没有权限，请换一个位置，或请管理员授权。",
  EROFS: "这个位置是只读的，请换一个位置。",
  ENOSPC: "磁盘已满，请清理后再试。",
  EBUSY: "文件正被别的程序使用，请关闭后再试。",
  ENAMETOOLONG: "文件名太长，请改短后再试。",
};
