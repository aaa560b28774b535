import type { CellFormat, Edit } from "../../core/sheet/edit";
import { columnLetter } from "../../core/terms/cell";
import { blockOf } from "./blocks";
import { type WidthScale, pointsOf } from "./widths";

/** Every edit but cells (write-cells.ts), names (names.ts) and rules (lay-rules.ts), which have files of their own. */
export type PlainEdit = Exclude<Edit, { kind: "cells" | "name" | "unname" | "highlight" | "unhighlight" }>;

/** What has to be known of the workbook to write an edit. */
export interface Known {
  readonly scale: WidthScale;
  /** Looks go without the style Normal, which this Excel has refused. */
  readonly plainly: boolean;
}

/** How each kind of edit is said to Excel. `sheet` is the edit's own. */
type Writers = {
  readonly [K in PlainEdit["kind"]]: (
    sheet: Excel.Worksheet,
    edit: Extract<PlainEdit, { kind: K }>,
    known: Known,
  ) => void;
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const WRITERS: Writers = {
  addSheet: () => undefined,
  format: (sheet, { range, format }) => writeFormat(blockOf(sheet, range), format, range.rows, range.columns),
  clear: (sheet, { range }, { plainly }) => {
    const cells = blockOf(sheet, range);
    cells.clear(Excel.ClearApplyTo.contents);
    // Clearing formats would also cut a hole into the conditional formats of the clerk; the Normal style does not.
    if (plainly) writePlainLook(cells, range.rows, range.columns);
    else cells.style = Excel.BuiltInStyle.normal;
  },
  columnWidth: (sheet, { column, columns, width }, { scale }) => {
    const { format } = blockOf(sheet, { row: 1, column, rows: 1, columns });
    if (width === null) format.useStandardWidth = true;
    else format.columnWidth = pointsOf(width, scale);
  },
  rowHeight: (sheet, { row, rows, height }) => {
    blockOf(sheet, { row, column: 1, rows, columns: 1 }).format.rowHeight = height;
  },
  merge: (sheet, { range }) => blockOf(sheet, range).merge(false),
  page: (sheet, { orientation, fitToWidth, pagesWide = 1, titleRows, titleColumns }) => {
    const { landscape, portrait } = Excel.PageOrientation;
    const { pageLayout } = sheet;
    pageLayout.orientation = orientation === "landscape" ? landscape : portrait;
    pageLayout.zoom = fitToWidth ? { horizontalFitToPages: pagesWide } : { scale: 100 };
    if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.row}:$${titleRows.row + titleRows.rows - 1}`);
    if (titleColumns !== undefined) {
      const [first, last] = [titleColumns.column, titleColumns.column + titleColumns.columns - 1].map(columnLetter);
      pageLayout.setPrintTitleColumns(`$${first}:$${last}`);
    }
    // Last: where there is no printer, there may be no paper.
    pageLayout.paperSize = Excel.PaperType.a4;
  },
  freeze: (sheet, { row, column }) => {
    // Panes belong to the window, which shows one sheet.
    sheet.activate();
    sheet.freezePanes.unfreeze();
    if (row > 1 && column > 1) {
      sheet.freezePanes.freezeAt(blockOf(sheet, { row: 1, column: 1, rows: row - 1, columns: column - 1 }));
    } else if (row > 1) sheet.freezePanes.freezeRows(row - 1);
    else if (column > 1) sheet.freezePanes.freezeColumns(column - 1);
  },
  choices: (sheet, { range, options }) => {
    const { dataValidation } = blockOf(sheet, range);
    dataValidation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
    dataValidation.errorAlert = {
      message: "",
      showAlert: true,
      style: Excel.DataValidationAlertStyle.warning,
      title: "",
    };
  },
};

/** Says one edit to Excel, whatever its kind. */
export function writeEdit(workbook: Excel.Workbook, edit: PlainEdit, known: Known): void {
  // Nobody sees the sheet before it is complete (showSheet), nor by any menu: half made, it can be told from all others.
  if (edit.kind === "addSheet") workbook.worksheets.add(edit.sheet).visibility = Excel.SheetVisibility.veryHidden;
  // The table pairs each kind with its own edit; TypeScript does not follow that through a union.
  const writer = WRITERS[edit.kind] as (sheet: Excel.Worksheet, edit: PlainEdit, known: Known) => void;
  writer(workbook.worksheets.getItem(edit.sheet), edit, known);
}

/** Shows a sheet that was added, now that it is complete. */
export function showSheet(workbook: Excel.Workbook, sheet: string): void {
  workbook.worksheets.getItem(sheet).visibility = Excel.SheetVisibility.visible;
}

/** What looks of ours are made of, put back to what a cell has that nobody formatted; needs no style's name. */
function writePlainLook(range: Excel.Range, rows: number, columns: number): void {
  range.format.fill.clear();
  range.format.horizontalAlignment = "General";
  range.format.verticalAlignment = "Bottom";
  const look = { numberFormat: "General", bold: false, fontColor: "#000000", wrap: false, border: false };
  writeFormat(range, look, rows, columns);
}

function writeFormat(range: Excel.Range, format: CellFormat, rows: number, columns: number): void {
  const { font, fill } = range.format;
  // One value stands for the whole range; the types know blocks only.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = VERTICAL[format.vertical];
  if (format.border === undefined) return;
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  const inside = [...(rows > 1 ? [insideHorizontal] : []), ...(columns > 1 ? [insideVertical] : [])];
  const { continuous, none } = Excel.BorderLineStyle;
  for (const side of [edgeTop, edgeBottom, edgeLeft, edgeRight, ...inside]) {
    range.format.borders.getItem(side).style = format.border ? continuous : none;
  }
}
