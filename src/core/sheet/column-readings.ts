import type { Field } from "../terms/field";
import { headingText } from "./claims";
import type { Grid } from "./grid";
import type { Header } from "./header";
import { ownedColumnNumbers } from "./owned-columns";
import type { SettledColumns } from "./settled";
import type { ColumnReading } from "./sheet-reading";

/** How every column with a heading was read, from left to right; `columns` are those that are read in the end. */
export function columnReadings(
  grid: Grid,
  header: Header,
  columns: ReadonlyMap<Field, readonly number[]>,
  settled: SettledColumns,
): readonly ColumnReading[] {
  const ours = ownedColumnNumbers(grid);
  const fill = filledCells(grid, header.bottom);
  const fed = new Map<number, Field[]>();
  for (const [field, places] of columns) {
    for (const column of places) fed.set(column, [...(fed.get(column) ?? []), field]);
  }
  return header.headings.map((heading): ColumnReading => {
    const { column } = heading;
    const fields = fed.get(column) ?? [];
    const left = header.unsure.filter(({ at }) => at.column === column);
    const { filled = 0, example = null } = fill[column - 1] ?? {};
    return {
      column,
      heading: headingText(heading),
      filled,
      example,
      fields,
      why: whyOf(),
      offers: fields.length > 0 ? [] : [...new Set(left.map(({ details }) => details.field))],
    };

    function whyOf(): ColumnReading["why"] {
      if (settled.fieldsOf.has(column)) return "settled";
      if (ours.has(column)) return "ours";
      if (fields.length > 0) return header.beside.has(column) ? "beside" : "heading";
      const [unsure] = left;
      return unsure === undefined ? "unknown" : unsure.kind === "heading-twice" ? "twice" : "unsure";
    }
  });
}

interface Fill {
  readonly filled: number;
  readonly example: number | null;
}

/** By column, index 0 is column 1. In one pass: there may be a million rows. */
function filledCells({ cells }: Grid, bottom: number): readonly Fill[] {
  const filled: number[] = [];
  const first: number[] = [];
  for (let row = bottom; row < cells.length; row++) {
    cells[row]?.forEach((value, index) => {
      if (value === "") return;
      filled[index] = (filled[index] ?? 0) + 1;
      first[index] ??= row + 1;
    });
  }
  return Array.from(filled, (count = 0, index) => ({ filled: count, example: first[index] ?? null }));
}
