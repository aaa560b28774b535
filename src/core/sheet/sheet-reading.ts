import type { SheetProblem } from "../problems/sheet-problem";
import type { Field } from "../terms/field";

/** How a sheet was read: where its header is and which columns feed which field. Rows and columns are 1-based. */
export interface SheetReading {
  readonly name: string;
  /** First and last row of the header; one row: the same. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  /** Columns that were left aside because they may mean a field, but not surely: what stands there is said, and not read. */
  readonly unsure: readonly { readonly field: Field; readonly column: number }[];
  /** The heading of every used column, parent and child joined by "/", index 0 is column 1; "" where there is none. */
  readonly headings: readonly string[];
  /** All text above the header, cells joined by line breaks: a title may name the occupation. */
  readonly titleText: string;
  readonly problems: readonly SheetProblem[];
}
