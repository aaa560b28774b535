import { readApplicants } from "../../src/core/facts/read";
import { readSheet } from "../../src/core/sheet/reading";
import { packById } from "../../src/packs";
import { vocabulary } from "../../src/vocabulary";
import { xlsxPort } from "../../src/workbook/file/port";
import { newXlsx, openXlsx } from "../../src/xlsx/open";
import { PEOPLE_HEADER, personRow } from "./people";

/*
 * Rows read and normalized (columns known, cells to applicants) against the same cells read bare through the same door:
 * processor time of all threads, turn by turn in one run. `read.ts [rows]`
 */
const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 5;
const RATIO = 3;
const SHEET = "报名表";

const bytes = largeFile();
const rounds: { readonly bare: number; readonly read: number }[] = [];
for (let round = 0; round < ROUNDS; round++)
  rounds.push({ bare: await seconds(bare), read: await seconds(normalized) });
const best = {
  bare: Math.min(...rounds.map((round) => round.bare)),
  read: Math.min(...rounds.map((round) => round.read)),
};
const ratio = best.read / best.bare;
process.stdout.write(
  [
    `${ROWS} rows, ${PEOPLE_HEADER.length} columns`,
    `cells read bare      ${best.bare.toFixed(1)} CPU s`,
    `read and normalized  ${best.read.toFixed(1)} CPU s`,
    `ratio ${ratio.toFixed(2)} (at most ${RATIO})`,
    "",
  ].join("\n"),
);
if (!(ratio <= RATIO)) process.exitCode = 1;

function largeFile(): Uint8Array {
  const [occupation] = packById("jinan-2026")?.occupations ?? [];
  if (!occupation) throw new Error("no occupation");
  const book = newXlsx();
  const rows = Array.from({ length: ROWS }, (_, number) =>
    personRow(number, occupation.name, occupation.workTypes[0]?.name ?? ""),
  );
  book.addSheet(SHEET).setValues(1, 1, [PEOPLE_HEADER, ...rows]);
  return book.save();
}

async function seconds(work: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  const rows = await work();
  const { user, system } = process.cpuUsage(before);
  if (rows !== ROWS) throw new Error(`${rows} rows of ${ROWS}`);
  return (user + system) / 1e6;
}

/** Opens the file and reads every cell of the sheet. */
async function bare(): Promise<number> {
  const { cells } = await xlsxPort(openXlsx(bytes)).read(SHEET);
  return cells.length - 1;
}

/** The same, and everybody as facts. */
async function normalized(): Promise<number> {
  const grid = await xlsxPort(openXlsx(bytes)).read(SHEET);
  const reading = readSheet(grid, vocabulary);
  if (reading === null) throw new Error("no header");
  return readApplicants(grid, reading, vocabulary).length;
}
