import { vocabulary } from "../../../src/vocabulary";
import { strToU8 } from "fflate";
import { findSheets } from "../../../src/workbook/find-sheets";
import { messageOf } from "../../../src/workbook/messages";
import { asPortError } from "../../../src/workbook/file/fault";
import { XlsxError } from "../../../src/xlsx/error";
import { openXlsx } from "../../../src/xlsx/open";
import { xlsxPort } from "../../../src/workbook/file/port";
import { minimalParts, minimalXlsx, relationships, sheetXml, text, workbookXml } from "../../support/minimal-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const HEADINGS = text("A1", "姓名") + text("B1", "证件号码") + text("C1", "申报等级");

/** The registration and another sheet, which is as it is given; null: its part is missing. */
function withOther(other: string | null, names: readonly string[] = ["报名表", "其他"]): Uint8Array {
  return minimalXlsx({
    "xl/workbook.xml": workbookXml(names),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]),
    [SHEET]: sheetXml(HEADINGS, text("A2", "甲")),
    ...(other === null ? {} : { "xl/worksheets/sheet2.xml": other }),
  });
}

const deep = (levels: number): string => "<a>".repeat(levels) + "</a>".repeat(levels);
const BROKEN: readonly (readonly [string, string | null, string])[] = [
  ["its part is missing", null, "sheet-damaged"],
  ["its part is empty", "", "sheet-damaged"],
  ["its XML ends too early", sheetXml(text("A1", "x")).slice(0, -40), "sheet-damaged"],
  [
    "it is nested without end",
    sheetXml().replace("</worksheet>", `<extLst>${deep(100_000)}</extLst></worksheet>`),
    "too-complex",
  ],
  ["it has a DOCTYPE", `<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml()}`, "foreign-xml"],
  ["a cell stands in it twice", sheetXml(text("A1", "x") + text("A1", "y")), "cell-twice"],
  ["a cell stands beyond the last column", sheetXml(text("XFE1", "x")), "sheet-damaged"],
];

describe("another sheet that cannot be read", () => {
  it.each(BROKEN)("stops nobody: %s", async (_, other, kind) => {
    const book = openXlsx(withOther(other));
    const port = xlsxPort(book);
    expect(await findSheets(port, vocabulary)).toMatchObject({ sheet: "报名表", beside: [] });
    expect((await port.sheets())[1]).toMatchObject({ name: "其他", rows: 0, fault: { kind } });
    await port.apply([{ kind: "cells", sheet: "报名表", row: 1, column: 4, values: [["核定等级"]] }]);
    expect(openXlsx(book.save()).sheet("报名表")?.value(1, 4)).toBe("核定等级");
    await expect(port.read("其他")).rejects.toMatchObject({ kind });
    await expect(findSheets(port, vocabulary, "其他")).rejects.toMatchObject({ kind });
  });

  it("says so when it may be the registration", async () => {
    const bytes = withOther(null, ["封面", "报名表"]);
    const port = xlsxPort(openXlsx(minimalXlsx({ ...minimalParts(), ...partsOf(bytes) })));
    await expect(findSheets(port, vocabulary)).rejects.toMatchObject({ kind: "sheet-damaged", detail: "报名表" });
  });
});

/** A cover without a heading, and a registration whose part is missing. */
function partsOf(_: Uint8Array): Record<string, string> {
  return {
    "xl/workbook.xml": workbookXml(["封面", "报名表"]),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]),
    [SHEET]: sheetXml(text("A1", "封面")),
  };
}

test.each([
  [["报名表", ""], "unnamed-sheet", "第 2 张工作表没有名称"],
  [["报名表", "报名表"], "sheet-named-twice", "有两张工作表都叫“报名表”"],
])("sheets called %p are told apart", async (names, kind, sentence) => {
  const port = xlsxPort(openXlsx(withOther(sheetXml(HEADINGS), names)));
  const [first, second] = await port.sheets();
  expect(first).not.toHaveProperty("fault");
  expect(second).toMatchObject({ fault: { kind } });
  expect(messageOf(second?.fault)).toMatch(new RegExp(`^${sentence}，请`));
  expect(await findSheets(port, vocabulary)).toMatchObject({ sheet: "报名表" });
});

