import type { DateForms } from "../../core/sheet/grid";
import { dateFormsIn, datedBlocks } from "../dated-cells";
import { blockOf, readBlocks } from "./blocks";
import type { CellValue } from "../../core/text/value";

/** Cells whose formats one response bears: a Chinese date's takes up to 50 bytes. */
const FORMAT_CELLS = 60_000;

/**
 * Asks how the dates among the first rows are shown: what one response can bear goes along with the next sync. When all
 * cells are there, those below cost requests of their own, which a sheet without dates does not need.
 */
export function askDateForms(
  context: Excel.RequestContext,
  sheet: string,
  head: readonly (readonly CellValue[])[],
): (cells: readonly (readonly CellValue[])[]) => Promise<DateForms> {
  const found = datedBlocks(head);
  const isShort = found.reduce((sum, { rows }) => sum + rows, 0) <= FORMAT_CELLS;
  const first = isShort ? found : [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = first.map((block) => blockOf(worksheet, block).load("numberFormat"));
  return async (cells) => {
    const later = datedBlocks(cells, isShort ? head.length + 1 : 1);
    const formats = ranges.map(({ numberFormat }) => numberFormat as unknown[][]);
    const wanted = later.map((block) => ({ sheet, block }));
    const below = later.length === 0 ? [] : await readBlocks<unknown>(context, wanted, "numberFormat", FORMAT_CELLS);
    return dateFormsIn([...first, ...later], [...formats, ...below], cells.length);
  };
}

/** 1 January 2000 in a workbook that counts from 1904. */
const MILLENNIUM_1904 = 35_064;

/** Asks Excel for a date whose serial number tells which calendar the workbook counts in: no member says it. */
export function askCalendar(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(2000, 1, 1).load("value");
}

export function isDate1904(answer: Excel.FunctionResult<number>): boolean {
  return answer.value === MILLENNIUM_1904;
}
