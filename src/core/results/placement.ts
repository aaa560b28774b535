import { RESULT_HEADERS, type ResultColumn } from "../terms/field";
import { cellAt, type Grid } from "../sheet/grid";
import { withoutSymbols } from "../sheet/heading";
import { columnsFor, inputColumns, type SheetReading } from "../sheet/sheet-reading";
import { formerWidth, ownedColumns, RESULTS, type Ownership } from "../sheet/owned-columns";
import type { Rect } from "../terms/cell";

/** Where one result goes. */
export interface Placement {
  readonly result: ResultColumn;
  readonly owning: Ownership;
  readonly column: number;
  readonly header: string;
  /** What we wrote before; null on the first run. */
  readonly before: Rect | null;
  /**
   * Its heading is written, so its looks are too. A writing that was interrupted may have left the name without the heading.
   */
  readonly laid: boolean;
  /** Width in characters before we came; null is the sheet's default. */
  readonly formerWidth: number | null;
}

/** Stands behind a result's name where a column of the sheet's own bears it already. */
const OURS = "（助手）";

/** Other headings under which sheets of their own ask for a result. */
const ALIASES: { readonly [K in ResultColumn]?: readonly string[] } = {
  fee: ["收费", "收费标准", "收费金额", "应收费", "应收费用", "应收金额", "应缴费用", "应交费用", "认定费", "认定费用"],
};

/** 认定等级 is a result where another column holds the level applied for, and the level applied for elsewhere. */
const LEVEL_BESIDE = "认定等级";

/**
 * A place for every result, in their order: the columns we have, else empty ones of the sheet's own, else new ones behind
 * all.
 */
export function placeResults(reading: SheetReading, grid: Grid): readonly Placement[] {
  const own = ownedColumns(grid);
  const taken = new Set(own.map(({ range }) => range.column));
  const width = gridWidth(grid);
  let next = firstFree(reading, grid, RESULTS.length - own.length);
  return RESULTS.map((result): Placement => {
    const namesakes = columnsNamed(result, reading).filter((column) => !taken.has(column));
    const header = RESULT_HEADERS[result] + (namesakes.length > 0 ? OURS : "");
    const mine = own.find((column) => column.result === result);
    if (mine !== undefined) {
      const { owning, range } = mine;
      const written = String(cellAt(grid, range.row, range.column));
      const laid = written.startsWith(RESULT_HEADERS[result]);
      return {
        result,
        owning,
        column: range.column,
        header: laid ? written : header,
        before: range,
        laid,
        formerWidth: formerWidth(grid, result),
      };
    }
    const free = namesakes.find((column) => isFree(column, reading, grid));
    if (free !== undefined) {
      taken.add(free);
      return { result, owning: "filled", column: free, header: "", before: null, laid: false, formerWidth: null };
    }
    const column = next++;
    const spare = grid.spareWidths[column - width - 1] ?? null;
    const owning = column <= (grid.drawnColumns ?? 0) ? "drawn" : "appended";
    return { result, owning, column, header, before: null, laid: false, formerWidth: spare };
  });
}

/** Where the clerk's own columns begin: behind all, and behind the room that our results still need. */
export function columnForRulings(reading: SheetReading, grid: Grid): number {
  const missing = RESULTS.length - ownedColumns(grid).length;
  return lastColumn(reading, grid) + 1 + (rulingColumns(reading).length > 0 ? 0 : missing);
}

/** Behind all that is used, or in the room that was left before the clerk's own columns. */
function firstFree(reading: SheetReading, grid: Grid, wanted: number): number {
  const [hers] = rulingColumns(reading);
  if (hers !== undefined) {
    const merges = (grid.merges ?? []).filter(({ column }) => column < hers);
    const used = lastColumn(reading, { cells: [], merges }, usedWidth(grid, hers - 1));
    if (hers - used > wanted) return used + 1;
  }
  return lastColumn(reading, grid) + 1;
}

function rulingColumns(reading: SheetReading): readonly number[] {
  return [...columnsFor(reading, "ruling"), ...columnsFor(reading, "rulingReason")].sort((one, other) => one - other);
}

/** The last column up to this one in which something stands. */
function usedWidth({ cells }: Grid, last: number): number {
  let used = 0;
  for (const row of cells) {
    for (let column = last; column > used; column--) if ((row[column - 1] ?? "") !== "") used = column;
  }
  return used;
}

/** Columns of the grid, used or not. */
export function gridWidth(grid: Pick<Grid, "cells">): number {
  return grid.cells.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Behind everything that is used, and behind merged cells that reach further right beside the header or the people. */
function lastColumn(reading: SheetReading, grid: Pick<Grid, "cells" | "merges">, width = gridWidth(grid)): number {
  const bottom = Math.max(reading.headerRow, reading.lastRow);
  return (grid.merges ?? [])
    .filter(({ row, rows }) => row <= bottom && row + rows > reading.headerTop)
    .reduce((last, { column, columns }) => Math.max(last, column + columns - 1), width);
}

function columnsNamed(result: ResultColumn, reading: SheetReading): readonly number[] {
  const beside = result === "level" && reading.columns.has("level") ? [LEVEL_BESIDE] : [];
  const names = new Set([RESULT_HEADERS[result], ...(ALIASES[result] ?? []), ...beside].map(bare));
  const applied = new Set(result === "level" ? reading.columns.get("level") : []);
  return reading.headings.flatMap((heading, index) =>
    !applied.has(index + 1) && (names.has(bare(heading)) || names.has(bare(heading.split("/").at(-1) ?? "")))
      ? [index + 1]
      : [],
  );
}

/** A heading without stars and other signs, numbers before it, spaces and the unit. */
function bare(heading: string): string {
  const named = withoutSymbols(heading).normalize("NFKC");
  return named.replace(/[\s*:☆★※●◆■▲△#]/g, "").replace(/\(元.*\)$/, "");
}

/**
 * A column of the sheet's own that may be filled: nothing beside the people, no formula that shows nothing for the time
 * being, no merged cells there, and not read as input. Below the last person a total may stand: it is not touched.
 */
function isFree(column: number, reading: SheetReading, grid: Grid): boolean {
  const mapped = inputColumns(reading).includes(column);
  if (mapped || grid.formulaColumns.includes(column)) return false;
  const last = reading.lastRow > reading.headerRow ? reading.lastRow : grid.cells.length;
  for (let row = reading.headerRow + 1; row <= last; row++) {
    if (cellAt(grid, row, column) !== "") return false;
  }
  return !(grid.merges ?? []).some(
    (merge) =>
      merge.column <= column &&
      merge.column + merge.columns > column &&
      merge.row + merge.rows - 1 > reading.headerRow &&
      merge.row <= last,
  );
}
