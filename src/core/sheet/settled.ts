import type { Field } from "../terms/field";
import type { Heading } from "./heading";
import { headingText } from "./heading";

/** What the clerk has settled about a sheet's columns: it goes before every reading (contract section 1). */
export interface Settled {
  /** The one column of a field, 1-based; null: no column of the sheet is read for it. */
  readonly columns: ReadonlyMap<Field, number | null>;
  /** What a column feeds, by what its heading is known by (`knownHeadings`); []: nothing. */
  readonly headings: ReadonlyMap<string, readonly Field[]>;
  /** What holds for the whole sheet, as the clerk typed it; the sheet's own columns for these fields are not read. */
  readonly values: ReadonlyMap<Field, string>;
}

export const NOTHING_SETTLED: Settled = { columns: new Map(), headings: new Map(), values: new Map() };

/** Whether two say the same of every column, heading and value. */
export function isSameSettled(one: Settled, other: Settled = NOTHING_SETTLED): boolean {
  const parts = ["columns", "headings", "values"] as const;
  return parts.every((part) => textOf(one[part]) === textOf(other[part]));
}

function textOf(map: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was settled, for the columns of one header. */
export interface SettledColumns {
  /** By column the fields that it feeds; []: none, whatever its heading says. Columns that nobody settled are not in it. */
  readonly fieldsOf: ReadonlyMap<number, readonly Field[]>;
  /** Fields that only a settled column may feed. */
  readonly closed: ReadonlySet<Field>;
}

/**
 * By column what its heading is known by, from one sheet to the next. A heading that stands several times is known with its place
 * among them, 联系电话 2/3: in a sheet that has it another number of times nobody knows which column was meant.
 */
export function knownHeadings(
  headings: readonly { readonly column: number; readonly heading: string }[],
): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  for (const { heading } of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    headings.map(({ column, heading }) => {
      const place = (seen.get(heading) ?? 0) + 1;
      seen.set(heading, place);
      const count = counts.get(heading) ?? 1;
      // No heading of a sheet has a blank in it.
      return [column, count === 1 ? heading : `${heading} ${place}/${count}`];
    }),
  );
}

/**
 * Columns named one by one go before those known by their heading. Of headings settled in different sheets two may stand in this
 * one and claim the same field: nobody knows which is meant, and both are read as if nothing were settled.
 */
export function settledColumns(
  headings: readonly Heading[],
  { columns, headings: known, values }: Settled,
): SettledColumns {
  const fieldsOf = new Map<number, readonly Field[]>();
  const closed = new Set<Field>([...columns.keys(), ...values.keys()]);
  const names = knownHeadings(headings.map((one) => ({ column: one.column, heading: headingText(one) })));
  const claims = [...names].flatMap(([column, name]) => {
    const fields = known.get(name);
    return fields === undefined ? [] : [{ column, fields: fields.filter((field) => !closed.has(field)) }];
  });
  const isRival = ({ column, fields }: (typeof claims)[number]): boolean =>
    claims.some((other) => other.column !== column && other.fields.some((field) => fields.includes(field)));
  for (const claim of claims) if (!isRival(claim)) fieldsOf.set(claim.column, claim.fields);
  for (const fields of fieldsOf.values()) for (const field of fields) closed.add(field);
  for (const [field, column] of columns) {
    if (column !== null) fieldsOf.set(column, [...named(column), field]);
  }
  return { fieldsOf, closed };

  /** The fields whose one column this is, of those before. */
  function named(column: number): readonly Field[] {
    const before = fieldsOf.get(column) ?? [];
    return before.filter((field) => columns.get(field) === column);
  }
}
