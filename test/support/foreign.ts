import { CFB, utils, write, type BookType, type CellObject, type WorkBook } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../src/workbook/file/open";
import type { Book } from "../../src/xlsx/book";
import type { CellValue } from "../../src/core/text/value";

/** A workbook of SheetJS with these rows on its first sheet. */
export function sheetJsBook(rows: readonly (readonly CellValue[])[], sheet = "报名表"): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(rows.map((row) => row.map((value) => (value === "" ? null : value)))),
    sheet,
  );
  return book;
}

/** Changes one cell of the first sheet, which must be there. */
export function setCell(book: WorkBook, address: string, change: Partial<CellObject>): void {
  const cell: CellObject = book.Sheets[book.SheetNames[0] ?? ""]?.[address];
  Object.assign(cell, change);
}

/** The file that another program makes of it. SheetJS complains of number formats that .ods has no words for. */
export function savedAs(book: WorkBook, bookType: BookType): Uint8Array {
  const complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    return new Uint8Array(write(book, { type: "array", bookType }));
  } finally {
    complain.mockRestore();
  }
}

/** The first sheet's values as the file door has them. */
export async function valuesIn(bytes: Uint8Array, name = "名单.xls"): Promise<readonly (readonly CellValue[])[]> {
  return firstValues((await openWorkbook(bytes, name)).book);
}

export function firstValues(book: Book): readonly (readonly CellValue[])[] {
  const sheet = book.sheets()[0];
  const used = sheet?.used();
  return sheet && used
    ? sheet.values({ row: 1, column: 1, rows: used.row + used.rows - 1, columns: used.column + used.columns - 1 })
    : [];
}

/** The stream of records in an .xls. */
export function recordsOf(xls: Uint8Array): Uint8Array {
  const container: unknown = CFB.read(xls, { type: "array" });
  return Uint8Array.from(CFB.find(container, "/Workbook")?.content ?? CFB.find(container, "/Book")?.content ?? []);
}

/** A compound file with one stream. */
export function compoundOf(stream: string, content: Uint8Array): Uint8Array {
  const container: unknown = CFB.utils.cfb_new({ root: "R" });
  CFB.utils.cfb_add(container, `/${stream}`, content);
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

const ODF = "urn:oasis:names:tc:opendocument:xmlns:";

/** An .ods as LibreOffice writes it: styles first, then tables. */
export function odsOf(styles: string, tables: string): Uint8Array {
  const names = ["office", "table", "text", "style"].map((name) => `xmlns:${name}="${ODF}${name}:1.0"`).join(" ");
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names} office:version="1.2">` +
        `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}` +
        "</office:spreadsheet></office:body></office:document-content>",
    ),
  });
}

/** Text in GB18030, as far as the tests need it. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => codes().get(letter) ?? [letter.charCodeAt(0)]));
}

let known: ReadonlyMap<string, readonly number[]> | null = null;

/** The two-byte part of GB18030, asked of the decoder. */
function codes(): ReadonlyMap<string, readonly number[]> {
  if (known) return known;
  const found = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  for (const mark of ["，", "（", "）", "、", "："]) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      for (const lead of [0xa1, 0xa3])
        if (decoder.decode(Uint8Array.of(lead, trail)) === mark) found.set(mark, [lead, trail]);
    }
  }
  return (known = found);
}
