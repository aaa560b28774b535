import type { RulePack } from "../law/schema";
import type { CellFormat, Edit } from "../sheet/edit";
import { fieldHeader, TEMPLATE_FIELDS } from "../sheet/fields";
import type { TemplateColumn } from "../sheet/field-record";
import type { Rect } from "../terms/cell";
import { exampleRow, optionsOf, TEMPLATE_COLUMNS } from "./columns";

/** Rows of the blank sheet; the last two are no person's, and readers leave them out. */
export const TEMPLATE_ROWS = { title: 1, guide: 2, header: 3, hints: 4, example: 5, first: 6 } as const;

/** People the sheet is prepared for, and lines that are ruled: as many as go on a page. */
const PEOPLE = 1000;
const RULED = 18;
/** Characters side by side on A4 across, so that what is printed can be read. */
const PAGE_WIDTH = 150;

const TITLE = "职业技能等级认定报名表";
const GUIDE =
  "深色的列必填，别的列没有的不填。日期写作 2020-09-01，只知道月份的写作 2020-09。可点选的列请点选。" +
  "说明行和示例行不用删，审核时自动略过。";

const TITLE_FORMAT: CellFormat = { bold: true, fontSize: 16, horizontal: "center", vertical: "center" };
const GUIDE_FORMAT: CellFormat = { wrap: true, horizontal: "left", vertical: "center", fontColor: "#404040" };
const HEADER_FORMAT: CellFormat = {
  numberFormat: "@",
  bold: true,
  fill: "#DEEAF6",
  wrap: true,
  horizontal: "center",
  vertical: "center",
  border: true,
};
const REQUIRED_FILL = "#9DC3E6";
/** Set apart from what people write below. */
const ASIDE: CellFormat = { fontColor: "#595959", fill: "#F2F2F2", border: true, vertical: "center" };
const HINT_FORMAT: CellFormat = { ...ASIDE, numberFormat: "@", fontSize: 9, wrap: true, horizontal: "center" };
const HEIGHTS = [
  [TEMPLATE_ROWS.title, 30],
  [TEMPLATE_ROWS.guide, 34],
  [TEMPLATE_ROWS.header, 32],
  [TEMPLATE_ROWS.hints, 28],
] as const;

/**
 * A blank registration sheet as a new worksheet: title and guide, the canonical headers, a hint for each column, an example row,
 * and 1,000 rows prepared with formats and drop-downs; ready to print. With a pack, occupations, work types and levels are
 * those of its notice.
 */
export function templateEdits(pack: RulePack | null, sheet: string): Edit[] {
  const { title, guide, header, hints, example, first } = TEMPLATE_ROWS;
  const columns = TEMPLATE_COLUMNS.length;
  const row = (place: number): Rect => ({ row: place, column: 1, rows: 1, columns });
  const cells = (place: number, line: Extract<Edit, { kind: "cells" }>["values"][number]): Edit => ({
    kind: "cells",
    sheet,
    row: place,
    column: 1,
    values: [line],
  });
  return [
    { kind: "addSheet", sheet },
    ...topLine(sheet, title, TITLE, TITLE_FORMAT),
    ...topLine(sheet, guide, (pack === null ? "" : `按《${pack.title}》填写。`) + GUIDE, GUIDE_FORMAT),
    { kind: "format", sheet, range: row(header), format: HEADER_FORMAT },
    cells(header, TEMPLATE_FIELDS.map(fieldHeader)),
    { kind: "format", sheet, range: row(hints), format: HINT_FORMAT },
    cells(
      hints,
      TEMPLATE_COLUMNS.map(({ hint = "" }) => hint),
    ),
    ...TEMPLATE_COLUMNS.flatMap((column, index) => columnEdits(column, index + 1, pack, sheet)),
    { kind: "format", sheet, range: row(example), format: ASIDE },
    cells(example, exampleRow(pack)),
    { kind: "format", sheet, range: { ...row(first), rows: RULED }, format: { border: true } },
    ...HEIGHTS.map(([place, height]): Edit => ({ kind: "rowHeight", sheet, row: place, rows: 1, height })),
    { kind: "rowHeight", sheet, row: first, rows: RULED, height: 18 },
    { kind: "freeze", sheet, row: hints, column: 2 },
    {
      kind: "page",
      sheet,
      orientation: "landscape",
      fitToWidth: true,
      pagesWide: Math.ceil(TEMPLATE_COLUMNS.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH),
      titleRows: { row: header, rows: 1 },
      titleColumns: { column: 1, columns: 1 },
    },
  ];
}

/** A line above the table, over the columns of the first page. */
function topLine(sheet: string, row: number, text: string, format: CellFormat): Edit[] {
  let width = 0;
  const columns = TEMPLATE_COLUMNS.filter((column) => (width += column.width) <= PAGE_WIDTH).length;
  const range = { row, column: 1, rows: 1, columns };
  return [
    { kind: "format", sheet, range, format },
    { kind: "cells", sheet, row, column: 1, values: [[text]] },
    { kind: "merge", sheet, range },
  ];
}

/** How a column is prepared, from the example row down. */
function columnEdits(template: TemplateColumn, column: number, pack: RulePack | null, sheet: string): Edit[] {
  const { width, format, required } = template;
  const { header, example } = TEMPLATE_ROWS;
  const range = { row: example, column, rows: PEOPLE + 1, columns: 1 };
  const edits: Edit[] = [{ kind: "columnWidth", sheet, column, columns: 1, width }];
  if (required) {
    const head = { row: header, column, rows: 1, columns: 1 };
    edits.push({ kind: "format", sheet, range: head, format: { fill: REQUIRED_FILL } });
  }
  if (format !== undefined) {
    const numberFormat = { text: "@", date: "yyyy-mm-dd" }[format];
    edits.push({ kind: "format", sheet, range, format: { numberFormat } });
  }
  const options = optionsOf(template, pack);
  if (options.length > 0) edits.push({ kind: "choices", sheet, range, options });
  return edits;
}
