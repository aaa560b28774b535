import { mayBeSerial } from "../core/time/serial";
import { memoize } from "../core/text/memoize";
import { dateFormOf } from "../core/sheet/date-form";
import type { DateForms } from "../core/sheet/grid";
import type { CellValue } from "../core/text/value";
import type { Rect } from "../core/terms/cell";

/** Of each column the rows, from the first to the last, in which a number may be a date: only their formats matter. */
export function datedBlocks(cells: readonly (readonly CellValue[])[], firstRow = 1): readonly Rect[] {
  const spans = new Map<number, { readonly first: number; last: number }>();
  for (let row = firstRow; row <= cells.length; row++) {
    const line = cells[row - 1] ?? [];
    for (let place = 0; place < line.length; place++) {
      if (!mayBeSerial(line[place] ?? "")) continue;
      const span = spans.get(place);
      if (span === undefined) spans.set(place, { first: row, last: row });
      else span.last = row;
    }
  }
  return [...spans].map(([place, { first, last }]) => ({
    row: first,
    column: place + 1,
    rows: last - first + 1,
    columns: 1,
  }));
}

/** What the date cells of these blocks show, by their number formats; `rows`: how many the sheet has. */
export function dateFormsIn(
  blocks: readonly Rect[],
  formats: readonly (readonly (readonly unknown[])[])[],
  rows: number,
): DateForms {
  const formOf = memoize(dateFormOf);
  const forms = new Map<number, Uint8Array>();
  blocks.forEach(({ row, column }, index) => {
    formats[index]?.forEach(([format], place) => {
      const form = formOf(String(format));
      if (form === 0) return;
      const its = forms.get(column) ?? new Uint8Array(rows);
      its[row - 1 + place] = form;
      forms.set(column, its);
    });
  });
  return forms;
}