describe("rows and cells out of order", () => {
  const row = (r: string, ...cells: readonly string[]): string => `<row${r}>${cells.join("")}</row>`;
  const unsorted = (...rows: readonly string[]): Uint8Array =>
    minimalXlsx({ [SHEET]: sheetXml().replace("<sheetData>", `<sheetData>${rows.join("\n")}`) });

  it("are read right, and written in order", () => {
    const before = unsorted(
      row(' r="3"', text("B3", "2"), text("A3", "乙")),
      row(
        ' r="1" ht="30" customHeight="1"',
        text("C1", "申报等级"),
        "<!-- kept out -->",
        text("A1", "姓名"),
        text("B1", "证件号码"),
      ),
      row(""),
      row(' r="2"', text("A2", "甲"), text("B2", "1").replace(' r="B2"', "")),
    );
    // The third row says no number: it is the one behind row 1, as row 2 is again.
    expect(() => openXlsx(before).sheets()[0]?.used()).toThrow(expect.objectContaining({ kind: "cell-twice" }));
    const sound = unsorted(
      row(' r="3"', text("B3", "2"), text("A3", "乙")),
      row(' r="1" ht="30" customHeight="1"', text("C1", "申报等级"), text("A1", "姓名"), text("B1", "证件号码")),
      row(' r="2"', text("A2", "甲"), text("B2", "1").replace(' r="B2"', "")),
    );
    const book = openXlsx(sound);
    const values = [
      ["姓名", "证件号码", "申报等级"],
      ["甲", "1", ""],
      ["乙", "2", ""],
    ];
    expect(book.sheets()[0]?.values({ row: 1, column: 1, rows: 3, columns: 3 })).toEqual(values);
    expect(book.save()).toEqual(openXlsx(sound).save());
    book.sheets()[0]?.setValue(2, 3, "四级");
    const after = openXlsx(book.save()).sheets()[0];
    expect(after?.values({ row: 1, column: 1, rows: 3, columns: 3 })).toEqual([
      values[0],
      ["甲", "1", "四级"],
      values[2],
    ]);
    expect(after?.rowHeight(1)).toBe(30);
  });

  it("of which one stands twice are refused by name", () => {
    const kindOf = (bytes: Uint8Array): string => {
      try {
        openXlsx(bytes).sheets()[0]?.used();
        return "";
      } catch (error) {
        return messageOf(asPortError(error));
      }
    };
    expect(kindOf(unsorted(row(' r="2"', text("A2", "甲")), row(' r="2"', text("B2", "1"))))).toMatch(
      /^工作表“报名表”的第2行在文件里写了两次，.*，请用 Excel 或 WPS 打开/,
    );
    expect(kindOf(unsorted(row(' r="2"', text("B2", "1"), text("A2", "甲"), text("B2", "2"))))).toContain("B2");
  });
});

describe("the encoding of a part", () => {
  const sheet = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${sheetXml(text("A1", "姓名"), text("A2", "张〇"))}`;
  const utf16 = (xml: string, mark: boolean): Uint8Array =>
    new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + xml, "utf16le"));
  // 姓名, 张〇 and the rest as GB 18030 and Big5 write them.
  const encoded = (xml: string, bytes: Readonly<Record<string, readonly number[]>>): Uint8Array =>
    Uint8Array.from([...xml].flatMap((letter) => bytes[letter] ?? [letter.charCodeAt(0)]));
  const GB = { 姓: [0xd0, 0xd5], 名: [0xc3, 0xfb], 张: [0xd5, 0xc5], 〇: [0xa9, 0x96] };
  const BIG5 = { 姓: [0xa9, 0x6d], 名: [0xa6, 0x57], 張: [0xb1, 0x69] };

  it.each([
    ["GB18030", encoded(sheet("GB18030"), GB), "张〇"],
    ["gb2312", encoded(sheet("gb2312"), GB), "张〇"],
    ["Big5", encoded(sheet("Big5").replace("张〇", "張"), BIG5), "張"],
    ["iso-8859-1", encoded(sheet("iso-8859-1").replace("张〇", "é").replace("姓名", "x"), { é: [0xe9] }), "é"],
    ["UTF-16 with its mark", utf16(sheet("UTF-16"), true), "张〇"],
    ["UTF-16 without", utf16(sheet("UTF-16LE"), false), "张〇"],
    ["UTF-16 that is UTF-8 after all", strToU8(sheet("utf-16")), "张〇"],
    [
      "single quotes and blanks",
      strToU8(sheet("UTF-8").replace('encoding="UTF-8"', "encoding = 'utf-8' standalone='yes'")),
      "张〇",
    ],
  ])("is what it says: %s", (_, bytes, name) => {
    const book = openXlsx(minimalXlsx({ [SHEET]: bytes }));
    expect(book.sheets()[0]?.value(2, 1)).toBe(name);
    book.sheets()[0]?.setValue(3, 1, "乙");
    expect(openXlsx(book.save()).sheets()[0]?.values({ row: 2, column: 1, rows: 2, columns: 1 })).toEqual([
      [name],
      ["乙"],
    ]);
  });

  it.each(["EBCDIC-CP-US", "x-unheard-of"])("%s is refused with its name", (label) => {
    const bytes = minimalXlsx({
      "xl/workbook.xml": `<?xml version="1.0" encoding="${label}"?>${workbookXml(["报名表"])}`,
    });
    expect(() => openXlsx(bytes)).toThrow(XlsxError);
    try {
      openXlsx(bytes);
    } catch (error) {
      expect(messageOf(asPortError(error))).toBe(
        `文件用的是读不出的编码“${label.toLowerCase()}”，请用 Excel 或 WPS 打开，另存为新的 .xlsx 工作簿后再试。`,
      );
    }
  });
});
