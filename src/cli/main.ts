import { writeSync } from "node:fs";
import { dayOf } from "../core/time/day";
import { run } from "./run";
import { printWhole } from "./standard-output";

const now = new Date();
const STANDARD_ERROR = 2;

process.exitCode = await run(process.argv.slice(2), {
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
});
