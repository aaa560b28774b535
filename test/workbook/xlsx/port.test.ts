import { xlsxPort } from "../../../src/workbook/xlsx/port";
import { describePort } from "../port-suite";

describePort("a file", (book) => xlsxPort(book));
