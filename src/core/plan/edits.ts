import type { RulePack } from "../law/schema";
import type { Edit } from "../sheet/edit";
import type { Rect } from "../terms/cell";
import type { CellValue } from "../text/value";
import type { PlanColumn, PlanLayout } from "./layout";
import { linesOf } from "./lines";
import { planLines, type PlanRow } from "./rows";
import { cellValue, headLine, type PlanTable } from "./values";

const FONT = "宋体";
/** Points: one line of the table's 10-point text, and what a row has above and below it. */
const LINE = 13.5;
const PADDING = 6;

/**
 * The annual plan as a new sheet in the given layout: title, lines of who and when, the columns under their header, footnotes;
 * ready to print. Nothing where the notice has no plan.
 */
export function planEdits(pack: RulePack, layout: PlanLayout, sheet: string): Edit[] {
  const { plan } = pack;
  if (!plan) return [];
  const { columns, page } = layout;
  const table: PlanTable = { pack, plan, layout };
  const lines = planLines(pack, layout);
  const rows = lines.map(({ row }) => row);
  const heads = layout.heads.map((head) => headLine(head, table));
  const top = [headLine(layout.title, table), ...heads];
  const footnotes = layout.footnotes === "notice" ? plan.footnotes : [];

  const headerRows = columns.some(({ over }) => over !== undefined) ? 2 : 1;
  const header = top.length + 1;
  const first = header + headerRows;
  const firstFootnote = first + rows.length;
  /** Whole rows of the table's width. */
  const block = (row: number, rows: number): Rect => ({ row, column: 1, rows, columns: columns.length });
  const whole = block(header, headerRows + rows.length);

  const numbers = numbering(rows, layout);
  const body = lines.map((line, index) => columns.map((column) => cellValue(column, line, numbers[index] ?? 0, table)));
  const runs = columns.map((column, index) =>
    mergedRuns(
      rows,
      body.map((cells) => cells[index] ?? ""),
      column.merge,
    ),
  );
  const tableWidth = columns.reduce((sum, { width }) => sum + width, 0);

  return [
    { kind: "addSheet", sheet },
    ...columns.map(({ width }, index): Edit => ({
      kind: "columnWidth",
      sheet,
      column: index + 1,
      columns: 1,
      width,
    })),
    {
      kind: "format",
      sheet,
      range: block(1, firstFootnote + footnotes.length - 1),
      format: { numberFormat: "@", fontName: FONT, fontSize: 10, vertical: "center", wrap: true },
    },
    ...columns.flatMap((column, index): Edit[] =>
      column.value === "number" || column.value === "fee"
        ? [
            {
              kind: "format",
              sheet,
              range: { ...whole, column: index + 1, columns: 1 },
              format: { numberFormat: "General" },
            },
          ]
        : [],
    ),
    { kind: "format", sheet, range: whole, format: { horizontal: "center", border: true } },
    { kind: "format", sheet, range: block(header, headerRows), format: { bold: true } },
    { kind: "format", sheet, range: block(1, 1), format: { fontSize: 16, bold: true, horizontal: "center" } },
    {
      kind: "cells",
      sheet,
      row: 1,
      column: 1,
      values: [
        ...top.map((text) => ownRow(text, columns.length)),
        ...headings(columns, headerRows),
        ...body.map((cells, index) => cells.map((value, column) => (runs[column]?.[index] === 0 ? "" : value))),
        ...footnotes.map((footnote) => ownRow(footnote, columns.length)),
      ],
    },
    ...top.map((_, index): Edit => ({ kind: "merge", sheet, range: block(1 + index, 1) })),
    ...footnotes.map((_, index): Edit => ({ kind: "merge", sheet, range: block(firstFootnote + index, 1) })),
    ...headerMerges(columns, header, headerRows).map((range): Edit => ({ kind: "merge", sheet, range })),
    ...runs.flatMap((lengths, column) =>
      lengths.flatMap((length, index): Edit[] =>
        length > 1
          ? [{ kind: "merge", sheet, range: { row: first + index, column: column + 1, rows: length, columns: 1 } }]
          : [],
      ),
    ),
    { kind: "rowHeight", sheet, row: 1, rows: 1, height: 30 },
    ...(heads.length === 0
      ? []
      : [{ kind: "rowHeight", sheet, row: 2, rows: heads.length, height: LINE + PADDING } as const]),
    { kind: "rowHeight", sheet, row: header, rows: headerRows, height: LINE + PADDING },
    ...heights(columns, body, runs, sheet, first),
    ...footnotes.map((footnote, index): Edit => ({
      kind: "rowHeight",
      sheet,
      row: firstFootnote + index,
      rows: 1,
      height: linesOf(footnote, tableWidth) * LINE + PADDING,
    })),
    { kind: "freeze", sheet, row: first, column: 1 },
    {
      kind: "page",
      sheet,
      orientation: page.orientation,
      fitToWidth: page.fitToWidth,
      titleRows: page.repeatHeader ? { row: header, rows: headerRows } : null,
    },
  ];
}

