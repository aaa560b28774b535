import type { Grid } from "../../core/sheet/grid";
import { PortError, type Progress } from "../port";
import { blockOf, placeCells, handedOver } from "./blocks";
import { askCalendar, isDate1904, askDateForms } from "./dates";
import { run, codeOf } from "./run";
import { askSpareWidths } from "./widths";
import { askFormulaColumns } from "./formula-columns";
import { askHidden } from "./hidden";
import { addressOf, columnLetter, type Rect } from "../../core/terms/cell";
import { RESPONSE_BUDGET, rowBytes } from "./payload";
import type { CellValue } from "../../core/text/value";

/** Rows of the first request: a small sheet is read with it, a large one measured by it. */
const FIRST_ROWS = 500;
/** Columns of the first request; no registration comes near. */
const FIRST_COLUMNS = 256;
/** What stands further right is a slip: nobody would see results that come behind it, and reading it all costs too much. */
const WIDEST = 1_000;

/** One sheet whole: a request for its shape and first rows, one for what it has besides, and as many as its rows need. */
export function readSheet(name: string, progress?: Progress): Promise<Grid> {
  return run(name, async (context, scene) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount");
    const corner = blockOf(sheet, { row: 1, column: 1, rows: FIRST_ROWS, columns: FIRST_COLUMNS });
    const first = corner.getUsedRangeOrNullObject(true).untrack();
    const beyond = sheet
      .getRange(`${columnLetter(WIDEST + 1)}:XFD`)
      .untrack()
      .getUsedRangeOrNullObject(true)
      .untrack();
    const drawn = sheet.getUsedRangeOrNullObject(false).untrack().load("columnIndex,columnCount");
    first.load("values,rowIndex,columnIndex");
    beyond.load("rowIndex,columnIndex");
    const names = sheet.names.load("items/name,items/formula");
    const calendar = askCalendar(context);
    await context.sync();
    scene.seen = true;

    const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    if (!beyond.isNullObject) {
      throw new PortError("stray-cell", name, {
        cell: addressOf(beyond.rowIndex + 1, beyond.columnIndex + 1),
      });
    }
    // A wide sheet is read anew from its first row on.
    const isWide = columns > FIRST_COLUMNS;
    const head =
      first.isNullObject || isWide ? [] : placeCells(handedOver(first.values, name), first.rowIndex, first.columnIndex);
    const seen = isWide ? 0 : FIRST_ROWS;
    progress?.(Math.min(1, seen / Math.max(1, rows)));
    const spareWidths = askSpareWidths(context, name, columns);
    const formulaColumns = askFormulaColumns(context, name, head, { rows, columns });
    const dateForms = askDateForms(context, name, head);
    const hidden = askHidden(context, name, { rows, columns });
    const merges = await readMerges(context, name);
    const rest = { row: seen + 1, column: 1, rows: rows - seen, columns };
    const tail = await readRows(context, name, rest, head, (done) => progress?.((seen + done) / rows));
    while (tail.length > 0 && head.length < seen) head.push([]);
    const cells = [...head, ...tail];
    return {
      name: sheet.name,
      cells,
      merges,
      date1904: isDate1904(calendar),
      dateForms: await dateForms(cells),
      names: names.items.map((item) => ({ name: item.name, refersTo: String(item.formula) })),
      spareWidths: spareWidths(),
      drawnColumns: drawn.isNullObject ? 0 : drawn.columnIndex + drawn.columnCount,
      formulaColumns: await formulaColumns(),
      ...(await hidden()),
    };
  });
}

/**
 * Merged cells, which Excel tells since ExcelApi 1.13; null where it does not, or where there are more than it lists (512).
 * What waits in the context goes along; asked for first, it comes back even where Excel then refuses the list.
 */
async function readMerges(context: Excel.RequestContext, name: string): Promise<readonly Rect[] | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    await context.sync();
    return null;
  }
  const merged = context.workbook.worksheets.getItem(name).getRange().untrack().getMergedAreasOrNullObject().untrack();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  try {
    await context.sync();
  } catch {
    return null;
  }
  if (merged.isNullObject) return [];
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex + 1,
    column: columnIndex + 1,
    rows: rowCount,
    columns: columnCount,
  }));
}

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
