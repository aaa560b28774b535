import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { openWorkbook, type OpenedFile } from "../workbook/file/open";
import { fileError, usageError, reasonOf } from "./failure";
import { mayReplace } from "./ours";

/** Node reads no more into one piece of memory, and no registration comes near. */
const LARGEST_INPUT = 1_000_000_000;

/** Throws a file error with a sentence for what the system said. */
export function readInput(folder: string, path: string): Uint8Array {
  const full = resolve(folder, path);
  try {
    const found = statSync(full);
    if (found.isCharacterDevice() || found.isBlockDevice())
      throw fileError(`不能读取文件“${path}”：这是一个设备，请写文件名。`);
    if (found.size > LARGEST_INPUT) throw fileError(`不能读取文件“${path}”：文件太大，请把报名表拆成几个文件后再试。`);
    return readFileSync(full);
  } catch (error) {
    if (error instanceof Error && error.name === "CommandError") throw error;
    throw fileError(`不能读取文件“${path}”：${reasonOf(error)}`);
  }
}

/** The input as a workbook, of whatever format it is. Throws a file error, or what `openWorkbook` throws. */
export function openInput(folder: string, path: string): Promise<OpenedFile> {
  return openWorkbook(readInput(folder, path), basename(path));
}

/** What an output must be. */
export interface OutputRules {
  /** Endings its name may have. */
  readonly endings?: readonly string[];
  /** Paths it must not be. */
  readonly not: readonly string[];
  /** Whether a file that is there is replaced whatever it is. */
  readonly force: boolean;
}

/**
 * The full path of an output, links followed. Throws a usage error if it is the input or another output by any name, if its
 * name does not end as the file it will be, or if a file is there that is no result of ours; a file error if its folder is
 * not there.
 */
export function outputPath(folder: string, path: string, { endings, not, force }: OutputRules): string {
  checkEnding(path, endings);
  const full = followed(resolve(folder, path));
  if (not.some((other) => isSameFile(full, followed(resolve(folder, other))))) {
    throw usageError(`输出文件“${path}”与输入文件或另一个输出文件相同，请换一个文件名，原文件不会被改动。`);
  }
  // Told now, not after minutes of work.
  if (!isFolder(dirname(full))) throw fileError(`不能写入文件“${path}”：没有这个文件夹，请核对路径。`);
  if (isFolder(full)) throw fileError(`不能写入文件“${path}”：这是一个文件夹，请写文件名。`);
  if (!force && isFile(full) && !mayReplace(full)) {
    throw usageError(
      `已经有文件“${path}”，而且不是本程序写出后原样未动的结果；请换一个文件名，确实要替换时加上 --force。`,
    );
  }
  return full;
}

/** Throws a usage error if the name does not end as the file will be. */
export function checkEnding(path: string, endings: readonly string[] | undefined): void {
  if (endings === undefined || endings.includes(extname(path).toLowerCase())) return;
  const [first = "", other] = endings;
  throw usageError(
    `输出文件“${path}”的名称要以 ${first} 结尾${other === undefined ? "" : `（带宏的工作簿用 ${other}）`}。`,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
