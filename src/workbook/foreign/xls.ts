import { CFB, SSF } from "@e965/xlsx";
import { PortError } from "../port";
import { decoded } from "./decode";
import { cellRecords } from "./records";
import { foreignBook, readWithSheetJs } from "./sheetjs";
import type { ForeignBook } from "./table";

interface Container {
  readonly FullPaths: readonly string[];
}
interface Stream {
  readonly content?: ArrayLike<number>;
}

/** Formats that an .xls names by number alone, as Chinese Excel and WPS show them: which parts of a date are shown matters. */
const NUMBERED_FORMATS: Readonly<Record<number, string>> = {
  14: "yyyy/m/d",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Code pages as the records number them, and what decoders call them. Western ones are what careless programs write. */
const CODE_PAGES: Readonly<Record<number, string>> = { 936: "gb18030", 950: "big5", 65001: "utf-8" };

/**
 * The sheets of an .xls or .et: a compound file with a stream of records, or the stream alone, as web systems write it.
 * Throws PortError "encrypted", "not-a-workbook" for another compound file (a .doc), and whatever SheetJS throws for damage.
 */
export function readXls(bytes: Uint8Array, isCompound: boolean): ForeignBook {
  const stream = isCompound ? workbookStream(bytes) : bytes;
  const { records, unicode, codePage } = cellRecords(stream);
  const book = withNumberedFormats(() => readWithSheetJs(records, { cellStyles: true }));
  return foreignBook(book, unicode ? undefined : (raw) => ofBytes(raw, CODE_PAGES[codePage] ?? "utf-8"));
}

/** SheetJS has one table of formats for all files: what this one puts into it goes again. */
function withNumberedFormats<T>(work: () => T): T {
  const table: Record<string, string> = SSF.get_table();
  const before = { ...table };
  Object.assign(table, NUMBERED_FORMATS);
  try {
    return work();
  } finally {
    for (const id of Object.keys(table)) if (!(id in before)) delete table[id];
    Object.assign(table, before);
  }
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const container: Container = CFB.read(bytes, { type: "array" });
  if (CFB.find(container, "/encryption")) throw new PortError("encrypted");
  const stream: Stream | null = CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book");
  if (!stream?.content) throw new PortError("not-a-workbook");
  return Uint8Array.from(stream.content);
}

/** A text whose letters are bytes: in the encoding that is named, or in Chinese as it is found. */
function ofBytes(raw: string, label: string): string {
  if (!/[\u0080-\u00ff]/.test(raw)) return raw;
  const bytes = Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
  return decoded(bytes, label) ?? decoded(bytes, "gb18030") ?? raw;
}
