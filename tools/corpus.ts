/*
 * Tries the file door on a folder of other people's workbooks: npx tsx tools/corpus.ts DIR [OUT]
 * One line a file: opened and saved, results written and saved, cleared and saved; each judged by test/support/judge.ts.
 * With OUT the written files are kept there, to be opened in other programs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OUR_TERM, type Edit } from "../src/core/sheet/edit";
import { columnLetter } from "../src/core/sheet/grid";
import { PortError } from "../src/workbook/port";
import type { BookSheet } from "../src/workbook/xlsx/book";
import { openXlsx } from "../src/workbook/xlsx/open";
import { xlsxPort } from "../src/workbook/xlsx/port";
import { changedParts, unintended } from "../test/support/judge";
import { stateOf } from "../test/support/state";
import { structuralFaults } from "../test/support/structure";

/** What results do to a sheet, right of its used columns. */
function resultEdits(sheet: BookSheet): Edit[] {
  const used = sheet.used();
  const column = used ? used.column + used.columns : 1;
  const rows = Math.max(2, used ? used.row + used.rows - 1 : 2);
  const name = sheet.name;
  const range = { row: 1, column, rows, columns: 3 };
  const values = Array.from({ length: rows }, (_, n) => [
    n === 0 ? "核定等级" : "四级/中级工",
    n * 10,
    "=审核说明\n第二行",
  ]);
  const whole = { row: 1, column: 1, rows, columns: column + 2 };
  const formula = `AND(${OUR_TERM},$${columnLetter(column)}1<>"")`;
  return [
    { kind: "format", sheet: name, range, format: { border: true, wrap: true } },
    {
      kind: "format",
      sheet: name,
      range: { ...range, columns: 1 },
      format: { numberFormat: "@", horizontal: "center" },
    },
    { kind: "cells", sheet: name, row: 1, column, values },
    { kind: "columnWidth", sheet: name, column, columns: 1, width: 14 },
    { kind: "columnWidth", sheet: name, column: column + 2, columns: 1, width: 48 },
    { kind: "highlight", sheet: name, range: whole, formula, fill: "#FFC7CE", fontColor: "#9C0006" },
    { kind: "name", sheet: name, name: "_rending.level", refersTo: `='${name.replace(/'/g, "''")}'!$A$1` },
  ];
}

function clearEdits(sheet: BookSheet, edits: readonly Edit[]): Edit[] {
  const name = sheet.name;
  const [format] = edits;
  if (format?.kind !== "format") return [];
  const widths = [0, 1, 2].map((n): Edit => {
    const column = format.range.column + n;
    return { kind: "columnWidth", sheet: name, column, columns: 1, width: sheet.columnWidth(column) };
  });
  return [
    { kind: "unhighlight", sheet: name },
    { kind: "clear", sheet: name, range: format.range },
    ...widths,
    { kind: "unname", sheet: name, name: "_rending.level" },
  ];
}

async function tryFile(bytes: Uint8Array, keep: (bytes: Uint8Array) => void): Promise<string> {
  const plain = openXlsx(bytes);
  const before = stateOf(plain);
  const own = structuralFaults(bytes);
  const untouched = changedParts(bytes, plain.save());
  if (untouched.length > 0) return `FAULT opened and saved, other bytes in ${untouched.join(", ")}`;

  const target = plain.sheets().find((sheet) => !sheet.protected && sheet.visible);
  if (!target) return "ok, no sheet that may be written";
  const edits = resultEdits(target);
  const restyled = cellsIn(target, edits);
  const clear = clearEdits(target, edits);
  const book = openXlsx(bytes);
  await xlsxPort(book).apply(edits);
  const written = book.save();
  keep(written);
  const changed = changedParts(bytes, written);
  const cells = Object.fromEntries(changed.map((path) => [path, restyled]));
  const faults = [
    ...unintended(bytes, written, { cells }).filter((fault) => !/: <(?:\w+:)?cols?\b/.test(fault)),
    ...structuralFaults(written).filter((fault) => !own.includes(fault)),
  ];
  if (faults.length > 0) return `FAULT written: ${faults.slice(0, 4).join(" | ")}`;

  const again = openXlsx(written);
  await xlsxPort(again).apply(clear);
  const cleared = again.save();
  const after = JSON.stringify(stateOf(openXlsx(cleared)));
  // Cells that bore a format right of the used columns lose it: clearing clears.
  const same =
    after === JSON.stringify(before)
      ? "as before"
      : restyled.length > 0
        ? "formats of empty cells cleared"
        : "FAULT differs";
  const exact = changedParts(bytes, cleared).filter((path) => path !== "xl/styles.xml");
  return `ok, touched ${changed.join(" ")}; cleared: ${same}, parts that differ: ${exact.join(" ") || "none"}`;
}

/** Cells that stood where results were put. */
function cellsIn(sheet: BookSheet, edits: readonly Edit[]): string[] {
  const [format] = edits;
  if (format?.kind !== "format") return [];
  const { row, column, rows, columns } = format.range;
  const cells: string[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (sheet.styleOf(r, c) > 0) cells.push(`${columnLetter(c)}${r}`);
  }
  return cells;
}

async function main(folder: string, out: string | undefined): Promise<void> {
  if (out !== undefined) mkdirSync(out, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name))) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const started = performance.now();
    const line = await tryFile(bytes, (written) => out !== undefined && writeFileSync(join(out, file), written)).catch(
      (error: unknown) => (error instanceof PortError ? `refused: ${error.message}` : `FAULT threw ${String(error)}`),
    );
    console.log(`${file}: ${line} (${Math.round(performance.now() - started)} ms)`);
  }
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined) console.error("npx tsx tools/corpus.ts DIR [OUT]");
else void main(folder, out);
