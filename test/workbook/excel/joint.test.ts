/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel/port";
import { openInExcel } from "../../support/office";
import { testSeveralSheets } from "../several-sheets";

testSeveralSheets((book) => {
  const host = openInExcel(book);
  return { port: excelPort(), book: host.book };
});
