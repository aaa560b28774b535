import { PERSONAL } from "../core/sheet/fields";
import type { Edit } from "../core/sheet/edit";
import { type Grid } from "../core/sheet/grid";
import { columnsFor, type SheetReading } from "../core/sheet/sheet-reading";
import { jobError } from "./failure";
import { addressOf, LAST_COLUMN, rangeAddress, type Rect } from "../core/terms/cell";

/** Blank rows that nobody minds, and how many more for each person: prepared lines, blanks between classes. */
const BLANK_ROWS = 20_000;
const BLANK_ROWS_EACH = 50;

/**
 * Throws JobError "far-cell" where somebody seems to stand far below all others: results would be laid over hundreds of
 * thousands of blank rows for the sake of one stray cell.
 */
export function checkRows(grid: Grid, { name, parts, firstRow, lastRow }: SheetReading): void {
  if (lastRow - firstRow < BLANK_ROWS) return;
  const personal = PERSONAL.flatMap((field) => columnsFor({ parts }, field));
  let people = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = grid.cells[row - 1] ?? [];
    const column = personal.find((place) => (cells[place - 1] ?? "") !== "");
    if (column === undefined) continue;
    if (row - firstRow > BLANK_ROWS + BLANK_ROWS_EACH * people) {
      throw jobError({ kind: "far-cell", sheet: name, cell: addressOf(row, column) });
    }
    people++;
  }
}

/** Throws JobError "no-room" where the edits reach beyond Excel's last column: something stands there already. */
export function checkColumns(grid: Grid, edits: readonly Edit[]): void {
  const reach = edits.reduce((last, edit) => Math.max(last, lastColumnOf(edit)), 0);
  if (reach > LAST_COLUMN) throw jobError({ kind: "no-room", sheet: grid.name, cell: rightmost(grid) });
}

function lastColumnOf(edit: Edit): number {
  if (edit.kind === "cells") return edit.column + Math.max(0, ...edit.values.slice(0, 1).map((row) => row.length)) - 1;
  return edit.kind === "format" ? edit.range.column + edit.range.columns - 1 : 0;
}

/** The cell, or the merged block, that stands furthest right. */
function rightmost({ cells, merges }: Grid): string {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const merge = (merges ?? []).reduce<Rect | null>(
    (most, next) => (next.column + next.columns > (most ? most.column + most.columns : width + 1) ? next : most),
    null,
  );
  if (merge) return `合并单元格 ${rangeAddress(merge)}`;
  return addressOf(cells.findIndex((row) => row.length === width) + 1, width);
}
