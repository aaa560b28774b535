import { LAST_COLUMN, LAST_ROW } from "../../core/terms/cell";
import { PortError } from "../port";
import { foreignBook, readWithSheetJs } from "./sheetjs";
import { fittingWidths, type ForeignBook } from "./table";

/** Excel's XML of 2003 says in its root what it is. */
const SPREADSHEET_XML = /<(?:[\w.-]+:)?Workbook\b[^<>]*urn:schemas-microsoft-com:office:spreadsheet/;
const TABLE = /<table[\s>]/i;
/** Counts in either format that one cell, row or column may claim. */
const CLAIMS = /\b(Index|Span|MergeAcross|MergeDown|colspan|rowspan)\s*=\s*["']?\s*(\d+)/gi;
const SPANS = /\b(?:col|row)span\s*=/gi;
const CELLS = /<t[dh][\s>]/gi;
/** Excel names the sheets of a page it saves. */
const SHEET_NAMES = /<x:Name>([^<]*)<\/x:Name>/g;
/** SheetJS looks at every span for every cell. */
const MOST_LOOKS = 1_000_000_000;
const MOST_SPANNED_COLUMNS = 10 * LAST_COLUMN;

/**
 * The sheets of an XML of 2003 or of a page with tables, as systems export it under the name .xls; null for other text. `title`
 * names the one sheet of a page that names none. Throws PortError "too-complex".
 */
export function readMarkup(text: string, title: string): ForeignBook | null {
  if (!/^\s*</.test(text)) return null;
  const isXml = SPREADSHEET_XML.test(text.slice(0, 20_000));
  if (!isXml && !TABLE.test(text)) return null;
  checkClaims(text);
  if (isXml) return foreignBook(readWithSheetJs(text));
  if ((text.match(SPANS)?.length ?? 0) * (text.match(CELLS)?.length ?? 0) > MOST_LOOKS)
    throw new PortError("too-complex");
  // Cells are texts as they are shown: an ID is no number, and a date is what stands there.
  const book = foreignBook(readWithSheetJs(pageOf(text), { raw: true }));
  const told = [...text.matchAll(SHEET_NAMES)].map(([, name = ""]) => name);
  const names = told.length === 0 ? [title] : told;
  const sheets = book.sheets.map((sheet, n) => ({
    ...sheet,
    widths: fittingWidths(sheet.rows),
    name: names.length === book.sheets.length ? (names[n] ?? sheet.name) : sheet.name,
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => ({ ...cell, format: "@" })) })),
  }));
  return { ...book, sheets };
}

/** What SheetJS takes for a page whatever stands before its first table. */
function pageOf(text: string): string {
  return `<html>${text.slice(text.search(TABLE))}`;
}

function checkClaims(text: string): void {
  let columns = 0;
  for (const [, name = "", digits] of text.matchAll(CLAIMS)) {
    if (Number(digits) > LAST_ROW) throw new PortError("too-complex");
    if (name === "Span") columns += Number(digits);
    if (columns > MOST_SPANNED_COLUMNS) throw new PortError("too-complex");
  }
}
