const first = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const second = shifted(first);
const third = shifted(second);
const fourth = shifted(third);

/** The table for a byte one place further on. */
function shifted(table: Uint32Array): Uint32Array {
  return table.map((c) => (first[c & 0xff] ?? 0) ^ (c >>> 8));
}

/** The zip checksum of some bytes; four at a time, since a big sheet is 76 MB. */
export function crc32(bytes: Uint8Array): number {
  const byte = (at: number): number => bytes[at] ?? 0;
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (first[(crc ^ byte(at)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
