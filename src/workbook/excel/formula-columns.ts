import type { SheetBlock } from "../port";
import { blockOf, BLOCK_CELLS, readBlocks } from "./blocks";
import type { CellValue } from "../../core/text/value";
import type { Rect } from "../../core/terms/cell";

/** Rows in which a header may stand. */
const HEAD_ROWS = 40;

/**
 * Asks for the columns with formulas that show nothing, as far as anything could be written over them: below the first rows
 * such a column is blank. What one response can bear goes along with the next sync; only a larger sheet is asked for more.
 */
export function askFormulaColumns(
  context: Excel.RequestContext,
  sheet: string,
  head: readonly (readonly CellValue[])[],
  used: Pick<Rect, "rows" | "columns">,
): () => Promise<readonly number[]> {
  const blocks = blankColumns(head, used).map((block): SheetBlock => ({ sheet, block }));
  const cells = blocks.reduce((sum, { block }) => sum + block.rows, 0);
  const columnsOf = (formulas: readonly (readonly (readonly CellValue[])[])[]) =>
    blocks
      .filter((_, index) => formulas[index]?.some((row) => row.some((formula) => String(formula).startsWith("="))))
      .map(({ block }) => block.column);

  if (cells > BLOCK_CELLS) return async () => columnsOf(await readBlocks<CellValue>(context, blocks, "formulas"));
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = blocks.map(({ block }) => blockOf(worksheet, block).load("formulas"));
  return async () => columnsOf(ranges.map(({ formulas }) => formulas as CellValue[][]));
}

/** The part of each column below its last word, where that stands among the first rows and nothing is seen below. */
function blankColumns(
  head: readonly (readonly CellValue[])[],
  { rows, columns }: Pick<Rect, "rows" | "columns">,
): Rect[] {
  return Array.from({ length: columns }, (_, index) => {
    const last = head.reduce((filled, row, place) => ((row[index] ?? "") === "" ? filled : place + 1), 0);
    return { row: last + 1, column: index + 1, rows: rows - last, columns: 1 };
  }).filter(({ row, rows }) => row > 1 && row <= HEAD_ROWS + 1 && rows > 0);
}
