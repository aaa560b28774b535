import { OWN_RULE_MARKER } from "../../../src/core/sheet/edit";
import { openXlsx } from "../../../src/xlsx/open";
import { partText, unintended } from "../../support/judge";
import { richParts, richXlsx } from "../../support/rich-workbook";
import { structuralFaults } from "../../support/structure";

const PATH = "xl/worksheets/sheet1.xml";

function rich(changes: Record<string, string> = {}) {
  const book = openXlsx(richXlsx(changes));
  const sheet = book.sheet("报名表");
  if (!sheet) throw new Error("the fixture has lost its sheet");
  return { book, sheet };
}

describe("looks", () => {
  it("are resolved through theme, tint, palette, patterns and gradients", () => {
    const { sheet } = rich();
    expect(sheet.look(1, 1)).toMatchObject({
      bold: true,
      fontSize: 16,
      fontName: "黑体",
      fontColor: "#C00000",
      fill: "#FFFFFF",
      horizontal: "center",
    });
    expect(sheet.look(2, 1)).toMatchObject({
      fill: "#B4C7E7",
      wrap: true,
      border: true,
      locked: false,
      fontColor: "#000000",
    });
    expect(sheet.look(3, 3)).toMatchObject({ numberFormat: "yyyy/m/d;@", fontColor: "#0000FF", fill: null });
    expect(sheet.look(3, 2).numberFormat).toBe("@");
    expect(sheet.look(8, 3).numberFormat).toBe("yyyy/m/d");
  });

  it("are derived from what the cell has: nothing else about it is lost", () => {
    const { sheet, book } = rich();
    sheet.setFormat({ row: 2, column: 1, rows: 1, columns: 2 }, { fill: "#FF0000", bold: true });
    const saved = openXlsx(book.save()).sheet("报名表");
    expect(saved?.look(2, 1)).toEqual({ ...sheet.look(2, 3), fill: "#FF0000", bold: true });
    const styles = partText(book.save(), "xl/styles.xml");
    expect(/<cellXfs count="(\d+)"/.exec(styles)?.[1]).toBe("8");
    expect(styles).toMatch(
      /<xf numFmtId="0" fontId="3" fillId="4" borderId="1" xfId="0" applyFill="1" applyFont="1"><alignment textRotation="255" wrapText="1"\/><protection locked="0"\/><\/xf><\/cellXfs>/,
    );
    expect(unintended(richXlsx(), book.save(), { cells: { [PATH]: ["A2", "B2"] } })).toEqual([]);
    expect(structuralFaults(book.save())).toEqual([]);
  });

  it("share one format however many cells and however often", () => {
    const { sheet, book } = rich();
    for (let n = 0; n < 3; n++)
      sheet.setFormat({ row: 20, column: 1, rows: 50, columns: 2 }, { numberFormat: "yyyy-mm-dd", border: true });
    const styles = partText(book.save(), "xl/styles.xml");
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<cellXfs count="8">');
  });

  it("that nobody uses any more are not written", () => {
    const { sheet, book } = rich();
    sheet.setFormat({ row: 3, column: 1, rows: 1, columns: 1 }, { bold: true });
    sheet.setFormat({ row: 3, column: 1, rows: 1, columns: 1 }, { bold: false });
    sheet.clear({ row: 3, column: 1, rows: 1, columns: 1 }, "formats");
    sheet.removeHighlight(
      sheet.addHighlight({ ranges: [{ row: 1, column: 1, rows: 1, columns: 1 }], formula: "TRUE", fill: "#00FF00" }),
    );
    expect(partText(book.save(), "xl/styles.xml")).toBe(richParts()["xl/styles.xml"]);
  });

  it("stay as they are where Excel's limit of formats is reached", () => {
    const full = String(richParts()["xl/styles.xml"]).replace(
      "</cellXfs>",
      `${'<xf numFmtId="0"/>'.repeat(65_490 - 7)}</cellXfs>`,
    );
    const { sheet, book } = rich({ "xl/styles.xml": full });
    sheet.setFormat({ row: 3, column: 1, rows: 1, columns: 1 }, { bold: true });
    sheet.setValue(3, 1, "=1");
    expect(sheet.styleOf(3, 1)).toBe(0);
    expect(openXlsx(book.save()).sheet("报名表")?.value(3, 1)).toBe("=1");
  });

  it("can lose a fill", () => {
    const { sheet } = rich();
    sheet.setFormat({ row: 2, column: 1, rows: 1, columns: 1 }, { fill: null });
    expect(sheet.look(2, 1)).toMatchObject({ fill: null, wrap: true, border: true });
  });
});

