import { OUR_NAME_PREFIX } from "./edit";
import { RESULT_HEADERS, type ResultColumn } from "../terms/field";
import { type Grid, type SheetName } from "./grid";
import { absoluteAddress, LAST_ROW, parseAddress, quotedSheet, type Rect } from "../terms/cell";

/**
 * appended: the whole column is ours · drawn: so it is, but its cells had looks before we came (a grid drawn further than it is
 * filled), which stay · filled: a column of the clerk's own, of which only the values are ours.
 */
export type Ownership = "appended" | "drawn" | "filled";

/** A result column that stands in the sheet. `range` is one column wide, from the header row to the last row written. */
export interface OwnedColumn {
  readonly owning: Ownership;
  readonly result: ResultColumn;
  readonly range: Rect;
}

export const RESULTS = Object.keys(RESULT_HEADERS) as readonly ResultColumn[];
const OWNINGS: readonly Ownership[] = ["appended", "drawn", "filled"];

/** The hidden name that tells whose a result column is. */
export function columnName(owning: Ownership, result: ResultColumn): string {
  return `${OUR_NAME_PREFIX}${owning}.${result}`;
}

/** The hidden name that remembers how wide an appended column was before; there is none where it had the default width. */
export function widthName(result: ResultColumn): string {
  return `${OUR_NAME_PREFIX}width.${result}`;
}

/** The result columns that stand in the sheet, in the order of the results; one whose cells were deleted is not among them. */
export function ownedColumns(grid: Pick<Grid, "name" | "names">): readonly OwnedColumn[] {
  return RESULTS.flatMap((result) =>
    OWNINGS.flatMap((owning): OwnedColumn[] => {
      const range = rangeOf(grid, namedBy(grid.names, columnName(owning, result)));
      return range === null ? [] : [{ owning, result, range }];
    }).slice(0, 1),
  );
}

/** Columns that hold our results and are therefore never read as input. */
export function ownedColumnNumbers(grid: Pick<Grid, "name" | "names">): ReadonlySet<number> {
  return new Set(ownedColumns(grid).map(({ range }) => range.column));
}

/** The width in characters that an appended column had before; null is the sheet's default. */
export function formerWidth(grid: Pick<Grid, "names">, result: ResultColumn): number | null {
  const width = Number.parseFloat(namedBy(grid.names, widthName(result))?.refersTo.slice(1) ?? "");
  return Number.isFinite(width) ? width : null;
}

/** Excel does not tell names apart by case. */
export function namedBy(names: readonly SheetName[], wanted: string): SheetName | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** What a name over the block refers to: ='报名表'!$X$4:$X$104 */
export function refersToRange(sheet: string, range: Rect): string {
  return `=${quotedSheet(sheet)}!${absoluteAddress(range)}`;
}

/** Null where the cells are gone (#REF!), were moved to another sheet, or are no single column any more. */
function rangeOf(grid: Pick<Grid, "name">, name: SheetName | undefined): Rect | null {
  const found = parseAddress(name?.refersTo.replace(/^=/, "") ?? "");
  if (found?.sheet?.toLowerCase() !== grid.name.toLowerCase()) return null;
  const { range } = found;
  return range.columns === 1 && range.rows < LAST_ROW ? range : null;
}
