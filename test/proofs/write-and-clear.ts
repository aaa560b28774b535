import type { Grid } from "../../src/core/sheet/grid";
import { cellAt } from "../../src/core/sheet/grid";
import { addressOf } from "../../src/core/terms/cell";
import { isJobError } from "../../src/workbook/failure";
import { xlsxPort } from "../../src/workbook/file/port";
import { auditSheet, clearMarks, writeResults } from "../../src/workbook/jobs";
import { newXlsx, openXlsx } from "../../src/xlsx/open";
import type { Book } from "../../src/xlsx/book";
import { FILLED_ON } from "../support/layout-person";
import { fuzzedSheet } from "./fuzz";

/** Writes the results of a damaged sheet into its file and clears them; null where it cannot be audited. */
export async function writeAndClear(seed: number): Promise<readonly string[] | null> {
  const { grid, pack } = fuzzedSheet(seed);
  const { name } = grid;
  const first = reopened(bookWith(grid));
  const before = await xlsxPort(first).read(name);
  try {
    const audited = await auditSheet(xlsxPort(first), name, pack, { asOf: FILLED_ON });
    await writeResults(xlsxPort(first), audited);
  } catch (error) {
    if (isJobError(error)) return null;
    throw error;
  }
  const second = reopened(first);
  const written = await xlsxPort(second).read(name);
  await clearMarks(xlsxPort(second), name);
  const cleared = await xlsxPort(reopened(second)).read(name);
  return [
    ...changedCells(before, written).map((address) => `seed ${seed}: writing changes ${address}`),
    ...(JSON.stringify(plain(before)) === JSON.stringify(plain(cleared))
      ? []
      : [`seed ${seed}: clearing leaves something`]),
  ];
}

function bookWith({ name, cells, merges }: Grid): Book {
  const book = newXlsx();
  const sheet = book.addSheet(name);
  cells.forEach((line, place) => {
    if (line.length > 0) sheet.setValues(place + 1, 1, [line]);
  });
  for (const merge of merges ?? []) sheet.merge(merge);
  return book;
}

function reopened(book: Book): Book {
  return openXlsx(book.save());
}

/** Cells in which something stood, and stands no more. */
function changedCells(before: Grid, after: Grid): readonly string[] {
  return before.cells.flatMap((line, r) =>
    line.flatMap((value, c) =>
      value === "" || value === cellAt(after, r + 1, c + 1) ? [] : [addressOf(r + 1, c + 1)],
    ),
  );
}

/** What a clerk has of a sheet, without the number formats of cells that are blank. */
function plain({ cells, merges, names, spareWidths, formulaColumns }: Grid) {
  return { cells, merges, names, spareWidths, formulaColumns };
}
