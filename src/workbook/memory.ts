import { z } from "zod";
import { PortError } from "./port";

/** Everything that may be remembered with a workbook; each key's text is JSON whose shape stands where it is used. */
export const MEMORY_KEYS = ["columns", "terms", "answers", "decisions", "plan", "pack"] as const;

/**
 * columns: what the clerk settled about columns; terms: notice and day; answers: to questions of the audit; decisions: the facts
 * behind 人工核定; plan: how the plan table is made; pack: a rule pack of the organization's own.
 */
export type MemoryKey = (typeof MEMORY_KEYS)[number];

/** What a workbook remembers. */
export interface Memory {
  readonly texts: ReadonlyMap<MemoryKey, string>;
  /** A later version of this program has written what cannot be read here, and what must not be written over. */
  readonly newer: boolean;
}

/** Texts to be remembered by key, null for one to be forgotten; what is not named stays. "everything" is to be forgotten. */
export type MemoryChange = ReadonlyMap<MemoryKey, string | null> | "everything";

export const NO_MEMORY: Memory = { texts: new Map(), newer: false };

/** By the namespace of its root our custom XML is known in every program. */
export const MEMORY_NAMESPACE = "urn:rending:memory";

/** Bytes of UTF-8 that all of it takes in the file. */
export const MEMORY_LIMIT = 1024 * 1024;

const VERSION = 1;

/**
 * What the parts of our namespace say together; the later part goes before the earlier one, should there be several. What is
 * damaged says nothing.
 */
export function memoryOf(parts: readonly string[]): Memory {
  const read = parts.map(readPart);
  const texts = new Map<MemoryKey, string>();
  for (const [key, text] of read.flatMap(({ entries }) => entries)) if (isKey(key)) texts.set(key, text);
  return { texts, newer: read.some(({ newer }) => newer) };
}

/**
 * The one part that is to stand in the place of `parts`; null where nothing is left to remember. Keys that we do not know stay.
 * Throws PortError "memory-newer" or "memory-full".
 */
export function partAfter(parts: readonly string[], change: MemoryChange): string | null {
  const read = parts.map(readPart);
  if (read.some(({ newer }) => newer)) throw new PortError("memory-newer");
  if (change === "everything") return null;
  const entries = new Map(read.flatMap((part) => part.entries));
  for (const [key, text] of change) {
    if (text === null) entries.delete(key);
    else entries.set(key, text);
  }
  if (entries.size === 0) return null;
  const xml = writePart(entries);
  if (utf8Length(xml) > MEMORY_LIMIT) throw new PortError("memory-full");
  return xml;
}

/** Whether two texts of a part say the same, however they are written. */
export function saysSame(one: string, other: string): boolean {
  return one === other || JSON.stringify(readPart(one)) === JSON.stringify(readPart(other));
}

/** A remembered text as its owner's shape; null for what is missing, damaged or somebody else's. Never throws. */
export function recalled<T>(text: string | undefined, shape: z.ZodType<T>): T | null {
  if (text === undefined) return null;
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

interface Part {
  readonly entries: readonly (readonly [string, string])[];
  readonly newer: boolean;
}

const ENTRIES = z.record(z.string(), z.unknown());

/** A program may have written the same XML with a declaration, a prefix, other quotes or entities. */
function readPart(xml: string): Part {
  const opening = /<(?:[\w.-]+:)?memory(?:\s[^>]*)?>/.exec(xml);
  const [tag = ""] = opening ?? [];
  const version = Number(/\sversion\s*=\s*["'](\d+)/.exec(tag)?.[1]);
  if (version > VERSION) return { entries: [], newer: true };
  const content = xml.slice((opening?.index ?? 0) + tag.length).split("<", 1)[0] ?? "";
  const entries = version === VERSION ? recalled(unescaped(content), ENTRIES) : null;
  return {
    entries: Object.entries(entries ?? {}).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
    newer: false,
  };
}

/**
 * One JSON object as the text of one element. Whatever XML or a program on the way could change (markup, line breaks, controls,
 * single surrogates, marks without width) is escaped as JSON escapes it.
 */
function writePart(entries: ReadonlyMap<string, string>): string {
  const json = JSON.stringify(Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1))));
  const plain = json.replace(
    /[<>&\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="${VERSION}">${plain}</memory>`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? written;
    const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

function isKey(key: string): key is MemoryKey {
  return MEMORY_KEYS.some((known) => known === key);
}

/** Bytes of UTF-8, counted without making them. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Of a pair of surrogates each half takes two of the four bytes.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
