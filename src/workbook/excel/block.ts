import type { Rect } from "../../core/terms/cell";

/**
 * The cells of a 1-based block. Not tracked: such a range is good for the request it is made in, and costs none to give
 * back. Every range of this folder is made so.
 */
export function blockOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, rows, columns).untrack();
}
