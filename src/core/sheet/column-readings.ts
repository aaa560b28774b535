import type { Field } from "../terms/field";
import { fieldsOfDates } from "./date-offers";
import type { Below } from "./column-map";
import { headingText } from "./heading";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { Headings } from "./headings";
import { ownedColumnNumbers } from "./owned-columns";
import type { ColumnFill } from "./column-fill";
import { FEW, fieldsLike, fits, mayState, MOST, sortedByFit } from "./sense/fit";
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

    /**
     * What its words may mean, those first that the cells speak for. Where they speak for none of it, what the cells show: behind what
     * its words leave open if all of them are known, else before it.
     */
    function offered(): readonly Field[] {
      const contents = fill.contents(column);
      const sense = senseOf(heading);
      // What the clerk has settled is open no more.
      if (sense.claim?.fields.every((field) => settled.closed.has(field))) return [];
      const said = header.offersOf(column).filter((field) => !settled.closed.has(field));
      const told = left.map(({ details }) => details.field);
      const meant = [...said.filter((field) => told.includes(field) || mayState(field, contents)), ...told];
      const byWords = [...sortedByFit(meant, contents), ...meant];
      if (sense.foreign || byWords.some((field) => fits(field, contents) === true)) return [...new Set(byWords)];
      const isKnown = sense.told || sense.claim !== null || sense.beside !== null;
      const open = isKnown ? byWords.filter((field) => fits(field, contents) !== false) : [];
      const isFew = open.length > 0 && contents.looked < FEW;
      return [...new Set([...open, ...(isFew ? [] : shown()), ...byWords])];
    }

    /** What the cells look like, of fields that no other column feeds. */
    function shown(): readonly Field[] {
      const contents = fill.contents(column);
      const dates = contents.share("date") >= MOST;
      const fields = dates
        ? fieldsOfDates(grid, header.bottom, column, columns.get("idNumber") ?? [])
        : fieldsLike(contents);
      return fields.filter((field) => !columns.has(field) && !settled.closed.has(field));
    }
  });
}
