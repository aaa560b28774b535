import type { SheetProblem } from "../problems/sheet-problem";
import type { Field } from "../terms/field";
import type { CellPlace } from "../terms/cell";
import type { FormLayout } from "./form/layout";
import type { Statement } from "./statement";

/**
 * Why a column feeds its fields, or feeds none. settled: the clerk said so · heading: its words say it · beside: they say it
 * because of the columns around · contents: its cells decided · unsure: it may mean what it offers · twice: another column says
 * the same · unknown: nobody knows its heading · ours: our result
 */
export type ColumnReason = "settled" | "heading" | "beside" | "contents" | "unsure" | "twice" | "unknown" | "ours";

/** How one column was read. */
export interface ColumnReading {
  readonly column: number;
  /** Parent and child joined by "/". */
  readonly heading: string;
  /** Cells below the header in which something stands. */
  readonly filled: number;
  /** The first row with something in it; null where the column is empty. */
  readonly example: number | null;
  /** What it feeds; []: nothing. */
  readonly fields: readonly Field[];
  readonly why: ColumnReason;
  /** What it may mean, the likeliest first: offered to the clerk where it feeds nothing. */
  readonly offers: readonly Field[];
  /** The cell of a form in which its one value stands; left out in a table. */
  readonly cell?: CellPlace;
}

/** The people below one header of a sheet, and how that header names its columns. Rows and columns are 1-based. */
export interface TablePart {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  /** Columns that were left aside because they may mean a field, but not surely: what stands there is said, and not read. */
  readonly unsure: readonly { readonly field: Field; readonly column: number }[];
  /** Columns that feed nothing and are not surely of something else: what stands in a cell may tell of a fact (`telling.ts`). */
  readonly mayTell: readonly number[];
  /** The heading of every used column, parent and child joined by "/", index 0 is column 1; "" where there is none. */
  readonly headings: readonly string[];
}

/** The people under lines of their own: what stands over them and over nobody before. Rows are 1-based. */
export interface Section {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly statements: readonly Statement[];
}

/** How a sheet was read: where its header is and which columns feed which field. Rows and columns are 1-based. */
export interface SheetReading extends TablePart {
  readonly name: string;
  /** First and last row of the header; one row: the same. */
  readonly headerTop: number;
  readonly headerRow: number;
  /** The rows to read from above to below: all of them, unless another header or another table stands between them. */
  readonly parts: readonly TablePart[];
  /** Below the first header, the people over whom something further is said; []: what stands above it holds for all. */
  readonly sections: readonly Section[];
  /** Every column with a heading, from left to right. */
  readonly readings: readonly ColumnReading[];
  /** What the clerk said for the whole sheet. */
  readonly settledValues: ReadonlyMap<Field, string>;
  /** All text above the header, cells joined by line breaks: a title may name the occupation. */
  readonly titleText: string;
  readonly problems: readonly SheetProblem[];
  /** The sheet is a form, read as a table of one person: rows and columns are those of that table (`placeIn`). */
  readonly form?: FormLayout;
}

/** How the columns of a row are named: its part's, else the sheet's own. */
export function partOf(reading: SheetReading, row: number): TablePart {
  if (reading.parts.length === 1) return reading;
  return reading.parts.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow) ?? reading;
}

/** Every column that is read anywhere in the sheet. */
export function inputColumns({ parts }: Pick<SheetReading, "parts">): readonly number[] {
  return [...new Set(parts.flatMap(({ columns }) => [...columns.values()].flat()))];
}

/** The columns that feed a field, anywhere in the sheet. */
export function columnsFor({ parts }: Pick<SheetReading, "parts">, field: Field): readonly number[] {
  return [...new Set(parts.flatMap(({ columns }) => columns.get(field) ?? []))];
}
