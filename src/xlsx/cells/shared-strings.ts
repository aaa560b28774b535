import { strFromU8 } from "fflate";
import { richText, textAt, textXml } from "./value";
import { tagCursor } from "../xml/tags";
import type { SheetCells } from "./sheet-cells";
import { byteWriter } from "../zip/bytes";
import { number, parseXml } from "../xml/tree";
import { attributesXml, opened, withAttributes } from "../xml/edit";

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

/** What the cells of a workbook still need of its table of strings. */
export interface StringUse {
  /** How many items from the first on. */
  readonly kept: number;
  /** How many cells refer to it no more. */
  readonly dropped: number;
}

/** The table as it came is needed whole. */
export function allStrings(table: SharedStrings): StringUse {
  return { kept: table.texts.length, dropped: 0 };
}

/** Last items go if cells referred to them that were overwritten, and no other cell of the workbook does. `sheets`: all there are. */
export function stringUse(sheets: readonly SheetCells[], table: SharedStrings): StringUse {
  const used = new Uint8Array(table.texts.length);
  const left = new Uint8Array(table.texts.length);
  let dropped = 0;
  for (const cells of sheets) {
    cells.eachShared((item, overwritten) => {
      if (overwritten) dropped++;
      (overwritten ? left : used)[item] = 1;
    });
  }
  let kept = table.texts.length;
  while (kept > 0 && left[kept - 1] === 1 && used[kept - 1] === 0) kept--;
  return { kept, dropped };
}

/** Last items among which a text is looked for: those of an earlier run of ours are there, and 250,000 names are not worth it. */
const LOOKED_THROUGH = 10_000;

/** The table of shared strings while a workbook is saved. */
export interface StringWriter {
  /** The number of the item for a text of one more cell: a plain one of the last that came, else a new one behind all that came. */
  numberOf(text: string): number;
  /** The part as it is to be saved: "same" as it came, or null where nothing is left in it. Asked for when all cells are written. */
  written(): Uint8Array | "same" | null;
}

/**
 * Every text we write is shared, as Excel does it: results repeat a few hundred texts, and with them in the cells the sheet
 * of 100,000 rows was 175 MB instead of 116. What came stays as it is and in its order; only last items that no cell refers
 * to any more go, so that nothing of ours is left when our marks are cleared. `namespace` is for a workbook without a table; `dead`: numbers that cells refer to
 * although the table does not have them.
 */
export function stringWriter(
  table: SharedStrings,
  { kept, dropped }: StringUse,
  namespace: string,
  dead: () => ReadonlySet<number>,
): StringWriter {
  const numbers = new Map<string, number>();
  const added: string[] = [];
  let references = 0;
  let known: ReadonlyMap<string, number> | null = null;
  let taken: ReadonlySet<number> | null = null;

  /** Plain items that came, the first of several. */
  function cameWith(): ReadonlyMap<string, number> {
    const came = new Map<string, number>();
    const from = Math.max(0, kept - LOOKED_THROUGH);
    for (let n = kept - 1; n >= from; n--) if (!table.rich.has(n)) came.set(table.texts[n] ?? "", n);
    return came;
  }

  /** Behind all that are there; a number that some cell refers to stays a blank. */
  function append(text: string): number {
    taken ??= dead();
    while (taken.has(kept + added.length)) added.push("");
    return kept + added.push(text) - 1;
  }

  return {
    numberOf(text) {
      references++;
      const before = numbers.get(text);
      if (before !== undefined) return before;
      known ??= cameWith();
      const place = known.get(text) ?? append(text);
      numbers.set(text, place);
      return place;
    },
    written() {
      if (added.length === 0 && kept === table.texts.length) return "same";
      if (added.length === 0 && kept === 0) return null;
      const { bytes, rootStart, rootEnd, starts, end } = table;
      const hasRoot = rootEnd > rootStart;
      const root = hasRoot
        ? strFromU8(bytes.subarray(rootStart, rootEnd))
        : `<sst${attributesXml({ xmlns: namespace, count: 0, uniqueCount: 0 })}/>`;
      const prefix = /^<([\w.-]+:)?/.exec(root)?.[1] ?? "";
      const empty = /\/\s*>$/.test(root);
      const tag = counted(root, references - dropped, added.length - (table.texts.length - kept));
      const [opening = "", closing = ""] = empty ? opened(tag).split(/(?<=>)(?=<\/)/) : [tag];
      const writer = byteWriter(bytes.length + added.reduce((sum, text) => sum + 3 * text.length + 64, 1024));
      if (hasRoot) writer.copy(bytes, 0, rootStart);
      else writer.text('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
      writer.text(opening);
      if (!empty) writer.copy(bytes, rootEnd, starts[kept] ?? end);
      for (const text of added) writer.text(`<${prefix}si>${textXml(prefix, text)}</${prefix}si>`);
      writer.text(closing);
      writer.copy(bytes, end, bytes.length);
      return writer.done();
    },
  };
}

/** The root's tag with its counts, where it has any, moved on: how many cells refer to the table, and how many items it has. */
function counted(root: string, references: number, items: number): string {
  const node = parseXml(/\/\s*>$/.test(root) ? root : root.replace(/>$/, "/>"));
  const moved = (name: string, by: number): Record<string, number> => {
    const before = number(node, name);
    return before === null ? {} : { [name]: Math.max(0, before + by) };
  };
  return withAttributes(root, { ...moved("count", references), ...moved("uniqueCount", items) });
}
