import type { Heading } from "./heading";
import { cellAt, type Grid } from "./grid";
import { dayOfSerial, mayBeSerial } from "../time/serial";
import { isoOf } from "../time/day";
import type { CellValue } from "../text/value";

/**
 * One heading a column, of up to three rows: the lowest row that says something, below what stands over it, joined by "/". A parent
 * reaches over its merged cells; in a row without any, or where nobody knows them, over blanks.
 */
export function headingsIn(grid: Grid, top: number, bottom: number): readonly Heading[] {
  const width = widest(grid, top, bottom);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const anchors = rows.slice(0, -1).map((row) => (isMergedAcross(grid, row) ? anchorsOf(grid, row, width) : null));
  const groups = rows.map(() => "");
  const found: { readonly column: number; readonly above: readonly string[]; readonly child: string }[] = [];
  for (let column = 1; column <= width; column++) {
    const own = rows.map((row) => headingText(cellAt(grid, row, column), grid.date1904));
    const lowest = lastFilled(own);
    own.forEach((text, level) => {
      if (text === "") return;
      // A heading with nothing below it is merged down and gathers no columns.
      groups[level] = level < lowest ? text : "";
      groups.fill("", level + 1);
    });
    if (lowest < 0) continue;
    const above = own.slice(0, lowest).map((text, level) => {
      const anchor = anchors[level];
      return anchor === null || anchor === undefined
        ? (groups[level] ?? "")
        : headingText(anchor.get(column) ?? "", grid.date1904) || text;
    });
    found.push({ column, above: distinct(above), child: own[lowest] ?? "" });
  }
  return withoutTitle(found).map(({ column, above, child }) => ({
    column,
    parent: above.join("/"),
    child,
    ...(above.length > 1 ? { titles: above } : {}),
  }));
}

/** A text of a row above others and the columns that it stands over. */
export interface RowTitle {
  readonly value: CellValue;
  readonly from: number;
  readonly to: number;
}

/** What stands in a row, each over its merged cells; in a row without any, or where nobody knows them, over blanks up to `last`. */
export function titlesOf(grid: Grid, row: number, last: number): readonly RowTitle[] {
  const anchors = isMergedAcross(grid, row) ? anchorsOf(grid, row, Math.max(last, widest(grid, row, row))) : null;
  const found: RowTitle[] = [];
  for (let column = 1; column <= Math.max(last, widest(grid, row, row)); column++) {
    const own = cellAt(grid, row, column);
    const value = anchors?.get(column) ?? own;
    const before = found[found.length - 1];
    const goesOn = before !== undefined && before.to === column - 1;
    if (anchors === null ? own === "" : anchors.has(column) && goesOn && own === "" && before.value === value) {
      if (goesOn && column <= last) found[found.length - 1] = { ...before, to: column };
    } else if (value !== "") found.push({ value, from: column, to: column });
  }
  return found;
}

/** Whether somebody has merged cells of the row side by side, so that those that are not merged stand alone. */
function isMergedAcross({ merges }: Grid, row: number): boolean {
  return merges?.some((merge) => merge.columns > 1 && merge.row <= row && row < merge.row + merge.rows) ?? false;
}

/** What stands over all of them is the sheet's title. */
function withoutTitle<T extends { readonly above: readonly string[] }>(found: readonly T[]): readonly T[] {
  const [first] = found;
  const title = first?.above[0];
  if (title === undefined || !found.every(({ above }) => above[0] === title)) return found;
  return withoutTitle(found.map((one) => ({ ...one, above: one.above.slice(1) })));
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, place) => text !== "" && text !== texts[place - 1]);
}

function lastFilled(texts: readonly string[]): number {
  for (let place = texts.length - 1; place >= 0; place--) if (texts[place] !== "") return place;
  return -1;
}

function widest(grid: Grid, top: number, bottom: number): number {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, grid.cells[row - 1]?.length ?? 0);
  return width;
}

/** A heading as it is shown: a year is a number, and a month or a day often a date. */
export function headingText(value: CellValue, date1904: boolean): string {
  if (typeof value === "string") return value.trim();
  if (typeof value !== "number") return "";
  const day = mayBeSerial(value) ? dayOfSerial(value, date1904) : null;
  return day === null ? String(value) : isoOf(day);
}

/** The values of the merged blocks that lie over a row, by column; of two over one cell the first. */
function anchorsOf(grid: Grid, row: number, width: number): ReadonlyMap<number, CellValue> {
  const anchors = new Map<number, CellValue>();
  // Where a column is taken, one further on that may be free: blocks that lie over each other are passed over quickly.
  const next = new Map<number, number>();
  const free = (column: number): number => {
    let end = column;
    for (let further = next.get(end); further !== undefined; further = next.get(end)) end = further;
    for (let at = column; at < end;) {
      const further = next.get(at) ?? end;
      next.set(at, end);
      at = further;
    }
    return end;
  };
  for (const merge of grid.merges ?? []) {
    if (merge.row > row || merge.row + merge.rows <= row) continue;
    const value = cellAt(grid, merge.row, merge.column);
    const end = Math.min(width + 1, merge.column + merge.columns);
    for (let column = free(merge.column); column < end; column = free(column)) {
      anchors.set(column, value);
      next.set(column, column + 1);
    }
  }
  return anchors;
}
