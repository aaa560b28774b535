/*
 * Tries the file door on a folder of other people's workbooks: npx tsx tools/corpus.ts FOLDER [OUT]
 * One line a file: opened and saved, results written and saved, cleared and saved; once as it came, and once with a grid drawn
 * beforehand where results go. Judged by test/support: other bytes, lost XML, structure (types that stand twice, counts, order),
 * and how every cell looks, those without a format of their own as well. With OUT the written files are kept there, to be opened
 * in other programs. Ends with 1 where a fault was found.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearEdits } from "../src/core/results/clear";
import { columnName, refersToRange, widthName } from "../src/core/sheet/owned-columns";
import { OWN_RULE_MARKER, type Edit } from "../src/core/sheet/edit";
import type { ResultColumn } from "../src/core/terms/field";
import { asPortError } from "../src/workbook/file/fault";
import { PortError } from "../src/workbook/port";
import { XlsxError } from "../src/xlsx/error";
import type { BookSheet } from "../src/xlsx/book";
import { openXlsx } from "../src/xlsx/open";
import { xlsxPort } from "../src/workbook/file/port";
import { changedParts, unintended, unzipped } from "../test/support/judge";
import { otherLooks } from "../test/support/looks";
import { stateOf } from "../test/support/state";
import { structuralFaults } from "../test/support/structure";
import { columnLetter } from "../src/core/terms/cell";

const RESULTS: readonly ResultColumn[] = ["level", "fee", "reasons"];
const MOST_ROWS = 2_000;

/** Where results go: right of the used columns. */
function placeOf(sheet: BookSheet): { readonly column: number; readonly rows: number } {
  const used = sheet.used();
  const rows = used ? used.row + used.rows - 1 : 2;
  return { column: used ? used.column + used.columns : 1, rows: Math.min(MOST_ROWS, Math.max(2, rows)) };
}

/** What results do to a sheet. */
function resultEdits(sheet: BookSheet): Edit[] {
  const { column, rows } = placeOf(sheet);
  const name = sheet.name;
  const range = { row: 1, column, rows, columns: RESULTS.length };
  const values = Array.from({ length: rows }, (_, n) => [
    n === 0 ? "核定等级" : "四级/中级工",
    n * 10,
    "=审核说明\n第二行",
  ]);
  const whole = { row: 1, column: 1, rows, columns: column + 2 };
  const names = RESULTS.flatMap((result, n): Edit[] => {
    const refersTo = refersToRange(name, { ...range, column: column + n, columns: 1 });
    const width = sheet.columnWidth(column + n);
    const own: Edit = { kind: "name", sheet: name, name: columnName("appended", result), refersTo };
    return width === null
      ? [own]
      : [own, { kind: "name", sheet: name, name: widthName(result), refersTo: `=${width}` }];
  });
  return [
    ...names,
    { kind: "format", sheet: name, range, format: { border: true, wrap: true } },
    {
      kind: "format",
      sheet: name,
      range: { ...range, columns: 1 },
      format: { numberFormat: "@", horizontal: "center" },
    },
    { kind: "format", sheet: name, range: { ...range, rows: 1 }, format: { bold: true, fill: "#DEEAF6" } },
    { kind: "cells", sheet: name, row: 1, column, values },
    { kind: "columnWidth", sheet: name, column, columns: 1, width: 14 },
    { kind: "columnWidth", sheet: name, column: column + 2, columns: 1, width: 48 },
    {
      kind: "highlight",
      sheet: name,
      range: whole,
      formula: `AND(${OWN_RULE_MARKER},$${columnLetter(column)}1<>"")`,
      fill: "#FFC7CE",
      fontColor: "#9C0006",
    },
  ];
}

/** Where the tool may write. */
function targetsIn(bytes: Uint8Array): BookSheet[] {
  return openXlsx(bytes)
    .sheets()
    .filter((sheet) => readable(sheet) && !sheet.protected && sheet.visible && placeOf(sheet).column < 16_300);
}

function readable(sheet: BookSheet): boolean {
  try {
    sheet.used();
    return true;
  } catch (error) {
    if (error instanceof XlsxError) return false;
    throw error;
  }
}

/** The workbook with a grid drawn where results go and one row further, as offices draw it. */
function drawn(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  for (const { name } of targetsIn(bytes)) {
    const sheet = book.sheet(name);
    if (!sheet) continue;
    const { column, rows } = placeOf(sheet);
    sheet.setFormat({ row: 1, column, rows: rows + 1, columns: 2 }, { border: true, fontName: "宋体", fontSize: 14 });
    sheet.setFormat(
      { row: 2, column: column + 1, rows: 1, columns: 1 },
      { fill: "#FFFF00", numberFormat: "yyyy-mm-dd" },
    );
  }
  return book.save();
}

