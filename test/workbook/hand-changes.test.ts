import { dayOf } from "../../src/core/time/day";
import { packById } from "../../src/packs";
import { auditSheet, handChangesIn, writeResults } from "../../src/workbook/jobs";
import { handChangeSentence } from "../../src/workbook/messages";
import type { Book } from "../../src/xlsx/book";
import { openXlsx } from "../../src/xlsx/open";
import { xlsxPort } from "../../src/workbook/file/port";
import { PEOPLE_HEADER, personRow } from "../bench/people";
import { bookOf } from "../support/book";
import { deleteRow, insertRow, turnRows } from "../support/meanwhile";

const SHEET = "报名表";
const WIDTH = PEOPLE_HEADER.length;
const VERDICT = WIDTH + 3;
const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;

const audit = (book: Book, asOf = dayOf(2026, 3, 1)) => auditSheet(xlsxPort(book), SHEET, jinan, { asOf });

function sheetOf(book: Book) {
  const sheet = book.sheet(SHEET);
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

/** A registration with results in it, saved and opened again. */
async function written(people = 12): Promise<Book> {
  const rows = Array.from({ length: people }, (_, index) => personRow(index, "互联网营销师", "直播销售员"));
  const book = bookOf({ [SHEET]: [[...PEOPLE_HEADER], ...rows] });
  await writeResults(xlsxPort(book), await audit(book));
  return openXlsx(book.save());
}

const changesIn = async (book: Book) => handChangesIn(await audit(book));

test("results as they were written are no changes, however the rows were sorted, added or deleted", async () => {
  for (const happening of [() => undefined, turnRows(2), deleteRow(4), insertRow(5)]) {
    const book = await written();
    happening(sheetOf(book));
    expect(await changesIn(book)).toEqual([]);
  }
});

test("nor are they where the facts behind them have changed", async () => {
  const book = await written();
  sheetOf(book).setValue(3, PEOPLE_HEADER.indexOf("申报等级") + 1, "三级");
  expect(await changesIn(book)).toEqual([]);
});

test("a verdict typed over is told with its cell, its heading and what will replace it", async () => {
  const book = await written();
  const before = sheetOf(book).value(5, VERDICT);
  sheetOf(book).setValue(5, VERDICT, "符合（已核）");
  const changes = await changesIn(book);
  expect(changes).toEqual([{ row: 5, column: VERDICT, heading: "审核结论", found: "符合（已核）", coming: before }]);
  expect(handChangeSentence(changes)).toBe(
    "有 1 个结果单元格在上次写入后被手工改过（W5“审核结论”），写入后会换成这次的结果，要保留的请先另行记下。",
  );
});

test("it is found after a sort too, and once it is written over nothing is told any more", async () => {
  const book = await written();
  sheetOf(book).setValue(5, VERDICT, "符合（已核）");
  turnRows(2)(sheetOf(book));
  expect((await changesIn(book)).map(({ row }) => row)).toEqual([10]);
  await writeResults(xlsxPort(book), await audit(book));
  expect(await changesIn(openXlsx(book.save()))).toEqual([]);
});

test("a result that was only emptied, or typed as it will be anyway, loses nobody anything", async () => {
  const book = await written();
  sheetOf(book).setValue(5, VERDICT, "");
  sheetOf(book).setValue(6, VERDICT, sheetOf(book).value(6, VERDICT));
  expect(await changesIn(book)).toEqual([]);
});

test("of many people one change is found among those who share its sum", async () => {
  const book = await written(1_500);
  sheetOf(book).setValue(700, VERDICT + 1, "已电话核实");
  const changes = await changesIn(book);
  expect(changes.map(({ row, found }) => [row, found])).toEqual([[700, "已电话核实"]]);
  expect(
    sheetOf(book)
      .names()
      .every(({ refersTo }) => refersTo.length <= 255),
  ).toBe(true);
});

test("where nothing was kept nothing is told", async () => {
  const book = await written();
  for (const { name } of sheetOf(book).names()) if (name.includes("wrote")) sheetOf(book).removeName(name);
  sheetOf(book).setValue(5, VERDICT, "符合（已核）");
  expect(await changesIn(book)).toEqual([]);
});
