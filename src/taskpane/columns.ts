import type { SheetKind } from "../core/problems/catalog";
import type { SheetReading, ColumnReading } from "../core/sheet/sheet-reading";
import { knownHeadings } from "../core/sheet/settled";
import type { Field } from "../core/terms/field";
import type { ResultSheet } from "./result";

/** The columns whose meaning was remembered when the sheet was read, and still holds. */
export function rememberedColumnsOf({
  audit: { sheet },
  remembered,
}: Pick<ResultSheet, "audit" | "remembered">): readonly ColumnReading[] {
  const names = knownHeadings(sheet.readings);
  return sheet.readings.filter(({ why, column, fields }) => {
    const known = why === "settled" ? remembered.headings.get(names.get(column) ?? "") : undefined;
    return known !== undefined && known.join() === fields.join();
  });
}

/** open: it may be of use and nobody knows for what; the clerk has to say · unread · read · empty: nothing stands in it */
export type ColumnState = "open" | "unread" | "read" | "empty";

/**
 * Where a column is listed: by how it would be read if nothing were settled, so that none moves from under the clerk's hand when
 * she settles it.
 */
export function stateOf({ fields, filled, offers }: ColumnReading): ColumnState {
  if (fields.length > 0) return "read";
  if (filled === 0) return "empty";
  return offers.length > 0 ? "open" : "unread";
}

/** Something stands in it that nothing reads, and nobody has said anything of it. */
export function mayBeLeftOut({ fields, filled, why }: ColumnReading): boolean {
  return fields.length === 0 && filled > 0 && why !== "settled" && why !== "ours";
}

/** The clerk has said that it is not to be read. */
export function isLeftOut({ fields, why }: ColumnReading): boolean {
  return fields.length === 0 && why === "settled";
}

const FOR_ALL: readonly SheetKind[] = ["occupation-missing", "level-missing", "said-twice", "said-unread"];

/** Something is lacking without which rows cannot be decided, and which can be said for all of them at once. */
export function lacksForAll({ problems }: Pick<SheetReading, "problems">): boolean {
  return problems.some(({ kind }) => FOR_ALL.includes(kind));
}

/** The columns that feed a field now. */
export function columnsOf({ columns }: Pick<SheetReading, "columns">, field: Field): readonly number[] {
  return columns.get(field) ?? [];
}
