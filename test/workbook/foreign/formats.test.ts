import { utils, type BookType } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { convertToXlsx } from "../../../src/workbook/foreign/convert";
import { openXlsx } from "../../../src/xlsx/open";
import { structuralFaults } from "../../support/structure";
import { openWorkbook } from "../../../src/workbook/file/open";
import {
  compoundOf,
  firstValues,
  gb18030,
  odsOf,
  recordsOf,
  savedAs,
  setCell,
  sheetJsBook,
  valuesIn,
} from "../../support/foreign";

const ID = "370102199001011234";

function sample() {
  const book = sheetJsBook([
    ["姓名", "证件号码", "手机", "入职", "入职月", "年限", "在岗", "备注", "合计"],
    ["张甲", ID, "013800000000", 43709, 43709, 6.5, true, "=1+1", 3],
    ["李乙", "@x", "", "", "", "", false, "+86", "n/a"],
  ]);
  setCell(book, "D2", { z: "yyyy-mm-dd" });
  setCell(book, "E2", { z: 'yyyy"年"m"月"' });
  setCell(book, "I2", { f: "1+2" });
  setCell(book, "I3", { t: "e", v: 0x2a, w: "#N/A" });
  const sheet = book.Sheets["报名表"] ?? {};
  sheet["!ref"] = "A1:J6";
  sheet["!merges"] = [{ s: { r: 4, c: 0 }, e: { r: 5, c: 2 } }];
  sheet["!cols"] = [{ wch: 10 }, { wch: 24 }, { hidden: true, wch: 8 }];
  sheet["!rows"] = [{}, {}, { hidden: true }];
  utils.book_append_sheet(book, utils.aoa_to_sheet([["说明"]]), "说明");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904: true } };
  return book;
}

const VALUES = [
  ["姓名", "证件号码", "手机", "入职", "入职月", "年限", "在岗", "备注", "合计"],
  ["张甲", ID, "013800000000", 43709, 43709, 6.5, true, "=1+1", 3],
  ["李乙", "@x", "", "", "", "", false, "+86", "#N/A"],
];

test.each<BookType>(["biff8", "xlml"])(
  "%s: values, formats, layout and epoch come along, formulas do not",
  async (type) => {
    const { book, converted } = await openWorkbook(savedAs(sample(), type), "名单.xls");
    expect(converted).toBe(true);
    expect(firstValues(book)).toEqual(VALUES);
    expect(book.date1904).toBe(true);
    expect(book.sheets().map(({ name, visible }) => [name, visible])).toEqual([
      ["报名表", true],
      ["说明", false],
    ]);
    const [sheet] = book.sheets();
    expect([sheet?.numberFormat(2, 4), sheet?.numberFormat(2, 5)]).toEqual(["yyyy-mm-dd", 'yyyy"年"m"月"']);
    expect(sheet?.hasFormulas()).toBe(false);
    expect(Math.round(sheet?.columnWidth(2) ?? 0)).toBe(25);
    expect([2, 3].map((column) => sheet?.columnHidden(column))).toEqual([false, true]);
    // SheetJS writes rows into an XML of 2003, and merges into an .xls only.
    if (type === "xlml") expect([2, 3].map((row) => sheet?.rowHidden(row))).toEqual([false, true]);
    else expect(sheet?.merges()).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
  },
);

test("an .ods: values, dates and their formats", async () => {
  const { book, converted } = await openWorkbook(savedAs(sheetJsBook(VALUES.slice(0, 2)), "ods"), "名单.ods");
  expect(converted).toBe(true);
  expect(firstValues(book)).toEqual(VALUES.slice(0, 2));
});

test("an .ods as LibreOffice writes it: dates, months, repeated cells, failed formulas, what is hidden", async () => {
  const styles =
    '<style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="3.8cm"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const bytes = odsOf(
    styles,
    '<table:table table:name="报名表"><table:table-column table:style-name="co1" table:number-columns-repeated="2"/>' +
      '<table:table-column table:visibility="collapse"/>' +
      '<table:table-row><table:table-cell office:value-type="string"><text:p>姓名</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="date" office:date-value="2019-09-01"><text:p>2019年9月</text:p></table:table-cell>' +
      '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="6"><text:p>6</text:p></table:table-cell></table:table-row>' +
      '<table:table-row table:number-rows-repeated="2" table:visibility="collapse"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>' +
      '<table:table-row><table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>' +
      '<table:table-cell table:number-columns-repeated="1023"/></table:table-row>' +
      '<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>' +
      '<table:table table:name="藏" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row></table:table>',
  );
  const { book } = await openWorkbook(bytes, "x.ods");
  const [sheet, other] = book.sheets();
  expect(firstValues(book)).toEqual([
    ["姓名", 43709, 6, 6],
    ["", "", "", ""],
    ["", "", "", ""],
    ["#N/A", "", "", ""],
  ]);
  expect([1, 2, 3].map((column) => sheet?.columnHidden(column))).toEqual([false, false, true]);
  expect([1, 2, 3, 4].map((row) => sheet?.rowHidden(row))).toEqual([false, true, true, false]);
  expect(sheet?.columnWidth(1)).toBe(20);
  expect([other?.name, other?.visible, other?.value(1, 1)]).toEqual(["藏", false, true]);
});

