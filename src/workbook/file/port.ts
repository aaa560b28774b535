import { type Rect, sameRect } from "../../core/terms/cell";
import { OWN_RULE_MARKER, type Edit } from "../../core/sheet/edit";
import type { Grid } from "../../core/sheet/grid";
import { PortError, type Progress, type SheetBlock, type SheetInfo, type WorkbookPort } from "../port";
import { XlsxError } from "../../xlsx/error";
import { dateFormOf } from "../../core/sheet/date-form";
import { asPortError, portErrorOf } from "./fault";
import type { Book, BookSheet } from "../../xlsx/book";
import { checkEdits } from "./check-edits";
import { recallFrom, rememberIn } from "./memory";
import type { CellValue } from "../../core/text/value";

/** Rows enough to find a header. */
const HEAD_ROWS = 40;
/** Columns right of the used ones whose widths are told: more than results ever take. */
const SPARE_COLUMNS = 32;
const FEW_CELLS = 1_000_000;
/** After so many edits the caller hears of it and a page may draw. */
const PAUSE = 64;

/** The port over an open file. What it writes is in the book; the caller saves it. */
export function xlsxPort(book: Book): WorkbookPort {
  return {
    sheets: (recalled) =>
      answer(() => {
        recalled?.(recallFrom(book));
        return book.sheets().map((sheet) => infoOf(sheet, book.date1904));
      }),
    read: (name, progress) =>
      answer(() => {
        const sheet = found(book, name);
        const grid = {
          ...gridOf(sheet, book.date1904),
          dateForms: sheet.formatClasses(dateFormOf),
          ...hiddenIn(sheet),
        };
        progress?.(1);
        return grid;
      }),
    readBlocks: (blocks) => answer(() => blocks.map((block) => blockOf(found(book, block.sheet), block))),
    apply: (edits, progress) => answer(() => applyEdits(book, edits, progress)),
    recall: () => answer(() => recallFrom(book)),
    remember: (change) => answer(() => rememberIn(book, change)),
    select: async () => undefined,
  };
}

/** What the book answers; what its file is found to be is said as the port says it. */
async function answer<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw asPortError(error);
  }
}

function applyEdits(book: Book, edits: readonly Edit[], progress?: Progress): void {
  checkEdits(book, edits);
  for (const [n, edit] of edits.entries()) {
    applyEdit(book, edit);
    if ((n + 1) % PAUSE === 0) progress?.((n + 1) / edits.length);
  }
  for (const sheet of book.sheets()) {
    const cleared = edits.flatMap((edit) => (edit.kind === "clear" && edit.sheet === sheet.name ? [edit.range] : []));
    if (cleared.length > 0) sheet.leaveTables(cleared);
  }
  progress?.(1);
}

/** Blanks are told as well, unless they are most of what a stray cell far away makes of a sheet. */
function blockOf(sheet: BookSheet, { block, what }: SheetBlock): readonly (readonly CellValue[])[] {
  const each = (of: (row: number, column: number) => CellValue): readonly (readonly CellValue[])[] =>
    Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => of(block.row + r, block.column + c)),
    );
  if (what === "numberFormat") return each((row, column) => sheet.numberFormat(row, column));
  if (what === "formulas" && sheet.hasFormulas())
    return each((row, column) => sheet.formula(row, column) ?? sheet.value(row, column));
  return block.rows * block.columns <= FEW_CELLS ? sheet.values(block) : sheet.lines(block);
}

function found(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new PortError("sheet-missing", name);
  return sheet;
}

function infoOf(sheet: BookSheet, date1904: boolean): SheetInfo {
  try {
    return readableInfo(sheet, date1904);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const fault = portErrorOf(error);
    const { name, visible } = sheet;
    const head = { name, cells: [], merges: [], date1904, names: [], spareWidths: [], formulaColumns: [] };
    return { name, visible, protected: false, filtered: false, rows: 0, columns: 0, head, fault };
  }
}

