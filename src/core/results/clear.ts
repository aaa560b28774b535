import { OUR_NAME_PREFIX, type Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { formerWidth, ownedColumns, type OwnedColumn } from "../sheet/owned-columns";
import type { Rect } from "../terms/cell";

/**
 * The edits that take away everything of ours, wherever the user has moved it; [] where nothing is ours. Appended columns go with
 * their looks and widths. Drawn columns are emptied and keep their looks. Filled columns are emptied below their heading. Our rules
 * and names go. Only the sheet's names are needed, no cells.
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
