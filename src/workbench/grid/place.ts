import type { IRange } from "@univerjs/core";
import type { Rect } from "../../core/terms/cell";

/** Our 1-based block as Univer's 0-based range with inclusive ends. */
export function rangeOf(rect: Rect): IRange {
  return {
    startRow: rect.row - 1,
    endRow: rect.row + rect.rows - 2,
    startColumn: rect.column - 1,
    endColumn: rect.column + rect.columns - 2,
  };
}

/** Univer's range as our 1-based block; ends that Univer leaves open (whole rows or columns) are cut at the sheet's edge. */
export function rectOf(range: IRange, rows: number, columns: number): Rect {
  const top = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const left = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const bottom = Number.isNaN(range.endRow) ? rows - 1 : range.endRow;
  const right = Number.isNaN(range.endColumn) ? columns - 1 : range.endColumn;
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
