import { writeSync } from "node:fs";
import { isFaultyFile } from "../core/law/fault";
import { dayOf } from "../core/time/day";
import type { Console } from "./console";
import { printWhole } from "./standard-output";

const now = new Date();
const STANDARD_ERROR = 2;

const console: Console = {
  // npm changes the working folder and tells where it was called.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  print: printWhole,
  warn(sentence) {
    try {
      writeSync(STANDARD_ERROR, `${sentence}\n`);
    } catch {
      // Nobody is there to hear it; the exit status says it too.
    }
  },
};

try {
  // The usage lists layouts, so that their files are read before any command is known.
  const { run } = await import("./run");
  process.exitCode = await run(process.argv.slice(2), console);
} catch (error) {
  if (!isFaultyFile(error)) throw error;
  console.warn(error.message);
  process.exitCode = 3;
}
