import { strToU8, zipSync, unzipSync } from "fflate";
import type { BookType } from "@e965/xlsx";
import { openWorkbook } from "../../../src/workbook/file/open";
import { PortError } from "../../../src/workbook/port";
import { XlsxError } from "../../../src/xlsx/error";
import { randomOf } from "../../lives/random";
import { compoundOf, odsOf, recordsOf, savedAs, sheetJsBook } from "../../support/foreign";

/** The kind of what is thrown; "" where the file opens. What is neither of the port nor of the file is thrown on. */
async function kindOf(bytes: Uint8Array, name = "x.xls"): Promise<string> {
  try {
    const { book } = await openWorkbook(bytes, name);
    for (const sheet of book.sheets()) sheet.used();
    return "";
  } catch (error) {
    if (error instanceof PortError || error instanceof XlsxError) return error.kind;
    throw error;
  }
}

const people = sheetJsBook(
  Array.from({ length: 30 }, (_, n) => ["张甲", `3701021990010112${n}`, n, n / 7, n % 2 === 0]),
);
const XLS = savedAs(people, "biff8");

test("a password, in either place where an .xls has one", async () => {
  const stream = recordsOf(XLS);
  const begin = 4 + (stream[2] ?? 0);
  const locked = Uint8Array.of(...stream.slice(0, begin), 0x2f, 0, 4, 0, 1, 0, 0, 0, ...stream.slice(begin));
  expect(await kindOf(locked)).toBe("encrypted");
  expect(await kindOf(compoundOf("Workbook", locked))).toBe("encrypted");
  expect(await kindOf(compoundOf("EncryptedPackage", stream))).toBe("encrypted");
  const manifest = strToU8("<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
  expect(await kindOf(zipSync({ ...unzipSync(odsOf("", "")), "META-INF/manifest.xml": manifest }))).toBe("encrypted");
});

test("other files under these names", async () => {
  expect(await kindOf(compoundOf("WordDocument", strToU8("x".repeat(600))))).toBe("not-a-workbook");
  expect(await kindOf(zipSync({ "word/document.xml": strToU8("<x/>") }))).toBe("not-a-workbook");
  expect(
    await kindOf(
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
    ),
  ).toBe("not-a-workbook");
  expect(await kindOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toBe("old-xls");
});

test.each<BookType>(["biff8", "biff5", "ods", "xlml", "html"])(
  "%s: cut and damaged anywhere, it opens or is refused",
  async (type) => {
    const bytes = savedAs(people, type);
    const { below } = randomOf(7);
    const seen = new Set<string>();
    for (let n = 0; n < 60; n++) {
      const cut = bytes.slice(0, below(bytes.length));
      const flipped = bytes.slice();
      for (let k = 0; k < 4; k++) flipped[below(bytes.length)] = below(256);
      seen.add(await kindOf(cut));
      seen.add(await kindOf(flipped));
    }
    expect(seen.size).toBeGreaterThan(1);
  },
);

test("records at random in an .xls", async () => {
  const stream = recordsOf(XLS);
  const view = new DataView(stream.buffer);
  const places: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) places.push(at);
  const { below, chance, pick } = randomOf(11);
  for (let n = 0; n < 150; n++) {
    const hurt = stream.slice();
    const at = pick(places) + 4;
    for (let k = 0; k < 12; k++) hurt[at + k] = chance(0.5) ? 0xff : below(256);
    await kindOf(compoundOf("Workbook", hurt));
  }
});

/** One more record of a sheet, put behind the sheet's first. */
function withRecord(stream: Uint8Array, type: number, body: readonly number[]): Uint8Array {
  const view = new DataView(stream.buffer);
  const begins: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0809) begins.push(at + 4 + view.getUint16(at + 2, true));
  }
  const place = begins[begins.length - 1] ?? 0;
  const record = [type & 255, type >> 8, body.length & 255, body.length >> 8, ...body];
  return Uint8Array.from([...stream.slice(0, place), ...record, ...stream.slice(place)]);
}

test("links over whole sheets, which cost a reader billions of looks, are not looked at", async () => {
  const whole = [0, 0, 0xff, 0xff, 0, 0, 0xff, 0];
  let stream = recordsOf(XLS);
  for (let n = 0; n < 300; n++) stream = withRecord(stream, 0x0800, [0, 8, ...whole, 0x61, 0, 0, 0]);
  const start = Date.now();
  expect(await kindOf(compoundOf("Workbook", stream))).toBe("");
  expect(Date.now() - start).toBeLessThan(10_000);
});

test("shared strings in pieces of a few bytes are too much of nothing", async () => {
  const stream = recordsOf(XLS);
  const pieces = Array.from({ length: 500 }, () => [0x3c, 0, 2, 0, 0, 0x61]).flat();
  const strings = [0xfc, 0, 8, 0, 1, 0, 0, 0, 1, 0, 0, 0];
  const begin = 4 + (stream[2] ?? 0);
  const bytes = Uint8Array.from([...stream.slice(0, begin), ...strings, ...pieces, ...stream.slice(begin)]);
  expect(await kindOf(bytes)).toBe("too-complex");
});

test("formats older than Excel 95", async () => {
  expect(await kindOf(Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0, 0, 0))).toBe("old-xls");
});

const cell = (attributes: string) =>
  `<table:table-cell ${attributes} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;

test.each([
  [
    "an .ods whose one cell stands for a whole sheet",
    odsOf(
      "",
      `<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">${cell('table:number-columns-repeated="16384"')}</table:table-row></table:table>`,
    ),
    "too-complex",
  ],
  ["an .ods that unpacks to more than it may", zipSync({ "content.xml": new Uint8Array(100_000_001) }), "too-large"],
  [
    "a page whose cell reaches beyond any sheet",
    strToU8("<table><tr><td colspan=99999999>1</td><td>2</td></tr></table>"),
    "too-complex",
  ],
  [
    "a page of a hundred thousand spans",
    strToU8(`<table><tr>${"<td colspan=2>1</td>".repeat(100_000)}</tr></table>`),
    "too-complex",
  ],
  [
    "an XML of 2003 with a row far below",
    strToU8(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="a"><Table><Row Index="999999999"><Cell><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>',
    ),
    "too-complex",
  ],
  [
    "an XML of 2003 with a billion columns",
    strToU8(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="a"><Table><Column Span="1000000"/><Row><Cell><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>',
    ),
    "too-complex",
  ],
  ["a page nested deep", strToU8(`<table><tr><td>${"<b>".repeat(200_000)}x</td></tr></table>`), ""],
])("%s", async (_, bytes, kind) => {
  const start = Date.now();
  expect(await kindOf(bytes)).toBe(kind);
  expect(Date.now() - start).toBeLessThan(20_000);
});
