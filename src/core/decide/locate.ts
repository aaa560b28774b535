import { quotedValue } from "../facts/shown-values";
import type { Locate } from "../problems/row-problem";
import { placeIn } from "../sheet/form/layout";
import type { ValueAt } from "../sheet/rows";
import { partOf, type SheetReading } from "../sheet/sheet-reading";

/** Finds the cells of a sheet's rows by field, in a form the form's own cells. */
export function locator(reading: SheetReading, valueAt: ValueAt, date1904: boolean): (row: number) => Locate {
  const { form } = reading;
  return (row) => {
    const { columns, headings } = partOf(reading, row);
    return (field) => {
      const column = columns.get(field)?.[0];
      if (column === undefined) return { column: null, heading: "", value: "" };
      const heading = headings[column - 1] ?? "";
      const value = quotedValue(field, valueAt(row, column), date1904);
      return form === undefined ? { column, heading, value } : { ...placeIn({ form }, row, column), heading, value };
    };
  };
}
