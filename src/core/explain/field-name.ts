import { fieldHeader } from "../sheet/fields";
import { placeIn } from "../sheet/form/layout";
import type { SheetReading } from "../sheet/sheet-reading";
import { addressOf } from "../terms/cell";
import type { Field } from "../terms/field";

/** How sentences call a field. */
export type FieldName = (field: Field) => string;

/**
 * The clerk's own heading in quotes where the sheet has a column for the field that is called otherwise, else the standard one.
 * `reading`: null where there is no sheet. `row`: with the cell of that row (“工龄”（H5）); null: without it.
 */
export function fieldNames(reading: SheetReading | null, row: number | null): FieldName {
  if (reading === null) return fieldHeader;
  const { columns, headings } = reading;
  return (field) => {
    const column = columns.get(field)?.[0];
    const heading = column === undefined ? "" : (headings[column - 1] ?? "");
    if (column === undefined || heading === "" || heading === fieldHeader(field)) return fieldHeader(field);
    if (row === null) return `“${heading}”`;
    const place = placeIn(reading, row, column);
    return `“${heading}”（${addressOf(place.row, place.column)}）`;
  };
}
