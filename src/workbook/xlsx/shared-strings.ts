import { strFromU8 } from "fflate";
import { richText, textAt } from "./cell-text";
import { tagCursor } from "./tag-cursor";

const LESS = 60;
const SLASH = 47;

/**
 * The table of shared strings, read in one pass and only when the first one is asked for. It is never written: our own text
 * goes into the cells (t="inlineStr"), as POI and so every 导出 of a Java system writes it, so that this part stays as it
 * is and nothing of ours is left in it when our marks are cleared.
 */
export function sharedStrings(part: () => Uint8Array | null): (n: number) => string {
  let table: readonly string[] | null = null;
  return (n) => {
    table ??= readTable(part() ?? new Uint8Array());
    return table[n] ?? "";
  };
}

function readTable(bytes: Uint8Array): string[] {
  const table: string[] = [];
  const cursor = tagCursor(bytes, 0);
  cursor.next();
  while (cursor.next() && !cursor.closes()) {
    const isItem = cursor.is("si");
    const start = cursor.start;
    if (!cursor.opens()) {
      if (isItem) table.push("");
      continue;
    }
    const simple = simpleText();
    if (simple !== null) {
      if (isItem) table.push(simple);
      continue;
    }
    for (let depth = 1; depth > 0;) {
      if (!cursor.next()) return table;
      if (cursor.opens()) depth++;
      else if (cursor.closes()) depth--;
    }
    if (isItem) table.push(richText(strFromU8(bytes.subarray(start, cursor.end))));
  }
  return table;

  /** The text of <si><t>…</t></si>, and then the cursor is behind it; null for anything else, and then it has not moved. */
  function simpleText(): string | null {
    const before = cursor.end;
    if (cursor.next() && cursor.opens() && cursor.is("t")) {
      const from = cursor.end;
      let to = from;
      while (to < bytes.length && bytes[to] !== LESS) to++;
      if (bytes[to + 1] === SLASH && cursor.next() && cursor.next() && cursor.closes()) return textAt(bytes, from, to);
    }
    cursor.end = before;
    return null;
  }
}
