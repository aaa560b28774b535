/**
 * Requests stay below 2 MiB and responses are meant to: Excel on the web refuses either above 5 MB, and a smaller one
 * leaves the screen time to breathe.
 */
export const REQUEST_BUDGET = 1_750_000;
export const RESPONSE_BUDGET = 3_000_000;

/** Bytes of UTF-8 that a value takes in JSON, without writing it out. */
export function jsonBytes(value: unknown): number {
  if (typeof value !== "string") return value === null ? 4 : String(value).length;
  let bytes = 2;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit < 0x20) bytes += 6;
    else if (unit < 0x80) bytes += unit === 0x22 || unit === 0x5c ? 2 : 1;
    else bytes += unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a row of cells in JSON, brackets and commas included. */
export function rowBytes(row: readonly unknown[]): number {
  let bytes = 2;
  for (const value of row) bytes += jsonBytes(value) + 1;
  return bytes;
}
