import { XlsxError } from "../error";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;
const LETTER_D = 68;

/**
 * Walks the tags of a part's bytes. Sheet data alone (and the table of strings) is read with it, everything else with saxes:
 * a sheet of 76 MB has 4 million elements, and what is kept of a cell are offsets into its bytes, so that untouched rows are
 * copied and never decoded. saxes takes 2.4 times as long for it (1.0 s, indexing not counted), wants the part as one string
 * and counts in characters. Comments, processing instructions, CDATA and ">" inside of quotes are passed over as XML demands.
 */
export interface TagCursor {
  /** Offset of "<". */
  start: number;
  /** Behind ">". */
  end: number;
  /** Of the name without its prefix. */
  nameStart: number;
  nameEnd: number;
  /** <a> */
  opens(): boolean;
  /** </a> */
  closes(): boolean;
  /** Moves to the next tag; false at the end of the bytes. Throws XlsxError "truncated" inside of an unfinished one. */
  next(): boolean;
  /** Whether the tag's local name is this ASCII word. */
  is(word: string): boolean;
}

export function tagCursor(bytes: Uint8Array, from: number): TagCursor {
  const length = bytes.length;
  let kind: "open" | "close" | "empty" = "open";

  /** Behind the first place at or behind `at` where the given bytes stand. */
  function behind(at: number, mark: readonly number[]): number {
    for (; at + mark.length <= length; at++) {
      if (mark.every((byte, n) => bytes[at + n] === byte)) return at + mark.length;
    }
    throw new XlsxError("truncated");
  }

  /** Past a comment, CDATA or processing instruction whose "<" stands at `at`. */
  function pastOther(at: number): number {
    if (bytes[at + 1] === QUESTION) return behind(at + 2, [QUESTION, GREATER]);
    if (bytes[at + 2] === 45) return behind(at + 4, [45, 45, GREATER]);
    if (bytes[at + 2] === 91) return behind(at + 9, [93, 93, GREATER]);
    // A DOCTYPE, or what is none of XML.
    throw new XlsxError(bytes[at + 2] === LETTER_D ? "foreign-xml" : "truncated");
  }

  const cursor: TagCursor = {
    start: from,
    end: from,
    nameStart: from,
    nameEnd: from,
    opens: () => kind === "open",
    closes: () => kind === "close",
    next() {
      let at = cursor.end;
      for (;;) {
        while (at < length && bytes[at] !== LESS) at++;
        if (at >= length) return false;
        const mark = bytes[at + 1];
        if (mark !== BANG && mark !== QUESTION) break;
        at = pastOther(at);
      }
      cursor.start = at;
      const closing = bytes[at + 1] === SLASH;
      at += closing ? 2 : 1;
      cursor.nameStart = at;
      let byte = bytes[at] ?? 0;
      while (byte > BLANK && byte !== GREATER && byte !== SLASH) {
        if (byte === COLON) cursor.nameStart = at + 1;
        byte = bytes[++at] ?? 0;
      }
      cursor.nameEnd = at;
      while (at < length && byte !== GREATER) {
        if (byte === QUOTE || byte === APOSTROPHE) {
          const quote = byte;
          do at++;
          while (at < length && bytes[at] !== quote);
        } else if (byte === LESS) throw new XlsxError("truncated");
        byte = bytes[++at] ?? 0;
      }
      if (at >= length) throw new XlsxError("truncated");
      cursor.end = at + 1;
      kind = closing ? "close" : bytes[at - 1] === SLASH ? "empty" : "open";
      return true;
    },
    is(word) {
      if (cursor.nameEnd - cursor.nameStart !== word.length) return false;
      for (let n = 0; n < word.length; n++) {
        if (bytes[cursor.nameStart + n] !== word.charCodeAt(n)) return false;
      }
      return true;
    },
  };
  return cursor;
}
