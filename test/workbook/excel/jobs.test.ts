/** @jest-environment jsdom */
import { vocabulary } from "../../../src/vocabulary";
import { dayOf } from "../../../src/core/time/day";
import { packById } from "../../../src/packs";
import { excelPort } from "../../../src/workbook/excel/port";
import { auditSheet, clearMarks, writePlan, writeResults } from "../../../src/workbook/jobs";
import { findSheets } from "../../../src/workbook/find-sheets";
import type { Host } from "../../../src/excel-simulator/host";
import { PEOPLE_HEADER, personRow } from "../../bench/people";
import { bookOf } from "../../support/book";
import { expectCleanHost, openInExcel } from "../../support/office";
import { compact, expanded } from "../../support/layouts";

const SHEET = "报名表";
const ROWS = 10_000;
const asOf = dayOf(2026, 3, 1);
const people = [PEOPLE_HEADER, ...Array.from({ length: ROWS }, (_, index) => personRow(index, "电子商务师", "网商"))];

const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;

async function auditAndWrite(): Promise<void> {
  const port = excelPort();
  const { sheet } = await findSheets(port, vocabulary);
  const { audit, grid } = await auditSheet(port, sheet, jinan, { asOf });
  await writeResults(port, { audit, grid });
}

/** Everything of the sheet that a clerk can see or a file holds. */
function whole({ book }: Host) {
  const sheet = book.sheet(SHEET);
  const block = sheet?.used() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  return {
    values: sheet?.values(block),
    rules: sheet?.highlights().map(({ formula, ranges, fill }) => ({ formula, ranges, fill })),
    names: sheet?.names(),
    widths: Array.from({ length: 40 }, (_, column) => sheet?.columnWidth(column + 1)),
    looks: Array.from({ length: 40 }, (_, column) => [sheet?.look(1, column + 1), sheet?.look(ROWS, column + 1)]),
  };
}

test(`${ROWS} people are read, audited and written in at most twelve round trips, again without a change, and cleared`, async () => {
  const host = openInExcel(bookOf({ [SHEET]: people }));
  const before = whole(host);

  await auditAndWrite();
  const { roundTrips } = host.statistics();
  expect(roundTrips).toBeLessThanOrEqual(8 + ROWS / 2_500);
  expectCleanHost(host, roundTrips);
  const written = whole(host);
  expect(written.values?.[0]?.slice(PEOPLE_HEADER.length)).toContain("审核结论");
  expect(
    written.values
      ?.at(-1)
      ?.slice(PEOPLE_HEADER.length)
      .filter((value) => value !== ""),
  ).not.toEqual([]);
  expect(written.values?.map((row) => row.slice(0, PEOPLE_HEADER.length))).toEqual(before.values);

  await auditAndWrite();
  expect(whole(host)).toEqual(written);

  expect(await clearMarks(excelPort(), SHEET)).toBe(true);
  expect(whole(host)).toEqual(before);
  expectCleanHost(host, host.statistics().roundTrips);
}, 60_000);

test("the plan table is written in five round trips, beside an earlier one under another name", async () => {
  const host = openInExcel(bookOf({ [SHEET]: people.slice(0, 3) }));
  const first = await writePlan(excelPort(), jinan, compact);
  expectCleanHost(host, 5);
  const second = await writePlan(excelPort(), jinan, expanded);
  expect(host.book.sheets().map(({ name }) => name)).toEqual([SHEET, first, second]);
  const plan = host.book.sheet(first);
  expect(plan?.page()).toMatchObject({ orientation: "landscape", fitToWidth: true });
  expect(plan?.used()?.columns).toBe(15);
});
