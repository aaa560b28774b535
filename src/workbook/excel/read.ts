import type { Grid, Rect } from "../../core/sheet/grid";
import type { Progress } from "../port";
import { askCalendar, isDate1904 } from "./calendar";
import { placeCells } from "./cells";
import { askDateForms } from "./date-forms";
import { readRows } from "./read-rows";
import { run } from "./run";
import { askSpareWidths } from "./widths";
import { askFormulaColumns } from "./formula-columns";

/** Rows of the first request: a small sheet is read with it, a large one measured by it. */
const FIRST_ROWS = 500;

/** One sheet whole: a request for its shape and first rows, one for what it has besides, and as many as its rows need. */
export function readSheet(name: string, progress?: Progress): Promise<Grid> {
  return run(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount");
    const first = sheet.getRange(`1:${FIRST_ROWS}`).untrack().getUsedRangeOrNullObject(true).untrack();
    first.load("values,rowIndex,columnIndex");
    const names = sheet.names.load("items/name,items/formula");
    const calendar = askCalendar(context);
    await context.sync();

    const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    const head = first.isNullObject ? [] : placeCells(first.values, first.rowIndex, first.columnIndex);
    progress?.(Math.min(1, FIRST_ROWS / Math.max(1, rows)));
    const spareWidths = askSpareWidths(context, name, columns);
    const formulaColumns = askFormulaColumns(context, name, head, { rows, columns });
    const dateForms = askDateForms(context, name, head);
    const merges = await readMerges(context, name);
    const rest = { row: FIRST_ROWS + 1, column: 1, rows: rows - FIRST_ROWS, columns };
    const tail = await readRows(context, name, rest, head, (done) => progress?.((FIRST_ROWS + done) / rows));
    while (tail.length > 0 && head.length < FIRST_ROWS) head.push([]);
    const cells = [...head, ...tail];
    return {
      name: sheet.name,
      cells,
      merges,
      date1904: isDate1904(calendar),
      dateForms: await dateForms(cells),
      names: names.items.map((item) => ({ name: item.name, refersTo: String(item.formula) })),
      spareWidths: spareWidths(),
      formulaColumns: await formulaColumns(),
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