/** A line of text of its own, as a row of the table's width. */
function ownRow(text: string, columns: number): CellValue[] {
  return [text, ...Array<CellValue>(columns - 1).fill("")];
}

/** 序号 of each row. */
function numbering(rows: readonly PlanRow[], layout: PlanLayout): number[] {
  let number = 0;
  return rows.map((row, index) => {
    if (layout.numbering === "row" || row.occupation !== rows[index - 1]?.occupation) number += 1;
    return number;
  });
}

/** The header's cells; a merged one has its text top left. */
function headings(columns: readonly PlanColumn[], headerRows: number): CellValue[][] {
  const upper = columns.map(({ heading, over }, index) => (sharesHeading(columns, index) ? "" : (over ?? heading)));
  const lower = columns.map(({ heading, over }) => (over === undefined ? "" : heading));
  return headerRows === 1 ? [upper] : [upper, lower];
}

/** The heading over it has been said in the column to the left. */
function sharesHeading(columns: readonly PlanColumn[], index: number): boolean {
  const over = columns[index]?.over;
  return over !== undefined && columns[index - 1]?.over === over;
}

/** A heading alone stands over both header rows; a shared one stands over its columns. */
function headerMerges(columns: readonly PlanColumn[], header: number, headerRows: number): Rect[] {
  if (headerRows === 1) return [];
  return columns.flatMap(({ over }, index): Rect[] => {
    if (over === undefined) return [{ row: header, column: index + 1, rows: headerRows, columns: 1 }];
    if (sharesHeading(columns, index)) return [];
    return [{ row: header, column: index + 1, rows: 1, columns: columns.filter((one) => one.over === over).length }];
  });
}

/** How a column's cells merge down the table: for the first row of each run its length, for the others 0. */
function mergedRuns(rows: readonly PlanRow[], values: readonly CellValue[], merge: PlanColumn["merge"]): number[] {
  const runs = rows.map(() => 0);
  let start = 0;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const isSame =
      before !== undefined &&
      (merge === "value" ? values[index] === values[index - 1] : merge !== undefined && isAlike(row, before, merge));
    if (!isSame) start = index;
    runs[start] = index - start + 1;
  });
  return runs;
}

function isAlike(a: PlanRow, b: PlanRow, merge: "occupation" | "session"): boolean {
  if (a.occupation !== b.occupation) return false;
  return (
    merge === "occupation" || (a.workTypes.join() === b.workTypes.join() && a.apply === b.apply && a.exam === b.exam)
  );
}

/** A row is as high as its longest text needs; a text in merged cells spreads over their rows. */
function heights(
  columns: readonly PlanColumn[],
  body: readonly (readonly CellValue[])[],
  runs: readonly (readonly number[])[],
  sheet: string,
  first: number,
): Edit[] {
  const lines = body.map(() => 1);
  columns.forEach(({ width }, column) => {
    let share = 1;
    body.forEach((cells, index) => {
      const length = runs[column]?.[index] ?? 1;
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
