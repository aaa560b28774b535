import { read, utils } from "@e965/xlsx";
import { newXlsx, openXlsx } from "../../../src/xlsx/open";
import { partText, unintended } from "../../support/judge";
import { richXlsx } from "../../support/rich-workbook";
import { structuralFaults } from "../../support/structure";

const PATH = "xl/worksheets/sheet1.xml";

function rich() {
  const book = openXlsx(richXlsx());
  const sheet = book.sheet("报名表");
  if (!sheet) throw new Error("the fixture has lost its sheet");
  return { book, sheet };
}

describe("values", () => {
  it("are read whatever way they are written", () => {
    const { sheet } = rich();
    expect(sheet.used()).toEqual({ row: 1, column: 1, rows: 11, columns: 6 });
    expect(sheet.values({ row: 1, column: 1, rows: 6, columns: 6 })).toEqual([
      ["职业技能等级认定报名表", "", "", "", "", ""],
      ["姓名", "证件号码", "出生\n日期", "年限", "备注", ""],
      ["张三", "370102199001011233", 32874, 65748, "A370102199001011233", ""],
      ["李四", " 370102199001011233 ", 32875.5, 65751, true, ""],
      ["a\rb_x000D_<😀", "", "", 0, "#REF!", ""],
      ["王 五&六", "", "", 0, "", 65749.5],
    ]);
    expect(sheet.value(8, 3)).toBe(45717);
  });

  it("are those that another reader finds", () => {
    const { sheet, book } = rich();
    sheet.setValues(20, 2, [
      ["=1+1", "007", 1.25, true],
      [" 空 格 ", "<&>\"'", "😀", -3e-7],
    ]);
    const saved = book.save();
    const theirs = utils.sheet_to_json<unknown[]>(read(saved, { cellDates: false }).Sheets["报名表"] ?? {}, {
      header: 1,
      raw: true,
      defval: "",
      blankrows: true,
    });
    const ours = openXlsx(saved).sheet("报名表")?.values({ row: 1, column: 1, rows: 21, columns: 6 }) ?? [];
    for (const [row, column] of [
      [2, 1],
      [2, 3],
      [3, 2],
      [3, 3],
      [4, 2],
      [4, 5],
      [6, 1],
      [20, 2],
      [20, 3],
      [20, 4],
      [20, 5],
      [21, 2],
      [21, 3],
      [21, 4],
      [21, 5],
    ] as const) {
      expect([row, column, theirs[row - 1]?.[column - 1]]).toEqual([row, column, ours[row - 1]?.[column - 1]]);
    }
  });

  it("come through control characters and what only looks like an escape", () => {
    const { sheet, book } = rich();
    const texts = [
      "a\rb",
      "tab\tand\nline",
      "\u0001\u001f",
      "_x000D_",
      "__x0041__",
      "\ufffe",
      " ",
      "ends ",
      "&amp;",
      "]]>",
    ];
    sheet.setValues(
      30,
      1,
      texts.map((text) => [text]),
    );
    const saved = openXlsx(book.save()).sheet("报名表");
    expect(texts.map((_, n) => saved?.value(30 + n, 1))).toEqual(texts);
    expect(structuralFaults(book.save())).toEqual([]);
  });

  it("refuse what a cell cannot hold", () => {
    const { sheet } = rich();
    expect(() => sheet.setValue(1, 1, "字".repeat(32_768))).toThrow(RangeError);
    expect(() => sheet.setValue(1, 1, Number.NaN)).toThrow(RangeError);
    expect(() => sheet.setValue(1, 16_385, "x")).toThrow(RangeError);
    sheet.setValue(1_048_576, 16_384, "字".repeat(32_767));
    expect(sheet.used()).toMatchObject({ rows: 1_048_576, columns: 16_384 });
  });

  it("that look like formulas are marked as text, so that Excel leaves them alone when they are edited", () => {
    const { sheet, book } = rich();
    sheet.setValue(40, 1, "=HYPERLINK(1)");
    const xml = partText(book.save(), PATH);
    const style = /<c r="A40" s="(\d+)"/.exec(xml)?.[1];
    const xfs = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/
      .exec(partText(book.save(), "xl/styles.xml"))?.[1]
      ?.match(/<xf[\s\S]*?(?:\/>|<\/xf>)/g);
    expect(xfs?.[Number(style)]).toContain('quotePrefix="1"');
    expect(xml).toContain(`<c r="A40" s="${style}" t="s"><v>12</v></c>`);
    expect(partText(book.save(), "xl/sharedStrings.xml")).toContain("<si><t>=HYPERLINK(1)</t></si></sst>");
  });
});

