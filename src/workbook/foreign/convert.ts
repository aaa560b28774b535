import { PortError } from "../port";
import { textOf } from "./decode";
import { readDelimited } from "./delimited";
import { LARGEST_FILE } from "./limits";
import { readMarkup } from "./markup";
import { readOds } from "./ods";
import type { ForeignBook } from "./table";
import { readXls } from "./xls";
import { xlsxOf } from "./xlsx";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first record of an .xls that stands in no compound file. */
const RECORDS = [0x09, 0x08];
/** The same of Excel 2, 3 and 4, which we do not read. */
const OLDER_RECORDS = [0x00, 0x02, 0x04].map((version) => [0x09, version]);
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The .xlsx that an .xls, .et, .ods, .csv, .tsv, an XML of 2003 or a page with tables is made into; what it is, its bytes say.
 * `name` is the file's, for the sheet of a format that names none. Values, number formats, merges, widths and what is hidden
 * come along; formulas come as their results, looks do not. Throws PortError.
 */
export function convertToXlsx(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes.length > LARGEST_FILE) throw new PortError("too-large");
  const book = readForeign(bytes, name);
  if (book.sheets.length === 0) throw new PortError("not-a-workbook");
  return xlsxOf(book);
}

function readForeign(bytes: Uint8Array, name: string): ForeignBook {
  if (begins(bytes, COMPOUND)) return sound("old-xls", () => readXls(bytes, true));
  if (begins(bytes, RECORDS)) return sound("old-xls", () => readXls(bytes, false));
  if (bytes[3] === 0 && OLDER_RECORDS.some((magic) => begins(bytes, magic))) throw new PortError("old-xls");
  if (begins(bytes, ZIP)) return sound("truncated", () => readOds(bytes));
  const text = textOf(bytes);
  if (text === null || text.trim() === "") throw new PortError("not-a-workbook");
  return sound("truncated", () => readMarkup(text, titleOf(name)) ?? readDelimited(text, titleOf(name)));
}

/** What a reader throws for a file that is damaged says nothing to a clerk, and may quote what stands in it. */
function sound(kind: "old-xls" | "truncated", work: () => ForeignBook): ForeignBook {
  try {
    return work();
  } catch (error) {
    throw error instanceof PortError ? error : new PortError(kind);
  }
}

/** "报名/名单.csv" → "名单". */
function titleOf(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, n) => bytes[n] === byte);
}
