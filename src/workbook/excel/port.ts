import { type WorkbookPort, PortError, type SheetBlock } from "../port";
import { applyEdits } from "./apply";
import { excelMemory } from "./memory";
import { readSheet } from "./read";
import { listSheets } from "./sheets";
import { codeOf, run } from "./run";
import { readBlocks } from "./blocks";
import { watchSelection } from "./watch-selection";
import type { CellValue } from "../../core/text/value";

/** The workbook that the task pane stands beside, over Office.js. Keeps to ExcelApi 1.9 (floor.ts). */
export function excelPort(): WorkbookPort {
  const memory = excelMemory();
  return {
    sheets: (recalled) => listSheets(recalled && memory.along(recalled)),
    read: readSheet,
    readBlocks: readBlocksNow,
    apply: applyEdits,
    recall: memory.recall,
    remember: memory.remember,
    select: selectRow,
    watchSelection,
  };
}

/** What Excel says when another workbook has the focus: it is not of one mind. */
const LOST_FOCUS = ["GeneralException", "InactiveWorkbook", "InvalidSelection", "InvalidOperation"];

/** Shows the sheet and selects a row of it, or one cell. Throws PortError "row-hidden" where it is selected and not seen. */
export function selectRow(name: string, row: number, column?: number): Promise<void> {
  return run(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = column === undefined ? sheet.getRange(`${row}:${row}`) : sheet.getCell(row - 1, column - 1);
    sheet.activate();
    range.untrack().load("rowHidden").select();
    try {
      await context.sync();
    } catch (error) {
      throw LOST_FOCUS.includes(codeOf(error)) ? new PortError("other-workbook", name) : error;
    }
    if (range.rowHidden === true) throw new PortError("row-hidden", String(row));
  });
}

/** The values (or number formats) of a few blocks as they stand now. */
export function readBlocksNow(blocks: readonly SheetBlock[]): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  return run(blocks[0]?.sheet ?? "", (context) => readBlocks<CellValue>(context, blocks, "values"));
}
