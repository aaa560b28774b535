import type { CellValue } from "../../core/text/value";
import { isFormulaError } from "../../core/text/value";

/** What a part of a formula comes to; null is an error, of whichever kind. */
export type Value = CellValue | null;

export function truthOf(value: Value): boolean | null {
  if (value === null || (typeof value === "string" && value !== "")) return null;
  return Boolean(value);
}

export function numberOf(value: Value): number | null {
  if (value === null) return null;
  if (value === "") return 0;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

export function textOf(value: Value): string | null {
  if (value === null) return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Less than zero, zero, more than zero; null with an error. As in Excel numbers come before texts before truths. */
export function compare(one: Value, other: Value): number | null {
  if (one === null || other === null) return null;
  const [a, b] = [blankLike(one, other), blankLike(other, one)];
  const rank = (value: CellValue) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

/** A blank cell is whatever it is compared with: 0, "" or FALSE. */
function blankLike(value: CellValue, other: CellValue): CellValue {
  if (value !== "") return value;
  return typeof other === "number" ? 0 : typeof other === "boolean" ? false : "";
}

/** A cell's value as formulas see it: an error code is an error. */
export function cellValue(value: CellValue): Value {
  return isFormulaError(value) ? null : value;
}

function all(values: readonly Value[], decide: (truths: readonly boolean[]) => boolean): Value {
  const truths = values.map(truthOf);
  return truths.includes(null) ? null : decide(truths.filter((truth) => truth !== null));
}

function positionOf(needle: Value, hay: Value, from: Value | undefined, fold: (text: string) => string): Value {
  const [what, where, start] = [textOf(needle), textOf(hay), numberOf(from ?? 1)];
  if (what === null || where === null || start === null) return null;
  const at = fold(where).indexOf(fold(what), start - 1);
  return at < 0 ? null : at + 1;
}

/** The functions that rules of registration sheets use. `values` are all arguments, already worked out. */
export const FUNCTIONS: Readonly<Record<string, (...values: readonly Value[]) => Value>> = {
  AND: (...values) => all(values, (truths) => truths.every(Boolean)),
  OR: (...values) => all(values, (truths) => truths.some(Boolean)),
  NOT: (value = null) => all([value], ([truth]) => !truth),
  IF: (test = null, yes = true, no = false) => {
    const truth = truthOf(test);
    return truth === null ? null : truth ? yes : no;
  },
  IFERROR: (value = null, otherwise = "") => value ?? otherwise,
  ISERROR: (value = null) => value === null,
  ISNUMBER: (value = null) => typeof value === "number",
  ISTEXT: (value = null) => typeof value === "string" && value !== "",
  ISBLANK: (value = null) => value === "",
  N: (value = null) => (value === null ? null : typeof value === "string" ? 0 : Number(value)),
  FIND: (needle = null, hay = null, from) => positionOf(needle, hay, from, (text) => text),
  SEARCH: (needle = null, hay = null, from) => positionOf(needle, hay, from, (text) => text.toLowerCase()),
  LEN: (value = null) => textOf(value)?.length ?? null,
  TRIM: (value = null) => textOf(value)?.trim().replace(/ +/g, " ") ?? null,
  LEFT: (value = null, count = 1) => textOf(value)?.slice(0, numberOf(count) ?? 0) ?? null,
  RIGHT: (value = null, count = 1) => {
    const text = textOf(value);
    return text === null ? null : text.slice(Math.max(0, text.length - (numberOf(count) ?? 0)));
  },
  MOD: (value = null, by = null) => {
    const [number, divisor] = [numberOf(value), numberOf(by)];
    return number === null || !divisor ? null : number - divisor * Math.floor(number / divisor);
  },
};
