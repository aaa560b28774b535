import type { ValueAt } from "../sheet/rows";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import { saysNothing, solidText } from "../text/clean";
import type { Decision } from "./decision";

/** A column that is not read, and a field that it may mean. */
export interface UnreadColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
}

/** Of what a column may mean so many are worth a question. */
const LIKELY = 2;
const NONE: readonly UnreadColumn[] = [];

/** For an open row: the unread columns that may hold what it lacks and in which something stands in this row. */
export function unreadColumns(
  { readings }: SheetReading,
  valueAt: ValueAt,
): (row: number, decision: Pick<Decision, "verdict" | "missing">) => readonly UnreadColumn[] {
  const offering = new Map<Field, UnreadColumn[]>();
  for (const { fields, why, filled, offers, column, heading } of readings) {
    if (fields.length > 0 || filled === 0 || why === "settled" || why === "ours") continue;
    for (const field of offers.slice(0, LIKELY))
      offering.set(field, [...(offering.get(field) ?? []), { field, column, heading }]);
  }
  if (offering.size === 0) return () => NONE;
  return (row, { verdict, missing }) => {
    if (verdict !== "undetermined") return NONE;
    return missing
      .flatMap((field) => offering.get(field) ?? NONE)
      .filter(({ column }, place, all) => all.findIndex((one) => one.column === column) === place)
      .filter(({ column }) => !saysNothing(solidText(valueAt(row, column))));
  };
}
