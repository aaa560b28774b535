import type { RulePack } from "../law/schema";
import type { Edit } from "../sheet/edit";
import { dateText, PLAN_COLUMNS } from "./columns";
import { joinedRuns } from "./joins";
import { linesOf } from "./lines";
import type { PlanRow, PlanStyle } from "./rows";
import { planRows } from "./rows";
import type { CellValue } from "../text/value";
import type { Rect } from "../terms/cell";

const COLUMNS = PLAN_COLUMNS.length;
const FONT = "宋体";
/** Points: one line of the table's 10-point text, and what a row has above and below it. */
const LINE = 13.5;
const PADDING = 6;
const HEADER_ROWS = 2;

/**
 * The annual plan as a new sheet in the layout Shandong prescribes: title, four lines of who and when, fifteen columns
 * under a two-row header, notes; ready to print across A4 pages. Nothing where the notice has no plan.
 */
export function planEdits(pack: RulePack, style: PlanStyle, sheet: string): Edit[] {
  const { plan } = pack;
  if (!plan) return [];
  const rows = planRows(pack, style);
  const heads = [
    `机构名称：${plan.institution}`,
    `联系人：${plan.contactPerson ?? ""}`,
    `联系电话：${plan.contactPhone ?? ""}`,
    `日期：${dateText(plan.date ?? "")}`,
  ];
  const header = 2 + heads.length;
  const first = header + HEADER_ROWS;
  const notes = first + rows.length;
  const numbers = numbering(rows, style);
  const body = rows.map((row, index) =>
    PLAN_COLUMNS.map((column) => column.value(row, { plan, number: numbers[index] ?? 0 })),
  );
  const joins = PLAN_COLUMNS.map((column) => joinedRuns(rows, column, style));
  const all = block(1, notes + plan.footnotes.length - 1);
  const table = block(header, HEADER_ROWS + rows.length);

  return [
    { kind: "addSheet", sheet },
    ...PLAN_COLUMNS.map(({ width }, index): Edit => ({
      kind: "columnWidth",
      sheet,
      column: index + 1,
      columns: 1,
      width,
    })),
    {
      kind: "format",
      sheet,
      range: all,
      format: { numberFormat: "@", fontName: FONT, fontSize: 10, vertical: "center", wrap: true },
    },
    { kind: "format", sheet, range: { ...table, column: 1, columns: 1 }, format: { numberFormat: "General" } },
    { kind: "format", sheet, range: table, format: { horizontal: "center", border: true } },
    { kind: "format", sheet, range: block(header, HEADER_ROWS), format: { bold: true } },
    { kind: "format", sheet, range: block(1, 1), format: { fontSize: 16, bold: true, horizontal: "center" } },
    {
      kind: "cells",
      sheet,
      row: 1,
      column: 1,
      values: [
        ...[plan.title, ...heads].map(line),
        PLAN_COLUMNS.map(({ heading, over }, index) => (sharesHeading(index) ? "" : (over ?? heading))),
        PLAN_COLUMNS.map(({ heading, over }) => (over ? heading : "")),
        ...body.map((cells, index) => cells.map((value, column) => (joins[column]?.[index] === 0 ? "" : value))),
        ...plan.footnotes.map(line),
      ],
    },
    ...[plan.title, ...heads].map((_, index): Edit => ({ kind: "merge", sheet, range: block(1 + index, 1) })),
    ...plan.footnotes.map((_, index): Edit => ({ kind: "merge", sheet, range: block(notes + index, 1) })),
    ...headerMerges(header).map((range): Edit => ({ kind: "merge", sheet, range })),
    ...joins.flatMap((lengths, column) =>
      lengths.flatMap((length, index): Edit[] =>
        length > 1
          ? [{ kind: "merge", sheet, range: { row: first + index, column: column + 1, rows: length, columns: 1 } }]
          : [],
      ),
    ),
    { kind: "rowHeight", sheet, row: 1, rows: 1, height: 30 },
    { kind: "rowHeight", sheet, row: 2, rows: heads.length, height: LINE + PADDING },
    { kind: "rowHeight", sheet, row: header, rows: HEADER_ROWS, height: LINE + PADDING },
    ...heights(body, joins, sheet, first),
    ...plan.footnotes.map((note, index): Edit => ({
      kind: "rowHeight",
      sheet,
      row: notes + index,
      rows: 1,
      height: linesOf(note, tableWidth()) * LINE + PADDING,
    })),
    { kind: "freeze", sheet, row: first, column: 1 },
    {
      kind: "page",
      sheet,
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { row: header, rows: HEADER_ROWS },
    },
  ];
}

/** Whole rows of the table's width. */
function block(row: number, rows: number): Rect {
  return { row, column: 1, rows, columns: COLUMNS };
}

/** A line of text of its own, as a row of the table's width. */
function line(text: string): CellValue[] {
  return [text, ...Array<CellValue>(COLUMNS - 1).fill("")];
}

function tableWidth(): number {
  return PLAN_COLUMNS.reduce((sum, { width }) => sum + width, 0);
}

/** 序号 of each row. */
function numbering(rows: readonly PlanRow[], style: PlanStyle): number[] {
  let number = 0;
  return rows.map((row, index) => {
    if (style === "expanded" || row.occupation !== rows[index - 1]?.occupation) number += 1;
    return number;
  });
}

/** The heading over it has been said in the column to the left. */
function sharesHeading(index: number): boolean {
  const over = PLAN_COLUMNS[index]?.over;
  return over !== undefined && PLAN_COLUMNS[index - 1]?.over === over;
}

/** A heading alone stands over both header rows; a shared one stands over its columns. */
function headerMerges(header: number): Rect[] {
  return PLAN_COLUMNS.flatMap(({ over }, index): Rect[] => {
    if (over === undefined) return [{ row: header, column: index + 1, rows: HEADER_ROWS, columns: 1 }];
    if (sharesHeading(index)) return [];
    return [
      { row: header, column: index + 1, rows: 1, columns: PLAN_COLUMNS.filter((one) => one.over === over).length },
    ];
  });
}

/** A row is as high as its longest text needs; a text in joined cells spreads over their rows. */
function heights(
  body: readonly (readonly CellValue[])[],
  joins: readonly (readonly number[])[],
  sheet: string,
  first: number,
): Edit[] {
  const lines = body.map(() => 1);
  PLAN_COLUMNS.forEach(({ width }, column) => {
    let share = 1;
    body.forEach((cells, index) => {
      const length = joins[column]?.[index] ?? 1;
      if (length > 0) share = Math.ceil(linesOf(String(cells[column] ?? ""), width) / length);
      lines[index] = Math.max(lines[index] ?? 1, share);
    });
  });
  return lines.map((count, index): Edit => ({
    kind: "rowHeight",
    sheet,
    row: first + index,
    rows: 1,
    height: count * LINE + PADDING,
  }));
}
