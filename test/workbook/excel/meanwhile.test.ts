/** @jest-environment jsdom */
import { dayOf } from "../../../src/core/time/day";
import { RESULTS } from "../../../src/core/sheet/owned-columns";
import { packById } from "../../../src/packs";
import { excelPort } from "../../../src/workbook/excel/port";
import { auditSheet, clearMarks, writeResults } from "../../../src/workbook/jobs";
import { PortError } from "../../../src/workbook/port";
import type { Book } from "../../../src/xlsx/book";
import type { HostOptions } from "../../../src/excel-simulator/host";
import { PEOPLE_HEADER, personRow } from "../../bench/people";
import { bookOf } from "../../support/book";
import { deleteColumn, deleteRow, insertColumn, insertRow, type Meanwhile, turnRows } from "../../support/meanwhile";
import { openInExcel } from "../../support/office";
import type { CellValue } from "../../../src/core/text/value";

const SHEET = "报名表";
const asOf = dayOf(2026, 3, 1);
const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;
const WIDTH = PEOPLE_HEADER.length;

function bookWith(rows: number): Book {
  const people = Array.from({ length: rows }, (_, index) => personRow(index, "电子商务师", "网商"));
  return bookOf({ [SHEET]: [["济南市报名表"], [...PEOPLE_HEADER], ...people] });
}

const sheetOf = (book: Book) => {
  const sheet = book.sheet(SHEET);
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
};

/** Everything of a row of the sheet: its person, by number, and what stands under the result headings. */
function verdicts(book: Book): ReadonlyMap<CellValue, readonly CellValue[]> {
  const sheet = sheetOf(book);
  const used = sheet.used() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const cells = sheet.values({
    row: 1,
    column: 1,
    rows: used.row + used.rows - 1,
    columns: used.column + used.columns - 1,
  });
  const header = cells.find((row) => row.includes("证件号码")) ?? [];
  const number = header.indexOf("证件号码");
  const first = header.indexOf("核定等级");
  const people = cells.filter((row) => /^\d{17}[\dX]$/.test(String(row[number])));
  return new Map(people.map((row) => [row[number] ?? "", first < 0 ? [] : row.slice(first, first + RESULTS.length)]));
}

/** The verdict of every person where nobody disturbs. */
async function undisturbed(rows: number): Promise<ReadonlyMap<CellValue, readonly CellValue[]>> {
  const book = bookWith(rows);
  openInExcel(book);
  await writeResults(excelPort(), await auditSheet(excelPort(), SHEET, jinan, { asOf }));
  return verdicts(book);
}

/** Writes while something happens before request `at` of the writing; says what was told and who has a wrong verdict. */
async function writeWhile(
  rows: number,
  at: number,
  happening: Meanwhile,
  right: ReadonlyMap<CellValue, readonly CellValue[]>,
) {
  const book = bookWith(rows);
  const clerk = (): string => JSON.stringify(clerksCells(book));
  let before = clerk();
  let requests = 0;
  let writing = false;
  const options: HostOptions = {
    between: () => {
      if (!writing || (requests += 1) !== at) return;
      happening(sheetOf(book));
      before = clerk();
    },
  };
  openInExcel(book, options);
  const audited = await auditSheet(excelPort(), SHEET, jinan, { asOf });
  writing = true;
  let told = "written";
  try {
    await writeResults(excelPort(), audited);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    told = error.kind;
  }
  writing = false;
  const wrong = [...verdicts(book)].filter(
    ([id, values]) => values.some((value) => value !== "") && JSON.stringify(values) !== JSON.stringify(right.get(id)),
  ).length;
  const blank = [...verdicts(book).values()].filter((values) => values.every((value) => value === "")).length;
  return { book, told, wrong, blank, requests, happened: requests >= at, hers: clerk() === before };
}

/** The clerk's own cells, without ours: known by their headings, wherever they have moved. */
function clerksCells(book: Book) {
  const sheet = sheetOf(book);
  const used = sheet.used() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const cells = sheet.values({
    row: 1,
    column: 1,
    rows: used.row + used.rows - 1,
    columns: used.column + used.columns - 1,
  });
  const header = cells.find((row) => row.includes("证件号码")) ?? [];
  const ours = header.indexOf("核定等级");
  return cells
    .map((row) => row.filter((_, c) => ours < 0 || c < ours || c >= ours + RESULTS.length))
    .map((row) => row.join("|").replace(/\|+$/, ""));
}

const HAPPENINGS: readonly (readonly [string, Meanwhile])[] = [
  ["a row is inserted above the people", insertRow(3)],
  ["a row is inserted among them", insertRow(20)],
  ["a row is inserted above the header", insertRow(1)],
  ["somebody is deleted", deleteRow(8)],
  ["the sheet is sorted, results and all", turnRows(3)],
  ["people alone are sorted", turnRows(3, WIDTH)],
  ["a column is inserted before all", insertColumn(1)],
  ["a column is inserted before the results", insertColumn(WIDTH)],
  ["a column is deleted", deleteColumn(WIDTH - 1)],
];

describe("while 40 results are written", () => {
  let right: ReadonlyMap<CellValue, readonly CellValue[]>;
  beforeAll(async () => {
    right = await undisturbed(40);
  });

  test.each(HAPPENINGS)("%s, between any two requests: nobody has another's verdict", async (_, happening) => {
    const told: string[] = [];
    for (let at = 1; at <= 12; at += 1) {
      const { wrong, happened, hers, book, blank, ...result } = await writeWhile(40, at, happening, right);
      if (!happened) {
        expect(result.told).toBe("written");
        expect(blank).toBe(0);
        break;
      }
      told.push(result.told);
      expect({ at, wrong, hers }).toEqual({ at, wrong: 0, hers: true });
      expect(["changed-meanwhile", "changed-while-writing"]).toContain(result.told);
      // One more press mends it, and everything can be taken away.
      await writeResults(excelPort(), await auditSheet(excelPort(), SHEET, jinan, { asOf }));
      const mended = verdicts(book);
      expect([...mended].filter(([id, values]) => JSON.stringify(values) !== JSON.stringify(right.get(id)))).toEqual(
        [],
      );
      expect(await clearMarks(excelPort(), SHEET)).toBe(true);
      expect([...verdicts(book).values()].flat()).toEqual([]);
      expect(sheetOf(book).highlights()).toEqual([]);
      expect(sheetOf(book).names()).toEqual([]);
    }
    expect(told).toContain("changed-while-writing");
  });
});

test("while 10,000 results are written, whatever happens between two requests, nobody has another's verdict", async () => {
  const rows = 10_000;
  const right = await undisturbed(rows);
  // Request 1 looks whether all stands, 2 asks for facts, 3 lays names and rules, 4 and 5 write.
  const happenings: readonly (readonly [number, Meanwhile])[] = [
    [3, deleteRow(5_000)],
    [4, insertColumn(WIDTH)],
    [5, insertRow(3)],
    [5, turnRows(3, WIDTH)],
  ];
  for (const [at, happening] of happenings) {
    const { told, wrong, hers, requests } = await writeWhile(rows, at, happening, right);
    expect({ at, wrong, hers, told }).toEqual({
      at,
      wrong: 0,
      hers: true,
      told: at < 4 ? "changed-meanwhile" : "changed-while-writing",
    });
    expect(requests).toBeLessThanOrEqual(9);
  }
}, 120_000);
