/** The ExcelApi set that everything here keeps to: Office 2021, LTSC 2021, Microsoft 365, Excel on the web and on the Mac. */
export const EXCEL_API_FLOOR = "1.9";

/** True if this is an Excel that has the floor; the pane says so in words where it is not. */
export function hostIsNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR);
}
