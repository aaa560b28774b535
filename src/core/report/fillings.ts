import type { Filling, FilledRow } from "../questions/fill";
import { columnLetter } from "../terms/cell";

export type FillingReport = ReturnType<typeof fillingReport>;

/** One of `fill` in the JSON. `columns` are those of the fields that the sheet has; [] where it has none. */
export function fillingReport({ fields, settles, maySettle }: Filling) {
  return { fields, settles: settles.map(rowReport), maySettle: maySettle.map(rowReport) };
}

function rowReport({ sheet, row, columns }: FilledRow) {
  return { sheet, row, columns: columns.map(columnLetter) };
}
