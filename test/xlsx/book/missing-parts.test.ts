import { unzipSync } from "fflate";
import { openXlsx } from "../../../src/xlsx/open";
import { partText } from "../../support/judge";
import { otherLooks } from "../../support/looks";
import {
  minimalParts,
  minimalXlsx,
  relationships,
  sheetXml,
  stylesXml,
  text,
  workbookXml,
} from "../../support/minimal-workbook";
import { structuralFaults } from "../../support/structure";

const SHEET = "xl/worksheets/sheet1.xml";
const WITH_STYLES = relationships([
  ["worksheet", "worksheets/sheet1.xml"],
  ["styles", "styles.xml"],
  ["sharedStrings", "sharedStrings.xml"],
]);

/** Puts a heading of ours with a look of its own into C1, and a text into C2. */
function headed(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  const sheet = book.sheets()[0];
  sheet?.setFormat(
    { row: 1, column: 3, rows: 1, columns: 1 },
    { bold: true, fill: "#DEEAF6", border: true, numberFormat: "@" },
  );
  sheet?.setFormat({ row: 2, column: 3, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  sheet?.setValues(1, 3, [["核定等级"], ["四级"]]);
  sheet?.addHighlight({ ranges: [{ row: 1, column: 1, rows: 2, columns: 3 }], formula: "TRUE", fill: "#F8D5C4" });
  return book.save();
}

/** How cells look that we have not touched. */
function othersLooks(before: Uint8Array): string[] {
  return otherLooks(before, headed(before)).filter((line) => !/ cells [12]\/3:/.test(line));
}

const PLAIN_FONT = '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';

describe("a workbook that says little about looks", () => {
  it.each<[string, Record<string, string>]>([
    ["no styles part", {}],
    ["a styles part with nothing in it", { "xl/styles.xml": stylesXml("") }],
    ["no cell formats", { "xl/styles.xml": stylesXml(PLAIN_FONT + FILLS + "<borders/>") }],
    [
      "an empty list of cell formats",
      { "xl/styles.xml": stylesXml('<fonts/><fills/><borders/><cellXfs count="0"/><dxfs count="0"/>') },
    ],
    [
      "one cell format, and cells that name others",
      {
        "xl/styles.xml": stylesXml(`${PLAIN_FONT}<cellXfs count="1"><xf fontId="0"/></cellXfs>`),
        [SHEET]: sheetXml(text("A1", "姓名", 1) + text("B1", "证件号码", 2), text("A2", "甲", 3) + text("B2", "1", 99)),
      },
    ],
    [
      "formats that name fonts, fills, borders and number formats that are not there",
      {
        "xl/styles.xml": stylesXml(
          `${PLAIN_FONT}<fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
            '<cellXfs count="3"><xf fontId="0"/><xf fontId="1" fillId="2" borderId="1" numFmtId="164"/><xf fontId="2" fillId="3" borderId="0" numFmtId="165"/></cellXfs>',
        ),
        [SHEET]: sheetXml(text("A1", "姓名", 1) + text("B1", "证件号码", 2), text("A2", "甲", 1)),
      },
    ],
  ])("keeps everybody's look when ours come: %s", (_, changes) => {
    const parts =
      "xl/styles.xml" in changes
        ? { "xl/_rels/workbook.xml.rels": WITH_STYLES.replace(/<Relationship Id="rId3"[^>]*>/, ""), ...changes }
        : changes;
    const before = minimalXlsx(parts);
    expect(othersLooks(before)).toEqual([]);
    const after = headed(before);
    const own = structuralFaults(before);
    expect(
      structuralFaults(after).filter(
        (fault) => !own.includes(fault) && !/^format \d+ of/.test(fault.split(": ")[1] ?? ""),
      ),
    ).toEqual([]);
    expect(openXlsx(after).sheets()[0]?.look(1, 3)).toMatchObject({ bold: true, fill: "#DEEAF6", numberFormat: "@" });
    expect(openXlsx(after).sheets()[0]?.look(1, 1)).toMatchObject({ bold: false, fill: null, border: false });
  });

  it("whose fill 0 and 1 are not what Excel takes them for gets fills of ours behind them", () => {
    const blue =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDEEAF6"/><bgColor indexed="64"/></patternFill></fill>';
    const after = headed(
      minimalXlsx({
        "xl/_rels/workbook.xml.rels": WITH_STYLES,
        "xl/styles.xml": stylesXml(`<fills count="1">${blue}</fills>`),
      }),
    );
    expect(partText(after, "xl/styles.xml")).toMatch(/<fills count="3">.*fillId="2"/s);
  });

  it("keeps rules dead that name formats of rules which are not there", () => {
    const rule =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const before = minimalXlsx({
      [SHEET]: (minimalParts()[SHEET] ?? "").replace("</worksheet>", `${rule}</worksheet>`),
    });
    const [theirs, ours] = openXlsx(headed(before)).sheets()[0]?.highlights() ?? [];
    expect([theirs?.fill, ours?.fill]).toEqual([null, "#F8D5C4"]);
  });
});

describe("a cell that names a shared text which is not there", () => {
  it.each([
    ["although there is no table", {}, 0],
    [
      "although the table is shorter",
      {
        "xl/sharedStrings.xml":
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>甲</t></si></sst>',
      },
      1,
    ],
    [
      "by one more than the table has",
      {
        "xl/sharedStrings.xml":
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>甲</t></si></sst>',
      },
      2,
    ],
  ])("stays blank when texts of ours come: %s", (_, changes, number) => {
    const before = minimalXlsx({
      ...("xl/sharedStrings.xml" in changes ? { "xl/_rels/workbook.xml.rels": WITH_STYLES } : {}),
      ...changes,
      [SHEET]: sheetXml(text("A1", "姓名"), `<c r="A2" t="s"><v>${number}</v></c>`),
    });
    const after = openXlsx(headed(before)).sheets()[0];
    expect(after?.values({ row: 1, column: 1, rows: 2, columns: 3 })).toEqual([
      ["姓名", "", "核定等级"],
      ["", "", "四级"],
    ]);
  });
});

describe("a package that is written carelessly", () => {
  const types = minimalParts()["[Content_Types].xml"] ?? "";
  const styled =
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';

  it("and types a part that it does not have has it typed once afterwards", () => {
    const shared = styled.replace(/styles/g, "sharedStrings").replace("/xl/s", "/XL/s");
    const after = headed(
      minimalXlsx({ "[Content_Types].xml": types.replace("</Types>", `${styled}${shared}</Types>`) }),
    );
    expect(structuralFaults(after)).toEqual([]);
    expect(partText(after, "[Content_Types].xml").match(/sharedStrings\.xml/gi)).toHaveLength(1);
  });

  it("and has relationships that lead nowhere gets the parts they lead to", () => {
    const after = headed(minimalXlsx({ "xl/_rels/workbook.xml.rels": WITH_STYLES }));
    expect(structuralFaults(after)).toEqual([]);
    expect(partText(after, "xl/_rels/workbook.xml.rels").match(/styles"/g)).toHaveLength(1);
  });

  it("and has parts of the usual names that belong to nobody keeps them", () => {
    const before = minimalXlsx({ "xl/styles.xml": "<mine/>", "xl/sharedStrings.xml": "<mine/>" });
    const parts = unzipSync(headed(before));
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(["xl/styles1.xml", "xl/sharedStrings1.xml"]));
    expect(partText(headed(before), "xl/styles.xml")).toBe("<mine/>");
    expect(openXlsx(headed(before)).sheets()[0]?.value(1, 3)).toBe("核定等级");
  });

  it("and has the relationships of a sheet that is gone does not give them to a new one", () => {
    const book = openXlsx(
      minimalXlsx({ "xl/worksheets/_rels/sheet2.xml.rels": relationships([["table", "../tables/table1.xml"]]) }),
    );
    book.addSheet("年度计划");
    expect(Object.keys(unzipSync(book.save()))).toContain("xl/worksheets/sheet3.xml");
  });

  it.each([
    ["an absolute target", "/xl/worksheets/表%201.xml", "xl/worksheets/表 1.xml"],
    ["letters written as numbers", "worksheets/%E8%A1%A81.xml", "xl/worksheets/表1.xml"],
    ["another case and a leading slash", "WORKSHEETS/Sheet9.XML", "/xl/worksheets/sheet9.xml"],
  ])("and names its sheet by %s is read and saved", (_, target, path) => {
    const { [SHEET]: sheet = "", ...others } = minimalParts();
    const before = minimalXlsx({
      ...others,
      [SHEET]: "<unused/>",
      [path]: sheet,
      "xl/_rels/workbook.xml.rels": relationships([["worksheet", target]]),
    });
    expect(openXlsx(headed(before)).sheets()[0]?.value(1, 3)).toBe("核定等级");
  });

  it("and writes the strict format stays strict", () => {
    const strict = (xml: string): string =>
      xml
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const before = minimalXlsx(
      Object.fromEntries(Object.entries(minimalParts()).map(([path, xml]) => [path, strict(xml)])),
    );
    const after = headed(before);
    expect(openXlsx(after).sheets()[0]?.values({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([
      ["姓名", "证件号码", "核定等级"],
    ]);
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(partText(after, "xl/sharedStrings.xml")).toContain("purl.oclc.org/ooxml/spreadsheetml/main");
  });
});

describe("a template", () => {
  it.each([
    [
      "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      false,
    ],
    ["vnd.ms-excel.template.macroEnabled.main+xml", "vnd.ms-excel.sheet.macroEnabled.main+xml", true],
    ["vnd.ms-excel.addin.macroEnabled.main+xml", "vnd.ms-excel.sheet.macroEnabled.main+xml", true],
    ["vnd.ms-excel.sheet.macroEnabled.main+xml", "vnd.ms-excel.sheet.macroEnabled.main+xml", true],
  ])("of type %s is saved as a workbook", (type, expected, macros) => {
    const types = (minimalParts()["[Content_Types].xml"] ?? "").replace(
      /application\/[\w.-]+\.sheet\.main\+xml/,
      `application/${type}`,
    );
    const book = openXlsx(minimalXlsx({ "[Content_Types].xml": types }));
    expect(book.macros).toBe(macros);
    expect(partText(book.save(), "[Content_Types].xml")).toContain(`application/${expected}"`);
    expect(structuralFaults(book.save())).toEqual([]);
  });
});

test("two sheets, the second empty: a number that only the second names stays dead", () => {
  const before = minimalXlsx({
    "xl/workbook.xml": workbookXml(["报名表", "其他"]),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet2.xml": sheetXml(text("A1", "x", 1)),
  });
  expect(openXlsx(headed(before)).sheet("其他")?.look(1, 1)).toMatchObject({ bold: false, fill: null });
});
