import { xlsxPort } from "../../../src/workbook/file/port";
import { describePort } from "../port-suite";

describePort("a file", (book) => xlsxPort(book));
