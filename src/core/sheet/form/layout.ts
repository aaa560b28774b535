import type { CellPlace } from "../../terms/cell";
import type { CellValue } from "../../text/value";
import type { Heading } from "../heading";

/** A row of a form's 工作经历 block by its columns; blank lines of the block are left out. */
export interface FormWork {
  /** Where the headings of the block stand. */
  readonly headerRow: number;
  /** What stands above the block; "" where nothing does. */
  readonly title: string;
  readonly headings: readonly FormCell[];
  readonly rows: readonly number[];
}

/** A label of a form with the cell in which it stands. */
export interface FormCell extends CellPlace {
  readonly heading: string;
}

/**
 * Where the parts of a one-page form (申报表) really stand. Its grid is a table of our making: what stands above the labels, two
 * header rows (blocks over labels), and the one person. Rows and columns of the table are not those of the form.
 */
export interface FormLayout {
  /** Rows of the table: the first and last of the header, and the person's. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly personRow: number;
  /** The cell of the form that the name is written in. */
  readonly name: CellPlace;
  /** By column of the table (index 0 is column 1) the cell of the form that is written in. */
  readonly places: readonly CellPlace[];
  /** False: neither a name nor a number is written in it. */
  readonly filled: boolean;
  /** Which cells are merged is not known, and so which label some cells answer: the form cannot be read. */
  readonly shifted: boolean;
  readonly work: FormWork | null;
  /** Blocks with several lines of which nobody knows which one holds. */
  readonly unread: readonly FormCell[];
}

/** The cell that a row and column of a reading's grid stand for: of a form the one in which the value is written. */
export function placeIn(
  { form }: { readonly form?: Pick<FormLayout, "places"> },
  row: number,
  column: number,
): CellPlace {
  return form?.places[column - 1] ?? { row, column };
}

/** The headings of a form's table: each label below the blocks that it stands in, and none below its neighbour's. */
export function formHeadings(
  cells: readonly (readonly CellValue[])[],
  { headerTop, headerRow }: Pick<FormLayout, "headerTop" | "headerRow">,
): readonly Heading[] {
  const parents = cells[headerTop - 1] ?? [];
  return (cells[headerRow - 1] ?? []).map((label, index) => ({
    column: index + 1,
    parent: String(parents[index] ?? ""),
    child: String(label).trim(),
  }));
}
