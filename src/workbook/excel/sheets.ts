import { PortError, type SheetInfo } from "../port";
import { blockOf, placeCells, handedOver } from "./blocks";
import { askCalendar, isDate1904 } from "./dates";
import { askParts, askTexts, look, type MemoryPart } from "./memory";
import { codeOf, run } from "./run";

/** Rows and columns enough to find a header; whole rows Excel would not hand over. */
const HEAD = { row: 1, column: 1, rows: 40, columns: 256 };

/**
 * All worksheets in short, in two requests however many there are; one that Excel cannot show is listed as empty. Whoever is
 * given as `heard` gets the parts of the memory out of the same requests.
 */
export function listSheets(heard?: (parts: readonly MemoryPart[]) => void): Promise<readonly SheetInfo[]> {
  return run("", async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
    const calendar = askCalendar(context);
    const memory = heard && askParts(context);
    await context.sync();
    const { items } = worksheets;
    const ask = async (some: readonly Excel.Worksheet[]): Promise<readonly SheetInfo[]> => {
      const asked = some.map(({ name, visibility }) => ({ name, visibility, ...askSheet(context, name) }));
      await context.sync();
      return asked.map((it) => infoOf(it, isDate1904(calendar)));
    };
    try {
      const texts = memory && askTexts(memory);
      const infos = await ask(items);
      if (texts) heard?.(texts());
      return infos;
    } catch (error) {
      const known = await eachAlone(items, ask);
      if (known.every((infos) => infos === null)) throw error;
      heard?.(await lookIfPossible(context));
      return items.map(({ name, visibility }, index) => known[index]?.[0] ?? unseen(name, visibility));
    }
  });
}

/** A memory that cannot be read keeps no sheet from being listed. */
async function lookIfPossible(context: Excel.RequestContext): Promise<readonly MemoryPart[]> {
  try {
    return await look(context);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return [];
  }
}

/** One by one, null for each that fails: a broken sheet must not keep the others from being seen. */
async function eachAlone<T>(
  items: readonly Excel.Worksheet[],
  ask: (some: readonly Excel.Worksheet[]) => Promise<T>,
): Promise<readonly (T | null)[]> {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const answer = await ask([first]).catch((error: unknown) => {
    if (codeOf(error) === "" && !(error instanceof PortError)) throw error;
    return null;
  });
  return [answer, ...(await eachAlone(rest, ask))];
}

function infoOf(
  { name, visibility, sheet, tables, names, used, head }: ReturnType<typeof askSheet> & SheetHead,
  date1904: boolean,
): SheetInfo {
  return {
    ...unseen(name, visibility),
    protected: sheet.protection.protected,
    filtered: sheet.autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    head: {
      name,
      cells: head.isNullObject ? [] : placeCells(handedOver(head.values, name), head.rowIndex, head.columnIndex),
      merges: null,
      date1904,
      names: names.items.map((item) => ({ name: item.name, refersTo: String(item.formula) })),
      spareWidths: [],
      formulaColumns: [],
    },
  };
}

interface SheetHead {
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

function unseen(name: string, visibility: SheetHead["visibility"]): SheetInfo {
  const head = { name, cells: [], merges: null, date1904: false, names: [], spareWidths: [], formulaColumns: [] };
  const isDraft = visibility === Excel.SheetVisibility.veryHidden;
  return {
    name,
    visible: visibility === Excel.SheetVisibility.visible,
    protected: false,
    filtered: false,
    rows: 0,
    columns: 0,
    head,
    ...(isDraft && { unfinished: true }),
  };
}

function askSheet(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  const head = blockOf(sheet, HEAD).getUsedRangeOrNullObject(true).untrack();
  return {
    sheet: sheet.load("protection/protected,autoFilter/isDataFiltered"),
    tables: sheet.tables.load("items/autoFilter/isDataFiltered"),
    names: sheet.names.load("items/name,items/formula"),
    used: sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
    head: head.load("values,rowIndex,columnIndex"),
  };
}
