import type { Audit, AuditRow } from "../audit";
import type { Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { type FilledCells, NOTHING_TO_FILL } from "./cells-to-fill";
import { highlightEdits } from "./highlight";
import { columnLabels } from "./label";
import { COLUMN_LOOKS, HEADER_LOOK } from "./look";
import { columnName, namedBy, refersToRange, RESULTS, widthName } from "../sheet/owned-columns";
import { gridWidth, placeResults, type Placement } from "./placement";
import { staleRuns } from "./stale";
import { RESULT_VALUES, type ResultContext } from "./value";
import { personIn, wroteEdits } from "./written";
import type { CellValue } from "../text/value";
import type { Rect } from "../terms/cell";

/** What an audit says of one person: the values of all results, in their order, and the row they stand in. */
export interface ResultRow {
  readonly row: number;
  /** Columns of its cells to be filled in. */
  readonly toFill?: readonly number[];
  readonly values: readonly CellValue[];
}

/** Makes the results of rows one by one. */
export function resultRows(
  reading: SheetReading,
  grid: Pick<Grid, "date1904">,
  toFill: FilledCells = NOTHING_TO_FILL,
): (row: AuditRow) => ResultRow {
  const context: ResultContext = { date1904: grid.date1904, labels: columnLabels(reading), toFill };
  return (row) => {
    const its = toFill.get(row.applicant.row);
    const values = RESULTS.map((result) => RESULT_VALUES[result](row, context));
    return { row: row.applicant.row, values, ...(its && { toFill: its }) };
  };
}

/** Everything that writing an audit changes in the sheet it was made from. */
export function resultEdits(audit: Audit, grid: Grid, toFill?: FilledCells): Edit[] {
  return editsOf(audit.sheet, audit.rows.map(resultRows(audit.sheet, grid, toFill)), grid);
}

/**
 * The same of results that were made one by one. Names come first: whatever is interrupted after them can still be cleared or
 * written again. `grid` may be older than the last writing, so nothing is left out for standing there.
 */
export function editsOf(sheet: SheetReading, rows: readonly ResultRow[], grid: Grid): Edit[] {
  // Totals and footnotes below the last person are none of ours.
  const reading = { ...sheet, lastRow: rows.at(-1)?.row ?? sheet.headerRow };
  const places = placeResults(reading, grid);
  const labels = columnLabels(reading);
  const printed = rows.map(({ row, values }) => ({ person: personIn(grid, reading, row), values }));
  const { first, last } = wroteEdits(grid.name, printed, grid);
  const toFill = new Set(rows.flatMap((row) => row.toFill ?? []));
  const lastColumn = Math.max(gridWidth(grid), ...places.map(({ column }) => column));
  return [
    ...places.flatMap((place) => nameEdits(place, reading, grid)),
    ...first,
    { kind: "unhighlight", sheet: grid.name },
    ...places.flatMap((place) => lookEdits(place, reading)),
    ...headerEdits(places, reading),
    ...valueEdits(places, reading, rows),
    ...staleEdits(places, reading, grid),
    ...highlightEdits(reading, places, labels, lastColumn, toFill),
    ...last,
  ];
}

/** From the header row to the last person, or to where it reached before: what was formatted once must be cleared once. */
function rangeOf({ column, before }: Placement, { headerRow, lastRow }: SheetReading): Rect {
  const top = Math.min(headerRow, before?.row ?? headerRow);
  const bottom = Math.max(headerRow, lastRow, before === null ? 0 : before.row + before.rows - 1);
  return { row: top, column, rows: bottom - top + 1, columns: 1 };
}

function nameEdits(place: Placement, reading: SheetReading, grid: Grid): Edit[] {
  const { owning, result, before, formerWidth } = place;
  const sheet = grid.name;
  const refersTo = refersToRange(sheet, rangeOf(place, reading));
  const edits: Edit[] = [{ kind: "name", sheet, name: columnName(owning, result), refersTo }];
  const width = widthName(result);
  if (formerWidth !== null) edits.push({ kind: "name", sheet, name: width, refersTo: `=${formerWidth}` });
  // Left behind by a column that the clerk has deleted.
  else if (before === null && namedBy(grid.names, width)) edits.push({ kind: "unname", sheet, name: width });
  return edits;
}

/** Looks are laid when a column is appended and when it grows, so that what the clerk makes of them stays. */
function lookEdits({ result, owning, column, before, laid }: Placement, reading: SheetReading): Edit[] {
  if (owning === "filled") return [];
  const { name: sheet, headerRow, firstRow, lastRow } = reading;
  const { width, format } = COLUMN_LOOKS[result];
  const edits: Edit[] = [];
  if (!laid) edits.push({ kind: "columnWidth", sheet, column, columns: 1, width });
  if (owning === "drawn") return edits;
  if (!laid) {
    edits.push({
      kind: "format",
      sheet,
      range: { row: headerRow, column, rows: 1, columns: 1 },
      format: HEADER_LOOK,
    });
  }
  const reached = before === null || !laid ? 0 : before.row + before.rows - 1;
  const from = Math.max(firstRow, reached + 1);
  if (lastRow >= from) {
    edits.push({ kind: "format", sheet, range: { row: from, column, rows: lastRow - from + 1, columns: 1 }, format });
  }
  return edits;
}

function headerEdits(places: readonly Placement[], { name: sheet, headerRow: row }: SheetReading): Edit[] {
  return sideBySide(places.filter(({ owning }) => owning !== "filled")).map(({ column, group }): Edit => ({
    kind: "cells",
    sheet,
    row,
    column,
    values: [group.map(({ header }) => header)],
  }));
}

/** One block for all columns that stand side by side; rows without a person stay blank. */
function valueEdits(
  places: readonly Placement[],
  { name: sheet, firstRow, lastRow }: SheetReading,
  rows: readonly ResultRow[],
): Edit[] {
  if (lastRow < firstRow) return [];
  const people = new Map(rows.map(({ row, values }) => [row, values]));
  return sideBySide(places).map(({ column, group }): Edit => {
    const results = group.map(({ result }) => RESULTS.indexOf(result));
    const whole = results.length === RESULTS.length && results.every((result, place) => result === place);
    const blank = results.map(() => "");
    const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
      const person = people.get(firstRow + index);
      if (person === undefined) return blank;
      return whole ? person : results.map((result) => person[result] ?? "");
    });
    return { kind: "cells", sheet, row: firstRow, column, values };
  });
}

function staleEdits(places: readonly Placement[], reading: SheetReading, grid: Grid): Edit[] {
  return places.flatMap((place) =>
    staleRuns(place, reading, grid).map(({ row, rows }): Edit => ({
      kind: "cells",
      sheet: grid.name,
      row,
      column: place.column,
      values: Array.from({ length: rows }, () => [""]),
    })),
  );
}

function sideBySide(places: readonly Placement[]): readonly { readonly column: number; readonly group: Placement[] }[] {
  const blocks: { readonly column: number; readonly group: Placement[] }[] = [];
  for (const place of [...places].sort((one, other) => one.column - other.column)) {
    const block = blocks.at(-1);
    if (block !== undefined && block.column + block.group.length === place.column) block.group.push(place);
    else blocks.push({ column: place.column, group: [place] });
  }
  return blocks;
}
