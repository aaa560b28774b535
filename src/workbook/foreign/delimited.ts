import { LAST_COLUMN, LAST_ROW } from "../../core/terms/cell";
import { PortError } from "../port";
import { MOST_CELLS } from "./limits";
import { plainSheet, type ForeignBook, type ForeignCell, type ForeignRow } from "./table";

const SEPARATORS = ["\t", ",", ";"] as const;
/** Lines that are looked at to find the separator. */
const HEAD_LINES = 50;
/** Excel's own word for the separator, in a line before all others. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;
/** ="3701…": how programs keep Excel from making a number of it. */
const SPELLED_TEXT = /^="([^"]*)"$/;
/** '3701…: the same, typed by hand. */
const QUOTED_DIGITS = /^'(?=[0-9]{6,}[Xx]?$)/;

/**
 * The one sheet of a text file with separators. Every cell is text, whatever it looks like: digits of an ID are never a number,
 * and nothing is a formula or a date. Throws PortError "too-large".
 */
export function readDelimited(text: string, sheet: string): ForeignBook {
  const [first = "", named] = NAMED_SEPARATOR.exec(text) ?? [];
  const body = text.slice(first.length);
  const rows = rowsOf(body, named ?? separatorOf(body));
  return { sheets: [plainSheet(sheet, rows)], date1904: false };
}

/** The separator that stands most often outside of quotes in the first lines. */
function separatorOf(text: string): string {
  const head = text
    .split(/\r\n?|\n/, HEAD_LINES)
    .join("\n")
    .replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function rowsOf(text: string, separator: string): readonly ForeignRow[] {
  const rows: ForeignRow[] = [];
  let row = 1;
  let column = 1;
  let cells: ForeignCell[] = [];
  let count = 0;
  for (const { field, end } of fieldsOf(text, separator)) {
    const value = field.replace(SPELLED_TEXT, "$1").replace(QUOTED_DIGITS, "");
    if (value !== "") {
      cells.push({ column, value, format: "@" });
      count++;
    }
    if (row > LAST_ROW || column > LAST_COLUMN || count > MOST_CELLS) throw new PortError("too-large");
    column++;
    if (end === "field") continue;
    if (cells.length > 0) rows.push({ row, cells });
    cells = [];
    column = 1;
    row++;
  }
  return rows;
}

interface Field {
  readonly field: string;
  /** What comes behind it: another field of the row, or the row's end. */
  readonly end: "field" | "row";
}

/** Fields in order. A quote that is never closed is a quote, and swallows nothing. */
function* fieldsOf(text: string, separator: string): Generator<Field> {
  const plainEnd = new RegExp(`[${separator === "\t" ? "\\t" : separator.replace(/[\]\\^-]/, "\\$&")}\\r\\n]`, "g");
  let at = 0;
  let quotesClose = true;
  while (at < text.length) {
    const quoted: { readonly field: string; readonly end: number } | null =
      quotesClose && text.charAt(at) === '"' ? quotedField(text, at) : null;
    if (quotesClose && text.charAt(at) === '"' && quoted === null) quotesClose = false;
    plainEnd.lastIndex = quoted?.end ?? at;
    const stop = plainEnd.exec(text)?.index ?? text.length;
    const field = (quoted?.field ?? "") + text.slice(quoted?.end ?? at, stop);
    const isField = text.charAt(stop) === separator;
    yield { field, end: isField ? "field" : "row" };
    at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
  }
}

/** A field in quotes, where two of them stand for one; null where they do not close. */
function quotedField(text: string, start: number): { readonly field: string; readonly end: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  return { field: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}
