import type { Field } from "../terms/field";
import type { SheetColumn } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { headingText, type Heading } from "./heading";
import type { SheetSaid } from "./said-above";
import type { Contents } from "./sense/contents";

/**
 * A column that was left aside, and the field it may have meant. heading-unsure: what it means hangs on columns that are not
 * there · cells-otherwise: its cells are something else · heading-twice: another column says the same
 */
export type UnsureColumn = SheetProblem<"heading-unsure" | "heading-twice" | "cells-otherwise">;

/** Why a column feeds fields beyond its own words: its neighbours, or its cells. */
export type Reason = "beside" | "contents";

export interface ColumnMap {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly unsure: readonly UnsureColumn[];
  /** Columns that feed a field not by their own heading alone. */
  readonly reasons: ReadonlyMap<number, Reason>;
  /** What the words of a column that feeds nothing may mean, the likeliest first. */
  offersOf(column: number): readonly Field[];
  /** Fields that the clerk has settled: no other column is thought of for them. */
  readonly closed: ReadonlySet<Field>;
}

/** What is known of the columns below the header. */
export interface Below {
  /** Something stands below the heading. */
  isFilled(column: number): boolean;
  /** What the cells look like; nothing is known of them while the header is looked for. */
  contents(column: number): Contents;
  /** What stands above them all; left out: nothing is known of it. */
  readonly said?: SheetSaid;
}

export function unsureColumn(kind: "heading-unsure" | "heading-twice", heading: Heading, field: Field): UnsureColumn {
  return sheetProblem(kind, columnPlace(heading), { field });
}

export function columnPlace(heading: Heading): SheetColumn {
  return { kind: "column", column: heading.column, heading: headingText(heading) };
}
