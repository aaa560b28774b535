import { LAST_COLUMN } from "../../core/terms/cell";
import { XlsxError } from "../error";
import type { TagCursor } from "../xml/tags";

/** How a cell says its value (the attribute t). */
export const KIND = { number: 0, shared: 1, boolean: 2, error: 3, text: 4, inline: 5, date: 6 } as const;
/** What the last tag read said; 0 and -1 stand for what is not written. */
export interface AttributeReader {
  number: number;
  column: number;
  style: number;
  kind: number;
  hidden: boolean;
  customFormat: boolean;
  row(cursor: TagCursor): void;
  cell(cursor: TagCursor): void;
}

const LETTER = { r: 114, s: 115, t: 116, b: 98, d: 100, e: 101, i: 105, h: 104, c: 99 } as const;

/** Reads r, s, t, hidden and customFormat out of a tag's bytes; everything else is passed over. */
export function attributeReader(bytes: Uint8Array): AttributeReader {
  let nameStart = 0;
  let nameEnd = 0;
  let valueStart = 0;
  let valueEnd = 0;
  let at = 0;

  /** The next attribute before `end`. */
  function advance(end: number): boolean {
    while (at < end && bytes[at] !== 61) at++;
    if (at >= end) return false;
    nameEnd = at;
    while ((bytes[nameEnd - 1] ?? 0) <= 32) nameEnd--;
    nameStart = nameEnd;
    while ((bytes[nameStart - 1] ?? 0) > 32) nameStart--;
    do at++;
    while (at < end && bytes[at] !== 34 && bytes[at] !== 39);
    const quote = bytes[at];
    valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    valueEnd = at++;
    return true;
  }

  function digits(from: number): number {
    let value = 0;
    for (let n = from; n < valueEnd; n++) {
      const digit = (bytes[n] ?? 0) - 48;
      if (digit < 0 || digit > 9 || value > 1e8) throw new XlsxError("truncated");
      value = value * 10 + digit;
    }
    return value;
  }

  /** The column of "AB12". */
  function letters(): number {
    let value = 0;
    let n = valueStart;
    for (; n < valueEnd; n++) {
      const letter = (bytes[n] ?? 0) & ~32;
      if (letter < 65 || letter > 90) break;
      value = value * 26 + letter - 64;
    }
    if (value === 0 || value > LAST_COLUMN || n === valueEnd) throw new XlsxError("truncated");
    return value;
  }

  /** n, s, b, e, str, inlineStr, d */
  function kindOf(): number {
    const first = bytes[valueStart];
    const one = valueEnd - valueStart === 1;
    if (first === LETTER.s) return one ? KIND.shared : KIND.text;
    if (first === LETTER.b) return KIND.boolean;
    if (first === LETTER.e) return KIND.error;
    if (first === LETTER.d) return KIND.date;
    return first === LETTER.i ? KIND.inline : KIND.number;
  }

  const isTrue = (): boolean => bytes[valueStart] === 49 || bytes[valueStart] === LETTER.t;
  const reader: AttributeReader = {
    number: 0,
    column: 0,
    style: -1,
    kind: KIND.number,
    hidden: false,
    customFormat: false,
    cell(cursor) {
      reader.column = 0;
      reader.style = -1;
      reader.kind = KIND.number;
      at = cursor.nameEnd;
      while (advance(cursor.end)) {
        if (nameEnd - nameStart !== 1) continue;
        const name = bytes[nameStart];
        if (name === LETTER.r) reader.column = letters();
        else if (name === LETTER.s) reader.style = digits(valueStart);
        else if (name === LETTER.t) reader.kind = kindOf();
      }
    },
    row(cursor) {
      reader.number = 0;
      reader.style = -1;
      reader.hidden = false;
      reader.customFormat = false;
      at = cursor.nameEnd;
      while (advance(cursor.end)) {
        const name = bytes[nameStart];
        const length = nameEnd - nameStart;
        if (length === 1 && name === LETTER.r) reader.number = digits(valueStart);
        else if (length === 1 && name === LETTER.s) reader.style = digits(valueStart);
        else if (length === 6 && name === LETTER.h) reader.hidden = isTrue();
        else if (length === 12 && name === LETTER.c && bytes[nameStart + 6] === 70) reader.customFormat = isTrue();
      }
    },
  };
  return reader;
}
