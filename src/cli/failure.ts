/** Wrong usage ends with 2, a file or sheet that cannot be used with 3. */
export type ExitCode = 0 | 2 | 3;

/** A failure of the command itself, its sentence ready to be shown. */
export interface CommandError extends Error {
  readonly exit: 2 | 3;
}

/** Wrong usage: the sentence is followed by how the command is used. */
export function usageError(sentence: string): CommandError {
  return Object.assign(new Error(sentence), { name: "CommandError", exit: 2 as const });
}

/** A file that cannot be read or written. */
export function fileError(sentence: string): CommandError {
  return Object.assign(new Error(sentence), { name: "CommandError", exit: 3 as const });
}

export function isCommandError(error: unknown): error is CommandError {
  return error instanceof Error && error.name === "CommandError" && "exit" in error;
}

/** What the system said of a file, as a sentence with a remedy. */
export function reasonOf(error: unknown): string {
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
  EDQUOT: "磁盘配额已满，请清理后再试。",
  EFBIG: "文件超过这个磁盘的上限，请换一个位置。",
  EPIPE: "接收的程序提前关闭了，没有写完，请去掉管道或写到文件里再试。",
  EIO: "磁盘读写出错，请换一个位置再试。",
  EBUSY: "文件正被别的程序使用，请关闭后再试。",
  ENAMETOOLONG: "文件名太长，请改短后再试。",
  ERR_FS_FILE_TOO_LARGE: "文件太大，请把报名表拆成几个文件后再试。",
};
