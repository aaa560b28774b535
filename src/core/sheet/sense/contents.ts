import { isOfKind, WORD_KINDS, type CellWords, type WordKind } from "../../terms/cell-words";
import type { KnownNames, NameSet } from "../../terms/known-names";
import { LEVELS, type Level } from "../../terms/words";
import { levelsNamed } from "./levels-named";
import { checkDigit } from "../../text/check-digit";
import { saysNothing, solidText } from "../../text/clean";
import { simplified } from "../../text/simplified";
import { tickedValue } from "../../text/ticks";
import type { CellValue } from "../../text/value";

/**
 * What a cell looks like. id: eighteen characters whose last is right · trade: ends as names of trades do (电工, 营业员) · birth: a
 * date in which people who apply now are born · clause: a number of a clause · person: a surname and one to three letters more ·
 * short: two to four Chinese letters, as most names of people are · id-like: as long as the number of an ID, or masked as one ·
 * class: a kind of class (高级工班) · school-major: a school and what was learned there (淄博职业学院 学前教育)
 */
export type CellKind =
  | WordKind
  | ReadKind
  | `level-${Level}`
  | "id"
  | "mobile"
  | "landline"
  | "date"
  | "years"
  | "certificate"
  | "occupation"
  | "workType"
  | "trade"
  | "major"
  | "clause"
  | "person"
  | "short"
  | "id-like"
  | "class"
  | "school-major"
  | "digits";

/**
 * Cells that somebody might read as such a value, whatever else they are: what is none of these cannot be one, however it is
 * written.
 */
export type ReadKind = "maybe-id" | "maybe-level" | "maybe-date" | "maybe-years" | "maybe-yes" | "maybe-class";

/** What a column's cells look like: of the cells looked at, the part (0…1) that is of each kind. */
export interface Contents {
  /** Cells looked at in which something stands; 无 and the like do not count. */
  readonly looked: number;
  share(...kinds: readonly CellKind[]): number;
  /** The part of them that is one of these names. */
  naming(names: NameSet): number;
  /** The part of them that would be left if each text stood once. */
  distinct(): number;
}

export const NO_CONTENTS: Contents = { looked: 0, share: () => 0, naming: () => 0, distinct: () => 0 };

/** The words by which contents are known. */
export interface ContentWords {
  readonly cellWords: CellWords;
  readonly names: KnownNames;
}

/** What the cells of one column look like. */
export function contentsOf(sample: readonly CellValue[], words: ContentWords): Contents {
  const cells = sample.map(tickedValue).filter((value) => !saysNothing(solidText(value).toUpperCase()));
  const kinds = cells.map((value) => kindsOf(value, solidText(value).toUpperCase(), words));
  return {
    looked: kinds.length,
    share: (...wanted) =>
      kinds.length === 0 ? 0 : kinds.filter((own) => wanted.some((kind) => own.has(kind))).length / kinds.length,
    naming: (names) =>
      cells.length === 0
        ? 0
        : cells.filter((value) => namedBy(value).some((one) => names.has(one))).length / cells.length,
    distinct: () => (cells.length === 0 ? 0 : new Set(cells.map(solidText)).size / cells.length),
  };
}

