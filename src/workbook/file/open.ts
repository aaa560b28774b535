import type { Book } from "../../xlsx/book";
import { XlsxError } from "../../xlsx/error";
import { openXlsx } from "../../xlsx/open";
import { jobError } from "../failure";

/** A file that is open, and whether it was one in another format: then it is saved as a new .xlsx, and never over itself. */
export interface OpenedFile {
  readonly book: Book;
  readonly converted: boolean;
}

/** What `openXlsx` says of a file that may be a workbook in another format. */
const OTHER_FORMATS: readonly string[] = ["old-xls", "not-a-workbook"];

/**
 * Opens a workbook of any format we read, by its bytes and not by its name. Readers of other formats are loaded when the first
 * such file comes. Throws XlsxError, PortError, or JobError "part-missing".
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  try {
    return { book: openXlsx(bytes), converted: false };
  } catch (error) {
    if (!(error instanceof XlsxError) || !OTHER_FORMATS.includes(error.kind)) throw error;
  }
  const { convertToXlsx } = await readers();
  return { book: openXlsx(convertToXlsx(bytes, name)), converted: true };
}

/** The name that a converted file is saved under: "名单.xls" → "名单.xlsx". */
export function xlsxName(name: string): string {
  return `${name.replace(/\.[^.\\/]*$/, "")}.xlsx`;
}

async function readers() {
  try {
    return await import(/* webpackChunkName: "foreign" */ "../foreign/convert");
  } catch {
    throw jobError({ kind: "part-missing" });
  }
}
