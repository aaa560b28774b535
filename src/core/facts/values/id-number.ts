import type { IdShapeFault } from "../../problems/details";
import type { IdType } from "../../terms/words";
import { checkDigit } from "../../text/check-digit";
import { saysNothing, solidText } from "../../text/clean";
import { datesInMonth, dayOf, type Day } from "../../time/day";
import type { CellValue } from "../../text/value";
import { memoize } from "../../text/memoize";

/** A number as it was read, and what it says by its own structure (GB 11643-1999 and the papers that copy it). */
export interface IdNumber {
  /** Without spaces and marks, half width, upper case; null where digits are lost for good. */
  readonly number: string | null;
  readonly fault: "id-damaged" | "id-format" | "id-checksum" | null;
  /** What kind of paper has numbers of this shape; null: none. */
  readonly shape: IdType | null;
  readonly birth: Day | null;
  readonly sex: "男" | "女" | null;
  /** First generation: 15 digits without a check digit. */
  readonly old: boolean;
}

/** Excel keeps fifteen digits of a number; the rest of a longer one is gone. */
const SAFE_DIGITS = 1e15;
const EIGHTEEN = /^\d{17}[\dX]$/;

/** Apostrophes that should have made text of it, and what groups digits. */
const MARKS = /['"`’‘“”´,，.。;；:：_-]/g;

const PASSES: readonly (readonly [RegExp, IdType])[] = [
  [/^[A-Z]{3}\d{12}$/, "外国人永久居留身份证"],
  [/^[HM]\d{8}(?:\d{2})?$|^[HM]A\d{7}$/, "港澳居民来往内地通行证"],
  [/^\d{8}$|^\d{10}(?:[A-Z]|\([A-Z]\))$/, "台湾居民来往大陆通行证"],
  [/^(?=.*\d)(?![GL]\d{14,}[\dX]$)[A-Z][A-Z0-9]{4,16}$/, "护照"],
];

/** 学籍号: G before the number of the identity card, L before a temporary one. */
const SCHOOL_NUMBER = /^[GL]\d{14,17}[\dX]$/;
/** Passports that have no letter, or begin with a digit: only who declares one has it. */
const OTHER_PASSPORT = /^(?=.*\d)[A-Z0-9]{6,12}$/;

/** Provinces by the first two digits (GB/T 2260). 71 is reserved for Taiwan and on no card. */
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(" "),
);
/** Permits of people from Hong Kong, Macao and Taiwan have no other digits behind these. */
const PERMIT = /^8[1-3]0000/;
/** A permanent resident's number says its province behind the 9. */
const RESIDENT_ALIEN = /^9\d{16}/;

/** The two digits of a number of eighteen or fifteen that stand for a province; null where one has them. */
export function unknownArea(number: string): string | null {
  if (PERMIT.test(number)) return null;
  const area = RESIDENT_ALIEN.test(number) ? number.slice(1, 3) : number.slice(0, 2);
  return PROVINCES.has(area) ? null : area;
}

/** Null where the cell is blank. What it is declared to be is not looked at here. */
export function readIdNumber(value: CellValue): IdNumber | null {
  if (value === "") return null;
  if (typeof value === "number" && Math.abs(value) >= SAFE_DIGITS) return faulty(null, "id-damaged");
  const text = solidText(value).toUpperCase();
  // As nearly all are written.
  if (EIGHTEEN.test(text)) return readEighteen(text);
  if (/^\d(?:\.\d+)?E\+?\d{1,2}$/.test(text)) return faulty(null, "id-damaged");
  const number = text.replace(MARKS, "").replace(/[×ХΧ✕]$/, "X");
  if (saysNothing(number)) return null;
  if (EIGHTEEN.test(number)) return readEighteen(number);
  if (/^\d{15}$/.test(number)) return readFifteen(number);
  const shape = PASSES.find(([pattern]) => pattern.test(number))?.[1] ?? null;
  return { number, fault: shape ? null : "id-format", shape, birth: null, sex: null, old: false };
}

/** Why what stands in a cell is no resident's number, though it is one of no other paper either. */
export function shapeFaultOf(written: string): IdShapeFault {
  const number = written.replace(/\s/g, "");
  if (SCHOOL_NUMBER.test(number.toUpperCase())) return { kind: "school-number", temporary: /^l/i.test(number) };
  if (/^(?:\d{17}[\dXx]|\d{15})$/.test(number)) return { kind: "no-such-birth" };
  return { kind: "length", length: number.length, letters: /[^\dXx]/.test(number) };
}

