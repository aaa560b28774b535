import { run } from "../../src/cli/run";
import { dayOf } from "../../src/core/time/day";

/** One audit with results in a process of its own: `hostile-once.ts in.xlsx out.xlsx`; prints what it cost as JSON. */
const [, , input = "", output = ""] = process.argv;
let sentence = "";
const exit = await run(["audit", input, "--pack", "jinan-2026", "--as-of", "2026-03-01", "--out", output, "--force"], {
  folder: process.cwd(),
  today: dayOf(2026, 3, 1),
  print: () => undefined,
  warn: (text) => (sentence ||= text),
});
const { user, system } = process.cpuUsage();
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ exit, sentence, cpu: (user + system) / 1e6, megabytes }));
