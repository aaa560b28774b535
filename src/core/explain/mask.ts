/** How much of an identity number stays readable: enough to tell two people apart, not enough to copy it. */
const HEAD = 6;
const TAIL = 4;
const LONG_NUMBER = /\d{14,}[\dXx]/g;

/** 370102********0017; a passport keeps two characters at each end. */
export function maskId(number: string): string {
  if (number.length < 8) return number;
  const [head, tail] = number.length >= 15 ? [HEAD, TAIL] : [2, 2];
  return number.slice(0, head) + "*".repeat(number.length - head - tail) + number.slice(number.length - tail);
}

/** Text with every run of digits masked that is long enough for an identity number. */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, maskId);
}

/** A sentence quotes at most so many characters of a cell. */
const LONGEST = 30;

/** What stands in a cell, for a sentence that says what is wrong with it: 填的“…”. The caller has masked identity numbers. */
export function filledText(masked: string): string {
  return `填的“${masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked}”`;
}
