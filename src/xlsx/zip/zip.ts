import { inflateSync, strFromU8, deflateSync } from "fflate";
import { XlsxError } from "../error";
import { crc32 } from "../crc32";
import { utf8 } from "./bytes";

/** One file of a zip as it lies there: `data` is still compressed (method 8) or stored (method 0). */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Date and time in the zip's own form. */
  readonly time: number;
  readonly data: Uint8Array;
  /** The name's bytes are UTF-8; a zip says so of each of its files. */
  readonly utf8: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const NONE_32 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

/**
 * The files of a zip, nothing unpacked yet. A reader of our own, because fflate's gives unpacked bytes only: we pass on
 * what nobody touched as it lies there, and check every checksum, so that no flipped bit becomes a digit of an ID.
 * Throws XlsxError "truncated" or "encrypted".
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = directory.offset;
    let packed = 0;
    while (at + 46 <= directory.end && view.getUint32(at, true) === CENTRAL) {
      const entry = readEntry(bytes, view, at);
      entries.push(entry);
      packed += entry.data.length;
      // Files that lie over each other are a trap: passed on one by one they would be as many times as large.
      if (packed > bytes.length) throw new XlsxError("truncated");
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    if ((entries.length - directory.entries) % directory.modulus !== 0) throw new XlsxError("truncated");
    return entries;
  } catch (error) {
    // A DataView throws RangeError where the file ends too early.
    throw error instanceof XlsxError ? error : new XlsxError("truncated");
  }
}

/** Deflate never packs tighter than this. */
const TIGHTEST = 1032;

/** The unpacked bytes of one file. Throws XlsxError "truncated" when they are not what the zip promised. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > TIGHTEST * (entry.data.length + 1)) throw new XlsxError("truncated", entry.name);
  const bytes = entry.method === 0 ? entry.data : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new XlsxError("truncated", entry.name);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // A buffer of the promised size: a bomb that promises little cannot grow.
    return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch {
    throw new XlsxError("truncated", entry.name);
  }
}

/** Where a zip lists its files. `modulus`: programs without zip64 write the count without what is above 65,535. */
interface Directory {
  readonly entries: number;
  readonly modulus: number;
  readonly offset: number;
  readonly end: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const entries = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const has64 = at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR;
    if (!has64 || (entries !== 0xffff && offset !== NONE_32)) return { entries, modulus: 0x10000, offset, end: at };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END_64) throw new XlsxError("truncated");
    return {
      entries: Number(view.getBigUint64(end64 + 32, true)),
      modulus: Number.POSITIVE_INFINITY,
      offset: Number(view.getBigUint64(end64 + 48, true)),
      end: end64,
    };
  }
  throw new XlsxError("truncated");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  if (flags & 1) throw new XlsxError("encrypted");
  if (method !== 0 && method !== 8) throw new XlsxError("not-a-workbook");
  const wide = wideFields(view, at + 46 + nameLength, view.getUint16(at + 30, true), [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size, packed, local] = wide;
  if (view.getUint32(local, true) !== LOCAL) throw new XlsxError("truncated");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new XlsxError("truncated");
  const name = nameOf(nameBytes);
  return {
    name: name.text.replace(/\\/g, "/"),
    utf8: name.utf8,
    nameBytes,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    time: view.getUint32(at + 12, true),
    data: bytes.subarray(start, start + packed),
  };
}

/** UTF-8, whether the zip says so or not; what is none is read byte by byte. */
function nameOf(bytes: Uint8Array): { readonly text: string; readonly utf8: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), utf8: true };
  } catch {
    return { text: strFromU8(bytes, true), utf8: false };
  }
}

/** Sizes and offset, taken from the zip64 field where the short ones say so (POI writes it even for small files). */
function wideFields(
  view: DataView,
  extra: number,
  length: number,
  short: readonly [number, number, number],
): readonly [number, number, number] {
  if (!short.includes(NONE_32)) return short;
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== NONE_32) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [take(short[0]), take(short[1]), take(short[2])];
  }
  throw new XlsxError("truncated");
}

/** 1 January 1980: the same workbook gives the same bytes, whenever it is saved. */
const NO_TIME = 0x00210000;
/** Three times as fast as the usual 6, a tenth larger: saving 76 MB is mostly this. */
const LEVEL = 2;
/** The usual end of a zip cannot count so many files. */
const MANY = 0xffff;
const END_64_SIZE = 76;

/** A new file for a zip, packed. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: LEVEL });
  return {
    name,
    nameBytes: utf8(name),
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    time: NO_TIME,
    data: packed,
    utf8: true,
  };
}

/** The zip of these files, in their order; their data is passed on as it is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const many = entries.length >= MANY;
  const total = entries.reduce(
    (sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.data.length,
    many ? END_64_SIZE + 22 : 22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    fields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.data, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.data.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, n) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    fields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[n] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  const size = at - directory;
  if (many) {
    end64(view, at, entries.length, size, directory);
    at += END_64_SIZE;
  }
  const counted = many ? MANY : entries.length;
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, counted, true);
  view.setUint16(at + 10, counted, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The end of a zip with more files than its usual end can count, and the way to it. */
function end64(view: DataView, at: number, entries: number, size: number, directory: number): void {
  view.setUint32(at, 0x06064b50, true);
  view.setBigUint64(at + 4, 44n, true);
  view.setUint16(at + 12, 45, true);
  view.setUint16(at + 14, 45, true);
  view.setBigUint64(at + 24, BigInt(entries), true);
  view.setBigUint64(at + 32, BigInt(entries), true);
  view.setBigUint64(at + 40, BigInt(size), true);
  view.setBigUint64(at + 48, BigInt(directory), true);
  view.setUint32(at + 56, 0x07064b50, true);
  view.setBigUint64(at + 64, BigInt(at), true);
  view.setUint32(at + 72, 1, true);
}

/** What a local header and a directory record have in common. */
function fields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x0800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
