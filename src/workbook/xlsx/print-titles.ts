import type { PageLayout } from "./book";
import { quotedSheet } from "./address";
import { changeName, namesOf, sameName } from "./defined-names";
import type { Sections } from "./sections";

const TITLES = "_xlnm.Print_Titles";
// The rows' part of a title range; columns may stand before it: 'Sheet'!$A:$B,'Sheet'!$1:$3
const ROWS = /\$?(\d+):\$?(\d+)$/;

export function titleRowsOf(workbook: Sections, sheet: number): PageLayout["titleRows"] {
  const rows = ROWS.exec(titlesOf(workbook, sheet));
  return rows ? { row: Number(rows[1]), rows: Number(rows[2]) - Number(rows[1]) + 1 } : null;
}

/** Sets or takes away the rows repeated on each page; repeated columns stay. */
export function printTitles(workbook: Sections, sheet: number, name: string, rows: PageLayout["titleRows"]): void {
  const old = titlesOf(workbook, sheet);
  const columns = /^=(.*![$A-Za-z]+:[$A-Za-z]+)(?:,.*)?$/.exec(old)?.[1];
  const written = rows ? `${quotedSheet(name)}!$${rows.row}:$${rows.row + rows.rows - 1}` : undefined;
  const both = [columns, written].filter((part) => part !== undefined);
  if (old !== "" || both.length > 0)
    changeName(workbook, sheet, TITLES, both.length === 0 ? null : both.join(","), false);
}

function titlesOf(workbook: Sections, sheet: number): string {
  return namesOf(workbook, sheet).find(({ name }) => sameName(name, TITLES))?.refersTo ?? "";
}
