import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book } from "../../src/xlsx/book";
import { newXlsx, openXlsx } from "../../src/xlsx/open";
import type { CellValue } from "../../src/core/text/value";

/** What a clerk may have done to a workbook that no edit of ours does. Sheets are numbered from 1. */
export interface ByHand {
  readonly protected?: number;
  /** A filter over the first column is set, and these rows are hidden by it. */
  readonly filtered?: { readonly sheet: number; readonly hidden: readonly number[] };
  readonly hidden?: number;
  /** A column of the first sheet. */
  readonly hiddenColumn?: number;
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
}

/** A workbook of the given sheets, as a file that was saved and opened again. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>, byHand: ByHand = {}): Book {
  const book = newXlsx();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    if (rows.length > 0) sheet.setValues(1, 1, rows);
  }
  const parts = unzipSync(book.save());
  const patch = (path: string, change: (xml: string) => string) => {
    const bytes = parts[path];
    if (bytes === undefined) throw new Error(`The file has no part ${path}.`);
    const before = strFromU8(bytes);
    const after = change(before);
    if (after === before) throw new Error(`Nothing to change in ${path}.`);
    parts[path] = strToU8(after);
  };
  const part = (number: number) => `xl/worksheets/sheet${number}.xml`;
  if (byHand.protected !== undefined) {
    patch(part(byHand.protected), (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  }
  if (byHand.filtered !== undefined) {
    const { sheet, hidden } = byHand.filtered;
    const filter =
      '<autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
    patch(part(sheet), (xml) =>
      hidden
        .reduce((text, row) => text.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`), xml)
        .replace("</sheetData>", `</sheetData>${filter}`),
    );
  }
  if (byHand.hiddenColumn !== undefined) {
    const cols = `<cols><col min="${byHand.hiddenColumn}" max="${byHand.hiddenColumn}" width="9" hidden="1"/></cols>`;
    patch(part(1), (xml) => xml.replace("<sheetData>", `${cols}<sheetData>`));
  }
  if (byHand.hidden !== undefined) {
    const id = `sheetId="${byHand.hidden}"`;
    patch("xl/workbook.xml", (xml) => xml.replace(id, `${id} state="hidden"`));
  }
  if (byHand.date1904) patch("xl/workbook.xml", (xml) => xml.replace("<workbookPr", '<workbookPr date1904="1"'));
  if (byHand.structureProtected) {
    patch("xl/workbook.xml", (xml) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'));
  }
  return openXlsx(zipSync(parts));
}
