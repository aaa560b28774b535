import { strFromU8 } from "fflate";
import { PortError } from "../port";
import { readZip, unpack, type ZipEntry } from "./zip-read";
import { utf8 } from "./utf8";
import { pack, writeZip } from "./zip-write";

/** The parts of an open file. Paths are the zip's names without a leading "/"; asked for in any case, as Excel does. */
export interface Package {
  has(path: string): boolean;
  /** A part's XML as UTF-8 without byte order mark; null if there is no such part. Unpacked once. */
  read(path: string): Uint8Array | null;
  text(path: string): string | null;
  paths(): readonly string[];
  /** The zip with parts replaced, added (at the end) or, where null, left out; all others are passed on packed as they came. */
  save(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array;
}

/** A part larger than this cannot become one string, and no registration sheet comes near. */
const LARGEST_PART = 400_000_000;
/** A workbook that promises more than this is a mistake or a trap. */
const LARGEST_WHOLE = 2_000_000_000;

/** Throws PortError "truncated", "encrypted", "not-a-workbook" or "too-large". */
export function openPackage(bytes: Uint8Array): Package {
  return packageOf(readZip(bytes));
}

/** A package of new parts. */
export function newPackage(parts: Readonly<Record<string, Uint8Array>>): Package {
  return packageOf(Object.entries(parts).map(([path, bytes]) => pack(path, bytes)));
}

function packageOf(entries: readonly ZipEntry[]): Package {
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_WHOLE) throw new PortError("too-large");
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byPath.has(keyOf(entry.name))) byPath.set(keyOf(entry.name), entry);
  const unpacked = new Map<ZipEntry, Uint8Array>();

  function read(path: string): Uint8Array | null {
    const entry = byPath.get(keyOf(path));
    if (!entry) return null;
    const known = unpacked.get(entry);
    if (known) return known;
    if (entry.size > LARGEST_PART) throw new PortError("too-large");
    const bytes = asUtf8(unpack(entry));
    unpacked.set(entry, bytes);
    return bytes;
  }

  return {
    has: (path) => byPath.has(keyOf(path)),
    read,
    text(path) {
      const bytes = read(path);
      return bytes && strFromU8(bytes);
    },
    paths: () => [...byPath.values()].map((entry) => entry.name.replace(/^\/+/, "")),
    save(changes) {
      const pending = new Map([...changes].map(([path, bytes]) => [keyOf(path), { path, bytes }]));
      const kept = entries.flatMap((entry) => {
        const change = pending.get(keyOf(entry.name));
        if (!change || byPath.get(keyOf(entry.name)) !== entry) return [entry];
        pending.delete(keyOf(entry.name));
        return change.bytes === null ? [] : [{ ...pack(entry.name, change.bytes), nameBytes: entry.nameBytes }];
      });
      const added = [...pending.values()].flatMap(({ path, bytes }) => (bytes === null ? [] : [pack(path, bytes)]));
      return writeZip([...kept, ...added]);
    },
  };
}

function keyOf(path: string): string {
  return path.replace(/^\/+/, "").toLowerCase();
}

/** XML may be UTF-16 as well; nothing but its byte order mark tells. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if ((first !== 0xff || second !== 0xfe) && (first !== 0xfe || second !== 0xff)) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, first === 0xff));
  return utf8(text.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16(?:le|be)?\2/i, "$1$2UTF-8$2"));
}
