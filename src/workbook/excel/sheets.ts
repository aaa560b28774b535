import type { SheetInfo } from "../port";
import { askCalendar, isDate1904 } from "./calendar";
import { placeCells } from "./cells";
import { run } from "./run";

/** Rows enough to find a header. */
const HEAD = "1:40";

/** All worksheets in short, in two requests however many there are. */
export function listSheets(): Promise<readonly SheetInfo[]> {
  return run("", async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
    const calendar = askCalendar(context);
    await context.sync();
    const asked = worksheets.items.map(({ name, visibility }) => ({ name, visibility, ...askSheet(context, name) }));
    await context.sync();
    return asked.map(({ name, visibility, sheet, tables, names, used, head }) => ({
      name,
      visible: visibility === Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
      filtered: sheet.autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
      rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      head: {
        name,
        cells: head.isNullObject ? [] : placeCells(head.values, head.rowIndex, head.columnIndex),
        merges: null,
        date1904: isDate1904(calendar),
        names: names.items.map((item) => ({ name: item.name, refersTo: String(item.formula) })),
        spareWidths: [],
        formulaColumns: [],
      },
    }));
  });
}

function askSheet(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    sheet: sheet.load("protection/protected,autoFilter/isDataFiltered"),
    tables: sheet.tables.load("items/autoFilter/isDataFiltered"),
    names: sheet.names.load("items/name,items/formula"),
    used: sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
    head: sheet.getRange(HEAD).untrack().getUsedRangeOrNullObject(true).untrack().load("values,rowIndex,columnIndex"),
  };
}
