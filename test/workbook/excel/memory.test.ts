/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel/port";
import { findSheets } from "../../../src/workbook/find-sheets";
import { MEMORY_LIMIT, MEMORY_NAMESPACE, type MemoryKey } from "../../../src/workbook/memory";
import { xlsxPort } from "../../../src/workbook/file/port";
import { vocabulary } from "../../../src/vocabulary";
import type { Book } from "../../../src/xlsx/book";
import { openXlsx } from "../../../src/xlsx/open";
import { bookOf } from "../../support/book";
import { expectCleanHost, openInExcel } from "../../support/office";

const SHEETS = { 名单: [["姓名", "证件号码", "申报等级"], ["张三"]] };
const plan = (text: string | null) => new Map<MemoryKey, string | null>([["plan", text]]);
const recall = async (book: Book) => Object.fromEntries((await xlsxPort(openXlsx(book.save())).recall()).texts);
/** Somebody else writes, with Excel not knowing that we look. */
const elsewhere = (book: Book, xml: string) => {
  const ours = book.customXml.list().find(({ namespace }) => namespace === MEMORY_NAMESPACE);
  if (ours) book.customXml.set(ours.id, xml);
  else book.customXml.add(xml);
};
const part = (json: string, version = 1) => `<memory xmlns="${MEMORY_NAMESPACE}" version="${version}">${json}</memory>`;

test("what Excel writes the file door reads, and the other way round", async () => {
  const host = openInExcel(bookOf(SHEETS));
  await excelPort().remember(plan("甲\r\n]]>"));
  const saved = openXlsx(host.book.save());
  expect(await recall(saved)).toEqual({ plan: "甲\r\n]]>" });
  await xlsxPort(saved).remember(plan("乙"));
  openInExcel(openXlsx(saved.save()));
  expect(Object.fromEntries((await excelPort().recall()).texts)).toEqual({ plan: "乙" });
});

test("an audit learns it for no request more", async () => {
  const book = bookOf(SHEETS);
  const without = openInExcel(bookOf(SHEETS));
  await excelPort().sheets();
  const { roundTrips } = without.statistics();
  await xlsxPort(book).remember(plan("1"));
  const host = openInExcel(openXlsx(book.save()));
  const { memory } = await findSheets(excelPort(), vocabulary);
  expect(Object.fromEntries(memory.texts)).toEqual({ plan: "1" });
  expectCleanHost(host, roundTrips);
});

test("after that a change takes one request, whether there was something or not", async () => {
  const host = openInExcel(bookOf(SHEETS));
  const port = excelPort();
  await port.sheets(() => undefined);
  for (const text of ["1", "2", null, "3"]) {
    host.resetStatistics();
    await port.remember(plan(text));
    expectCleanHost(host, 1);
    expect(await recall(host.book)).toEqual(text === null ? {} : { plan: text });
  }
  host.resetStatistics();
  expect((await port.recall()).texts.get("plan")).toBe("3");
  expectCleanHost(host, 2);
});

test("1 MB goes through in either direction", async () => {
  const host = openInExcel(bookOf(SHEETS));
  const port = excelPort();
  const quotes = '"\\'.repeat(MEMORY_LIMIT / 4 - 100);
  await port.remember(plan(quotes));
  await port.remember(new Map([["terms", "1"]]));
  expect((await excelPort().recall()).texts.get("plan") === quotes).toBe(true);
  expect(host.statistics().largestResponse).toBeLessThan(5 * 1024 * 1024);
});

describe("what somebody else has written since", () => {
  test.each([
    ["in our part", plan("1"), part('{"plan":"1","terms":"theirs"}')],
    ["in a part of its own", null, part('{"terms":"theirs"}')],
  ])("%s is kept", async (_, first, xml) => {
    const host = openInExcel(bookOf(SHEETS));
    const port = excelPort();
    await port.recall();
    if (first) await port.remember(first);
    elsewhere(host.book, xml);
    await port.remember(plan("2"));
    expect(await recall(host.book)).toEqual({ plan: "2", terms: "theirs" });
    expect(host.book.customXml.list()).toHaveLength(1);
    await port.remember("everything");
    expect(host.book.customXml.list()).toEqual([]);
  });

  test("and taken away is no obstacle", async () => {
    const host = openInExcel(bookOf(SHEETS));
    const port = excelPort();
    await port.remember(plan("1"));
    for (const { id } of host.book.customXml.list()) host.book.customXml.remove(id);
    await port.remember(new Map([["terms", "2"]]));
    expect(await recall(host.book)).toEqual({ terms: "2" });
  });

  test("with a later version is put back as it was", async () => {
    const host = openInExcel(bookOf(SHEETS));
    const port = excelPort();
    await port.remember(plan("1"));
    elsewhere(host.book, part('{"plan":"new"}', 2));
    await expect(port.remember(plan("2"))).rejects.toMatchObject({ kind: "memory-newer" });
    expect(host.book.customXml.list().map(({ xml }) => xml)).toEqual([part('{"plan":"new"}', 2)]);
    const fresh = openInExcel(bookOf(SHEETS));
    const other = excelPort();
    await other.recall();
    elsewhere(fresh.book, part('{"plan":"new"}', 2));
    await expect(other.remember(plan("2"))).rejects.toMatchObject({ kind: "memory-newer" });
    expect(fresh.book.customXml.list().map(({ xml }) => xml)).toEqual([part('{"plan":"new"}', 2)]);
  });
});

test("a request that fails is told, and the next one does the whole", async () => {
  for (const when of ["before", "amid", "after"] as const) {
    let failing = false;
    const host = openInExcel(bookOf(SHEETS), {
      failRequest: () => (failing ? { code: "GeneralException", when } : null),
    });
    const port = excelPort();
    await port.remember(plan("1"));
    failing = true;
    await expect(port.remember(plan("2"))).rejects.toMatchObject({ kind: "host-failed" });
    failing = false;
    await port.remember(new Map([["terms", "3"]]));
    expect(await recall(host.book)).toEqual({
      plan: when === "before" ? "1" : expect.stringMatching(/^[12]$/),
      terms: "3",
    });
    expect(host.book.customXml.list()).toHaveLength(1);
  }
});

test("a memory that cannot be read keeps no sheet from being listed", async () => {
  const book = bookOf(SHEETS);
  await xlsxPort(book).remember(plan("1"));
  openInExcel(openXlsx(book.save()), {
    failOn: (place) => (place === "CustomXmlPart.GetXml" ? "GeneralException" : null),
  });
  const heard: unknown[] = [];
  const infos = await excelPort().sheets(({ texts }) => heard.push(texts.size));
  expect(infos.map(({ name, rows }) => [name, rows])).toEqual([["名单", 2]]);
  expect(heard).toEqual([0]);
});
