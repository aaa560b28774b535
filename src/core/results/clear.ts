import { OUR_NAME_PREFIX, type Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { formerWidth, ownedColumns, type OwnedColumn } from "../sheet/owned-columns";
import type { Rect } from "../terms/cell";

/**
 * Takes away all that is ours, wherever the clerk has moved it: appended columns go with their looks and widths, those that
 * were drawn before are emptied and keep their looks, filled ones are emptied below their heading, rules and names go. [] where nothing is ours. Needs the sheet's names only, no cells.
 */
export function clearEdits(grid: Pick<Grid, "name" | "names">): Edit[] {
  const sheet = grid.name;
  const names = grid.names.filter(({ name }) => name.toLowerCase().startsWith(OUR_NAME_PREFIX));
  if (names.length === 0) return [];
  return [
    { kind: "unhighlight", sheet },
    ...ownedColumns(grid).flatMap((column) => columnEdits(column, grid)),
    ...names.map(({ name }): Edit => ({ kind: "unname", sheet, name })),
  ];
}

function columnEdits({ owning, result, range }: OwnedColumn, grid: Pick<Grid, "name" | "names">): Edit[] {
  const sheet = grid.name;
  switch (owning) {
    case "appended":
      return [
        { kind: "clear", sheet, range },
        { kind: "columnWidth", sheet, column: range.column, columns: 1, width: formerWidth(grid, result) },
      ];
    case "drawn":
      return [
        ...blanked(sheet, range),
        { kind: "columnWidth", sheet, column: range.column, columns: 1, width: formerWidth(grid, result) },
      ];
    case "filled":
      // The heading is the clerk's.
      return blanked(sheet, { ...range, row: range.row + 1, rows: range.rows - 1 });
  }
}

function blanked(sheet: string, { row, column, rows }: Rect): Edit[] {
  const values = Array.from({ length: rows }, () => [""]);
  return rows < 1 ? [] : [{ kind: "cells", sheet, row, column, values }];
}
