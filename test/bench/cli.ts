import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packById } from "../../src/packs";
import { newXlsx } from "../../src/xlsx/open";
import { PEOPLE_HEADER, personRow } from "./people";

/**
 * The command on a large file against the least any program would do with it, through the same door: whole processes, by the
 * clock; processor time, that of the collector's threads included, is told beside it. `cli.ts [rows]`
 */
const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 7;
const RATIO = 2.5;
const MEGABYTES = 2048;

interface Measured {
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly cpu: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "rending-bench-"));
try {
  const input = join(folder, "in.xlsx");
  writeFileSync(input, largeFile());
  // Turn by turn, so that a busy machine is busy for both; the best of each is nearest to the truth.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: measured("bare", input),
    audit: measured("audit", input),
  }));
  const bare = best(rounds.map((round) => round.bare));
  const audit = best(rounds.map((round) => round.audit));
  const ratio = audit.seconds / bare.seconds;
  process.stdout.write(
    [
      `${ROWS} rows, ${PEOPLE_HEADER.length} columns`,
      `bare  ${bare.seconds.toFixed(1)} s  ${bare.cpu.toFixed(1)} CPU s  ${bare.megabytes.toFixed(0)} MB`,
      `audit ${audit.seconds.toFixed(1)} s  ${audit.cpu.toFixed(1)} CPU s  ${audit.megabytes.toFixed(0)} MB`,
      `ratio ${ratio.toFixed(2)} (at most ${RATIO}), ${(audit.cpu / bare.cpu).toFixed(2)} by processor time`,
      "",
    ].join("\n"),
  );
  if (!(ratio <= RATIO) || audit.megabytes > MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function largeFile(): Uint8Array {
  const [occupation] = packById("jinan-2026")?.occupations ?? [];
  if (!occupation) throw new Error("no occupation");
  const book = newXlsx();
  const rows = Array.from({ length: ROWS }, (_, number) =>
    personRow(number, occupation.name, occupation.workTypes[0]?.name ?? ""),
  );
  book.addSheet("报名表").setValues(1, 1, [PEOPLE_HEADER, ...rows]);
  return book.save();
}

function measured(what: "bare" | "audit", input: string): Measured {
  const once = fileURLToPath(new URL("cli-once.ts", import.meta.url));
  // The flags of the npm script: both sides get them.
  const flags = ["--max-semi-space-size=32", "--import", "tsx", "--import", "./tools/yaml-node.mjs"];
  const begin = process.hrtime.bigint();
  const text = execFileSync(process.execPath, [...flags, once, what, input, join(folder, "out.xlsx")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { seconds, ...(JSON.parse(text) as Omit<Measured, "seconds">) };
}

function best(all: readonly Measured[]): Measured {
  return {
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    cpu: Math.min(...all.map(({ cpu }) => cpu)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  };
}
