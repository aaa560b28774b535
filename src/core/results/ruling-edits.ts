import { VERDICT_NAMES } from "../decide/decision";
import { reasonWritten } from "../decide/rulings/ruling";
import type { RuledVerdict } from "../facts/values/ruling";
import type { CellFormat, Edit } from "../sheet/edit";
import { fieldHeader } from "../sheet/fields";
import type { Grid } from "../sheet/grid";
import { partOf, type SheetReading } from "../sheet/sheet-reading";
import { neutralizeFormula } from "../text/formula";
import type { Field } from "../terms/field";
import { HEADER_LOOK } from "./look";
import { columnForRulings } from "./placement";

/** What the clerk decides of one row; with no verdict she takes her decision back. */
export interface RowRuling {
  readonly row: number;
  readonly verdict: RuledVerdict | null;
  readonly reason: string;
  /** Who decided; may be "". */
  readonly who: string;
}

type RulingField = Extract<Field, "ruling" | "rulingReason">;

const CELL: CellFormat = { numberFormat: "@", vertical: "center", border: true };
const LOOKS: { readonly [F in RulingField]: { readonly width: number; readonly format: CellFormat } } = {
  ruling: { width: 10, format: { ...CELL, horizontal: "center" } },
  rulingReason: { width: 28, format: CELL },
};

/** What stands in both cells of the row afterwards. */
export function wordsOf({ verdict, reason, who }: RowRuling): { readonly [F in RulingField]: string } {
  if (verdict === null) return { ruling: "", rulingReason: "" };
  return { ruling: VERDICT_NAMES[verdict], rulingReason: neutralizeFormula(reasonWritten(reason, who)) };
}

/**
 * The edits that write decisions of the clerk into her two columns, of which the missing are added behind all, with room for our
 * results before them. No other cell is touched.
 */
export function rulingEdits(reading: SheetReading, grid: Grid, rulings: readonly RowRuling[]): Edit[] {
  if (rulings.length === 0) return [];
  const sheet = grid.name;
  const next = columnForRulings(reading, grid);
  const added = (["ruling", "rulingReason"] as const).filter((field) => !reading.columns.has(field));
  const columnOf = (field: RulingField, row: number): number =>
    partOf(reading, row).columns.get(field)?.[0] ?? reading.columns.get(field)?.[0] ?? next + added.indexOf(field);
  return [
    ...added.flatMap((field) => columnEdits(field, next + added.indexOf(field), reading, sheet)),
    ...rulings.flatMap((one) => {
      const words = wordsOf(one);
      return (["ruling", "rulingReason"] as const).map((field): Edit => ({
        kind: "cells",
        sheet,
        row: one.row,
        column: columnOf(field, one.row),
        values: [[words[field]]],
      }));
    }),
  ];
}

function columnEdits(field: RulingField, column: number, reading: SheetReading, sheet: string): Edit[] {
  const { width, format } = LOOKS[field];
  const { headerRow, firstRow, lastRow, parts } = reading;
  const headings = [headerRow, ...parts.slice(1).map((part) => part.firstRow - 1)];
  const range = { row: firstRow, column, rows: Math.max(0, lastRow - firstRow + 1), columns: 1 };
  const options = [VERDICT_NAMES.eligible, VERDICT_NAMES.ineligible];
  return [
    { kind: "columnWidth", sheet, column, columns: 1, width },
    { kind: "format", sheet, range, format },
    ...headings.flatMap((row): readonly Edit[] => [
      { kind: "format", sheet, range: { row, column, rows: 1, columns: 1 }, format: HEADER_LOOK },
      { kind: "cells", sheet, row, column, values: [[fieldHeader(field)]] },
    ]),
    ...(field === "ruling" && range.rows > 0 ? [{ kind: "choices", sheet, range, options } as const] : []),
  ];
}
