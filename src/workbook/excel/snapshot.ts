import type { Snapshot } from "../port";
import { BLOCK_CELLS, readBlocks, blockOf } from "./blocks";
import type { CellValue } from "../../core/text/value";
import type { Rect } from "../../core/terms/cell";

/** Rows of a sheet that a request has written; null stands for all. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Asks, behind what is queued already, whether header and people still stand where they stood: of the people in those rows
 * only, or of all. The answer comes after the sync; only a very large sheet is asked for more.
 */
export function askUnchanged(
  context: Excel.RequestContext,
  { sheet, blocks }: Snapshot,
  rows: Rows | null,
): () => Promise<boolean> {
  const wanted = blocks.map(({ block, values }) => within(block, values, rows)).filter(({ block }) => block.rows > 0);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const cells = wanted.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
  if (cells > BLOCK_CELLS) {
    return async () => {
      const found = await readBlocks<CellValue>(
        context,
        wanted.map(({ block }) => ({ sheet, block })),
        "values",
      );
      return wanted.every(({ values }, index) => same(values, found[index] ?? []));
    };
  }
  const ranges = wanted.map(({ block }) => blockOf(worksheet, block).load("values"));
  return () =>
    Promise.resolve(wanted.every(({ values }, index) => same(values, (ranges[index]?.values ?? []) as CellValue[][])));
}

/** The part of a block of people in those rows; a header is looked at whole. */
function within(block: Rect, values: readonly (readonly CellValue[])[], rows: Rows | null) {
  if (rows === null || block.row + block.rows - 1 < rows.first) return { block, values };
  const first = Math.max(block.row, rows.first);
  const last = Math.min(block.row + block.rows - 1, rows.last);
  return {
    block: { ...block, row: first, rows: last - first + 1 },
    values: values.slice(first - block.row, last - block.row + 1),
  };
}

function same(values: readonly (readonly CellValue[])[], found: readonly (readonly CellValue[])[]): boolean {
  return values.every((row, r) => row.every((value, c) => value === found[r]?.[c]));
}
