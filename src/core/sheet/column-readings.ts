import type { Field } from "../terms/field";
import type { Below } from "./column-map";
import { headingText } from "./heading";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { Headings } from "./headings";
import { ownedColumnNumbers } from "./owned-columns";
import type { ColumnFill } from "./column-fill";
import { fieldsShown, mayState, sortedByFit } from "./sense/fit";
import { senseReader } from "./sense/sense";
import type { SettledColumns } from "./settled";
import type { ColumnReading } from "./sheet-reading";

/** How every column with a heading was read, from left to right; `columns` are those that are read in the end. */
export function columnReadings(
  grid: Grid,
  header: Header,
  columns: ReadonlyMap<Field, readonly number[]>,
  settled: SettledColumns,
  known: Headings,
  fill: ColumnFill & Pick<Below, "contents">,
): readonly ColumnReading[] {
  const ours = ownedColumnNumbers(grid);
  const senseOf = senseReader(known);
  const fed = new Map<number, Field[]>();
  for (const [field, places] of columns) {
    for (const column of places) fed.set(column, [...(fed.get(column) ?? []), field]);
  }
  return header.headings.map((heading): ColumnReading => {
    const { column } = heading;
    const fields = fed.get(column) ?? [];
    const left = header.unsure.filter(({ at }) => at.column === column);
    const { filled, example } = fill.of(column);
    const offers = fields.length > 0 || ours.has(column) ? [] : offered();
    return { column, heading: headingText(heading), filled, example, fields, why: whyOf(), offers };

    function whyOf(): ColumnReading["why"] {
      if (settled.fieldsOf.has(column)) return "settled";
      if (ours.has(column)) return "ours";
      if (fields.length > 0) return header.reasons.get(column) ?? "heading";
      const [unsure] = left;
      if (unsure !== undefined) return unsure.kind === "heading-twice" ? "twice" : "unsure";
      const { claim } = senseOf(heading);
      if (claim !== null && offers.length > 0 && claim.fields.every((field) => columns.has(field))) return "twice";
      return offers.length > 0 ? "unsure" : "unknown";
    }

    /** What its words may mean, those first that the cells speak for; where its words say nothing, what the cells show. */
    function offered(): readonly Field[] {
      const contents = fill.contents(column);
      // What the clerk has settled is open no more.
      const said = header.offersOf(column).filter((field) => !settled.closed.has(field));
      const told = left.map(({ details }) => details.field);
      const meant = [...said.filter((field) => told.includes(field) || mayState(field, contents)), ...told];
      if (meant.length > 0) return [...new Set([...sortedByFit(meant, contents), ...meant])];
      if (senseOf(heading).foreign || said.length > 0) return [];
      return [...new Set(fieldsShown(contents))].filter((field) => !columns.has(field) && !settled.closed.has(field));
    }
  });
}
