import { strFromU8 } from "fflate";
import { XlsxError } from "../error";
import { readZip, unpack, type ZipEntry, pack, writeZip } from "../zip/zip";
import { utf8 } from "../zip/bytes";

/** The parts of an open file. Paths are the zip's names without a leading "/"; asked for in any case, as Excel does. */
export interface Package {
  has(path: string): boolean;
  /** A part's XML as UTF-8 without byte order mark; null if there is no such part. Unpacked once. */
  read(path: string): Uint8Array | null;
  /** The same of a part that is read as a tree, which costs many times its size: XlsxError "too-complex" for a large one. */
  text(path: string): string | null;
  /** In bytes, not unpacked; null if there is no such part. */
  sizeOf(path: string): number | null;
  paths(): readonly string[];
  /** The zip with parts replaced, added (at the end) or, where null, left out; all others are passed on packed as they came. */
  save(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array;
}

/** A part larger than this cannot become one string, and no registration sheet comes near. */
const LARGEST_PART = 400_000_000;
/** As trees these take some 200 MB. */
export const LARGEST_TREE = 24_000_000;
/** A workbook that promises more than this is a mistake or a trap; pictures that nobody unpacks count as well. */
const LARGEST_WHOLE = 2_000_000_000;
/** Nor is more than this ever unpacked of one. */
const LARGEST_UNPACKED = 1_000_000_000;

/** Throws XlsxError "truncated", "encrypted", "not-a-workbook" or "too-large". */
export function openPackage(bytes: Uint8Array): Package {
  return packageOf(readZip(bytes));
}

/** A package of new parts. */
export function newPackage(parts: Readonly<Record<string, Uint8Array>>): Package {
  return packageOf(Object.entries(parts).map(([path, bytes]) => pack(path, bytes)));
}

function packageOf(entries: readonly ZipEntry[]): Package {
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_WHOLE) throw new XlsxError("too-large");
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byPath.has(pathKey(entry.name))) byPath.set(pathKey(entry.name), entry);
  const unpacked = new Map<ZipEntry, Uint8Array>();
  let whole = 0;

  function read(path: string): Uint8Array | null {
    const entry = byPath.get(pathKey(path));
    if (!entry) return null;
    const known = unpacked.get(entry);
    if (known) return known;
    if (entry.size > LARGEST_PART || whole + entry.size > LARGEST_UNPACKED) throw new XlsxError("too-large");
    whole += entry.size;
    const bytes = asUtf8(unpack(entry));
    unpacked.set(entry, bytes);
    return bytes;
  }

  return {
    has: (path) => byPath.has(pathKey(path)),
    read,
    sizeOf: (path) => byPath.get(pathKey(path))?.size ?? null,
    text(path) {
      if ((byPath.get(pathKey(path))?.size ?? 0) > LARGEST_TREE) throw new XlsxError("too-complex");
      const bytes = read(path);
      return bytes && strFromU8(bytes);
    },
    paths: () => [...byPath.values()].map((entry) => entry.name.replace(/^\/+/, "")),
    save(changes) {
      const pending = new Map([...changes].map(([path, bytes]) => [pathKey(path), { path, bytes }]));
      const kept = entries.flatMap((entry) => {
        const change = pending.get(pathKey(entry.name));
        if (!change || byPath.get(pathKey(entry.name)) !== entry) return [entry];
        pending.delete(pathKey(entry.name));
        return change.bytes === null
          ? []
          : [{ ...pack(entry.name, change.bytes), nameBytes: entry.nameBytes, utf8: entry.utf8 }];
      });
      const added = [...pending.values()].flatMap(({ path, bytes }) => (bytes === null ? [] : [pack(path, bytes)]));
      return writeZip([...kept, ...added]);
    },
  };
}

/** One key for every way to write a part's path: in any case, with a leading "/", with %20 for a blank. */
export function pathKey(path: string): string {
  const plain = path.replace(/^\/+/, "").toLowerCase();
  if (!plain.includes("%")) return plain;
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    return plain;
  }
}

export function samePart(one: string, other: string): boolean {
  return pathKey(one) === pathKey(other);
}

const DECLARED = /^(<\?xml\s[^>]*?encoding\s*=\s*)(["'])([^"']*)\2/i;
/** Bytes in which a declaration ends in any encoding that begins as ASCII does. */
const DECLARATION_LENGTH = 200;

/**
 * A part's XML as UTF-8 without byte order mark, whatever it was written in: the mark or the declaration tells. Its
 * declaration then says UTF-8 too. Throws XlsxError "encoding" for what this machine cannot read.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  // UTF-16 by its mark, or by the "<?" with which a part begins.
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), "utf-16be");
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return decoded(bytes, "utf-16le");
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return decoded(bytes, "utf-16be");
  // A picture is no XML and stays as it is.
  if (first !== 0x3c || second !== 0x3f) return bytes;
  const label = DECLARED.exec(strFromU8(bytes.subarray(0, DECLARATION_LENGTH), true))?.[3]
    ?.trim()
    .toLowerCase();
  // What begins with single bytes is not UTF-16, whatever a program that writes from memory says of it.
  const isUtf8 = label === undefined || /^(?:utf-?8|utf-?16|utf-?32|ucs-?[24]|unicode)/.test(label);
  return isUtf8 ? bytes : decoded(bytes, label);
}

function decoded(bytes: Uint8Array, label: string): Uint8Array {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new XlsxError("encoding", label);
  }
  return utf8(text.replace(DECLARED, "$1$2UTF-8$2"));
}
