/**
 * What tells people apart: the identity number without its check digit, one of 15 digits as one of 18; null where there is none.
 * `number` as `readIdNumber` gives it.
 */
export function personOf(number: string | null): string | null {
  if (number === null) return null;
  if (/^\d{15}$/.test(number)) return `${number.slice(0, 6)}19${number.slice(6)}`;
  return number.slice(0, number.length === 18 ? 17 : undefined);
}
