import { xlsxPort } from "../../src/workbook/file/port";
import { testMarks } from "./marks-suite";

testMarks((book) => ({ port: xlsxPort(book), book }));
