import { readFileSync, writeFileSync } from "node:fs";
import { run } from "../../src/cli/run";
import { dayFromIso } from "../../src/core/applicant/day";
import { openXlsx } from "../../src/workbook/xlsx/open";

/** One measurement in a process of its own: `cli-once.ts bare|audit in.xlsx out.xlsx`; prints seconds, CPU seconds and peak megabytes as JSON. */
const [, , what, input = "", output = ""] = process.argv;
const begin = process.hrtime.bigint();
if (what === "bare") bare();
else await audit();
const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
const { user, system } = process.cpuUsage();
const cpu = (user + system) / 1e6;
process.stdout.write(`${JSON.stringify({ seconds, cpu, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);

/** What any program has to do at the least: open, read every cell, change one in each row, save. */
function bare(): void {
  const book = openXlsx(readFileSync(input));
  const [sheet] = book.sheets();
  const used = sheet?.used();
  if (!sheet || !used) throw new Error("no cells");
  const values = sheet.values(used);
  sheet.setValues(
    used.row,
    used.column + used.columns,
    values.map((row) => [row.filter((value) => value !== "").length]),
  );
  writeFileSync(output, book.save());
}

async function audit(): Promise<void> {
  const exit = await run(["audit", input, "--pack", "jinan-2026", "--as-of", "2026-03-01", "--out", output], {
    folder: process.cwd(),
    today: dayFromIso("2026-03-01") ?? NaN,
    print: () => undefined,
    warn: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  if (exit !== 0) throw new Error(`exit ${exit}`);
}
