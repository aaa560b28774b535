import { strFromU8 } from "fflate";
import { richText, textAt } from "./cell-text";
import { tagCursor } from "./tag-cursor";

const LESS = 60;
const SLASH = 47;

/** The table of shared strings as it came. */
export interface SharedStrings {
  /** The part; no bytes where the workbook has none. */
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
  /** Items that are more than one plain text: runs with looks of their own, readings. */
  readonly rich: ReadonlySet<number>;
  /** Where each item begins. */
  readonly starts: readonly number[];
  /** Behind the last item: where further ones come. */
  readonly end: number;
  /** The root's opening tag. */
  readonly rootStart: number;
  readonly rootEnd: number;
}

/** The table, read in one pass and only when it is first asked for. */
export function sharedStrings(part: () => Uint8Array | null): () => SharedStrings {
  let table: SharedStrings | null = null;
  return () => (table ??= readStrings(part() ?? new Uint8Array()));
}

function readStrings(bytes: Uint8Array): SharedStrings {
  const texts: string[] = [];
  const starts: number[] = [];
  const rich = new Set<number>();
  const cursor = tagCursor(bytes, 0);
  const hasRoot = cursor.next();
  const [rootStart, rootEnd] = hasRoot ? [cursor.start, cursor.end] : [0, 0];
  let end = rootEnd;
  if (hasRoot && cursor.opens()) {
    while (cursor.next() && !cursor.closes()) {
      const isItem = cursor.is("si");
      const start = cursor.start;
      const text = contentText();
      if (!isItem) continue;
      if (text === null) rich.add(texts.length);
      texts.push(text ?? richText(strFromU8(bytes.subarray(start, cursor.end))));
      starts.push(start);
      end = cursor.end;
    }
  }
  return { bytes, texts, rich, starts, end, rootStart, rootEnd };

  /** The text of <si><t>…</t></si> and null for anything else; then the cursor is behind the element. */
  function contentText(): string | null {
    if (!cursor.opens()) return "";
    const before = cursor.end;
    const first = cursor.next();
    if (first && cursor.is("t") && !cursor.opens() && !cursor.closes()) {
      if (cursor.next() && cursor.closes()) return "";
    } else if (first && cursor.opens() && cursor.is("t")) {
      const from = cursor.end;
      let to = from;
      while (to < bytes.length && bytes[to] !== LESS) to++;
      if (bytes[to + 1] === SLASH && cursor.next() && cursor.next() && cursor.closes()) return textAt(bytes, from, to);
    }
    cursor.end = before;
    for (let depth = 1; depth > 0 && cursor.next();) {
      if (cursor.opens()) depth++;
      else if (cursor.closes()) depth--;
    }
    return null;
  }
}
