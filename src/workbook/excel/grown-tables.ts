import type { Edit } from "../../core/sheet/edit";
import { blockOf } from "./blocks";
import type { Rect } from "../../core/terms/cell";

/** A table (Ctrl+T) that Excel has made wider when we wrote beside it. */
export interface GrownTable {
  readonly sheet: string;
  readonly id: string;
  /** Where it stands, and how many of its last columns are none of its own. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly grown: number;
  /** True if nothing stands right of it. */
  readonly isLast: boolean;
}

interface TablesOfSheet {
  readonly sheet: string;
  readonly tables: Excel.TableCollection;
}

/** The tables whose last columns are about to be cleared whole: those are ours, a table's own columns have a heading. */
export async function askGrown(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  sheets: readonly TablesOfSheet[],
): Promise<readonly GrownTable[]> {
  const asked = sheets
    .map(({ sheet, tables }) => ({ sheet, tables, cleared: edits.flatMap((edit) => clearedIn(edit, sheet)) }))
    .filter(({ tables, cleared }) => tables.items.length > 0 && cleared.length > 0)
    .map((it) => ({ ...it, ...askPlaces(context, it) }));
  if (asked.length === 0) return [];
  await context.sync();
  return asked
    .flatMap(({ sheet, cleared, used, places }) =>
      places.map(({ id, range }) => {
        const place = {
          row: range.rowIndex + 1,
          column: range.columnIndex + 1,
          rows: range.rowCount,
          columns: range.columnCount,
        };
        const isCleared = (column: number) =>
          cleared.some((at) => at.column === column && at.row <= place.row && at.row + at.rows > place.row);
        let grown = 0;
        while (grown < place.columns - 1 && isCleared(place.column + place.columns - 1 - grown)) grown += 1;
        const isLast = used.isNullObject || used.columnIndex + used.columnCount < place.column + place.columns;
        return { sheet, id, ...place, grown, isLast };
      }),
    )
    .filter(({ grown }) => grown > 0);
}

function askPlaces(context: Excel.RequestContext, { sheet, tables }: TablesOfSheet) {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return {
    used: worksheet.getUsedRangeOrNullObject(true).untrack().load("columnIndex,columnCount"),
    places: tables.items.map((table) => ({
      id: table.id,
      range: table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
    })),
  };
}

/** What an edit leaves blank. */
function clearedIn(edit: Edit, sheet: string): readonly Rect[] {
  if (edit.sheet !== sheet) return [];
  if (edit.kind === "clear") return [edit.range];
  if (edit.kind !== "cells" || edit.values.some((row) => row.some((value) => value !== ""))) return [];
  return [{ row: edit.row, column: edit.column, rows: edit.values.length, columns: edit.values[0]?.length ?? 0 }];
}

/**
 * Gives a table its own width back: its columns cannot be blank, so that clearing the cells alone would leave 列16, 列17 …
 * Before ExcelApi 1.13 the columns are deleted, which moves what stands right of the table; where something does, they stay.
 */
export function queueShrink(context: Excel.RequestContext, table: GrownTable): void {
  const worksheet = context.workbook.worksheets.getItem(table.sheet);
  const it = worksheet.tables.getItem(table.id);
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    it.resize(blockOf(worksheet, { ...table, columns: table.columns - table.grown }));
  } else if (table.isLast) {
    for (let index = table.columns - 1; index >= table.columns - table.grown; index -= 1)
      it.columns.getItemAt(index).delete();
  }
}
