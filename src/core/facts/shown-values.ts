import type { DateForm, Grid } from "../sheet/grid";
import { valuesWithMerges, type ValueAt } from "../sheet/rows";
import { holdsDates } from "../sheet/fields";
import type { Field } from "../terms/field";
import { cleanText } from "../text/clean";
import { dayOfSerial, mayBeSerial } from "../time/serial";
import { isoOf, partsOf } from "../time/day";
import { memoize } from "../text/memoize";
import type { CellValue } from "../text/value";

/** 年月, 年/月; not where the same heading asks for the day, or shows how: 出生年月日, 出生年月（1990-01-01）. */
const MONTH_ASKED = /年[、/.-]?月/;
const DAY_ASKED = /[日号]|dd|\d{4}[-/.年]\d{1,2}[-/.月]\d/i;

/** The values of a sheet as the clerk sees them: dates as they are shown, a merged block's value in each of its rows. */
export function sheetValues(grid: Grid, firstRow: number, headings: readonly string[]): ValueAt {
  return valuesWithMerges(grid, { firstRow }, shownValues(grid, headings));
}

/**
 * The values of a sheet as the clerk sees its dates: where a date cell shows no day, or is the first of a month under a
 * heading that asks for a month, it is the text of that month (2021-03), or of the year. All other values are the grid's own.
 */
export function shownValues({ cells, date1904, dateForms }: Grid, headings: readonly string[]): ValueAt {
  const ofMonths = new Set(headings.flatMap((heading, place) => (asksForMonth(heading) ? [place + 1] : [])));
  const textOf = { 1: memoize(monthText), 2: memoize(yearText) } as const;
  const plain: ValueAt = (row, column) => cells[row - 1]?.[column - 1] ?? "";
  if (ofMonths.size === 0 && (dateForms === undefined || dateForms.size === 0)) return plain;
  return (row, column) => {
    const value = plain(row, column);
    if (!mayBeSerial(value)) return value;
    const form = (dateForms?.get(column)?.[row - 1] ?? 0) as DateForm;
    if (form !== 0) return textOf[form](value);
    return ofMonths.has(column) && isFirst(value) ? textOf[1](value) : value;
  };

  function monthText(serial: CellValue): CellValue {
    const date = dateOf(serial);
    return date === null ? serial : `${date.year}-${String(date.month).padStart(2, "0")}`;
  }

  function yearText(serial: CellValue): CellValue {
    const date = dateOf(serial);
    return date === null ? serial : String(date.year);
  }

  function isFirst(serial: number): boolean {
    return dateOf(serial)?.date === 1;
  }

  /** Null: a number that is no date anybody means. */
  function dateOf(serial: CellValue) {
    const day = dayOfSerial(serial, date1904);
    return day === null ? null : partsOf(day);
  }
}

function asksForMonth(heading: string): boolean {
  return MONTH_ASKED.test(heading) && !DAY_ASKED.test(heading);
}

/** A cell as sentences quote it: of a date cell, which holds a serial number, the date that the clerk sees. */
export function quotedValue(field: Field, value: CellValue, date1904: boolean): string {
  const day = holdsDates(field) ? dayOfSerial(value, date1904) : null;
  return day === null ? cleanText(value) : isoOf(day);
}
