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
