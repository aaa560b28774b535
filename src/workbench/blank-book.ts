import { defaultPack } from "../packs";
import type { Day } from "../core/time/day";
import { newXlsx } from "../xlsx/open";
import { xlsxPort } from "../workbook/file/port";
import { TEMPLATE_SHEET, writeTemplate } from "../workbook/template";

/** A workbook with nothing but a blank registration sheet, by the notice that is in force on the day, if one is. */
export async function blankBook(day: Day): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const book = newXlsx();
  await writeTemplate(xlsxPort(book), defaultPack(day) ?? null);
  return { name: `${TEMPLATE_SHEET}.xlsx`, bytes: book.save() };
}
