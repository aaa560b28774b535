import { crc32 } from "./crc32";
import { readZip, type ZipEntry } from "./zip/zip";

/** Two-second steps of a day, as a zip counts time; midnight, which most programs write, is no seal. */
const STEPS = 43_200;
const END = 0x06054b50;
const NAME_LENGTH = 28;

/**
 * The same file with a seal, which tells our unchanged result from a workbook that somebody has worked in since: the time of
 * its first part is made of all parts' checksums. No program shows it, and every program that saves the workbook breaks it.
 */
export function sealed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const [first] = readZip(copy);
  if (!first) return copy;
  const time = sealOf(readZip(copy));
  // Our own zips begin with their first part and end without a comment.
  const directory = view.getUint32(copy.length - 22 + 16, true);
  if (view.getUint32(copy.length - 22, true) !== END || view.getUint16(directory + NAME_LENGTH, true) === 0)
    return copy;
  view.setUint16(10, time, true);
  view.setUint16(directory + 12, time, true);
  return copy;
}

/** Whether the file is a workbook as we wrote it, and nobody has saved it since. */
export function isSealed(bytes: Uint8Array): boolean {
  try {
    const entries = readZip(bytes);
    return ((entries[0]?.time ?? 0) & 0xffff) === sealOf(entries);
  } catch {
    return false;
  }
}

/** Hours, minutes and two-second steps. */
function sealOf(entries: readonly ZipEntry[]): number {
  const sums = Uint32Array.from(entries, ({ crc }) => crc);
  const step = 1 + (crc32(new Uint8Array(sums.buffer)) % (STEPS - 1));
  return (Math.floor(step / 1800) << 11) | (Math.floor((step % 1800) / 30) << 5) | (step % 30);
}
