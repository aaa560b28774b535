import { readFileSync, writeFileSync } from "node:fs";

/** One measurement in a process of its own: `cli-once.ts bare|audit in.xlsx out.xlsx`; prints CPU seconds and peak megabytes as JSON. */
const [, , what, input = "", output = ""] = process.argv;
await (what === "bare" ? bare() : audit());
// Of all threads, the start of the process included.
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({ cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);

/** What any program has to do at the least, through the door the command uses: open, read every cell, change one in each row, save. */
async function bare(): Promise<void> {
  const { openXlsx } = await import("../../src/xlsx/open");
  const { xlsxPort } = await import("../../src/workbook/file/port");
  const book = openXlsx(readFileSync(input));
  const port = xlsxPort(book);
  const [{ name = "", columns = 0 } = {}] = await port.sheets();
  const { cells } = await port.read(name);
  const levels = cells.slice(1).map((row) => [row[columns - 1] === "四级/中级工" ? "四级" : ""]);
  await port.apply([{ kind: "cells", sheet: name, row: 2, column: columns, values: levels }]);
  writeFileSync(output, book.save());
}

async function audit(): Promise<void> {
  const [{ run }, { dayOf }] = [await import("../../src/cli/run"), await import("../../src/core/time/day")];
  const exit = await run(
    ["audit", input, "--pack", "jinan-2026", "--as-of", "2026-03-01", "--out", output, "--force"],
    {
      folder: process.cwd(),
      today: dayOf(2026, 3, 1),
      print: () => undefined,
      warn: (sentence) => process.stderr.write(`${sentence}\n`),
    },
  );
  if (exit !== 0) throw new Error(`exit ${exit}`);
}
