import { isOfKind, WORD_KINDS, type CellWords, type WordKind } from "../../terms/cell-words";
import type { KnownNames } from "../../terms/known-names";
import { checkDigit } from "../../text/check-digit";
import { saysNothing, solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";

/**
 * What a cell looks like. id: eighteen characters whose last is right · trade: ends as names of trades do (电工, 营业员) · birth: a
 * date in which people who apply now are born · clause: a number of a clause
 */
export type CellKind =
  | WordKind
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
  | "digits";

/** What a column's cells look like: of the cells looked at, the part (0…1) that is of each kind. */
export interface Contents {
  /** Cells looked at in which something stands; 无 and the like do not count. */
  readonly looked: number;
  share(...kinds: readonly CellKind[]): number;
}

export const NO_CONTENTS: Contents = { looked: 0, share: () => 0 };

/** The words by which contents are known. */
export interface ContentWords {
  readonly cellWords: CellWords;
  readonly names: KnownNames;
}

/** What the cells of one column look like. */
export function contentsOf(sample: readonly CellValue[], words: ContentWords): Contents {
  const kinds = sample.flatMap((value) => {
    const text = solidText(value).toUpperCase();
    return saysNothing(text) ? [] : [kindsOf(value, text, words)];
  });
  return {
    looked: kinds.length,
    share: (...wanted) =>
      kinds.length === 0 ? 0 : kinds.filter((own) => wanted.some((kind) => own.has(kind))).length / kinds.length,
  };
}

const KINDS = Object.keys(WORD_KINDS) as readonly WordKind[];
const SEPARATORS = /[-—/\\、(（|:：+\s]+/;

function kindsOf(value: CellValue, text: string, { cellWords, names }: ContentWords): ReadonlySet<CellKind> {
  const kinds = new Set<CellKind>(KINDS.filter((kind) => isOfKind(text, cellWords[kind])));
  for (const kind of numberKinds(value, text)) kinds.add(kind);
  const name = solidText(value);
  const [first = ""] = name.split(SEPARATORS);
  const named = [name, first, withoutLevel(name)];
  if (named.some((one) => names.occupations.has(one)) || OCCUPATION_CODE.test(text)) kinds.add("occupation");
  if (named.some((one) => names.workTypes.has(one))) kinds.add("workType");
  if (names.majors.has(name)) kinds.add("major");
  if (TRADE.test(first) && !kinds.has("title") && !kinds.has("level")) kinds.add("trade");
  return kinds;
}

const OCCUPATION_CODE = /^\d-\d{2}-\d{2}-\d{2}/;
const TRADE = /^[\u4e00-\u9fff]{1,14}[工员师]$/;
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
  if (YEARS.test(text)) kinds.push("years");
  if (CLAUSE.test(text)) kinds.push("clause");
  if (/\d/.test(text)) kinds.push("digits");
  return kinds;
}

function isSerial(value: CellValue): boolean {
  return typeof value === "number" && value >= SERIALS.first && value <= SERIALS.last;
}
