import type { RulePack } from "../../src/core/law/schema";
import { cellAt, type Grid } from "../../src/core/sheet/grid";
import type { CellValue } from "../../src/core/text/value";
import type { LayoutColumn, SheetLayout } from "../support/layout";
import type { LayoutPerson } from "../support/layout-person";
import { blanks, fillLayout, headerLines, headerMerges, type Line, titleMerges } from "../support/layout-grid";

/** A column with what stands in it, one value a person. */
export interface FilledColumn extends LayoutColumn {
  readonly values: readonly CellValue[];
}

/** A filled layout taken apart, so that its columns and its header can be changed and put together again. */
export interface FilledSheet {
  readonly pack: RulePack;
  readonly people: readonly LayoutPerson[];
  /** What is told of it here: its columns and lines stand below. */
  readonly layout: SheetLayout;
  readonly columns: readonly FilledColumn[];
  /** Lines above the header, without the blank columns on the left. */
  readonly above: readonly Line[];
  /** Everything below the header from top to bottom: a line, or the number of a person. */
  readonly below: readonly (Line | number)[];
  /** Whether the reader is told which cells are merged. */
  readonly mergesKnown: boolean;
}

/** A sheet of a layout with so many people; the same for a seed. */
export function filledSheet(layout: SheetLayout, pack: RulePack, seed: number, people: number): FilledSheet {
  const { grid, headerTop, headerRow, rows } = fillLayout(layout, { pack, seed, people });
  const person = new Map(rows.map(({ row }, place) => [row, place]));
  const lines = grid.cells.map((line) => line.slice(layout.left));
  return {
    pack,
    people: rows.map((one) => one.person),
    layout,
    columns: layout.columns.map((column) => ({
      ...column,
      values: rows.map(({ row }) => cellAt(grid, row, column.column)),
    })),
    above: lines.slice(layout.top, headerTop - 1),
    below: lines.slice(headerRow).map((line, place) => person.get(headerRow + 1 + place) ?? line),
    mergesKnown: true,
  };
}

/** The sheet with these columns from left to right. */
export function withColumns(sheet: FilledSheet, columns: readonly FilledColumn[]): FilledSheet {
  return { ...sheet, columns: columns.map((one, place) => ({ ...one, column: sheet.layout.left + place + 1 })) };
}

/** The sheet as one can read it. */
export function gridOf(sheet: FilledSheet): Grid {
  const { above, below, columns, mergesKnown } = sheet;
  const layout = { ...sheet.layout, columns };
  const { left, top, merged } = layout;
  const placed = (line: Line): Line => [...blanks(left), ...line];
  const header = headerLines(layout);
  const bottom = below.map((one) => (typeof one === "number" ? columns.map(({ values }) => values[one] ?? "") : one));
  return {
    name: layout.sheet,
    cells: [...Array.from({ length: top }, (): Line => []), ...above.map(placed), ...header, ...bottom.map(placed)],
    merges: mergesKnown
      ? merged
        ? [...titleMerges(layout, top), ...headerMerges(layout, top + above.length + 1)]
        : []
      : null,
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}
