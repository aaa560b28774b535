import type { Audit, AuditRow, SheetReading } from "../audit";
import type { RulePack } from "../rulepack/schema";
import type { Edit } from "../sheet/edit";
import { cellAt, type CellValue, type Grid, type Rect } from "../sheet/grid";
import { highlightEdits } from "./highlight";
import { columnLabels } from "./label";
import { COLUMN_LOOKS, HEADER_LOOK } from "./look";
import { columnName, namedBy, refersToRange, widthName } from "./ours";
import { gridWidth, placeResults, type Place } from "./place";
import { staleRuns } from "./stale";
import { RESULT_VALUES, type ResultContext } from "./value";

/**
 * Everything that writing an audit changes in the sheet it was made from. Names come first: whatever is interrupted after them
 * can still be cleared or written again. Where the sheet says the same already, only the rules are laid anew.
 */
export function resultEdits(audit: Audit, grid: Grid, pack: RulePack): Edit[] {
  const reading = audit.sheet;
  const places = placeResults(reading, grid);
  const labels = columnLabels(reading);
  const lastColumn = Math.max(gridWidth(grid), ...places.map(({ column }) => column));
  return [
    ...places.flatMap((place) => nameEdits(place, reading, grid)),
    { kind: "unhighlight", sheet: grid.name },
    ...places.flatMap((place) => lookEdits(place, reading, grid)),
    ...headerEdits(places, reading, grid),
    ...valueEdits(places, audit, grid, { pack, date1904: grid.date1904, labels }),
    ...staleEdits(places, reading, grid),
    ...highlightEdits(reading, places, labels, lastColumn),
  ];
}

/** From the header row to the last person, or to where it reached before: what was formatted once must be cleared once. */
function rangeOf({ column, before }: Place, { headerRow, lastRow }: SheetReading): Rect {
  const top = Math.min(headerRow, before?.row ?? headerRow);
  const bottom = Math.max(headerRow, lastRow, before === null ? 0 : before.row + before.rows - 1);
  return { row: top, column, rows: bottom - top + 1, columns: 1 };
}

function nameEdits(place: Place, reading: SheetReading, grid: Grid): Edit[] {
  const sheet = grid.name;
  const edits: Edit[] = [];
  const say = (name: string, refersTo: string) => {
    if (namedBy(grid.names, name)?.refersTo !== refersTo) edits.push({ kind: "name", sheet, name, refersTo });
  };
  const range = rangeOf(place, reading);
  if (place.before === null || place.before.rows !== range.rows || place.before.row !== range.row) {
    say(columnName(place.owning, place.result), refersToRange(sheet, range));
  }
  if (place.before === null) {
    const name = widthName(place.result);
    if (place.formerWidth !== null) say(name, `=${place.formerWidth}`);
    else if (namedBy(grid.names, name) !== undefined) edits.push({ kind: "unname", sheet, name });
  }
  return edits;
}

/** Looks are laid when a column is appended and when it grows, so that what the clerk makes of them stays. */
function lookEdits(place: Place, reading: SheetReading, grid: Grid): Edit[] {
  const sheet = grid.name;
  const { result, owning, column, before } = place;
  if (owning === "filled") return [];
  const { headerRow, firstRow, lastRow } = reading;
  const { width, format } = COLUMN_LOOKS[result];
  const edits: Edit[] = [];
  if (before === null) {
    edits.push({ kind: "columnWidth", sheet, column, columns: 1, width });
    edits.push({
      kind: "format",
      sheet,
      range: { row: headerRow, column, rows: 1, columns: 1 },
      format: HEADER_LOOK,
    });
  }
  const reached = before === null ? 0 : before.row + before.rows - 1;
  const from = Math.max(firstRow, reached + 1);
  if (lastRow >= from) {
    edits.push({ kind: "format", sheet, range: { row: from, column, rows: lastRow - from + 1, columns: 1 }, format });
  }
  return edits;
}

function headerEdits(places: readonly Place[], { headerRow }: SheetReading, grid: Grid): Edit[] {
  return sideBySide(places.filter(({ owning }) => owning === "appended")).flatMap((group) =>
    cellsUnlessSame(grid, headerRow, group, [group.map(({ header }) => header)]),
  );
}

/** One block for all columns that stand side by side; rows without a person stay blank. */
function valueEdits(places: readonly Place[], audit: Audit, grid: Grid, context: ResultContext): Edit[] {
  const { firstRow, lastRow } = audit.sheet;
  if (lastRow < firstRow) return [];
  const people = new Map<number, AuditRow>(audit.rows.map((row) => [row.applicant.row, row]));
  return sideBySide(places).flatMap((group) => {
    const values: CellValue[][] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const person = people.get(row);
      values.push(group.map(({ result }) => (person === undefined ? "" : RESULT_VALUES[result](person, context))));
    }
    return cellsUnlessSame(grid, firstRow, group, values);
  });
}

function staleEdits(places: readonly Place[], reading: SheetReading, grid: Grid): Edit[] {
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

function cellsUnlessSame(grid: Grid, row: number, group: readonly Place[], values: CellValue[][]): Edit[] {
  const column = group[0]?.column ?? 1;
  const same = values.every((line, r) => line.every((value, c) => cellAt(grid, row + r, column + c) === value));
  return same ? [] : [{ kind: "cells", sheet: grid.name, row, column, values }];
}

function sideBySide(places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const place of [...places].sort((one, other) => one.column - other.column)) {
    const group = groups.at(-1);
    if (group?.at(-1)?.column === place.column - 1) group.push(place);
    else groups.push([place]);
  }
  return groups;
}