describe("rows and cells", () => {
  it("come in their places, and spans reach to them", () => {
    const { sheet, book } = rich();
    sheet.setValue(7, 2, "新行");
    sheet.setValue(8, 1, "前");
    sheet.setValue(8, 12, "后");
    sheet.setValue(12, 1, "x");
    sheet.setValue(9, 1, "y");
    const after = book.save();
    const xml = partText(after, PATH);
    expect(xml).toContain(
      '<row r="7"><c r="B7" t="s"><v>12</v></c></row><row r="8" spans="1:12" s="6" customFormat="1" ht="20"><c r="A8" s="6"',
    );
    expect(xml).toContain('<row r="12"><c r="A12" t="s"><v>16</v></c></row>');
    expect(xml).toContain('<dimension ref="A1:L12"/>');
    expect(structuralFaults(after)).toEqual([]);
    expect(unintended(richXlsx(), after)).toEqual([]);
  });

  it("take the format of their row, or of their column", () => {
    const { sheet } = rich();
    expect(sheet.styleOf(8, 20)).toBe(6);
    expect(sheet.styleOf(20, 4)).toBe(2);
    expect(sheet.styleOf(20, 2)).toBe(0);
    sheet.setValue(20, 4, "x");
    sheet.clear({ row: 20, column: 4, rows: 1, columns: 1 }, "all");
    expect(sheet.styleOf(20, 4)).toBe(2);
  });

  it("keep a height until it is given another, and get the old one back", () => {
    const { sheet, book } = rich();
    expect([sheet.rowHeight(1), sheet.rowHeight(3), sheet.rowHidden(5), sheet.rowHidden(6)]).toEqual([
      28.5,
      null,
      true,
      false,
    ]);
    sheet.setRowHeight(3, 2, 40);
    expect(partText(book.save(), PATH)).toContain('<row r="3" spans="1:10" ht="40" customHeight="1">');
    sheet.setRowHeight(3, 2, null);
    expect(partText(book.save(), PATH)).toBe(partText(richXlsx(), PATH));
  });
});

describe("formulas", () => {
  it("are read, shared ones as each cell has them", () => {
    const { sheet } = rich();
    expect([3, 4, 6].map((row) => sheet.formula(row, 4))).toEqual([
      "=C3*2+$A$1+SUM(C3:C4)",
      "=C4*2+$A$1+SUM(C4:C5)",
      "=C6*2+$A$1+SUM(C6:C7)",
    ]);
    expect(sheet.formula(3, 5)).toBe('="A"&B3');
    expect(sheet.formula(6, 6)).toBe("=SUM(C3:C4*1)");
    expect(sheet.formula(3, 1)).toBeNull();
  });

  it("that others share are written out in those before they go; the calculation chain goes, and all is calculated anew", () => {
    const { sheet, book } = rich();
    sheet.setValue(3, 4, 5);
    const after = book.save();
    const theirs = read(after, { cellFormula: true }).Sheets["报名表"] ?? {};
    expect([theirs["D3"]?.f, theirs["D4"]?.f, theirs["D6"]?.f]).toEqual([
      undefined,
      "C4*2+$A$1+SUM(C4:C5)",
      "C6*2+$A$1+SUM(C6:C7)",
    ]);
    expect(theirs["D4"]?.v).toBe(65751);
    expect(structuralFaults(after)).toEqual([]);
    expect(unintended(richXlsx(), after, { cells: { [PATH]: ["D3", "D4", "D5", "D6"] }, free: /calcChain/ })).toEqual([
      expect.stringContaining("calcChain"),
      expect.stringContaining("calcChain"),
    ]);
    expect(partText(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(openXlsx(after).sheet("报名表")?.formula(6, 4)).toBe("=C6*2+$A$1+SUM(C6:C7)");
  });

  it("stay consistent when a follower and its master are overwritten and put back", () => {
    const { sheet, book } = rich();
    sheet.setValue(4, 4, 1);
    sheet.setValue(3, 4, 2);
    sheet.setValue(4, 4, 65751, "=C4*2+$A$1+SUM(C4:C5)");
    expect(openXlsx(book.save()).sheet("报名表")?.formula(4, 4)).toBe("=C4*2+$A$1+SUM(C4:C5)");
  });

  it("can be set with their last result", () => {
    const { sheet, book } = rich();
    sheet.setValue(30, 1, 3, "=1+2");
    sheet.setValue(30, 2, "a", '="a"');
    sheet.setValue(30, 3, "#N/A", "=NA()");
    const saved = openXlsx(book.save()).sheet("报名表");
    expect(saved?.values({ row: 30, column: 1, rows: 1, columns: 3 })).toEqual([[3, "a", "#N/A"]]);
    expect([1, 2, 3].map((column) => saved?.formula(30, column))).toEqual(["=1+2", '="a"', "=NA()"]);
  });

  it("ask for no calculation where there are none", () => {
    const book = newXlsx();
    book.addSheet("空").setValue(1, 1, "x");
    expect(partText(book.save(), "xl/workbook.xml")).not.toContain("calcPr");
  });
});

describe("tables", () => {
  it("name their columns as their header cells read", () => {
    const { sheet, book } = rich();
    sheet.setValue(10, 1, 2026);
    sheet.setValue(10, 2, "2026");
    const after = book.save();
    expect(partText(after, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="1" name="2026"/><tableColumn id="2" name="20262"/>',
    );
    expect(openXlsx(after).sheet("报名表")?.values({ row: 10, column: 1, rows: 1, columns: 2 })).toEqual([
      ["2026", "20262"],
    ]);
    sheet.setValue(10, 2, "");
    expect(sheet.value(10, 2)).toBe("列2");
  });

  it("are left alone by what is written right of them", () => {
    const { sheet, book } = rich();
    sheet.setValues(10, 3, [["结论"], ["符合"]]);
    expect(partText(book.save(), "xl/tables/table1.xml")).toBe(partText(richXlsx(), "xl/tables/table1.xml"));
    expect(sheet.tables()).toEqual([{ name: "表1", range: { row: 10, column: 1, rows: 2, columns: 2 } }]);
  });
});
