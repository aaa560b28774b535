import { sheetValues } from "../facts/shown-values";
import { holdsDates } from "../sheet/fields";
import type { Grid } from "../sheet/grid";
import type { ColumnReading, SheetReading } from "../sheet/sheet-reading";
import { cleanText } from "../text/clean";
import { isoOf } from "../time/day";
import { dayOfSerial } from "../time/serial";
import { maskLongNumbers } from "./mask";

/** A longer example would push what is said of the column out of sight. */
const LONGEST = 20;

/** Headings whose numbers are days. */
const DAYS = /日期|时间|年月|出生/;

/**
 * The first thing that stands in a column, as the clerk sees it, identity numbers masked; "" where nothing does. It is somebody's
 * data: to be shown and never kept.
 */
export function columnExamples(grid: Grid, sheet: SheetReading): (column: ColumnReading) => string {
  const valueAt = sheetValues(grid, sheet.firstRow, sheet.headings);
  return ({ column, heading, example, fields, offers }) => {
    if (example === null) return "";
    const value = valueAt(example, column);
    const isDay = [...fields, ...offers].some(holdsDates) || DAYS.test(heading);
    const day = isDay ? dayOfSerial(value, grid.date1904) : null;
    const text = day === null ? maskLongNumbers(cleanText(value)) : isoOf(day);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  };
}