/** Whether a number without the shape of any paper may be a passport's. */
export function mayBePassport(number: string): boolean {
  return OTHER_PASSPORT.test(number);
}

/** The second-generation form of a 15-digit number: offered to the clerk, never written by itself. */
export function upgraded(fifteen: string): string {
  const seventeen = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return seventeen + checkDigit(seventeen);
}

function readEighteen(number: string): IdNumber {
  const birth = dateIn(number.slice(6, 14));
  const shape = shapeOfEighteen(number);
  if (birth === null) return { ...faulty(number, "id-format"), shape };
  const sex = sexOf(number.charAt(16));
  const fault = checkDigit(number) === number.charAt(17) ? null : "id-checksum";
  // Digits after the fifteenth are zero: it was a number once, and only its look was mended.
  if (fault && number.endsWith("000")) return { ...faulty(null, "id-damaged"), shape };
  return { number, fault, shape, birth, sex, old: false };
}

function readFifteen(number: string): IdNumber {
  const birth = dateIn(`19${number.slice(6, 12)}`);
  if (birth === null) return { ...faulty(number, "id-format"), shape: "居民身份证" };
  return { number, fault: null, shape: "居民身份证", birth, sex: sexOf(number.charAt(14)), old: true };
}

function shapeOfEighteen(number: string): IdType {
  if (/^8[12]0000/.test(number)) return "港澳居民居住证";
  if (number.startsWith("830000")) return "台湾居民居住证";
  return number.startsWith("9") ? "外国人永久居留身份证" : "居民身份证";
}

function sexOf(digit: string): "男" | "女" {
  return Number(digit) % 2 === 1 ? "男" : "女";
}

function dateIn(digits: string): Day | null {
  const [year, month, date] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1 || date > datesInMonth(year, month))
    return null;
  return dayOf(year, month, date);
}

function faulty(number: string | null, fault: "id-damaged" | "id-format"): IdNumber {
  return { number, fault, shape: null, birth: null, sex: null, old: false };
}

/** Longest words first: 港澳居民身份证 holds 居民身份证, and only 港澳居民居住证 is a residence permit. */
const TYPE_SPELLINGS: readonly (readonly [RegExp, IdType])[] = [
  [/港澳(?:居民)?(?:来往|往来)|回乡证|港澳通行证/, "港澳居民来往内地通行证"],
  [/台湾(?:居民)?(?:来往|往来)|台胞证/, "台湾居民来往大陆通行证"],
  [/台湾居民居住证/, "台湾居民居住证"],
  [/港澳(?:台)?居民居住证/, "港澳居民居住证"],
  [/永久居(?:留|住)|永居/, "外国人永久居留身份证"],
  [/港澳(?:居民)?身份证|(?:香港|澳门)(?:特区|居民|证件|身份)/, "港澳居民身份证"],
  [/护照|passport/i, "护照"],
  [/社保卡|社会保障卡/, "社会保障卡"],
  [/军官证|士兵证|军人证|警官证/, "军官证"],
  [/台湾.*身份证/, "其他"],
  [/身份证/, "居民身份证"],
];

/** 1, 01 and A are codes of a list that nobody gave us: they say nothing. */
const TYPE_WORD = /\p{Script=Han}|[a-z]{3}/iu;

/** What a 证件类型 cell says; null where blank or a mere code, 其他 where it names none of the known kinds. */
export const parseIdType = memoize((text: string): IdType | null =>
  !TYPE_WORD.test(text) ? null : (TYPE_SPELLINGS.find(([pattern]) => pattern.test(text))?.[1] ?? "其他"),
);

/**
 * What tells people apart: the identity number without its check digit, one of 15 digits as one of 18; null where there is none.
 * `number` as `readIdNumber` gives it.
 */
export function personOf(number: string | null): string | null {
  if (number === null) return null;
  if (/^\d{15}$/.test(number)) return `${number.slice(0, 6)}19${number.slice(6)}`;
  return number.slice(0, number.length === 18 ? 17 : undefined);
}
