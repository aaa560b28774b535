import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { headingText } from "./heading";
import { cellAt, type Grid } from "./grid";
import { mayName, namesPeople, withGroupRows, type Header, type HeaderReader } from "./header";
import type { Headings } from "./headings";
import type { ApplicationNames } from "./said-words";
import { memoize } from "../text/memoize";
import type { CellValue } from "../text/value";

/** People below one header: `header` names their columns, from `firstRow` to `lastRow`. */
export interface PartRows {
  readonly header: Header;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How a sheet goes on below its first header. */
export interface PartsBelow {
  readonly parts: readonly PartRows[];
  /** The rows of further headers. */
  readonly headerRows: ReadonlySet<number>;
  readonly problems: readonly SheetProblem[];
}

/** Longer text is no heading. */
const LONGEST_HEADING = 16;
const ID_DIGITS = /\d{8}/;

/**
 * The parts of a table below its first header. A repeated header that names the same columns begins none; one that names them
 * elsewhere begins a part of its own; a table of other things is left out, and told.
 */
export function partsBelow(
  grid: Grid,
  first: Header,
  known: Headings,
  names: ApplicationNames,
  read: HeaderReader,
): PartsBelow {
  const parts: PartRows[] = [];
  const headerRows = new Set<number>();
  const problems: SheetProblem[] = [];
  const words = wordsOf(first);
  // The same few texts stand in column after column.
  const isWord = memoize((value: CellValue) => {
    const word = tight(value);
    return words.has(word) || known.nameEndings.has(word);
  });
  const mayNameName = (value: CellValue): boolean =>
    typeof value === "string" && value.length <= LONGEST_HEADING && known.nameEndings.mayStandIn.test(value);
  /** The header that rows are read by now; null: they belong to another table. */
  let current: Header | null = first;
  let from = first.bottom + 1;
  for (let row = from; row <= grid.cells.length; row++) {
    if (!mayBegin(row)) continue;
    const header = headerAt(row);
    if (header === null) {
      if (current === null || !isOtherTable(row)) continue;
      end(row - 1);
      current = null;
      problems.push(otherTable(row));
    } else {
      if (current === null || !isAlike(header, current)) {
        end(header.top - 1);
        current = header;
        from = header.bottom + 1;
      }
      for (let its = header.top; its <= header.bottom; its++) headerRows.add(its);
      row = header.bottom;
    }
  }
  end(grid.cells.length);
  return { parts, headerRows, problems };

  function end(lastRow: number): void {
    if (current !== null) parts.push({ header: current, firstRow: from, lastRow });
  }

  /** Asked of every row there is: whoever has a number is a person, and nearly all others have no cell that names a name. */
  function mayBegin(row: number): boolean {
    const cells = grid.cells[row - 1] ?? [];
    if (!cells.some(mayNameName) && !isApart(row)) return false;
    const [number = 0] = (current ?? first).columns.get("idNumber") ?? [];
    if (number > 0 && ID_DIGITS.test(String(cells[number - 1] ?? ""))) return false;
    let texts = 0;
    let named = 0;
    for (const value of cells) {
      if (value === "") continue;
      if (typeof value !== "string" || value.length > LONGEST_HEADING) continue;
      texts++;
      if (isWord(value)) named++;
    }
    return named >= 2 || (named === 1 && texts >= 2) || (texts >= 2 && isApart(row));
  }

  /** Nothing stands above it, or a line of one cell alone. */
  function isApart(row: number): boolean {
    if (row <= first.bottom + 1) return false;
    let filled = 0;
    return !(grid.cells[row - 2] ?? []).some((value) => value !== "" && ++filled > 1);
  }

  /** A header of people that begins in this row; of one row, or of as many as the first has. */
  function headerAt(row: number): Header | null {
    if (!mayName(grid.cells[row - 1], known)) return null;
    const tall = first.bottom - first.top;
    const [one, more] = [read(row, row), tall > 0 ? read(row, row + tall) : null];
    const best = more !== null && more.columns.size > one.columns.size ? more : one;
    if (!namesPeople(best) || best.headings.length <= 1) return null;
    return best.top > from ? withGroupRows(grid, best, known, names, read) : best;
  }

  /** Half of its words, and two at least, are headings that somebody knows. */
  function isOtherTable(row: number): boolean {
    const { columns, unsure } = read(row, row);
    const meant = new Set([...[...columns.values()].flat(), ...unsure.map(({ at }) => at.column)]);
    const cells = (grid.cells[row - 1] ?? []).filter((value) => value !== "");
    if (cells.some((value) => typeof value !== "string" || value.length > LONGEST_HEADING)) return false;
    const named = Math.max(meant.size, cells.filter((value) => words.has(tight(value))).length);
    return isApart(row) && named >= 2 && named * 2 >= cells.length;
  }

  function otherTable(row: number): SheetProblem {
    const headings = (grid.cells[row - 1] ?? []).filter((value) => value !== "").map(String);
    return sheetProblem("other-table", { kind: "sheet" }, { where: "below", row, headings });
  }
}

/** Whether two headers name the same columns for the same fields. */
function isAlike({ columns }: Header, other: Header): boolean {
  if (columns.size !== other.columns.size) return false;
  return [...columns].every(([field, places]) => other.columns.get(field)?.join() === places.join());
}

function wordsOf({ headings }: Header): ReadonlySet<string> {
  return new Set(headings.flatMap(({ parent, child }) => [parent, child].map(tight)).filter((word) => word !== ""));
}

function tight(value: CellValue): string {
  return String(value).replace(/[\s*＊★:：]/g, "");
}

/**
 * The header without a second table that stands beside the first: behind an empty column the headings begin again. The first
 * that names people is read, the other told.
 */
export function withoutNeighbours(
  grid: Grid,
  header: Header,
  read: (columns: ReadonlySet<number>) => Header,
): { readonly header: Header; readonly problems: readonly SheetProblem[] } {
  const sides = sidesOf(grid, header);
  if (sides.length < 2) return { header, problems: [] };
  const alone = sides.map((columns) => read(new Set(columns)));
  const main = alone.find(namesPeople);
  if (main === undefined) return { header, problems: [] };
  const others = alone.filter((side) => side !== main && saysAgain(side, main));
  if (others.length === 0) return { header, problems: [] };
  const left = new Set(others.flatMap(({ headings }) => headings.map(({ column }) => column)));
  const rest = header.headings.flatMap(({ column }) => (left.has(column) ? [] : [column]));
  return {
    header: read(new Set(rest)),
    problems: others.map(({ headings }) =>
      sheetProblem(
        "other-table",
        { kind: "sheet" },
        { where: "beside", column: headings[0]?.column ?? 0, headings: headings.map(headingText) },
      ),
    ),
  };
}

/** It asks for what the other asks for, too. */
function saysAgain({ columns, unsure }: Header, { columns: others }: Header): boolean {
  return (
    [...columns.keys()].some((field) => others.has(field)) || unsure.some(({ details }) => others.has(details.field))
  );
}

/** Runs of headings with a wholly empty column between them. */
function sidesOf(grid: Grid, { top, headings }: Header): readonly (readonly number[])[] {
  const sides: number[][] = [];
  let before = 0;
  for (const { column } of headings) {
    const side = sides[sides.length - 1];
    if (side !== undefined && !isGap(before, column)) side.push(column);
    else sides.push([column]);
    before = column;
  }
  return sides;

  function isGap(left: number, right: number): boolean {
    for (let column = left + 1; column < right; column++) if (isEmpty(column)) return true;
    return false;
  }

  function isEmpty(column: number): boolean {
    for (let row = top; row <= grid.cells.length; row++) if (cellAt(grid, row, column) !== "") return false;
    return true;
  }
}
