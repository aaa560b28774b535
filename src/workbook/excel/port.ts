import type { WorkbookPort } from "../port";
import { applyEdits } from "./apply";
import { peekBlocks } from "./peek";
import { readSheet } from "./read";
import { selectRow } from "./select";
import { listSheets } from "./sheets";

/** The workbook that the task pane stands beside, over Office.js. Keeps to ExcelApi 1.9 (floor.ts). */
export function excelPort(): WorkbookPort {
  return { sheets: listSheets, read: readSheet, peek: peekBlocks, apply: applyEdits, select: selectRow };
}
