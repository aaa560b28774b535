import { LONGEST_TEXT, isSheetName, fitsInList } from "../../xlsx/limits";
import { type Rect, isOnSheet } from "../../core/terms/cell";
import type { Edit } from "../../core/sheet/edit";
import { PortError } from "../port";
import type { Book } from "../../xlsx/book";
import type { CellValue } from "../../core/text/value";

/**
 * Throws before anything is changed: PortError for what the clerk can do something about, RangeError for an edit that no
 * workbook could take.
 */
export function checkEdits(book: Book, edits: readonly Edit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    const key = edit.sheet.toLowerCase();
    const sheet = book.sheet(edit.sheet);
    if (edit.kind === "addSheet") {
      if (sheet || added.has(key)) throw new PortError("name-taken", edit.sheet);
      if (book.structureProtected) throw new PortError("sheet-protected");
      added.add(key);
    } else if (!sheet && !added.has(key)) throw new PortError("sheet-missing", edit.sheet);
    else if (sheet?.protected) throw new PortError("sheet-protected", edit.sheet);
    // What is damaged shows here, and not when half is written.
    sheet?.tables();
    sheet?.look(1, 1);
    if (!isPossible(edit)) throw new RangeError(`an edit that no workbook can take: ${edit.kind}`);
  }
}

function isPossible(edit: Edit): boolean {
  switch (edit.kind) {
    case "cells":
      return isOnSheet(blockOf(edit)) && edit.values.every((row) => row.every(fitsInCell));
    case "choices":
      return isOnSheet(edit.range) && fitsInList(edit.options);
    case "format":
    case "clear":
    case "merge":
    case "highlight":
      return isOnSheet(edit.range);
    case "columnWidth":
      return isOnSheet({ row: 1, rows: 1, column: edit.column, columns: edit.columns });
    case "rowHeight":
      return isOnSheet({ row: edit.row, rows: edit.rows, column: 1, columns: 1 });
    case "addSheet":
      return isSheetName(edit.sheet);
    case "freeze":
      return isOnSheet({ row: edit.row, rows: 1, column: edit.column, columns: 1 });
    case "unhighlight":
    case "name":
    case "unname":
    case "page":
      return true;
  }
}

/** An edit without values is one that does nothing. */
function blockOf(edit: Extract<Edit, { kind: "cells" }>): Rect {
  const columns = edit.values.reduce((most, row) => Math.max(most, row.length), 1);
  return { row: edit.row, column: edit.column, rows: Math.max(1, edit.values.length), columns };
}

function fitsInCell(value: CellValue): boolean {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "boolean" || value.length <= LONGEST_TEXT;
}
