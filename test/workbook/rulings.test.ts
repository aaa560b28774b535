import { xlsxPort } from "../../src/workbook/file/port";
import { testRulings } from "./rulings-suite";

testRulings((book) => ({ port: xlsxPort(book), book }));
