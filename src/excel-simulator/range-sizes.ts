import { fault } from "./fault";
import type { RangeSelf } from "./range";
import { rangeFormat } from "./range-format";
import type { Rect } from "../core/terms/cell";

/** What `getColumnProperties` and `getRowProperties` are asked here: the width of each column, the height of each row. */
export function sizesOf(self: RangeSelf, axis: "rows" | "columns", wanted: unknown): unknown {
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
  const format = isRecord(wanted) && isRecord(wanted["format"]) ? Object.keys(wanted["format"]) : [];
  const name = axis === "rows" ? "rowHeight" : "columnWidth";
  if (!isRecord(wanted) || Object.keys(wanted).join() !== "format" || format.join() !== name) {
    throw fault(
      "ApiNotFound",
      `The simulator gives ${name} only.`,
      axis === "rows" ? "Range.getRowProperties" : "Range.getColumnProperties",
    );
  }
  const count = axis === "rows" ? self.range.rows : self.range.columns;
  const one = (index: number): Partial<Rect> =>
    axis === "rows" ? { row: self.range.row + index, rows: 1 } : { column: self.range.column + index, columns: 1 };
  return Array.from({ length: count }, (_, index) => {
    const cell = rangeFormat({ ...self, range: { ...self.range, ...one(index) } });
    return { format: { [name]: cell.get(axis === "rows" ? "RowHeight" : "ColumnWidth") } };
  });
}