describe("conditional formats", () => {
  it("are told with their looks, opaque kinds by type", () => {
    expect(
      rich()
        .sheet.highlights()
        .map(({ type, priority, formula, fill }) => [type, priority, formula, fill]),
    ).toEqual([
      ["expression", 1, "$C3>100", "#FFFF00"],
      ["duplicateValues", 2, null, "#FFC7CE"],
      ["dataBar", 3, null, null],
    ]);
  });

  it("of ours come behind all others, those of newer Excel included, and before the validations", () => {
    const { sheet, book } = rich();
    sheet.addHighlight({
      ranges: [{ row: 3, column: 1, rows: 4, columns: 9 }],
      formula: OWN_RULE_MARKER,
      fill: "#C6EFCE",
    });
    const after = book.save();
    expect(partText(after, PATH)).toContain(
      `</conditionalFormatting><conditionalFormatting sqref="A3:I6"><cfRule type="expression" dxfId="2" priority="8"><formula>N("rending")=0</formula></cfRule></conditionalFormatting>\n<dataValidations`,
    );
    expect(structuralFaults(after)).toEqual([]);
    expect(unintended(richXlsx(), after)).toEqual([]);
  });

  it("of ours that Excel put into a block of the clerk's go alone", () => {
    const own = '<cfRule type="expression" dxfId="1" priority="9"><formula>N("rending")=0</formula></cfRule>';
    const mixed = String(richParts()[PATH]).replace(
      "$C3&gt;100</formula></cfRule>",
      `$C3&gt;100</formula></cfRule>${own}`,
    );
    const { sheet, book } = rich({ [PATH]: mixed });
    sheet
      .highlights()
      .filter(({ formula }) => formula === OWN_RULE_MARKER)
      .forEach(({ id }) => sheet.removeHighlight(id));
    expect(partText(book.save(), PATH)).toBe(richParts()[PATH]);
  });

  it("can change their order", () => {
    const { sheet } = rich();
    const [first, second, third] = sheet.highlights();
    sheet.setPriority(third?.id ?? "", 1);
    expect(sheet.highlights().map(({ id }) => id)).toEqual([third?.id, first?.id, second?.id]);
    sheet.setPriority(third?.id ?? "", 3);
    expect(sheet.highlights().map(({ id }) => id)).toEqual([first?.id, second?.id, third?.id]);
  });
});

describe("columns", () => {
  it("are split where one of them changes, keep their format, and are joined again", () => {
    const { sheet, book } = rich();
    expect([1, 2, 3, 8, 9, 100].map((column) => sheet.columnWidth(column))).toEqual([
      5.5,
      null,
      20.77734375,
      20.77734375,
      8.88671875,
      8.88671875,
    ]);
    sheet.setColumnWidth(2, 1, 12);
    sheet.setColumnWidth(5, 1, 30);
    sheet.setColumnWidth(11, 2, 48);
    const cols = /<cols>.*<\/cols>/.exec(partText(book.save(), PATH))?.[0];
    expect(cols).toBe(
      '<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/>' +
        '<col min="3" max="4" width="20.77734375" style="2" customWidth="1"/><col min="5" max="5" width="30" style="2" customWidth="1"/>' +
        '<col min="6" max="8" width="20.77734375" style="2" customWidth="1"/><col min="9" max="10" width="8.88671875" style="2"/>' +
        '<col min="11" max="12" width="48" style="2" customWidth="1"/><col min="13" max="16384" width="8.88671875" style="2"/></cols>',
    );
    const later = openXlsx(book.save());
    later.sheet("报名表")?.setColumnWidth(2, 1, null);
    later.sheet("报名表")?.setColumnWidth(5, 1, 20.77734375);
    later.sheet("报名表")?.setColumnWidth(11, 2, 8.88671875);
    expect(partText(later.save(), PATH)).toBe(partText(richXlsx(), PATH));
  });

  it("tell the sheet's default width", () => {
    const { book, sheet } = rich();
    expect(sheet.standardWidth).toBeCloseTo(8.88671875);
    expect(book.sheet("隐藏")?.standardWidth).toBeCloseTo(9.14, 1);
  });
});

