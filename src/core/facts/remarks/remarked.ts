import type { Field } from "../../terms/field";
import type { Level } from "../../terms/words";
import { bracketed, hasBrackets } from "../../text/brackets";
import { saysNothing, solidText } from "../../text/clean";
import type { ReadDate } from "../values/date";
import { isDoubtful, remarkKind, type RemarkKind } from "./remark";
import { bearsOn, countsAnywhere, isOpen } from "./remark-field";
import { memoize } from "../../text/memoize";
import { parseTitleRank } from "../values/credentials";
import type { Years } from "../values/years";
import type { DayRange } from "../../time/day";
import type { CellValue } from "../../text/value";
import type { RemarkLists } from "../../terms/remark-lists";

export interface Remark {
  readonly text: string;
  readonly kind: RemarkKind;
}

/** A cell with remarks: what stands before and behind them, and each of them. */
export interface Remarked {
  readonly outside: string;
  readonly remarks: readonly Remark[];
}

/** The remarks of a cell; null where it has none that bear on the field. */
function remarksIn(value: CellValue, field: Field, lists: RemarkLists): Remarked | null {
  if (typeof value !== "string" || !bearsOn(field)) return null;
  const anywhere = countsAnywhere(field) && isDoubtful(value, lists);
  if (!anywhere && !hasBrackets(value)) return null;
  const { outside, inside } = bracketed(value);
  const remarks = inside.map((text): Remark => ({ text, kind: remarkKind(text, field, lists) }));
  if (countsAnywhere(field) && remarkKind(outside, field, lists) === "doubtful") {
    remarks.push({ text: outside, kind: "doubtful" });
  }
  if (remarks.length === 0) return null;
  // （5年） is all in its brackets.
  return outside === "" && inside.length === 1
    ? { outside: inside[0] ?? "", remarks: remarks.slice(1) }
    : { outside, remarks };
}

/** The first remark that has to be looked at; null: all of them are read. */
export function openRemark(
  { remarks }: Remarked,
  field: Field,
  isRead: (remark: string) => boolean = () => false,
): Remark | null {
  return remarks.find(({ text, kind }) => isOpen(field, kind) && (kind === "doubtful" || !isRead(text))) ?? null;
}

/** The same, but what it said of a cell once it says again without work: columns repeat their few words. */
export function remarkReader(lists: RemarkLists): (field: Field, value: CellValue) => Remarked | null {
  const byField = new Map<Field, (text: string) => { readonly remarked: Remarked | null }>();
  return (field, value) => {
    // Names and numbers are another in each row and have no brackets: to remember them would cost more than to look.
    if (typeof value !== "string" || value === "" || (!countsAnywhere(field) && !hasBrackets(value))) return null;
    const known = byField.get(field);
    if (known !== undefined) return known(value).remarked;
    const reader = memoize((text: string) => ({ remarked: remarksIn(text, field, lists) }));
    byField.set(field, reader);
    return reader(value).remarked;
  };
}

/** A level with remarks: said twice it is one (四级（中级工）); so it is with what the next column says of it (`beside`). */
export function remarkedLevel(
  value: CellValue,
  remarked: Remarked,
  field: Field,
  beside: readonly string[],
  parse: (value: CellValue) => Level | null | "unreadable",
): { readonly level: Level | null | "unreadable"; readonly open: Remark | null } {
  const isLevel = (remark: string) => typeof parse(remark) === "number";
  const open = openRemark(remarked, field, (remark) => isLevel(remark) || beside.includes(remark));
  const whole = parse(value);
  const twice = remarked.remarks.some(({ text }) => isLevel(text));
  return { level: whole === "unreadable" && !twice ? parse(remarked.outside) : whole, open };
}

/**
 * Words with remarks. `text`: what is to be read in place of the whole cell; null: the cell as it stands, whose reader looks
 * into the brackets itself. `shared`: the column holds another fact, too, and the bracket may be that one.
 */
