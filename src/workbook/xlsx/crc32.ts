const TABLES = buildTables();

function buildTables(): readonly Uint32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
  const [first, ...rest] = tables;
  if (!first) return tables;
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    first[n] = c >>> 0;
  }
  let before = first;
  for (const table of rest) {
    for (let n = 0; n < 256; n++) {
      const c = before[n] ?? 0;
      table[n] = ((first[c & 0xff] ?? 0) ^ (c >>> 8)) >>> 0;
    }
    before = table;
  }
  return tables;
}

/** The zip checksum of some bytes; four at a time, since a big sheet is 76 MB. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as unknown as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc = word(t3, crc & 0xff) ^ word(t2, (crc >>> 8) & 0xff) ^ word(t1, (crc >>> 16) & 0xff) ^ word(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = word(t0, (crc ^ byte(bytes, at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function word(table: Uint32Array, at: number): number {
  return table[at] as number;
}
