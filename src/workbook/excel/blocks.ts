import type { Rect } from "../../core/terms/cell";
import type { CellValue } from "../../core/text/value";
import { PortError, type SheetBlock } from "../port";

/**
 * The cells of a 1-based block. Not tracked: such a range is good for the request it is made in, and costs none to give
 * back. Every range of this folder is made so.
 */
export function blockOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, rows, columns).untrack();
}

/** What `values` gives, put where it belongs: `rows` and `columns` are how many blank ones stand before it. */
export function placeCells(values: readonly (readonly unknown[])[], rows: number, columns: number): CellValue[][] {
  const before = Array.from({ length: columns }, () => "");
  const cells = values.map((row) => (columns === 0 ? (row as CellValue[]) : [...before, ...(row as CellValue[])]));
  return rows === 0 ? cells : [...Array.from({ length: rows }, (): CellValue[] => []), ...cells];
}

/** Cells asked for at once: names, identity numbers and number formats take some 25 bytes each. */
export const BLOCK_CELLS = 100_000;

interface Piece extends SheetBlock {
  readonly index: number;
}

/**
 * Values, formulas or number formats of many blocks, in as few requests as responses allow, at least one: what else is waiting in
 * the context goes with the first. A block that says what is asked of it goes its own way.
 */
export async function readBlocks<V>(
  context: Excel.RequestContext,
  wanted: readonly SheetBlock[],
  what: "values" | "formulas" | "numberFormat",
  most = BLOCK_CELLS,
): Promise<readonly (readonly (readonly V[])[])[]> {
  const ask = async (pieces: readonly Piece[]): Promise<V[][][]> => {
    const [now, later] = firstBatch(pieces, most);
    const ranges = now.map(({ sheet, block, what: its = what }) => ({
      its,
      range: blockOf(context.workbook.worksheets.getItem(sheet), block).load(its),
    }));
    await context.sync();
    const answers = ranges.map(({ its, range }, index) => handedOver<V>(range[its], now[index]?.sheet ?? ""));
    return later.length === 0 ? answers : answers.concat(await ask(later));
  };
  const pieces = wanted.flatMap((one, index) => slices(one, index, most));
  const answers = await ask(pieces);
  return wanted.map((_, index) => answers.filter((__, piece) => pieces[piece]?.index === index).flat());
}

/** Excel answers null, and says nothing, where it does not hand so many cells over. */
export function handedOver<V>(answer: unknown, sheet: string): V[][] {
  if (answer === null || answer === undefined)
    throw new PortError("sheet-too-large", sheet, { location: "Range.values" });
  return answer as V[][];
}

function slices({ block, ...rest }: SheetBlock, index: number, most: number): readonly Piece[] {
  const rows = Math.max(1, Math.floor(most / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, slice) => ({
    ...rest,
    index,
    block: { ...block, row: block.row + slice * rows, rows: Math.min(rows, block.rows - slice * rows) },
  }));
}

function firstBatch(pieces: readonly Piece[], most: number): readonly [readonly Piece[], readonly Piece[]] {
  let cells = 0;
  const end = pieces.findIndex(({ block: { rows, columns } }) => (cells += rows * columns) > most);
  const count = end < 0 ? pieces.length : Math.max(1, end);
  return [pieces.slice(0, count), pieces.slice(count)];
}
