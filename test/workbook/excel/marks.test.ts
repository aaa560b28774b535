/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel/port";
import { openInExcel } from "../../support/office";
import { testMarks } from "../marks-suite";

testMarks((book) => {
  const host = openInExcel(book);
  return { port: excelPort(), book: host.book };
});
