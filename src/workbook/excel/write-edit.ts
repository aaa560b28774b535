import type { CellFormat, Edit } from "../../core/sheet/edit";
import { blockOf } from "./block";
import type { RuleWork } from "./rules";
import { type WidthScale, pointsOf } from "./widths";

/** Every edit but cells, which have a file of their own (write-cells.ts). */
export type PlainEdit = Exclude<Edit, { kind: "cells" }>;

/** What has to be known of the workbook to write an edit. */
export interface Known {
  readonly scale: WidthScale;
  readonly rules: RuleWork;
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

/** Puts a conditional format behind all others of the range. */
const LAST = -1;

const WRITERS: Writers = {
  addSheet: () => undefined,
  format: (sheet, { range, format }) => writeFormat(blockOf(sheet, range), format, range.rows, range.columns),
  clear: (sheet, { range }) => {
    const cells = blockOf(sheet, range);
    cells.clear(Excel.ClearApplyTo.contents);
    // Clearing formats would also cut a hole into the conditional formats of the clerk; the Normal style does not.
    cells.style = Excel.BuiltInStyle.normal;
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
  unhighlight: (sheet, edit, { rules }) => deleteRules(sheet, rules.gone),
  highlight: (sheet, edit, { rules }) => {
    const { range, formula, fill, fontColor, numberFormat } = edit;
    deleteRules(sheet, rules.gone);
    if (!rules.laid) return;
    const rule = blockOf(sheet, range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = `=${formula}`;
    if (fill !== undefined) rule.custom.format.fill.color = fill;
    if (fontColor !== undefined) rule.custom.format.font.color = fontColor;
    if (numberFormat !== undefined) rule.custom.format.numberFormat = numberFormat;
    rule.priority = LAST;
  },
  name: (sheet, { name, refersTo }) => {
    sheet.names.getItemOrNullObject(name).delete();
    sheet.names.add(name, refersTo).visible = false;
  },
  unname: (sheet, { name }) => sheet.names.getItemOrNullObject(name).delete(),
  page: (sheet, { orientation, fitToWidth, titleRows }) => {
    const { landscape, portrait } = Excel.PageOrientation;
    sheet.pageLayout.orientation = orientation === "landscape" ? landscape : portrait;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.zoom = fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
    if (titleRows === null) return;
    sheet.pageLayout.setPrintTitleRows(`$${titleRows.row}:$${titleRows.row + titleRows.rows - 1}`);
  },
  freeze: (sheet, { row, column }) => {
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
  if (edit.kind === "addSheet") workbook.worksheets.add(edit.sheet);
  // The table pairs each kind with its own edit; TypeScript does not follow that through a union.
  const writer = WRITERS[edit.kind] as (sheet: Excel.Worksheet, edit: PlainEdit, known: Known) => void;
  writer(workbook.worksheets.getItem(edit.sheet), edit, known);
}

function deleteRules(sheet: Excel.Worksheet, ids: readonly string[]): void {
  for (const id of ids) sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
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
