import { strFromU8 } from "fflate";
import { KIND } from "./attributes";
import { HAS_FORMULA, HAS_V, KIND_MASK, type CellIndex } from "./cell-index";
import { tagCursor } from "../xml/tags";
import { child, outerXml, parseXml, childrenOf, type XmlNode } from "../xml/tree";
import type { CellValue } from "../../core/text/value";
import { escapeXml } from "../xml/edit";

const LESS = 60;
const SLASH = 47;
const DAY = 86_400_000;

/** What reading a cell needs from the rest of the workbook. */
export interface ValueContext {
  readonly sharedString: (n: number) => string;
  readonly date1904: boolean;
}

/** True if the cell holds a value or a formula; a merely formatted one does not. */
export function isFilled(index: CellIndex, cell: number): boolean {
  return (index.cellValue[cell] ?? 0) !== 0 || ((index.cellFlags[cell] ?? 0) & HAS_FORMULA) !== 0;
}

/** The number of the shared string that a cell refers to; null for a cell that refers to none. */
export function sharedItem(index: CellIndex, cell: number): number | null {
  const flags = index.cellFlags[cell] ?? 0;
  if ((flags & KIND_MASK) !== KIND.shared || (flags & HAS_V) === 0) return null;
  const from = index.cellValue[cell] ?? 0;
  let to = from;
  while (index.bytes[to] !== LESS) to++;
  return Number(numberAt(index.bytes, from, to));
}

/** The cell's element as text. */
export function cellXml(index: CellIndex, cell: number): string {
  return strFromU8(index.bytes.subarray(index.cellStart[cell], index.cellEnd[cell]));
}

/** Gives the value of the n-th cell of the index as Excel's `values` gives it. */
export function valueReader(index: CellIndex, context: ValueContext): (cell: number) => CellValue {
  const { bytes } = index;
  const cursor = tagCursor(bytes, 0);

  /** The text of <is>: at once where it is a single <t>, else by a real parser. */
  function inlineText(cell: number, from: number): string {
    cursor.end = from;
    if (cursor.next() && cursor.next() && cursor.opens() && cursor.is("t")) {
      const start = cursor.end;
      let end = start;
      while (bytes[end] !== LESS) end++;
      cursor.end = end;
      if (bytes[end + 1] === SLASH && cursor.next() && cursor.next() && cursor.closes()) {
        return textAt(bytes, start, end);
      }
    }
    const xml = cellXml(index, cell);
    const inline = child(parseXml(xml), "is");
    return inline ? richText(outerXml(xml, inline)) : "";
  }

  return (cell) => {
    const from = index.cellValue[cell] ?? 0;
    if (from === 0) return "";
    const flags = index.cellFlags[cell] ?? 0;
    const kind = flags & KIND_MASK;
    if ((flags & HAS_V) === 0) return inlineText(cell, from);
    let to = from;
    while (bytes[to] !== LESS) to++;
    const simple = bytes[to + 1] === SLASH;
    if (kind === KIND.number && simple) return numberAt(bytes, from, to);
    if (kind === KIND.shared && simple) return context.sharedString(Number(numberAt(bytes, from, to)));
    const text = simple
      ? textAt(bytes, from, to)
      : unescapeCell(child(parseXml(cellXml(index, cell)), "v")?.text ?? "");
    if (kind === KIND.shared) return context.sharedString(Number(text));
    if (kind === KIND.boolean) return text === "1" || text === "true";
    if (kind === KIND.date) return serialOf(text, context.date1904);
    return kind === KIND.number ? numeric(text) : text;
  };
}

/** Whole numbers without a string in between: most cells are. */
function numberAt(bytes: Uint8Array, from: number, to: number): CellValue {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || to - from > 15) return numeric(shortAscii(bytes, from, to));
    value = value * 10 + digit;
  }
  return value;
}

/** What is no number after all stays text: nothing is lost by reading. */
function numeric(text: string): CellValue {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? text : value;
}

/** The serial number of an ISO date or time (t="d", which only few programs write). */
function serialOf(text: string, date1904: boolean): CellValue {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === "") return text;
  const [, year, month, day, hour, minute, second] = match;
  const time = (Number(hour ?? 0) * 60 + Number(minute ?? 0)) / 1440 + Number(second ?? 0) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (date1904) return days + 24_107 + time;
  // Excel believes in 29 February 1900.
  return (days + 25_569 < 61 ? days + 25_568 : days + 25_569) + time;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const AMPERSAND = 38;
const UNDERSCORE = 95;
const RETURN = 13;
const SHORT = 16;

/** Characters of a stretch of UTF-8 without markup in it: entities and line ends resolved, Excel's _x000D_ as well. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  let plain = to - from <= SHORT;
  let special = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) plain = false;
    else if (byte === AMPERSAND || byte === UNDERSCORE || byte === RETURN) special = true;
  }
  if (plain && !special) return shortAscii(bytes, from, to);
  const text = strFromU8(bytes.subarray(from, to));
  return special ? unescapeCell(resolveEntities(text.replace(/\r\n?/g, "\n"))) : text;
}

/** A decoder costs more than short text. */
export function shortAscii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (written, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? written;
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

/** Excel writes what XML cannot hold as _xHHHH_, and a text that merely looks so with its underscore as _x005F_. */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** The content of an <is> or <si> for a text: one <t>, blanks kept. */
export function textXml(prefix: string, text: string): string {
  const escaped = text.replace(
    UNWRITABLE,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeXml(escaped)}</${prefix}t>`;
}

/** The text of an <si> or <is> of any make: runs joined, readings (rPh) left out. */
export function richText(xml: string): string {
  return textOf(parseXml(xml));
}

function textOf(node: XmlNode): string {
  const own = childrenOf(node, "t").map((t) => unescapeCell(t.text));
  const runs = childrenOf(node, "r").map(textOf);
  return [...own, ...runs].join("");
}
