import { FIELDS } from "../sheet/fields";
import type { Field } from "../terms/field";
import { LEVEL_NAMES } from "../terms/words";
import { readIdNumber } from "../facts/values/id-number";
import { parseLevel } from "../facts/values/level";
import { cleanName, parsePhone } from "../facts/values/person";
import { solidText } from "../text/clean";
import type { CellValue } from "../text/value";
import { TEXT_FORMAT, TEXT_NUMBERS, type Spelling } from "./correction";

const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const BLANKS = /[^\S\n]+/g;
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** What groups the digits of a mobile number. */
const GROUPING = /[\s-]/g;
/** Excel keeps fifteen digits of a number; the rest of a longer one is gone. */
const SAFE_DIGITS = 1e15;

/** A number that is a name as text; null where digits are lost for good, or where it is none. */
export function correctNumber(field: Field, value: CellValue): Spelling | null {
  if (typeof value !== "number" || !TEXT_NUMBERS.includes(field)) return null;
  if (!Number.isInteger(value) || value <= 0 || value >= SAFE_DIGITS) return null;
  return { kind: "numberAsText", after: String(value), numberFormat: TEXT_FORMAT };
}

/** The level by its full name. */
export function correctLevel(value: CellValue): Spelling | null {
  const level = parseLevel(value);
  if (level === null || level === "unreadable") return null;
  return value === LEVEL_NAMES[level] ? null : { kind: "level", after: LEVEL_NAMES[level], numberFormat: null };
}

/** The same words without full width letters, blanks that nobody means, and what nobody sees. */
export function correctText(field: Field, value: CellValue): Spelling | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  const after = TEXT_NUMBERS.includes(field) ? tidyNumber(field, value) : tidyWords(field, value);
  if (after === value || after === "") return null;
  const numberFormat = TEXT_NUMBERS.includes(field) ? TEXT_FORMAT : null;
  return { kind: withoutBlanks(after) === withoutBlanks(value) ? "blank" : "width", after, numberFormat };
}

function tidyNumber(field: Field, value: string): string {
  const solid = solidText(value);
  if (field === "phone") {
    const digits = solid.replace(GROUPING, "");
    return parsePhone(digits) === digits ? digits : value;
  }
  if (field !== "idNumber") return solid;
  const number = readIdNumber(value)?.number ?? null;
  // Of other papers a mark may be part of the number.
  return number !== null && /^\d{17}[\dX]$/.test(number) ? number : solid;
}

function tidyWords(field: Field, value: string): string {
  const half = value.replace(FULL_WIDTH, (letter) => letter.normalize("NFKC"));
  const tidy = half.replace(INVISIBLE, "").replace(BLANKS, " ").trim();
  if (field !== "name") return FIELDS[field].reads === "text" ? tidy : tidy.replaceAll(" ", "");
  const name = tidy.replace(BETWEEN_HAN, "");
  return cleanName(name) === cleanName(value) ? name : value;
}

function withoutBlanks(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s/g, "");
}
