import { ownedColumnNumbers, ownedColumns } from "./owned-columns";
import type { Heading } from "./heading";
import type { Headings } from "./headings";
import type { ColumnMap } from "./column-map";
import { mapColumns } from "./columns";
import type { Grid } from "./grid";
import { headingKeys } from "./heading";
import { formHeadings } from "./form/layout";
import { isGroupRow } from "./group-rows";
import type { ApplicationNames } from "./said-words";
import { headingsIn } from "./heading-rows";
import { APPLIED } from "./fields";
import { settledColumns, type Settled } from "./settled";
import type { CellValue } from "../text/value";

/** The rows of a header and what its columns feed. */
export interface Header extends ColumnMap {
  readonly top: number;
  readonly bottom: number;
  /** One a column, unnamed columns and those we appended left out. */
  readonly headings: readonly Heading[];
}

/** Below this many rows from the top nobody begins a table. */
const DEEPEST = 30;
/** A header has at most so many rows. */
const TALLEST = 3;
/** One with more columns has one row: a sheet may have 16,384 of them, and each group of rows would be read anew. */
const WIDEST = 1000;

/**
 * The header that names most fields; of equals the upper one, and one row before two. Null: none names a person. `wanted`: what
 * a header must name.
 */
export function findHeader(
  grid: Grid,
  known: Headings,
  names: ApplicationNames,
  settled: Settled,
  wanted: (header: Header) => boolean = namesPeople,
): Header | null {
  const deepest = Math.min(grid.cells.length, DEEPEST);
  const read = headerReader(nearTop(grid), known, settled);
  const named = grid.cells.slice(0, deepest + TALLEST).map((line) => mayName(line, known));
  const labels = named.map((_, place) => isLabelLine(grid.cells[place], grid.cells[place + 1]));
  let best: Header | null = null;
  for (let row = 1; row <= deepest; row++) {
    const tallest = (grid.cells[row - 1]?.length ?? 0) > WIDEST ? 1 : TALLEST;
    for (let bottom = row; bottom < Math.min(row + tallest, grid.cells.length + 1); bottom++) {
      if (!named.slice(row - 1, bottom).includes(true) || labels.slice(row - 1, bottom - 1).includes(true)) continue;
      const header = read(row, bottom);
      if (wanted(header) && isBetter(header, best)) best = header;
    }
  }
  return best && withGroupRows(nearTop(grid), withMergedRows(nearTop(grid), best, read), known, names, read, wanted);
}

/**
 * The rows of group titles above a header belong to it, whatever fewer columns are read with them: 等级 below 职业资格证书 is not the
 * level applied for.
 */
export function withGroupRows(
  grid: Grid,
  header: Header,
  known: Headings,
  names: ApplicationNames,
  read: HeaderReader,
  wanted: (header: Header) => boolean = namesPeople,
): Header {
  let whole = header;
  while (
    whole.top > 1 &&
    whole.bottom - whole.top < TALLEST &&
    isGroupRow(grid, whole.top - 1, whole.headings, known, names)
  ) {
    const taller = read(whole.top - 1, whole.bottom);
    if (!wanted(taller)) break;
    whole = taller;
  }
  return whole;
}

/** Reads some rows of a sheet as a header; `only`: the columns to look at, all where left out. */
export type HeaderReader = (top: number, bottom: number, only?: ReadonlySet<number>) => Header;

/** `settled` is what the clerk said of the sheet's columns. */
export function headerReader(grid: Grid, known: Headings, settled: Settled): HeaderReader {
  // A column of the clerk's own that we have filled keeps its heading: the header reads as it did before we came.
  const appended = new Set(
    ownedColumns(grid).flatMap(({ owning, range }) => (owning !== "filled" ? [range.column] : [])),
  );
  const filled = filledBelow(grid);
  return (top, bottom, only) => {
    const headings = (grid.form ? formHeadings(grid.cells, grid.form) : headingsIn(grid, top, bottom)).filter(
      ({ column }) => !appended.has(column) && (only === undefined || only.has(column)),
    );
    return headerOf({ top, bottom, headings }, filled, known, settled);
  };
}

/** Without a heading that ends as a name's heading ends a row is no header: most rows need no closer look. */
export function mayName(row: readonly CellValue[] = [], { nameEndings }: Headings): boolean {
  return row.some((value) => typeof value === "string" && headingKeys(value).some((key) => nameEndings.has(key)));
}

/** 申报职业： | 互联网营销师: a line with a label over something says it of the sheet; no heading below belongs to it. */
function isLabelLine(line: readonly CellValue[] = [], below: readonly CellValue[] = []): boolean {
  return line.some((value, place) => /[:：]\s*$/.test(String(value)) && (below[place] ?? "") !== "");
}

/** Merged blocks further down say nothing about a header, and there may be 100,000 of them. */
function nearTop(grid: Grid): Grid {
  return grid.merges === null ? grid : { ...grid, merges: grid.merges.filter(({ row }) => row <= DEEPEST + 2) };
}

function isBetter(header: Header, best: Header | null): boolean {
  if (!best || header.columns.size !== best.columns.size) return header.columns.size > (best?.columns.size ?? 0);
  if (header.bottom !== best.bottom) return false;
  // The same headings without the title that stood above them; in two rows only if none of them was merged down from it.
  return header.top === header.bottom || (header.top > best.top && header.headings.length >= best.headings.length);
}

/** Whether something of the clerk's own stands in a column below a row. Looked up only where columns are rivals. */
type FilledBelow = (row: number, column: number) => boolean;

function filledBelow(grid: Grid): FilledBelow {
  const ours = ownedColumnNumbers(grid);
  let last: number[] | null = null;
  // In one pass: there may be a million rows, and thousands of rivals.
  const lastFilled = (): readonly number[] => {
    const rows: number[] = [];
    grid.cells.forEach((cells, r) => {
      cells.forEach((value, c) => {
        if (value !== "" && !ours.has(c + 1)) rows[c] = r + 1;
      });
    });
    return rows;
  };
  return (row, column) => ((last ??= [...lastFilled()])[column - 1] ?? 0) > row;
}

function headerOf(
  rows: Pick<Header, "top" | "bottom" | "headings">,
  filled: FilledBelow,
  known: Headings,
  settled: Settled,
): Header {
  const isFilled = (column: number): boolean => filled(rows.bottom, column);
  return { ...rows, ...mapColumns(rows.headings, isFilled, known, settledColumns(rows.headings, settled)) };
}

/** A person is named, and a number is asked or what is applied for. */
export function namesPeople({ columns }: Header): boolean {
  if (!columns.has("name")) return false;
  return columns.has("idNumber") || APPLIED.filter((field) => columns.has(field)).length >= 2;
}

/** Where the name's own heading is merged down into the next rows, they belong to the header even if they add nothing. */
function withMergedRows(grid: Grid, header: Header, read: HeaderReader): Header {
  const [name = 0] = header.columns.get("name") ?? [];
  const merge = mergeAt(grid, header.bottom, name);
  const bottom = merge ? merge.row + merge.rows - 1 : header.bottom;
  return bottom > header.bottom && bottom < header.top + TALLEST ? read(header.top, bottom) : header;
}

function mergeAt(grid: Grid, row: number, column: number) {
  return grid.merges?.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}