test("a page with tables that a system calls .xls: every cell is the text that is shown", async () => {
  const html =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gbk">' +
    "<xml><x:ExcelWorksheet><x:Name>报名</x:Name></x:ExcelWorksheet></xml></head><body><table>" +
    '<tr><td colspan="3">报名表</td></tr><tr><th>姓名</th><th>证件号码</th><th>毕业</th></tr>' +
    `<tr><td>张甲</td><td>${ID}</td><td>2019-09-01</td></tr><tr><td>=1+1</td><td>007</td><td>&lt;无&gt;</td></tr></table>`;
  const { book } = await openWorkbook(gb18030(html), "导出.xls");
  expect(book.sheets().map(({ name }) => name)).toEqual(["报名"]);
  expect(firstValues(book)).toEqual([
    ["报名表", "", ""],
    ["姓名", "证件号码", "毕业"],
    ["张甲", ID, "2019-09-01"],
    ["=1+1", "007", "<无>"],
  ]);
  expect(book.sheets()[0]?.merges()).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }]);
});

/** Excel 95 writes bytes; SheetJS writes only letters of Latin, so the Chinese is put over them. */
function biff5(codePage: number): Uint8Array {
  const bytes = savedAs(sheetJsBook([["XMXM", ID]], "BMBM"), "biff5");
  const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const replace = (from: readonly number[], to: ArrayLike<number>) => {
    for (let at = 0; at + from.length <= bytes.length; at++)
      if (from.every((byte, n) => bytes[at + n] === byte)) bytes.set(Array.from(to), at);
  };
  replace(latin("XMXM"), gb18030("姓名"));
  replace(latin("BMBM"), gb18030("报名"));
  replace([0x42, 0, 2, 0, 0xe4, 0x04], [0x42, 0, 2, 0, codePage & 0xff, codePage >> 8]);
  return bytes;
}

test.each([936, 1252])(
  "Excel 95 with code page %i, in its compound file and bare as web systems write it",
  async (page) => {
    for (const bytes of [biff5(page), recordsOf(biff5(page))]) {
      const { book } = await openWorkbook(bytes, "x.xls");
      expect(book.sheets().map(({ name }) => name)).toEqual(["报名"]);
      expect(firstValues(book)).toEqual([["姓名", ID]]);
    }
  },
);

test("formats that an .xls names by number are those of Chinese Excel: a month stays a month", async () => {
  const book = sheetJsBook([["2019年9月", 43709]]);
  setCell(book, "B1", { z: 'yyyy"年"mm"月"' });
  const bytes = savedAs(book, "biff8");
  // The only cell with a month alone is drawn with format 57 instead.
  const stream = recordsOf(bytes);
  const view = new DataView(stream.buffer);
  const monthFormat = formatId(stream, "月");
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x00e0 && view.getUint16(at + 6, true) === monthFormat)
      view.setUint16(at + 6, 57, true);
  }
  const opened = await openWorkbook(compoundOf("Workbook", stream), "x.et");
  expect(opened.book.sheets()[0]?.numberFormat(1, 2)).toBe('yyyy"年"m"月"');
});

function formatId(stream: Uint8Array, word: string): number {
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const body = stream.slice(at + 4, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) === 0x041e && new TextDecoder("utf-16le").decode(body.slice(5)).includes(word))
      return view.getUint16(at + 4, true);
  }
  throw new Error("no such format");
}

test("the name says nothing: an .xlsx called .xls stays as it is, and what is none is read by its bytes", async () => {
  const xlsx = savedAs(sheetJsBook(VALUES), "xlsx");
  const opened = await openWorkbook(xlsx, "名单.xls");
  expect(opened.converted).toBe(false);
  expect(Object.keys(unzipSync(opened.book.save()))).toEqual(Object.keys(unzipSync(xlsx)));
  expect(await valuesIn(savedAs(sheetJsBook(VALUES), "biff8"), "名单.xlsx")).toEqual(
    VALUES.map((row) => row.map((one) => one)),
  );
});

test("the new workbook is one that Excel opens without a repair, and text in it stays text", async () => {
  const odd = ["=1+1", "+86", "-", "@a", "a\u0001b", "_x0041_", "a\r\nb", " a ", "<&>\"'", "𠮷", "#N/A", "007"];
  const bytes = convertToXlsx(savedAs(sheetJsBook([odd]), "biff8"), "x.xls");
  expect(structuralFaults(bytes)).toEqual([]);
  expect(structuralFaults(convertToXlsx(savedAs(sample(), "xlml"), "x.xml"))).toEqual([]);
  const book = openXlsx(bytes);
  expect(firstValues(book)).toEqual([odd]);
  expect(book.sheets()[0]?.hasFormulas()).toBe(false);
  // Somebody who goes through such a cell makes no formula of it.
  expect(strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array())).toContain('quotePrefix="1"');
});

test("names that Excel refuses, sheets that are all hidden and merges that lie over each other are put right", () => {
  const cell =
    '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>甲</text:p></table:table-cell>';
  const table = (name: string) =>
    `<table:table table:name="${name}" table:style-name="ta"><table:table-row>${cell.repeat(3)}</table:table-row></table:table>`;
  const style =
    '<style:style style:name="ta" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const bytes = convertToXlsx(odsOf(style, table("一/班") + table("一?班") + table("'")), "x.ods");
  expect(structuralFaults(bytes)).toEqual([]);
  const sheets = openXlsx(bytes).sheets();
  expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ["一_班", true],
    ["一_班(2)", false],
    ["_", false],
  ]);
  const merge = (column: number) => ({ row: 1, column, rows: 2, columns: 2 });
  expect(sheets[0]?.merges()).toEqual([merge(1), merge(3)]);
});