const KINDS = Object.keys(WORD_KINDS) as readonly WordKind[];
const SEPARATORS = /[-—/\\、(（|:：+\s]+/;

function kindsOf(value: CellValue, text: string, { cellWords, names }: ContentWords): ReadonlySet<CellKind> {
  const kinds = new Set<CellKind>(KINDS.filter((kind) => isOfKind(text, cellWords[kind])));
  for (const kind of numberKinds(value, text)) kinds.add(kind);
  for (const kind of legible(text)) kinds.add(kind);
  const name = solidText(value);
  const named = namedBy(value);
  const [, first = ""] = named;
  if (named.some((one) => names.occupations.has(one)) || OCCUPATION_CODE.test(text)) kinds.add("occupation");
  if (named.some((one) => names.workTypes.has(one))) kinds.add("workType");
  if (names.majors.has(name)) kinds.add("major");
  if (SHORT.test(name)) kinds.add("short");
  if (isPerson(name, cellWords.surname.is)) kinds.add("person");
  // 高中, 技校: how schools end, and by itself what somebody has finished.
  if (kinds.has("education")) kinds.delete("school");
  if (SCHOOL_AND_MORE.test(text)) kinds.add("school-major");
  if (CLASS.test(text)) kinds.add("class");
  if (TRADE.test(first) && !kinds.has("title") && !kinds.has("level")) kinds.add("trade");
  return kinds;
}

/** What a cell may name: all of it, what stands first, and what stands before a level. */
function namedBy(value: CellValue): readonly string[] {
  const name = solidText(value);
  const [first = ""] = name.split(SEPARATORS);
  return [name, first, withoutLevel(name)];
}

const LEGIBLE: readonly (readonly [ReadKind, RegExp])[] = [
  ["maybe-id", /[\d*]/],
  ["maybe-level", /级|技|^(?:[1-5一二三四五壹贰叁肆伍]|[IV]{1,3})(?:\.0+)?$/],
  ["maybe-date", /\d|[〇零一二三四五六七八九十]|今/],
  ["maybe-years", /[\d〇零一二三四五六七八九十半两]/],
  ["maybe-class", /技师|[高中]级/],
  ["maybe-yes", /[是否有无已未没不对√×✓✔☑□YNTF01]/],
];

function legible(text: string): readonly CellKind[] {
  const kinds = LEGIBLE.filter(([, form]) => form.test(text)).map(([kind]) => kind);
  const levels = levelsNamed(text);
  return [...kinds, ...LEVELS.filter((level) => levels.has(level)).map((level) => `level-${level}` as const)];
}

const OCCUPATION_CODE = /^\d-\d{2}-\d{2}-\d{2}/;
const SCHOOL_AND_MORE = /(?:大学|学院|学校|技校|中专)[\s/、,，;；|-]*(?!附属|分校|分院|校区)[\u4e00-\u9fff]{2,}$/;
const CLASS = /(?:技师|高级工?|中级工?)班/;
const TRADE = /^[\u4e00-\u9fff]{1,14}[工员师]$/;
const SHORT = /^[\u4e00-\u9fff]{2,4}$/;
/** 阿依古丽·买买提: a dot between the parts of a name. */
const DOTTED = /^[\u4e00-\u9fff]{2,10}(?:[·•・．.‧][\u4e00-\u9fff]{1,10})+$/;

function isPerson(name: string, surnames: ReadonlySet<string>): boolean {
  if (DOTTED.test(name)) return true;
  if (!SHORT.test(name)) return false;
  const first = simplified(name.slice(0, 2));
  return surnames.has(first.charAt(0)) || (name.length > 2 && surnames.has(first));
}

const LEVEL_BEHIND = /(?:[一二三四五1-5]级|初级工?|中级工?|高级工?|高级技师|技师)$/;

function withoutLevel(name: string): string {
  return name.replace(LEVEL_BEHIND, "");
}

const DATE = /^(?:19|20)\d{2}(?:[./年-]\d{1,2}(?:[./月-]\d{1,2}日?|月)?|(?:0[1-9]|1[0-2])(?:[0-3]\d)?)$/;
const YEARS = /^(?:[0-5]?\d(?:\.\d+)?|[一二三四五六七八九十]+)(?:年|年以上|周年|年\d{1,2}个?月)?$/;
const CLAUSE =
  /^(?:第?[(（]?(?:1?\d|[一二三四五六七八九十]{1,3})[)）]?[条项款]?|[(（].{1,3}[)）].*|.*(?:年以上|从事本职业|取得.*证书|毕业证书).{4,})$/;
/** Numbers as certificates have them and no paper of a person has, however damaged. */
const CERTIFICATE = /^[A-Z]{1,2}\d{12,24}$|^\d{16}$|^\d{19,24}$|^\d{2,6}[A-Z]\d{8,18}$/;
const ID_LIKE = /^(?:\d{15}|\d{17,18}|\d{17}X|\d{3,6}\*{4,}\d{2,4}[\dX]?)$/;
/** The first and the last day's serial number that a date of a living person may have: 1938 and 2050. */
const SERIALS = { first: 14_000, last: 55_000 };

function numberKinds(value: CellValue, text: string): readonly CellKind[] {
  const kinds: CellKind[] = [];
  const digits = text.replace(/[\s-]/g, "");
  if (/^\d{17}[\dX]$/.test(text) && checkDigit(text) === text.charAt(17)) kinds.push("id");
  else if (/^(?:\+?86)?1[3-9]\d{9}$/.test(digits)) kinds.push("mobile");
  else if (/^(?:0\d{2,3}[-—]?)?[2-8]\d{6,7}$/.test(text)) kinds.push("landline");
  else if (CERTIFICATE.test(text)) kinds.push("certificate");
  if (DATE.test(text) || isSerial(value)) kinds.push("date");
  if (ID_LIKE.test(text)) kinds.push("id-like");
  if (YEARS.test(text)) kinds.push("years");
  if (CLAUSE.test(text)) kinds.push("clause");
  if (/\d/.test(text)) kinds.push("digits");
  return kinds;
}

function isSerial(value: CellValue): boolean {
  return typeof value === "number" && value >= SERIALS.first && value <= SERIALS.last;
}
