import { PortError } from "../port";
import { blockOf } from "./block";
import { handedOver } from "./read-blocks";
import { RESPONSE_BUDGET, rowBytes } from "./payload";
import { codeOf } from "./run";
import type { CellValue } from "../../core/text/value";
import type { Rect } from "../../core/terms/cell";

/** Rows looked at to learn how long rows are. */
const SAMPLE = 200;

/** Rows that a response takes, by what the rows before them needed. */
function fittingRows(before: readonly (readonly CellValue[])[], columns: number): number {
  const step = Math.max(1, Math.floor(before.length / SAMPLE));
  const sample = before.filter((_, index) => index % step === 0);
  const bytes = sample.reduce((sum, row) => sum + rowBytes(row), 0);
  const blank = 3 * columns;
  return Math.max(1, Math.floor(RESPONSE_BUDGET / Math.max(blank, bytes / Math.max(1, sample.length))));
}

/**
 * The values of a tall block in as few requests as responses allow, each measured by the rows before it. A response that
 * is too large all the same is asked for again by halves. `done` hears how many rows are there.
 */
export async function readRows(
  context: Excel.RequestContext,
  name: string,
  block: Rect,
  sample: readonly (readonly CellValue[])[],
  done: (rows: number) => void = () => undefined,
): Promise<CellValue[][]> {
  const next = (rest: Rect, before: readonly (readonly CellValue[])[], most: number): Promise<CellValue[][]> =>
    rest.rows <= 0 ? Promise.resolve([]) : request(rest, before, Math.min(rest.rows, most));

  const request = async (
    rest: Rect,
    before: readonly (readonly CellValue[])[],
    rows: number,
  ): Promise<CellValue[][]> => {
    const range = blockOf(context.workbook.worksheets.getItem(name), { ...rest, rows }).load("values");
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      if (rows === 1) throw new PortError("too-large", name);
      return next(rest, before, Math.ceil(rows / 2));
    }
    const values = handedOver<CellValue>(range.values, name);
    done(rest.row + rows - block.row);
    const after = { ...rest, row: rest.row + rows, rows: rest.rows - rows };
    return after.rows === 0 ? values : values.concat(await next(after, values, fittingRows(values, block.columns)));
  };

  return next(block, sample, fittingRows(sample, block.columns));
}
