import type { AuditRow } from "../core/audit";

/** How many characters of an identity number stay readable: enough to tell two people apart, not enough to copy it. */
const HEAD = 6;
const TAIL = 4;
/** Digits in a row, as typed (full-width, with single spaces), that may be an identity number: 15 or more. */
const LONG_NUMBER = /[0-9０-９](?:[ \u3000]?[0-9０-９]){13,}[ \u3000]?[0-9０-９XxＸｘ]/g;

/** "370102********1234"; a short number (a passport) keeps two characters at each end. */
export function maskId(id: string): string {
  const letters = [...id.replace(/[\s\u3000]/g, "")];
  const [head, tail] = letters.length >= 15 ? [HEAD, TAIL] : letters.length >= 6 ? [2, 2] : [0, 0];
  const stars = "*".repeat(letters.length - head - tail);
  return letters.slice(0, head).join("") + stars + letters.slice(letters.length - tail).join("");
}

/**
 * A sentence about a row with every identity number in it masked: those that look like one, and `secrets`, the row's own
 * number and the cells as they stand, which may be anything.
 */
export function maskText(sentence: string, secrets: readonly string[] = []): string {
  const shown = secrets
    .filter((secret) => secret.length >= 6)
    .reduce((text, secret) => text.split(secret).join(maskId(secret)), sentence);
  return shown.replace(LONG_NUMBER, maskId);
}

/** The mask for everything said about one row. */
export function maskRow({ applicant, decision }: AuditRow): (sentence: string) => string {
  const cells = decision.problems.filter(({ field }) => field === "idNumber").map(({ value }) => value.trim());
  const secrets = [applicant.idNumber ?? "", ...cells];
  return (sentence) => maskText(sentence, secrets);
}
