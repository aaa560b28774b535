import fc from "fast-check";
import { openWorkbook } from "../../../src/workbook/file/open";
import { PortError } from "../../../src/workbook/port";
import { gb18030, valuesIn } from "../../support/foreign";

const ID = "370102199001011234";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

const TABLE = `姓名,证件号码,手机\r\n张甲,${ID},013800000000\r\n`;
const VALUES = [
  ["姓名", "证件号码", "手机"],
  ["张甲", ID, "013800000000"],
];

test.each([
  ["UTF-8", utf8(TABLE)],
  ["UTF-8 with its mark", utf8(`\ufeff${TABLE}`)],
  ["GB18030, as Chinese Excel and WPS write it", gb18030(TABLE)],
  ["UTF-16 with its mark, as Excel's Unicode text", utf16(TABLE.replaceAll(",", "\t"))],
  ["tabs", utf8(TABLE.replaceAll(",", "\t"))],
  ["semicolons", utf8(TABLE.replaceAll(",", ";"))],
  ["a separator that is named", utf8(`sep=|\r\n${TABLE.replaceAll(",", "|")}`)],
  ["ends of lines of Unix, and none at the end", utf8(TABLE.replaceAll("\r\n", "\n").trim())],
  ["ends of lines of old Macs", utf8(TABLE.replaceAll("\r\n", "\r"))],
  ["everything in quotes", utf8(TABLE.replaceAll(/[^,\r\n]+/g, '"$&"'))],
  ["IDs as formulas of a text", utf8(TABLE.replace(ID, `="${ID}"`))],
  ["the same in quotes", utf8(TABLE.replace(ID, `"=""${ID}"""`))],
  ["IDs behind an apostrophe", utf8(TABLE.replace(ID, `'${ID}`))],
])("%s", async (_, bytes) => {
  const { book, converted } = await openWorkbook(bytes, "folder/名单.csv");
  expect([converted, book.sheets().map(({ name }) => name)]).toEqual([true, ["名单"]]);
  expect(await valuesIn(bytes)).toEqual(VALUES);
});

test("quotes, separators and ends of lines inside of a field; blank lines keep their place", async () => {
  const text = '标题\n\n姓名,备注\n"张,甲","他说""好""\r\n第二行"\n"乙"丙,a"b\n';
  expect(await valuesIn(utf8(text))).toEqual([
    ["标题", ""],
    ["", ""],
    ["姓名", "备注"],
    ["张,甲", '他说"好"\r\n第二行'],
    ["乙丙", 'a"b'],
  ]);
});

test("a quote that is never closed swallows nothing", async () => {
  expect(await valuesIn(utf8('a,"b\nc,d\ne,f\n'))).toEqual([
    ["a", '"b'],
    ["c", "d"],
    ["e", "f"],
  ]);
});

test("text stays text, whatever it looks like, and is never a formula", async () => {
  const odd = ["=1+1", "+8613800000000", "-5", "@SUM(A1)", "1e5", "2019-09-01", "TRUE", "007", "0.10", "#N/A"];
  const { book } = await openWorkbook(utf8(odd.join(",")), "x.csv");
  const [sheet] = book.sheets();
  expect(sheet?.values({ row: 1, column: 1, rows: 1, columns: odd.length })).toEqual([odd]);
  expect(sheet?.hasFormulas()).toBe(false);
  odd.slice(0, 9).forEach((_, n) => expect(sheet?.numberFormat(1, n + 1)).toBe("@"));
});

test("whatever stands in cells comes back as it was, in either encoding", async () => {
  const cell = fc.string({ unit: fc.constantFrom(..."姓名张一，,;\t\"'=\n 0a1x-"), maxLength: 6 });
  const tables = fc
    .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    .map((rows) => [["姓名", "甲", "乙"], ...rows]);
  await fc.assert(
    fc.asyncProperty(tables, fc.boolean(), async (rows, isUtf8) => {
      // What Excel's own idioms for text mean is another test's business.
      fc.pre(rows.flat().every((one) => !/^="|^'[01]/.test(one)));
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      const read = await valuesIn(isUtf8 ? utf8(text) : gb18030(text));
      const filled = rows.slice(0, read.length);
      expect(read).toEqual(filled);
      expect(rows.slice(read.length).flat().join("")).toBe("");
    }),
    { numRuns: 60 },
  );
});

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await openWorkbook(bytes, "x.csv").then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof PortError ? [error.kind, error.cell] : error;
}

test("what is no text, or more than a cell or a sheet takes, is refused in one word", async () => {
  expect(await refusal(new Uint8Array())).toEqual(["not-a-workbook", null]);
  expect(await refusal(utf8(" \r\n"))).toEqual(["not-a-workbook", null]);
  expect(await refusal(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2))).toEqual(["not-a-workbook", null]);
  expect(await refusal(utf8("%PDF-1.7\u0001\n"))).toEqual(["not-a-workbook", null]);
  expect(await refusal(Uint8Array.of(0x61, 0xff, 0xff, 0x2c))).toEqual(["encoding", null]);
  expect(await refusal(utf8(`a,b\nc,${"长".repeat(32_768)}`))).toEqual(["text-too-long", "B2"]);
  expect(await valuesIn(utf8(`a,b\nc,${"长".repeat(32_767)}`))).toHaveLength(2);
  expect(await refusal(utf8(`${",".repeat(16_384)}x`))).toEqual(["too-large", null]);
  expect(await valuesIn(utf8(`${",".repeat(16_383)}x`))).toHaveLength(1);
});