/** Writes results into every sheet, then clears them; gives what is wrong. */
async function tryResults(bytes: Uint8Array, keep: (bytes: Uint8Array) => void): Promise<string[]> {
  const own = structuralFaults(bytes);
  const before = JSON.stringify(stateOf(openXlsx(bytes)));
  const targets = targetsIn(bytes);
  const book = openXlsx(bytes);
  for (const target of targets) await xlsxPort(book).apply(resultEdits(target));
  const written = book.save();
  keep(written);
  const ours = targets.map(placeOf);
  const cells = ours.flatMap(({ column, rows }) =>
    Array.from(
      { length: rows * RESULTS.length },
      (_, n) => `${columnLetter(column + (n % 3))}${Math.floor(n / 3) + 1}`,
    ),
  );
  const theirs = Object.fromEntries(changedParts(bytes, written).map((path) => [path, drawnCells(bytes, path, cells)]));
  const isOurs = (line: string): boolean => {
    const [, row, column] = / cells (\d+)\/(\d+):/.exec(line) ?? [];
    return ours.some(
      (place) => Number(row) <= place.rows && Number(column) >= place.column && Number(column) < place.column + 3,
    );
  };
  const clearing = openXlsx(written);
  const port = xlsxPort(clearing);
  for (const { name, head } of await port.sheets()) {
    if (targets.some((target) => target.name === name)) await port.apply(clearEdits(head));
  }
  const cleared = clearing.save();
  return [
    ...unintended(bytes, written, { cells: theirs }).filter((fault) => !/: (?:<(?:\w+:)?cols?\b|\s*$)/.test(fault)),
    ...structuralFaults(written).filter((fault) => !own.includes(fault)),
    ...otherLooks(bytes, written)
      .filter((line) => !isOurs(line))
      .map((line) => `looks otherwise: ${line}`),
    ...structuralFaults(cleared)
      .filter((fault) => !own.includes(fault))
      .map((fault) => `cleared: ${fault}`),
    ...otherLooks(bytes, cleared).map((line) => `cleared, looks otherwise: ${line}`),
    ...(JSON.stringify(stateOf(openXlsx(cleared))) === before ? [] : ["cleared: not as before"]),
  ];
}

/** Of these cells those that stand in a part. */
function drawnCells(bytes: Uint8Array, path: string, cells: readonly string[]): string[] {
  if (!/worksheets\//.test(path)) return [];
  const text = new TextDecoder().decode(openedPart(bytes, path));
  return cells.filter((cell) => text.includes(`r="${cell}"`));
}

function openedPart(bytes: Uint8Array, path: string): Uint8Array {
  return unzipped(bytes)[path] ?? new Uint8Array();
}

async function tryFile(bytes: Uint8Array, keep: (bytes: Uint8Array) => void): Promise<string> {
  const untouched = changedParts(bytes, openXlsx(bytes).save());
  if (untouched.length > 0) return `FAULT opened and saved, other bytes in ${untouched.join(", ")}`;
  const asItCame = await tryResults(bytes, keep);
  const withGrid = await tryResults(drawn(bytes), () => undefined);
  const faults = [...asItCame, ...withGrid.map((fault) => `drawn beforehand: ${fault}`)];
  return faults.length === 0
    ? `ok, ${targetsIn(bytes).length} sheets`
    : `FAULT ${faults.length}: ${faults.slice(0, 4).join(" | ")}`;
}

async function main(folder: string, out: string | undefined): Promise<void> {
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const counts = { ok: 0, refused: 0, FAULT: 0 };
  for (const file of readdirSync(folder).filter((name) => /\.xl[st][xm]$/i.test(name))) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const started = performance.now();
    const line = await tryFile(bytes, (written) => out !== undefined && writeFileSync(join(out, file), written)).catch(
      (thrown: unknown) => {
        const error = asPortError(thrown);
        return error instanceof PortError ? `refused: ${error.message}` : `FAULT threw ${String(thrown)}`;
      },
    );
    counts[line.startsWith("ok") ? "ok" : line.startsWith("refused") ? "refused" : "FAULT"]++;
    console.log(`${file}: ${line} (${Math.round(performance.now() - started)} ms)`);
  }
  console.log(`ok ${counts.ok}, refused ${counts.refused}, faults ${counts.FAULT}`);
  if (counts.FAULT > 0) process.exitCode = 1;
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined) console.error("npx tsx tools/corpus.ts FOLDER [OUT]");
else void main(folder, out);
