import { xlsxPort } from "../../src/workbook/file/port";
import { testSeveralSheets } from "./several-sheets";

testSeveralSheets((book) => ({ port: xlsxPort(book), book }));
