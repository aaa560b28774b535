import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bomb, withFarCells, withFarOther, withMany, withManyFiles } from "../support/hostile";

/*
 * What files cost that are made, or happen, to cost much: the whole command in a process of its own, its processor time and
 * the most memory it took. Ends with 1 where one costs more than it may: tsx test/bench/hostile.ts
 */
const MOST_SECONDS = 20;
const MOST_MEGABYTES = 1200;

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  "an ordinary file of one person": () => withFarCells(),
  "a cell in XFD1048576": () => withFarCells([1_048_576, 16_384]),
  "a cell in XFD1": () => withFarCells([1, 16_384]),
  "a cell in A1048576": () => withFarCells([1_048_576, 1]),
  "a cell in Z1048576": () => withFarCells([1_048_576, 26]),
  "XFD1048576 of another sheet": () => withFarOther(),
  "100,000 rules": () => withMany("rules", 100_000),
  "100,000 merged blocks": () => withMany("merges", 100_000),
  "100,000 names": () => withMany("names", 100_000),
  "16,000 headings in 30 rows": () => withMany("columns", 16_000),
  "70,000 files in the zip": () => withManyFiles(70_000),
  "100 MB of styles": () => bomb("styles", 100_000_000),
  "100 MB of theme": () => bomb("theme", 100_000_000),
  "100 MB of shared texts": () => bomb("strings", 100_000_000),
  "100 MB of blank cells": () => bomb("blank cells", 100_000_000),
  "100 MB of blank rows": () => bomb("rows", 100_000_000),
  "100 MB behind another sheet": () => bomb("other sheet", 100_000_000),
};

const folder = mkdtempSync(join(tmpdir(), "rending-hostile-"));
try {
  const once = fileURLToPath(new URL("hostile-once.ts", import.meta.url));
  for (const [name, make] of Object.entries(FILES)) {
    const input = join(folder, "in.xlsx");
    const bytes = make();
    writeFileSync(input, bytes);
    const flags = ["--import", "tsx", "--import", "./tools/yaml-node.mjs"];
    const text = execFileSync(process.execPath, [...flags, once, input, join(folder, "out.xlsx")], {
      encoding: "utf8",
    });
    const { exit, sentence, cpu, megabytes } = JSON.parse(text) as Record<"exit" | "cpu" | "megabytes", number> & {
      sentence: string;
    };
    const measured = `${cpu.toFixed(1)} CPU s  ${megabytes.toFixed(0)} MB`;
    process.stdout.write(`${name} (${Math.ceil(bytes.length / 1024)} KB): ${measured}  exit ${exit}  ${sentence}\n`);
    if (cpu > MOST_SECONDS || megabytes > MOST_MEGABYTES) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