function readableInfo(sheet: BookSheet, date1904: boolean): SheetInfo {
  const { rows, columns } = extentOf(sheet.used());
  return {
    name: sheet.name,
    visible: sheet.visible,
    protected: sheet.protected,
    // A file is written cell by cell: rows hidden by a filter are no obstacle here.
    filtered: false,
    rows,
    columns,
    head: gridOf(sheet, date1904, HEAD_ROWS),
  };
}

/** The first rows, or all. */
function gridOf(sheet: BookSheet, date1904: boolean, atMost = Number.POSITIVE_INFINITY): Grid {
  const { rows, columns } = extentOf(sheet.used());
  const height = Math.min(rows, atMost);
  return {
    name: sheet.name,
    cells: height === 0 ? [] : sheet.lines({ row: 1, column: 1, rows: height, columns }),
    merges: sheet.merges(),
    date1904,
    names: sheet.names().map(({ name, refersTo }) => ({ name, refersTo })),
    drawnColumns: extentOf(sheet.drawnBlock()).columns,
    spareWidths: Array.from({ length: SPARE_COLUMNS }, (_, n) => sheet.columnWidth(columns + 1 + n)),
    formulaColumns: sheet.blankFormulaColumns(),
  };
}

/** Rows and columns of the used block that nobody sees. */
function hiddenIn(sheet: BookSheet): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  const { rows, columns } = extentOf(sheet.used());
  const hiddenRows = new Set<number>();
  for (let row = 1; row <= rows; row++) if (sheet.rowHidden(row)) hiddenRows.add(row);
  const all = Array.from({ length: columns }, (_, index) => index + 1);
  return { hiddenRows, hiddenColumns: all.filter((column) => sheet.columnHidden(column)) };
}

/** The used block, counted from A1. */
function extentOf(used: Rect | null): { readonly rows: number; readonly columns: number } {
  return used ? { rows: used.row + used.rows - 1, columns: used.column + used.columns - 1 } : { rows: 0, columns: 0 };
}

function applyEdit(book: Book, edit: Edit): void {
  if (edit.kind === "addSheet") {
    book.addSheet(edit.sheet);
    return;
  }
  const sheet = found(book, edit.sheet);
  switch (edit.kind) {
    case "cells":
      return sheet.setValues(edit.row, edit.column, edit.values);
    case "format":
      return sheet.setFormat(edit.range, edit.format);
    case "clear":
      return sheet.clear(edit.range, "all");
    case "columnWidth":
      return sheet.setColumnWidth(edit.column, edit.columns, edit.width);
    case "rowHeight":
      return sheet.setRowHeight(edit.row, edit.rows, edit.height);
    case "merge":
      return sheet.merge(edit.range);
    case "highlight":
      return highlight(sheet, edit);
    case "unhighlight":
      return ours(sheet).forEach(({ id }) => sheet.removeHighlight(id));
    case "name":
      return sheet.setName(edit.name, edit.refersTo, true);
    case "unname":
      return sheet.removeName(edit.name);
    case "page":
      return sheet.setPage(edit);
    case "freeze":
      return sheet.freeze(edit.row - 1, edit.column - 1);
    case "choices":
      return sheet.addChoices(edit.range, edit.options);
  }
}

function ours(sheet: BookSheet) {
  return sheet.highlightsWith(OWN_RULE_MARKER);
}

/** The same rule twice would be two rules. */
function highlight(sheet: BookSheet, edit: Extract<Edit, { kind: "highlight" }>): void {
  const { range, formula, fill, fontColor, numberFormat } = edit;
  const same = ours(sheet).some(
    (rule) =>
      rule.formula === formula &&
      rule.ranges.length === 1 &&
      rule.ranges.every((rect) => sameRect(rect, range)) &&
      rule.fill === (fill ?? null) &&
      rule.fontColor === (fontColor ?? null) &&
      rule.numberFormat === (numberFormat ?? null),
  );
  if (same) return;
  sheet.addHighlight({
    ranges: [range],
    formula,
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}
