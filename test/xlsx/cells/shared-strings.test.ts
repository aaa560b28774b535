import { newXlsx, openXlsx } from "../../../src/xlsx/open";
import { changedParts, partText, unintended, unzipped } from "../../support/judge";
import { richParts, richXlsx, zipOf } from "../../support/rich-workbook";
import { structuralFaults } from "../../support/structure";

const STRINGS = "xl/sharedStrings.xml";
const SHEET = "报名表";
/** What came: twelve items, the last two 单位 and 人数 in A10 and B10, the seventh in runs. */
const ITEMS = 12;

function changed(bytes: Uint8Array, cells: readonly (readonly [row: number, column: number, text: string])[]) {
  const book = openXlsx(bytes);
  for (const [row, column, text] of cells) book.sheet(SHEET)?.setValue(row, column, text);
  return book.save();
}

function itemOf(bytes: Uint8Array, address: string): number {
  const cell = new RegExp(`<c r="${address}"[^>]* t="s"><v>(\\d+)</v>`).exec(
    partText(bytes, "xl/worksheets/sheet1.xml"),
  );
  return Number(cell?.[1] ?? NaN);
}

describe("the table of shared strings", () => {
  it("gets new texts behind those that came, each once, and its counts move on", () => {
    const after = changed(richXlsx(), [
      [20, 1, "符合"],
      [21, 1, " 待核\n"],
      [22, 1, "符合"],
    ]);
    expect(partText(after, STRINGS)).toBe(
      partText(richXlsx(), STRINGS)
        .replace('count="12" uniqueCount="12"', 'count="15" uniqueCount="14"')
        .replace("</sst>", '<si><t>符合</t></si><si><t xml:space="preserve"> 待核\n</t></si></sst>'),
    );
    expect([itemOf(after, "A20"), itemOf(after, "A21"), itemOf(after, "A22")]).toEqual([ITEMS, ITEMS + 1, ITEMS]);
    expect(unintended(richXlsx(), after)).toEqual([]);
    expect(structuralFaults(after)).toEqual([]);
  });

  it("lends a plain item that came, never one in runs or with a reading", () => {
    const after = changed(richXlsx(), [
      [20, 1, "张三"],
      [20, 2, "李四"],
      [20, 3, "姓名"],
    ]);
    expect([itemOf(after, "A20"), itemOf(after, "B20"), itemOf(after, "C20")]).toEqual([5, ITEMS, ITEMS + 1]);
    expect(partText(after, STRINGS)).toContain("<si><t>李四</t></si><si><t>姓名</t></si></sst>");
  });

  it("loses last items that no cell refers to any more, and is as it was when ours are cleared", () => {
    const written = changed(richXlsx(), [
      [20, 1, "符合"],
      [21, 1, "待核"],
    ]);
    const less = changed(written, [[21, 1, ""]]);
    expect(partText(less, STRINGS)).toContain("<si><t>人数</t></si><si><t>符合</t></si></sst>");
    const cleared = changed(less, [[20, 1, ""]]);
    expect(partText(cleared, STRINGS)).toBe(partText(richXlsx(), STRINGS));
  });

  it("keeps an item that another cell, another sheet or a macro sheet may refer to", () => {
    const both = changed(richXlsx(), [
      [20, 1, "符合"],
      [21, 1, "符合"],
    ]);
    expect(partText(changed(both, [[20, 1, ""]]), STRINGS)).toContain("符合");

    const sheet3 =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>11</v></c></row></sheetData></worksheet>';
    const elsewhere = richXlsx({ "xl/worksheets/sheet3.xml": sheet3 });
    expect(partText(changed(elsewhere, [[10, 2, ""]]), STRINGS)).toContain("人数");
    expect(
      openXlsx(changed(elsewhere, [[10, 2, ""]]))
        .sheet("隐藏")
        ?.value(1, 1),
    ).toBe("人数");
    expect(partText(changed(richXlsx(), [[10, 2, ""]]), STRINGS)).not.toContain("人数");

    const rels = String(richParts()["xl/_rels/workbook.xml.rels"]);
    const macros = richXlsx({
      "xl/_rels/workbook.xml.rels": rels.replace(/\/worksheet"( Target="worksheets\/sheet3)/, '/xlMacrosheet"$1'),
    });
    expect(partText(changed(macros, [[10, 2, ""]]), STRINGS)).toContain("人数");
  });

  it("comes into a workbook that has none, and goes when nothing is left in it", () => {
    const book = newXlsx();
    book.addSheet(SHEET).setValue(1, 1, 5);
    const numbers = book.save();
    expect(Object.keys(unzipped(numbers))).not.toContain(STRINGS);
    const texts = changed(numbers, [[1, 2, "<&>"]]);
    expect(partText(texts, STRINGS)).toContain(
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>&lt;&amp;&gt;</t></si></sst>',
    );
    expect(structuralFaults(texts)).toEqual([]);
    expect(openXlsx(texts).sheet(SHEET)?.value(1, 2)).toBe("<&>");
    const none = changed(texts, [[1, 2, ""]]);
    expect(Object.keys(unzipped(none))).not.toContain(STRINGS);
    expect(structuralFaults(none)).toEqual([]);
  });

  it("may be empty, have a prefix, or say nothing of counts", () => {
    const empty = '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" />';
    const numbers =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    const bytes = zipOf({ ...richParts(), [STRINGS]: empty, "xl/worksheets/sheet1.xml": numbers });
    const after = changed(bytes, [[1, 1, "新"]]);
    expect(partText(after, STRINGS)).toBe(
      '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>新</x:t></x:si></x:sst>',
    );
  });

  it("is the same however often the book is saved", () => {
    const book = openXlsx(richXlsx());
    book.sheet(SHEET)?.setValue(20, 1, "符合");
    const once = book.save();
    expect(changedParts(once, book.save())).toEqual([]);
    book.sheet(SHEET)?.setValue(20, 1, "");
    expect(changedParts(richXlsx(), book.save())).toEqual([]);
  });
});
