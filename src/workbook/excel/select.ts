import { PortError } from "../port";
import { codeOf, run } from "./run";

/** What Excel says when another workbook has the focus: it is not of one mind. */
const LOST_FOCUS = ["GeneralException", "InactiveWorkbook", "InvalidSelection", "InvalidOperation"];

/** Shows the sheet and selects a row of it, or one cell. */
export function selectRow(name: string, row: number, column?: number): Promise<void> {
  return run(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = column === undefined ? sheet.getRange(`${row}:${row}`) : sheet.getCell(row - 1, column - 1);
    sheet.activate();
    range.untrack().select();
    try {
      await context.sync();
    } catch (error) {
      throw LOST_FOCUS.includes(codeOf(error)) ? new PortError("other-workbook", name) : error;
    }
  });
}