describe("merges, panes, validations, paper", () => {
  it("dissolve what overlaps and keep the top left value, as Excel does", () => {
    const { sheet, book } = rich();
    sheet.setValue(4, 8, "gone");
    sheet.merge({ row: 4, column: 7, rows: 2, columns: 2 });
    expect(sheet.merges()).toEqual([
      { row: 1, column: 1, rows: 1, columns: 3 },
      { row: 4, column: 7, rows: 2, columns: 2 },
    ]);
    expect(sheet.value(4, 8)).toBe("");
    expect(partText(book.save(), PATH)).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="G4:H5"/></mergeCells>',
    );
    sheet.unmerge({ row: 4, column: 7, rows: 1, columns: 1 });
    expect(sheet.merges()).toHaveLength(1);
  });

  it("cut a new drop-down out of older ones", () => {
    const { sheet, book } = rich();
    sheet.addChoices({ row: 5, column: 5, rows: 5, columns: 3 }, ["理论", "技能"]);
    expect(sheet.validations().map(({ ranges, options }) => [ranges, options])).toEqual([
      [
        [
          { row: 3, column: 5, rows: 2, columns: 1 },
          { row: 3, column: 7, rows: 2, columns: 1 },
        ],
        ["是", "否"],
      ],
      [[{ row: 3, column: 6, rows: 1, columns: 1 }], null],
      [[{ row: 5, column: 5, rows: 5, columns: 3 }], ["理论", "技能"]],
    ]);
    expect(structuralFaults(book.save())).toEqual([]);
    expect(() => sheet.addChoices({ row: 1, column: 1, rows: 1, columns: 1 }, ["字".repeat(256)])).toThrow(RangeError);
    expect(() => sheet.addChoices({ row: 1, column: 1, rows: 1, columns: 1 }, ["a,b"])).toThrow(RangeError);
  });

  it("keep a sheet's printer, repeated columns and view when paper and panes are set", () => {
    const { sheet, book } = rich();
    const titleColumns = { column: 1, columns: 2 };
    expect(sheet.page()).toEqual({
      orientation: "portrait",
      fitToWidth: false,
      titleRows: { row: 2, rows: 1 },
      titleColumns,
    });
    expect(sheet.frozen()).toEqual({ rows: 2, columns: 0 });
    sheet.setPage({ orientation: "landscape", fitToWidth: true, titleRows: { row: 1, rows: 2 } });
    sheet.freeze(3, 1);
    const xml = partText(book.save(), PATH);
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" r:id="rId2" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection',
    );
    expect(partText(book.save(), "xl/workbook.xml")).toContain("报名表!$A:$B,'报名表'!$1:$2</definedName>");
    expect(structuralFaults(book.save())).toEqual([]);
  });

  it("are told as the sheet has them: filters with criteria, protection, names", () => {
    const { sheet, book } = rich();
    expect([sheet.filtered, sheet.protected, book.sheet("受保护")?.protected, book.sheet("目录")?.filtered]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(sheet.names().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["_xlnm._FilterDatabase", true],
      ["_xlnm.Print_Titles", false],
    ]);
    expect(book.names()).toEqual([{ name: "常数", refersTo: "=3.14", hidden: false }]);
  });
});
