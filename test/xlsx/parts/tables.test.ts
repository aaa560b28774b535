import { vocabulary } from "../../../src/vocabulary";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { clearMarks, writeResults, auditSheet } from "../../../src/workbook/jobs";
import { findSheets } from "../../../src/workbook/find-sheets";
import { packById } from "../../../src/packs";
import { dayOf } from "../../../src/core/time/day";
import { openXlsx } from "../../../src/xlsx/open";
import { xlsxPort } from "../../../src/workbook/file/port";
import { drawBook } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { changedParts, partText } from "../../support/judge";
import { structuralFaults } from "../../support/structure";

const PEOPLE = `
  | 姓名 | 证件号码                     | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | 初中     | {5}      | 互联网营销师 | 直播销售员 | 四级     |
`;
const TABLE = "xl/tables/table1.xml";

/** The workbook with a table over its first rows whose columns are called so. */
function withTable(bytes: Uint8Array, names: readonly string[], last: string): Uint8Array {
  const parts = unzipSync(bytes);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const columns = names.map((name, n) => `<tableColumn id="${n + 1}" name="${name}"/>`).join("");
  const texts: Record<string, string> = {
    [TABLE]:
      `<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="A1:${last}2"><autoFilter ref="A1:${last}2"/>` +
      `<tableColumns count="${names.length}">${columns}</tableColumns></table>`,
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).replace(
      "</worksheet>",
      `<tableParts count="1"><tablePart xmlns:r="${office}" r:id="rId1"/></tableParts></worksheet>`,
    ),
    "[Content_Types].xml": strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array()).replace(
      "</Types>",
      `<Override PartName="/${TABLE}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
    ),
  };
  for (const [path, text] of Object.entries(texts)) parts[path] = strToU8(text);
  return zipSync(parts);
}

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const pack = packById("jinan-2026");
  if (!pack) throw new Error("no pack");
  const book = openXlsx(bytes);
  const port = xlsxPort(book);
  const { sheet } = await findSheets(port, vocabulary);
  await writeResults(port, await auditSheet(port, sheet, pack, { asOf: dayOf(2026, 3, 1) }));
  return book.save();
}

async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  await clearMarks(xlsxPort(book), "报名表");
  return book.save();
}

const HEADINGS = ["姓名", "证件号码", "文化程度", "从业年限", "申报职业", "申报工种", "申报等级"];

test("a column that a program calls otherwise than its header reads keeps its name, whatever is written beside it", async () => {
  const before = withTable(
    drawBook({ 报名表: PEOPLE }).save(),
    ["姓名 ", "证件_x000a_号码", ...HEADINGS.slice(2)],
    "G",
  );
  const after = await written(before);
  expect(changedParts(before, after)).not.toContain(TABLE);
  expect(partText(await cleared(after), TABLE)).toBe(partText(before, TABLE));
});

test("a table that has grown over results, as Excel makes it, is as wide as before when they are cleared", async () => {
  const plain = drawBook({ 报名表: PEOPLE }).save();
  const results = await written(plain);
  const width = 7 + 9;
  const header = openXlsx(results).sheet("报名表")?.values({ row: 1, column: 1, rows: 1, columns: width })[0] ?? [];
  const after = await cleared(withTable(results, header.map(String), "P"));
  expect(structuralFaults(after)).toEqual([]);
  expect(partText(after, TABLE)).toContain('ref="A1:G2"><autoFilter ref="A1:G2"/><tableColumns count="7">');
  expect(partText(after, TABLE)).toBe(partText(withTable(plain, HEADINGS, "G"), TABLE));
});

test("a column of the clerk's behind our cleared ones keeps the table, whose blank headers get names", async () => {
  const results = await written(drawBook({ 报名表: PEOPLE }).save());
  const book = openXlsx(results);
  book.sheet("报名表")?.setValue(1, 17, "备注");
  const wide = book.save();
  const header = book.sheet("报名表")?.values({ row: 1, column: 1, rows: 1, columns: 17 })[0] ?? [];
  const after = await cleared(withTable(wide, header.map(String), "Q"));
  const cells = openXlsx(after).sheet("报名表")?.values({ row: 1, column: 8, rows: 1, columns: 10 })[0];
  expect(cells).toEqual(["列8", "列9", "列10", "列11", "列12", "列13", "列14", "列15", "列16", "备注"]);
  const names = [...partText(after, TABLE).matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual([...HEADINGS, ...(cells ?? [])]);
});

test("a table of which everything is cleared keeps a column: there is no table without", async () => {
  const book = openXlsx(withTable(drawBook({ 报名表: PEOPLE }).save(), HEADINGS, "G"));
  const range = { row: 1, column: 1, rows: 2, columns: HEADINGS.length };
  await xlsxPort(book).apply([{ kind: "clear", sheet: "报名表", range }]);
  const after = book.save();
  expect(structuralFaults(after)).toEqual([]);
  expect(partText(after, TABLE)).toContain('ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns count="1">');
});