export function remarkedWords(
  remarked: Remarked,
  field: Field,
  shared: boolean,
): { readonly text: string | null; readonly open: Remark | null } {
  const title = field === "titleRank" || field === "titleName";
  const found = openRemark(remarked, field, title ? (remark) => isSameRank(remark, remarked.outside) : undefined);
  const open = found?.kind === "unknown" && shared ? null : found;
  // Which occupation is applied for stays open with its remark.
  if (open !== null) return { text: field === "occupation" || field === "workType" ? "" : null, open };
  return { text: title && !remarked.remarks.some(({ text }) => isTitleRank(text)) ? remarked.outside : null, open };
}

/** 中级（经济师） is one rank, 中级（助理级） is two. */
function isSameRank(remark: string, outside: string): boolean {
  const [one, other] = [parseTitleRank(remark), parseTitleRank(outside)];
  return isTitleRank(remark) && (one === other || !isTitleRank(outside));
}

/** 初级（助理级）, 中级（经济师） */
function isTitleRank(remark: string): boolean {
  const rank = parseTitleRank(remark);
  return rank !== null && rank !== "unreadable";
}

const ABOUT = /^(?:约|大约|大概|左右|上下|差不多|大致|估计|约数)$/;

/**
 * Years with remarks: a second figure narrows them, 约 makes them approximate; an open remark leaves them at most what is
 * written and at least nothing.
 */
export function remarkedYears(
  { outside, remarks }: Remarked,
  field: Field,
  parse: (text: string) => Years | null | "unreadable",
): { readonly years: Years | null | "unreadable"; readonly open: Remark | null } {
  const about = remarks.some(({ text }) => ABOUT.test(text));
  // 5年（以上） and 5年（不到） are one figure.
  const [only, ...others] = remarks;
  const joined =
    only?.kind === "unknown" && others.length === 0 && !/\d/.test(only.text) ? parse(`${outside}${only.text}`) : null;
  if (typeof joined === "object" && joined !== null) return { years: joined, open: null };
  let years = parse(about ? `约${outside}` : outside);
  let open: Remark | null = null;
  for (const remark of remarks) {
    if (!isOpen(field, remark.kind) || ABOUT.test(remark.text)) continue;
    const other = remark.kind === "unknown" ? parse(remark.text) : "unreadable";
    const common = typeof years === "object" && typeof other === "object" ? overlap(years, other) : null;
    if (common) years = common;
    else open ??= remark;
  }
  if (open && years !== null && years !== "unreadable") {
    years = { ...years, months: { min: 0, max: years.months.max } };
  }
  return { years, open };
}

function overlap(one: Years | null, other: Years | null): Years | null {
  if (one === null || other === null) return null;
  const min = Math.max(one.months.min, other.months.min);
  const max = Math.min(one.months.max, other.months.max);
  return min <= max ? { months: { min, max }, approximate: one.approximate && other.approximate } : null;
}

/** A date with remarks: the same day once more, written closer, is read. */
export function remarkedDate(
  value: CellValue,
  { outside, remarks }: Remarked,
  field: Field,
  parse: (value: CellValue) => ReadDate,
): { readonly date: ReadDate; readonly open: Remark | null } {
  const whole = parse(value);
  let date = isDate(whole) || saysNothing(outside) ? whole : parse(outside);
  for (const remark of remarks) {
    if (!isOpen(field, remark.kind)) continue;
    const other = remark.kind === "unknown" ? parse(solidText(remark.text)) : "unreadable";
    const common = isDate(date) && isDate(other) ? meeting(date, other) : null;
    if (common === null) return { date, open: remark };
    date = common;
  }
  return { date, open: null };
}

function isDate(date: ReadDate): date is DayRange {
  return typeof date === "object" && date !== null;
}

function meeting(one: DayRange, other: DayRange): DayRange | null {
  const [min, max] = [Math.max(one.min, other.min), Math.min(one.max, other.max)];
  return min <= max ? { min, max } : null;
}
