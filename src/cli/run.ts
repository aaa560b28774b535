import { debuglog } from "node:util";
import { isFaultyFile } from "../core/law/fault";
import { asPortError } from "../workbook/file/fault";
import { messageOf } from "../workbook/messages";
import { isJobError } from "../workbook/failure";
import { COMMANDS, usageText } from "./commands";
import type { Console } from "./console";
import { isCommandError, usageError, type ExitCode } from "./failure";
import { readOptions } from "./options";

/** `NODE_DEBUG=rending` shows where an unforeseen error came from. */
const debug = debuglog("rending");

/** Runs one command line (without the program's own name) and gives its exit status; every failure is one sentence. */
export async function run(words: readonly string[], console: Console): Promise<ExitCode> {
  const [name = "", ...rest] = words;
  try {
    if (["help", "--help", "-h"].includes(name)) {
      console.print(usageText());
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw usageError(name === "" ? "请写明要做什么。" : `没有“${name}”这个命令。`);
    const options = readOptions(command, rest);
    await (
      await command.load()
    )(options, console);
    return 0;
  } catch (error) {
    debug("%o", error);
    const exit = exitOf(error);
    // A file of rules/ that cannot be loaded tells all its faults itself, and nothing of a person.
    const isTold = isCommandError(error) || isFaultyFile(error);
    console.warn(isTold ? error.message : messageOf(asPortError(error), "command"));
    if (exit === 2) console.warn(usageText());
    return exit;
  }
}

/** What was asked for does not exist: wrong usage. All else that stops a command is a file or a sheet that cannot be used. */
function exitOf(error: unknown): 2 | 3 {
  if (isCommandError(error)) return error.exit;
  return isJobError(error) && (error.failure.kind === "unknown-pack" || error.failure.kind === "no-plan") ? 2 : 3;
}
