import type { PageLayout } from "./book";
import { quotedSheet } from "./address";
import type { DefinedNames } from "./defined-names";

const TITLES = "_xlnm.Print_Titles";
// The rows' part of a title range; columns may stand before it: 'Sheet'!$A:$B,'Sheet'!$1:$3
const ROWS = /\$?(\d+):\$?(\d+)$/;

export function titleRowsOf(names: DefinedNames, sheet: number): PageLayout["titleRows"] {
  const rows = ROWS.exec(names.refersTo(sheet, TITLES));
  return rows ? { row: Number(rows[1]), rows: Number(rows[2]) - Number(rows[1]) + 1 } : null;
}

/** Sets or takes away the rows repeated on each page; repeated columns stay. */
export function printTitles(names: DefinedNames, sheet: number, name: string, rows: PageLayout["titleRows"]): void {
  const old = names.refersTo(sheet, TITLES);
  const columns = /^=(.*![$A-Za-z]+:[$A-Za-z]+)(?:,.*)?$/.exec(old)?.[1];
  const written = rows ? `${quotedSheet(name)}!$${rows.row}:$${rows.row + rows.rows - 1}` : undefined;
  const both = [columns, written].filter((part) => part !== undefined);
  if (old !== "" || both.length > 0) names.change(sheet, TITLES, both.length === 0 ? null : both.join(","), false);
}
