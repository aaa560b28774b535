import type { Field } from "../../src/core/terms/field";
import type { LayoutColumn, SheetLayout } from "./layout";

/** What a reader says of each column: the fields it feeds and, where it feeds none, what it may mean, the likeliest first. */
export interface ScoredReading {
  readonly readings: readonly {
    readonly column: number;
    readonly fields: readonly Field[];
    readonly offers: readonly Field[];
  }[];
}

export const OUTCOMES = ["right", "silent", "wrong", "offered", "unread", "missing"] as const;

/**
 * right: read with its meaning. silent: the same, of a heading that says too little to be taken without asking. wrong: feeds a
 * field that it does not mean. offered: not read, its meaning offered first. unread: not read but named, with another offer or
 * none. missing: not even named.
 */
export type Outcome = (typeof OUTCOMES)[number];

export interface ColumnScore {
  readonly column: LayoutColumn;
  /** Null: the column means nothing and feeds nothing. */
  readonly outcome: Outcome | null;
  readonly fields: readonly Field[];
}

export interface LayoutScore extends Readonly<Record<Outcome, number>> {
  readonly id: string;
  /** Whether there was no reading at all. */
  readonly refused: boolean;
  /** How many columns mean a field. */
  readonly meant: number;
  readonly columns: readonly ColumnScore[];
}

/** Judges a reading of a sheet of this layout; null is a sheet that was not read. */
export function scoreLayout(reading: ScoredReading | null, layout: SheetLayout): LayoutScore {
  const columns = layout.columns.map((column) => columnScore(reading, column));
  const counted = (outcome: Outcome): number => columns.filter((one) => one.outcome === outcome).length;
  return {
    id: layout.id,
    refused: reading === null,
    meant: layout.columns.filter(({ means }) => means !== null).length,
    right: counted("right"),
    silent: counted("silent"),
    wrong: counted("wrong"),
    offered: counted("offered"),
    unread: counted("unread"),
    missing: counted("missing"),
    columns,
  };
}

function columnScore(reading: ScoredReading | null, column: LayoutColumn): ColumnScore {
  const its = reading?.readings.find((one) => one.column === column.column);
  return { column, outcome: outcomeOf(its, column), fields: its?.fields ?? [] };
}

function outcomeOf(its: ScoredReading["readings"][number] | undefined, column: LayoutColumn): Outcome | null {
  const { means, also, or, ask } = column;
  const meanings: readonly Field[] = means === null ? or : [means, ...or];
  const fields = its?.fields ?? [];
  if (fields.some((field) => !meanings.includes(field) && !also.includes(field))) return "wrong";
  if (fields.length > 0 && !fields.some((field) => meanings.includes(field))) return "wrong";
  if (means === null) return null;
  if (!its) return "missing";
  if (fields.length > 0) return ask ? "silent" : "right";
  const [first] = its.offers;
  return first !== undefined && meanings.includes(first) ? "offered" : "unread";
}
