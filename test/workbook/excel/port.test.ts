/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel/port";
import { openInExcel } from "../../support/office";
import { describePort } from "../port-suite";

describePort("Excel", (book) => {
  openInExcel(book);
  return excelPort();
});
