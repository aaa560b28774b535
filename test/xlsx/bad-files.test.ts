import { asPortError } from "../../src/workbook/file/fault";
import { PortError } from "../../src/workbook/port";
import { XlsxError } from "../../src/xlsx/error";
import { openXlsx } from "../../src/xlsx/open";
import { xlsxPort } from "../../src/workbook/file/port";
import { richParts, richXlsx, zipOf } from "../support/rich-workbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An old compound file with one directory entry of that name. */
function compound(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  bytes.set(new Uint8Array(Buffer.from(entry, "utf16le")), 1024 + 128);
  return bytes;
}

function kindOf(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
    return "opens";
  } catch (error) {
    return error instanceof XlsxError ? error.kind : `threw ${String(error)}`;
  }
}

describe("a file that is none of ours", () => {
  it.each([
    ["an .xls", compound("Workbook"), "old-xls"],
    ["an .xlsx with a password", compound("EncryptedPackage"), "encrypted"],
    ["a .csv with another name", Buffer.from("姓名,证件号码\n"), "not-a-workbook"],
    ["an empty file", new Uint8Array(), "not-a-workbook"],
    ["a web page that a system calls .xls", Buffer.from("<html><table>"), "not-a-workbook"],
    [
      "a Word file",
      zipOf({
        "_rels/.rels": String(richParts()["_rels/.rels"]).replace("xl/workbook", "word/document"),
        "word/document.xml": "<w/>",
      }),
      "not-a-workbook",
    ],
    ["a zip of other things", zipOf({ "readme.txt": "x" }), "not-a-workbook"],
    ["half a download", richXlsx().slice(0, 4000), "truncated"],
    ["a workbook without its sheet", zipOf({ ...richParts(), "xl/worksheets/sheet1.xml": "" }), "opens"],
    [
      "a workbook with a DOCTYPE",
      richXlsx({ "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
      "foreign-xml",
    ],
  ])("is told apart: %s", (_, bytes, kind) => expect(kindOf(bytes)).toBe(kind));

  it("whose sheet is empty of XML says so when it is read", () => {
    const book = openXlsx(richXlsx({ "xl/worksheets/sheet1.xml": "" }));
    expect(() => book.sheet("报名表")?.used()).toThrow(
      expect.objectContaining({ kind: "sheet-damaged", sheet: "报名表" }),
    );
  });

  it("that promises gigabytes is refused before anything is unpacked", () => {
    const bytes = richXlsx();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(directory + 24, 0xfffffff0, true);
    expect(kindOf(bytes)).toBe("too-large");
  });
});

/** A small generator, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Opens, reads everything, writes, saves; what goes wrong must be the file. */
async function useAll(bytes: Uint8Array): Promise<void> {
  try {
    const book = openXlsx(bytes);
    const port = xlsxPort(book);
    await port.sheets();
    for (const sheet of book.sheets()) {
      sheet.highlights();
      sheet.validations();
      sheet.page();
      sheet.names();
      for (let row = 1; row < 12; row++) {
        for (let column = 1; column < 8; column++) {
          sheet.look(row, column);
          sheet.formula(row, column);
        }
      }
      sheet.setValue(3, 4, "x");
      sheet.setFormat({ row: 2, column: 2, rows: 3, columns: 9 }, { bold: true, wrap: true });
      sheet.setColumnWidth(3, 3, 11);
    }
    book.save();
  } catch (error) {
    if (!(asPortError(error) instanceof PortError)) throw error;
  }
}

describe("a damaged file gives an XlsxError or a working book", () => {
  it("cut anywhere", async () => {
    const bytes = richXlsx();
    for (let length = 0; length < bytes.length; length += 211) await useAll(bytes.slice(0, length));
  });

  it("with bytes changed in the zip", async () => {
    const next = random(1);
    for (let round = 0; round < 100; round++) {
      const bytes = richXlsx();
      for (let n = 0; n < 3; n++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      await useAll(bytes);
    }
  });

  it("with characters changed in its XML", async () => {
    const next = random(2);
    const paths = [
      "xl/worksheets/sheet1.xml",
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/tables/table1.xml",
      "[Content_Types].xml",
    ];
    const marks = [..."<>/\"'= &;0129axr!?[]-"];
    for (let round = 0; round < 350; round++) {
      const path = paths[round % paths.length] ?? "";
      const text = [...String(richParts()[path])];
      for (let n = 0; n < 1 + (round % 3); n++)
        text[Math.floor(next() * text.length)] = marks[Math.floor(next() * marks.length)] ?? "";
      await useAll(richXlsx({ [path]: text.join("") }));
    }
  });
});
