import { ownedColumnNumbers, ownedColumns } from "./owned-columns";
import type { Heading } from "./heading";
import type { Headings } from "./headings";
import { mapColumns, type ColumnMap } from "./columns";
import { cellAt, type Grid } from "./grid";
import { headingKeys } from "./heading";
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

/** The header that names most fields; of equals the upper one, and one row before two. Null: none names a person. */
export function findHeader(grid: Grid, known: Headings, settled: Settled): Header | null {
  // A column of the clerk's own that we have filled keeps its heading: the header reads as it did before we came.
  const appended = new Set(
    ownedColumns(grid).flatMap(({ owning, range }) => (owning !== "filled" ? [range.column] : [])),
  );
  const filled = filledBelow(grid);
  const deepest = Math.min(grid.cells.length, DEEPEST);
  const shallow = nearTop(grid);
  const named = grid.cells.slice(0, deepest + 1).map((line) => mayName(line, known));
  let best: Header | null = null;
  for (let row = 1; row <= deepest; row++) {
    for (const bottom of [row, row + 1]) {
      if (!named[row - 1] && !named[bottom - 1]) continue;
      const header = readHeader(shallow, row, bottom, appended, filled, known, settled);
      if (namesPeople(header) && isBetter(header, best)) best = header;
    }
  }
  return best && withSecondRow(shallow, best, appended, filled, known, settled);
}

/** Without a heading that ends as a name's heading ends a row is no header: most rows need no closer look. */
function mayName(row: readonly CellValue[] = [], { nameEndings }: Headings): boolean {
  return row.some((value) => typeof value === "string" && headingKeys(value).some((key) => nameEndings.has(key)));
}

/** Merged blocks further down say nothing about a header, and there may be 100,000 of them. */
function nearTop(grid: Grid): Grid {
  return grid.merges === null ? grid : { ...grid, merges: grid.merges.filter(({ row }) => row <= DEEPEST + 2) };
}

function isBetter(header: Header, best: Header | null): boolean {
  if (!best || header.columns.size !== best.columns.size) return header.columns.size > (best?.columns.size ?? 0);
  // The same headings without the title that stood above them.
  return header.bottom === best.bottom && header.top === header.bottom;
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

function readHeader(
  grid: Grid,
  top: number,
  bottom: number,
  appended: ReadonlySet<number>,
  filled: FilledBelow,
  known: Headings,
  settled: Settled,
): Header {
  const headings = headingsOf(grid, top, bottom).filter(({ column }) => !appended.has(column));
  const isFilled = (column: number): boolean => filled(bottom, column);
  return { top, bottom, headings, ...mapColumns(headings, isFilled, known, settledColumns(headings, settled)) };
}

function namesPeople({ columns }: Header): boolean {
  if (!columns.has("name")) return false;
  return columns.has("idNumber") || APPLIED.filter((field) => columns.has(field)).length >= 2;
}

/** Where the name's own heading is merged down into the next row, that row belongs to the header even if it adds nothing. */
function withSecondRow(
  grid: Grid,
  header: Header,
  appended: ReadonlySet<number>,
  filled: FilledBelow,
  known: Headings,
  settled: Settled,
): Header {
  const [name = 0] = header.columns.get("name") ?? [];
  const merge = mergeAt(grid, header.bottom, name);
  if (header.top !== header.bottom || !merge || merge.row + merge.rows - 1 !== header.bottom + 1) return header;
  return readHeader(grid, header.top, header.bottom + 1, appended, filled, known, settled);
}

/** One heading a column. In two rows a parent reaches over its merged cells; where nobody knows merges, over blanks. */
function headingsOf(grid: Grid, top: number, bottom: number): readonly Heading[] {
  const width = Math.max(grid.cells[top - 1]?.length ?? 0, grid.cells[bottom - 1]?.length ?? 0);
  const anchors = grid.merges === null ? null : anchorsOf(grid, top, width);
  const headings: Heading[] = [];
  let group = "";
  for (let column = 1; column <= width; column++) {
    const upper = headingText(cellAt(grid, top, column));
    const lower = bottom === top ? "" : headingText(cellAt(grid, bottom, column));
    // A heading with nothing below it is merged down and gathers no columns.
    if (upper !== "") group = lower === "" ? "" : upper;
    const parent = anchors === null ? group : headingText(anchors?.get(column) ?? cellAt(grid, top, column));
    if (lower !== "") headings.push({ column, parent, child: lower });
    else if (upper !== "") headings.push({ column, parent: "", child: upper });
  }
  // What stands over all of them is the sheet's title.
  const [first] = headings;
  const titled = first && headings.every(({ parent }) => parent === first.parent);
  return titled ? headings.map((heading) => ({ ...heading, parent: "" })) : headings;
}

function headingText(value: CellValue): string {
  return typeof value === "string" ? value.trim() : "";
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
