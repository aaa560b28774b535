import type { Field } from "../terms/field";
import type { Heading } from "./heading";
import { headingText } from "./heading";

/** What the clerk has settled about a sheet's columns: it goes before every reading (contract section 1). */
export interface Settled {
  /** The one column of a field, 1-based; null: no column of the sheet is read for it. */
  readonly columns: ReadonlyMap<Field, number | null>;
  /** What a column feeds, by its heading as `SheetReading.headings` has it; []: nothing. */
  readonly headings: ReadonlyMap<string, readonly Field[]>;
  /** What holds for the whole sheet, as the clerk typed it; the sheet's own columns for these fields are not read. */
  readonly values: ReadonlyMap<Field, string>;
}

export const NOTHING_SETTLED: Settled = { columns: new Map(), headings: new Map(), values: new Map() };

/** What was settled, for the columns of one header. */
export interface SettledColumns {
  /** By column the fields that it feeds; []: none, whatever its heading says. Columns that nobody settled are not in it. */
  readonly fieldsOf: ReadonlyMap<number, readonly Field[]>;
  /** Fields that only a settled column may feed. */
  readonly closed: ReadonlySet<Field>;
}

/** Columns named one by one go before those known by their heading. */
export function settledColumns(
  headings: readonly Heading[],
  { columns, headings: known, values }: Settled,
): SettledColumns {
  const fieldsOf = new Map<number, readonly Field[]>();
  const closed = new Set<Field>([...columns.keys(), ...values.keys()]);
  for (const heading of headings) {
    const fields = known.get(headingText(heading));
    if (fields === undefined) continue;
    fieldsOf.set(
      heading.column,
      fields.filter((field) => !closed.has(field)),
    );
  }
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
