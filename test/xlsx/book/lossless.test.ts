import { OWN_RULE_MARKER, type Edit } from "../../../src/core/sheet/edit";
import type { Book } from "../../../src/xlsx/book";
import { openXlsx } from "../../../src/xlsx/open";
import { xlsxPort } from "../../../src/workbook/file/port";
import { changedParts, partText, unintended } from "../../support/judge";
import { richParts, richXlsx, zipOf } from "../../support/rich-workbook";
import { structuralFaults } from "../../support/structure";

const SHEET = "报名表";
const PATH = "xl/worksheets/sheet1.xml";

/** What writing results does: columns right of the used ones, a filled column inside, rules, names, widths. */
const RESULTS: readonly Edit[] = [
  {
    kind: "cells",
    sheet: SHEET,
    row: 2,
    column: 11,
    values: [
      ["核定等级", "收费(元)"],
      ["四级/中级工", 280],
      ["", ""],
      ["=1", 0],
    ],
  },
  {
    kind: "format",
    sheet: SHEET,
    range: { row: 2, column: 11, rows: 5, columns: 2 },
    format: { border: true, wrap: true, numberFormat: "@" },
  },
  { kind: "cells", sheet: SHEET, row: 8, column: 11, values: [["符合"], ["符合"]] },
  { kind: "columnWidth", sheet: SHEET, column: 11, columns: 1, width: 14 },
  { kind: "columnWidth", sheet: SHEET, column: 12, columns: 1, width: 48 },
  { kind: "name", sheet: SHEET, name: "_rending.level", refersTo: "='报名表'!$K$2:$K$6" },
  {
    kind: "highlight",
    sheet: SHEET,
    range: { row: 3, column: 1, rows: 4, columns: 12 },
    formula: `AND(${OWN_RULE_MARKER},$K3<>"")`,
    fill: "#C6EFCE",
  },
];

const CLEAR: readonly Edit[] = [
  { kind: "unhighlight", sheet: SHEET },
  { kind: "clear", sheet: SHEET, range: { row: 2, column: 11, rows: 8, columns: 2 } },
  { kind: "columnWidth", sheet: SHEET, column: 11, columns: 2, width: 8.88671875 },
  { kind: "unname", sheet: SHEET, name: "_rending.level" },
];

async function edited(bytes: Uint8Array, edits: readonly Edit[]): Promise<Book> {
  const book = openXlsx(bytes);
  await xlsxPort(book).apply(edits);
  return book;
}

