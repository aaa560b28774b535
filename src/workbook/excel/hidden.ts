import type { Grid } from "../../core/sheet/grid";
import type { Rect } from "../../core/terms/cell";
import { blockOf } from "./blocks";

/** Rows whose state one request asks for. */
const BLOCK_ROWS = 5_000;

type Hidden = Pick<Grid, "hiddenRows" | "hiddenColumns">;

/**
 * Asks whether rows or columns of the used block are hidden; the answer is there after the next sync. Most sheets hide none, and
 * only where some are is it asked which.
 */
export function askHidden(
  context: Excel.RequestContext,
  name: string,
  { rows, columns }: Pick<Rect, "rows" | "columns">,
): () => Promise<Hidden> {
  const none: Hidden = { hiddenRows: new Set(), hiddenColumns: [] };
  if (rows === 0 || columns === 0) return () => Promise.resolve(none);
  const sheet = context.workbook.worksheets.getItem(name);
  const blocks = Array.from({ length: Math.ceil(rows / BLOCK_ROWS) }, (_, index) => {
    const row = 1 + index * BLOCK_ROWS;
    return { row, column: 1, rows: Math.min(BLOCK_ROWS, rows - row + 1), columns: 1 };
  }).map((block) => ({ block, range: blockOf(sheet, block).load("rowHidden") }));
  const across = { row: 1, column: 1, rows: 1, columns };
  const width = blockOf(sheet, across).load("columnHidden");

  return async () => {
    const mixed = blocks.filter(({ range }) => range.rowHidden !== false);
    const wide = width.columnHidden !== false;
    if (mixed.length === 0 && !wide) return none;
    const asked = mixed.map(({ block }) => ({
      block,
      answer: blockOf(sheet, block).getRowProperties({ rowHidden: true }),
    }));
    const columnsAsked = wide ? blockOf(sheet, across).getColumnProperties({ columnHidden: true }) : null;
    await context.sync();
    const hiddenRows = new Set<number>();
    for (const { block, answer } of asked) {
      answer.value.forEach(({ rowHidden }, index) => {
        if (rowHidden === true) hiddenRows.add(block.row + index);
      });
    }
    const hiddenColumns = (columnsAsked?.value ?? []).flatMap(({ columnHidden }, index) =>
      columnHidden === true ? [index + 1] : [],
    );
    return { hiddenRows, hiddenColumns };
  };
}
