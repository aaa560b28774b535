import { dayOf } from "../core/applicant/day";
import { run } from "./run";

const now = new Date();

// Whoever reads our output may have read enough (… | head): that is no failure.
process.stdout.on("error", () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  // npm changes the working folder and tells where it was called.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  print: (text) => process.stdout.write(text),
  warn: (sentence) => process.stderr.write(`${sentence}\n`),
});