describe("what nobody touched", () => {
  it("has a fixture that is sound itself", () => expect(structuralFaults(richXlsx())).toEqual([]));

  it("is saved byte for byte when nothing was changed, and when everything was only looked at", async () => {
    const before = richXlsx();
    expect(changedParts(before, openXlsx(before).save())).toEqual([]);
    const book = openXlsx(before);
    await xlsxPort(book).sheets();
    for (const sheet of book.sheets()) {
      sheet.highlights();
      sheet.look(3, 3);
      sheet.formula(4, 4);
      sheet.page();
      sheet.tables();
    }
    expect(changedParts(before, book.save())).toEqual([]);
  });

  it("is byte-identical, and in order where a part was touched, after results were written", async () => {
    const before = richXlsx();
    const after = (await edited(before, RESULTS)).save();
    expect(changedParts(before, after)).toEqual(["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", PATH]);
    expect(unintended(before, after, { free: /^<col / })).toEqual([
      // The one element that had to be split: columns I to XFD had one width.
      `${PATH}: <col min="9" max="16384" width="8.88671875" style="2">`,
    ]);
    expect(structuralFaults(after)).toEqual([]);
  });

  it("is all there again, byte for byte in the sheet, when the marks are cleared", async () => {
    const before = richXlsx();
    const together = (await edited(before, [...RESULTS, ...CLEAR])).save();
    expect(changedParts(before, together)).toEqual([]);
    const later = (await edited((await edited(before, RESULTS)).save(), CLEAR)).save();
    expect(
      partText(later, PATH)
        .replace(/dimension ref="A1:L12"/, 'dimension ref="A1:J12"')
        .replace(/spans="1:12"/g, 'spans="1:10"')
        .replace('spans="1:11"', 'spans="1:3"'),
    ).toBe(partText(before, PATH));
    expect(partText(later, "xl/sharedStrings.xml")).toBe(partText(before, "xl/sharedStrings.xml"));
    expect(partText(later, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(
      partText(before, "xl/workbook.xml"),
    );
  });

  it("is the same file when the same results are written again", async () => {
    const once = (await edited(richXlsx(), RESULTS)).save();
    const twice = (await edited(once, RESULTS)).save();
    expect(changedParts(once, twice)).toEqual([]);
  });

  it("survives prefixes, absolute paths, names in other case, and rows and cells without addresses", async () => {
    const before = richXlsx();
    const edits: Edit[] = [
      { kind: "cells", sheet: "目录", row: 2, column: 3, values: [["新"]] },
      { kind: "merge", sheet: "目录", range: { row: 5, column: 1, rows: 1, columns: 2 } },
      { kind: "columnWidth", sheet: "目录", column: 2, columns: 1, width: 20 },
    ];
    const after = (await edited(before, edits)).save();
    // The other sheet has formulas: they are calculated when the workbook is opened next.
    expect(changedParts(before, after)).toEqual([
      "xl/sharedStrings.xml",
      "xl/workbook.xml",
      "xl/worksheets/Sheet2.XML",
    ]);
    const xml = partText(after, "xl/worksheets/Sheet2.XML");
    expect(xml).toContain('<x:cols><x:col min="2" max="2" width="20" customWidth="1"/></x:cols><x:sheetData>');
    expect(xml).toContain(
      '<x:row><x:c/><x:c r="C2" t="s"><x:v>12</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1">',
    );
    expect(openXlsx(after).sheet("目录")?.values({ row: 1, column: 1, rows: 2, columns: 3 })).toEqual([
      [1, "a > b", ""],
      ["", "", "新"],
    ]);
  });

  it("is passed on without being unpacked: a damaged picture hinders nobody, a damaged sheet is noticed", () => {
    const whole = zipOf({ ...richParts(), "xl/media/image1.png": new Uint8Array(5000).map((_, n) => (n * 7919) >> 3) });
    const at = Buffer.from(whole).indexOf("xl/media/image1.png") + 60;
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    expect(() => openXlsx(damaged).save()).not.toThrow();
    const inSheet = whole.slice();
    const place = Buffer.from(whole).indexOf(PATH) + 200;
    inSheet[place] = (inSheet[place] ?? 0) ^ 0x55;
    expect(() => openXlsx(inSheet).sheet(SHEET)?.used()).toThrow(expect.objectContaining({ kind: "sheet-damaged" }));
  });

  it("may hold empty lists, which some programs leave", async () => {
    const workbook = String(richParts()["xl/workbook.xml"]).replace(
      /<definedNames>.*<\/definedNames>/,
      "<definedNames/>",
    );
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols/><sheetData /><mergeCells count="0"/><dataValidations count="0" /></worksheet>';
    const bytes = richXlsx({ "xl/workbook.xml": workbook, "xl/worksheets/sheet3.xml": sheet });
    const range = { row: 1, column: 1, rows: 1, columns: 2 };
    const after = (
      await edited(bytes, [
        { kind: "name", sheet: "隐藏", name: "_rending.level", refersTo: "='隐藏'!$A$1" },
        { kind: "merge", sheet: "隐藏", range },
        { kind: "choices", sheet: "隐藏", range, options: ["男", "女"] },
        { kind: "columnWidth", sheet: "隐藏", column: 1, columns: 1, width: 20 },
        { kind: "cells", sheet: "隐藏", row: 1, column: 1, values: [["男"]] },
      ])
    ).save();
    expect(structuralFaults(after)).toEqual([]);
    const saved = openXlsx(after).sheet("隐藏");
    expect([saved?.names().length, saved?.merges().length, saved?.validations().length]).toEqual([1, 1, 1]);
    expect([saved?.columnWidth(1), saved?.value(1, 1)]).toEqual([20, "男"]);
  });

  it("may be UTF-16, as XML allows", () => {
    const text = richParts()["xl/sharedStrings.xml"];
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${String(text).replace("UTF-8", "UTF-16")}`, "utf16le"));
    expect(
      openXlsx(richXlsx({ "xl/sharedStrings.xml": utf16 }))
        .sheet(SHEET)
        ?.value(2, 1),
    ).toBe("姓名");
  });
});

describe("a new sheet", () => {
  it("is listed, typed and related, and leaves all others as they were", async () => {
    const before = richXlsx();
    const sheet = "年度计划";
    const after = (
      await edited(before, [
        { kind: "addSheet", sheet },
        { kind: "cells", sheet, row: 1, column: 1, values: [["计划"]] },
        { kind: "page", sheet, orientation: "landscape", fitToWidth: true, titleRows: { row: 1, rows: 2 } },
      ])
    ).save();
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet5.xml",
    ]);
    expect(unintended(before, after)).toEqual([]);
    expect(structuralFaults(after)).toEqual([]);
    expect(partText(after, "xl/worksheets/sheet5.xml")).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(partText(after, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="4">\'年度计划\'!$1:$2</definedName>',
    );
  });

  it("gets the formats part that a workbook may lack", async () => {
    const parts = richParts();
    delete parts["xl/styles.xml"];
    const types = String(parts["[Content_Types].xml"]).replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, "");
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(/<Relationship Id="rId4"[^>]*>/, "");
    const bytes = zipOf({ ...parts, "[Content_Types].xml": types, "xl/_rels/workbook.xml.rels": rels });
    const range = { row: 1, column: 1, rows: 1, columns: 1 };
    const after = (await edited(bytes, [{ kind: "format", sheet: "隐藏", range, format: { bold: true } }])).save();
    expect(openXlsx(after).sheet("隐藏")?.look(1, 1)).toMatchObject({ bold: true, fontName: "等线" });
    expect(structuralFaults(after).filter((fault) => !fault.includes("sheet1"))).toEqual([]);
  });
});
