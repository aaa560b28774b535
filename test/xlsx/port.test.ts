import { xlsxPort } from "../../src/xlsx/port";
import { describePort } from "../workbook/port-suite";

describePort("a file", (book) => xlsxPort(book));
