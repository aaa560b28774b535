import type { CellValue } from "../core/text/value";
import type { Rect } from "../core/terms/cell";
import type { SheetBlock, WorkbookPort } from "./port";

/** What a cell holds as the workbook stands now. */
export interface CellNow {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly isFormula: boolean;
}

/** Single cells as they stand now, in their order. Of each column one block is read, however few cells are asked of it. */
export async function cellsNow(
  port: WorkbookPort,
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Promise<readonly CellNow[]> {
  const blocks = columnBlocks(cells);
  if (blocks.length === 0) return [];
  const wanted = ASPECTS.flatMap((what) => blocks.map((block): SheetBlock => ({ sheet, block, what })));
  const answers = await port.readBlocks(wanted);
  const placeOf = new Map(blocks.map(({ column }, place) => [column, place]));
  return cells.map(({ row, column }) => {
    const place = placeOf.get(column) ?? 0;
    const at = row - (blocks[place]?.row ?? row);
    const [value = "", numberFormat = "General", formula = ""] = ASPECTS.map(
      (_, aspect) => answers[aspect * blocks.length + place]?.[at]?.[0],
    );
    return { value, numberFormat: String(numberFormat), isFormula: String(formula).startsWith("=") };
  });
}

const ASPECTS = ["values", "numberFormat", "formulas"] as const;

function columnBlocks(cells: readonly { readonly row: number; readonly column: number }[]): readonly Rect[] {
  const spans = new Map<number, { first: number; last: number }>();
  for (const { row, column } of cells) {
    const span = spans.get(column);
    if (span === undefined) spans.set(column, { first: row, last: row });
    else {
      span.first = Math.min(span.first, row);
      span.last = Math.max(span.last, row);
    }
  }
  return [...spans].map(([column, { first, last }]) => ({ row: first, column, rows: last - first + 1, columns: 1 }));
}
