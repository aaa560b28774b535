import { cellAt, type Grid } from "../../sheet/grid";
import { cleanText } from "../../text/clean";
import { isoOf } from "../../time/day";
import { dayOfSerial } from "../../time/serial";
import { printedTimes } from "../times";
import { planHeading } from "./heading";
import type { PlanTableColumn } from "./model";
import type { PlanWords } from "./words";

/** The header of a plan table. */
export interface PlanHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly PlanTableColumn[];
}

const LAST_HEADER_ROW = 40;
const MOST_HEADER_ROWS = 3;
/** Rows below a header that tell what a column holds. */
const ROWS_LOOKED_AT = 60;

/**
 * The header with the most columns that are read: one to three rows among the first forty. A plan has at least one time and
 * one column beside it; null where no row is such a header.
 */
export function findPlanHeader(grid: Grid, words: PlanWords): PlanHeader | null {
  let best: { readonly header: PlanHeader; readonly score: number } | null = null;
  const rows = Math.min(grid.cells.length, LAST_HEADER_ROW);
  for (let top = 1; top <= rows; top++) {
    for (let height = 1; height <= MOST_HEADER_ROWS && top + height - 1 <= rows; height++) {
      if (cutsHeading(grid, top, top + height - 1)) continue;
      const header = headerAt(grid, top, top + height - 1, words);
      if (header === null) continue;
      const read = header.columns.filter(({ meaning }) => meaning !== null);
      const times = read.filter(({ meaning }) => meaning?.kind === "time" || meaning?.kind === "monthColumn").length;
      const months = read.some(({ meaning }) => meaning?.kind === "item" && meaning.item === "month");
      if (times === 0 && !months) continue;
      if (read.length < 2) continue;
      // Each row more has to read more columns; data rows under a header would only lose some.
      const score = read.length * 2 - header.columns.length * 0.25 - height * 0.5;
      if (best === null || score > best.score) best = { header, score };
    }
  }
  return best?.header ?? null;
}

/** A merged heading goes on below these rows, or begins above them. */
function cutsHeading(grid: Grid, top: number, bottom: number): boolean {
  return (grid.merges ?? []).some(({ row, rows }) => {
    const last = row + rows - 1;
    return rows > 1 && ((row >= top && row <= bottom && last > bottom) || (row < top && last >= top));
  });
}

function headerAt(grid: Grid, top: number, bottom: number, words: PlanWords): PlanHeader | null {
  const width = widthOf(grid, top, bottom);
  const columns: PlanTableColumn[] = [];
  for (let column = 1; column <= width; column++) {
    const headings: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = headingAt(grid, row, column, top, bottom);
      if (text === null) return null;
      if (text !== "" && text !== headings.at(-1)) headings.push(text);
    }
    if (headings.length === 0) continue;
    const meaning = planHeading(headings, words, holdsTimes(grid, column, bottom + 1));
    columns.push({ column, heading: headings.join("/"), meaning });
  }
  return columns.length === 0 ? null : { top, bottom, columns };
}

function widthOf(grid: Grid, top: number, bottom: number): number {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, grid.cells[row - 1]?.length ?? 0);
  return width;
}

/** A heading with the text of its merged block; null where the cell is a date or a number, which no heading is. */
function headingAt(grid: Grid, row: number, column: number, top: number, bottom: number): string | null {
  const own = cellAt(grid, row, column);
  if (typeof own === "number" && own > 12) return null;
  const text = cleanText(own);
  if (text !== "") return /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/.test(text) ? null : text;
  const merge = grid.merges?.find(
    (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  if (merge && merge.row >= top) return cleanText(cellAt(grid, merge.row, merge.column));
  // A sheet without merged blocks (a text file): a heading over several columns stands over the first.
  const isOverOthers = row > top ? false : cleanText(cellAt(grid, row + 1, column)) !== "";
  if (!grid.merges?.length && isOverOthers && row < bottom && column > 1)
    return headingAt(grid, row, column - 1, top, bottom);
  return "";
}

/** Whether most of the filled cells under a heading are days or months. */
function holdsTimes(grid: Grid, column: number, from: number): boolean {
  let filled = 0;
  let times = 0;
  for (let row = from; row < from + ROWS_LOOKED_AT && row <= grid.cells.length; row++) {
    const value = cellAt(grid, row, column);
    if (value === "") continue;
    filled += 1;
    if (printedTimes(value, grid.date1904).times.length > 0) times += 1;
  }
  return filled > 0 && times * 2 > filled;
}

/** A cell as printed: date cells by their day. */
export function printedText(value: string | number | boolean, date1904: boolean): string {
  const day = dayOfSerial(value, date1904);
  return day === null ? cleanText(value) : isoOf(day);
}
