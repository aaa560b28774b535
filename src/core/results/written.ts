import { OUR_NAME_PREFIX, type Edit } from "../sheet/edit";
import { cellAt, type Grid } from "../sheet/grid";
import { partOf, type SheetReading } from "../sheet/sheet-reading";
import { namedBy, ownedColumns, RESULTS } from "../sheet/owned-columns";
import { hash } from "../text/hash";
import type { CellValue } from "../text/value";

/** Buckets in one name: its text stays below the 255 characters that a formula takes. */
const BUCKETS = 48;
/** Enough that a person is mostly alone in a bucket, in sheets of usual length. */
const MOST_NAMES = 8;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** Of more people to a bucket its sum would point at nobody: of such sheets nothing is kept. */
const MOST_PEOPLE = 100;
/** Digits of a bucket: how many rows, and the sum of their prints. */
const SUM_DIGITS = 4;
const SUM_LIMIT = 64 ** SUM_DIGITS;

/** What is known of the rows that fall into one bucket. */
interface Bucket {
  count: number;
  sum: number;
}

/** One row: whose it is, and what stands or shall stand in its results. */
export interface PrintedRow {
  readonly person: string;
  readonly values: readonly CellValue[];
}

/** What identifies a person in the sheet, as it stands there. */
export function personIn(grid: Pick<Grid, "cells">, reading: SheetReading, row: number): string {
  const { columns } = partOf(reading, row);
  const [name] = columns.get("name") ?? [];
  const [number] = columns.get("idNumber") ?? [];
  if (name === undefined) return number === undefined ? "" : String(cellAt(grid, row, number));
  if (number === undefined) return String(cellAt(grid, row, name));
  return `${String(cellAt(grid, row, name))}\n${String(cellAt(grid, row, number))}`;
}

/**
 * Names that keep, as short sums over a few people each, what was written: so that a result changed by hand is known from one
 * that we wrote, after sorting and deleting too. No name or number of anybody can be told from them.
 */
export function wroteEdits(sheet: string, rows: readonly PrintedRow[], grid: Pick<Grid, "names">): WroteEdits {
  const tooMany = rows.length > MOST_NAMES * BUCKETS * MOST_PEOPLE;
  const names = tooMany ? 0 : Math.min(MOST_NAMES, Math.max(1, Math.ceil(rows.length / BUCKETS)));
  const buckets = tooMany ? [] : bucketsOf(rows, names * BUCKETS);
  const texts = Array.from({ length: MOST_NAMES }, (_, index) =>
    index < names
      ? `="${buckets
          .slice(index * BUCKETS, (index + 1) * BUCKETS)
          .map(textOf)
          .join("")}"`
      : null,
  );
  const first: Edit[] = [];
  const last: Edit[] = [];
  for (const [index, refersTo] of texts.entries()) {
    const name = wroteName(index);
    const before = namedBy(grid.names, name)?.refersTo;
    // While half is written they say nothing.
    if (before !== undefined && before !== refersTo) first.push({ kind: "name", sheet, name, refersTo: '=""' });
    if (refersTo !== null) last.push({ kind: "name", sheet, name, refersTo });
    else if (before !== undefined) last.push({ kind: "unname", sheet, name });
  }
  return { first, last };
}

export interface WroteEdits {
  /** Before anything is written. */
  readonly first: readonly Edit[];
  /** After everything is. */
  readonly last: readonly Edit[];
}

/** A result cell that somebody has changed since we wrote it, and that writing would replace. */
export interface HandChange {
  readonly row: number;
  readonly column: number;
  /** The heading that stands over it. */
  readonly heading: string;
  readonly found: CellValue;
  readonly coming: CellValue;
}

/**
 * The result cells that were changed by hand since they were written and that the coming results would replace. What cannot
 * be known is left out: results of nobody, of people who were added or deleted, or written before this was kept.
 */
export function handChanges(
  reading: SheetReading,
  coming: readonly { readonly row: number; readonly values: readonly CellValue[] }[],
  grid: Grid,
): readonly HandChange[] {
  const known = knownBuckets(grid);
  if (known === null) return [];
  const own = ownedColumns(grid);
  const present = coming.map(({ row, values }) => {
    const found = RESULTS.map((result) => {
      const column = own.find((it) => it.result === result)?.range.column;
      return column === undefined ? "" : cellAt(grid, row, column);
    });
    return { row, coming: values, values: found, person: personIn(grid, reading, row) };
  });
  const filled = present.filter(({ values }) => values.some((value) => value !== ""));
  const now = bucketsOf(filled, known.length);
  return filled.flatMap(({ row, values, coming: next, person }) => {
    const place = hash(person) % known.length;
    const [was, is] = [known[place], now[place]];
    if (was === undefined || is === undefined || was.count !== is.count % 64 || was.sum === is.sum) return [];
    return own.flatMap(({ result, range }): HandChange[] => {
      const index = RESULTS.indexOf(result);
      const [found, wanted] = [values[index] ?? "", next[index] ?? ""];
      if (found === "" || found === wanted) return [];
      return [
        { row, column: range.column, heading: String(cellAt(grid, range.row, range.column)), found, coming: wanted },
      ];
    });
  });
}

function wroteName(index: number): string {
  return `${OUR_NAME_PREFIX}wrote.${index + 1}`;
}

function bucketsOf(rows: readonly PrintedRow[], count: number): readonly Bucket[] {
  const buckets = Array.from({ length: count }, (): Bucket => ({ count: 0, sum: 0 }));
  for (const { person, values } of rows) {
    let print = hash(person);
    const bucket = buckets[print % count];
    if (bucket === undefined || values.every((value) => value === "")) continue;
    for (const value of values) print = hash(kept(value), hash("\t", print));
    bucket.count += 1;
    bucket.sum = (bucket.sum + print) % SUM_LIMIT;
  }
  return buckets;
}

/** Excel keeps 15 digits of a number and one kind of line break. */
function kept(value: CellValue): string {
  if (typeof value === "string") return value.includes("\r") ? value.replaceAll("\r\n", "\n") : value;
  // A whole number of fewer digits is its own text.
  return typeof value === "number" && !(Math.abs(value) < 1e15 && Number.isInteger(value))
    ? String(Number(value.toPrecision(15)))
    : String(value);
}

function textOf({ count, sum }: Bucket): string {
  let digits = DIGITS.charAt(count % 64);
  for (let rest = sum, place = 0; place < SUM_DIGITS; place += 1, rest = Math.floor(rest / 64))
    digits += DIGITS.charAt(rest % 64);
  return digits;
}

/** Null where nothing was kept, or only a part of it. */
function knownBuckets({ names }: Pick<Grid, "names">): readonly Bucket[] | null {
  const buckets: Bucket[] = [];
  for (let index = 0; index < MOST_NAMES; index += 1) {
    const name = namedBy(names, wroteName(index));
    if (name === undefined) break;
    const text = /^="([\w-]*)"$/.exec(name.refersTo)?.[1] ?? "";
    if (text.length !== BUCKETS * (1 + SUM_DIGITS)) return null;
    for (let at = 0; at < text.length; at += 1 + SUM_DIGITS) {
      const digits = [...text.slice(at, at + 1 + SUM_DIGITS)].map((digit) => DIGITS.indexOf(digit));
      const sum = digits.slice(1).reduce((total, digit, place) => total + digit * 64 ** place, 0);
      buckets.push({ count: digits[0] ?? 0, sum });
    }
  }
  return buckets.length === 0 ? null : buckets;
}
