import { fieldHeader } from "../sheet/fields";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import type { CellValue } from "../text/value";

/** The reading with a column of its own, right of all others, for each field that has none. */
export function withColumns(reading: SheetReading, grid: Grid, fields: readonly Field[]): SheetReading {
  const width = Math.max(reading.headings.length, ...grid.cells.map(({ length }) => length));
  const widened = <P extends Pick<SheetReading, "columns" | "headings">>(part: P): P => {
    const columns = new Map(part.columns);
    const headings = [...part.headings];
    for (const [place, field] of fields.entries()) {
      if (columns.has(field)) continue;
      const column = width + place + 1;
      columns.set(field, [column]);
      while (headings.length < column) headings.push("");
      headings[column - 1] = fieldHeader(field);
    }
    return { ...part, columns, headings };
  };
  return { ...widened(reading), parts: reading.parts.map(widened) };
}

/** The grid without the people of all other rows, which take time to read. */
export function withoutOthers(grid: Grid, reading: SheetReading, rows: ReadonlySet<number>): Grid {
  // Where blocks are merged over several people, those of one may stand in the row of another.
  const apart = (grid.merges ?? []).every(({ row, rows: tall }) => tall === 1 || row < reading.firstRow);
  if (!apart) return grid;
  const [number = 0] = reading.columns.get("idNumber") ?? [];
  const isOther = (line: readonly CellValue[], row: number) =>
    !rows.has(row) && row >= reading.firstRow && /\d{8}/.test(String(line[number - 1] ?? ""));
  return { ...grid, cells: grid.cells.map((line, place) => (isOther(line, place + 1) ? [] : line)) };
}
