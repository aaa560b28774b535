import { dayFromIso } from "../../core/time/day";
import type { BookSheet } from "../../xlsx/book";
import { newXlsx } from "../../xlsx/open";
import { COLUMNS, DATES, LEFT, TEXTS } from "./columns";
import { samplePeople } from "./people";
import type { Line } from "./person";
import type { CellValue } from "../../core/text/value";
import { serialOf } from "../../core/time/serial";

const TITLE_ROW = 1;
const HEADER_ROW = 3;
const FIRST_ROW = 5;
const SHEET = "报名表";

/** A synthetic registration workbook for the notice of Jinan 2026, as a clerk would keep it: invented people, the usual mess. */
export function sampleWorkbook(): { readonly name: string; readonly bytes: Uint8Array } {
  const book = newXlsx();
  const sheet = book.addSheet(SHEET);
  const lines = samplePeople();
  const lastRow = FIRST_ROW + lines.length - 1;
  writeTitle(sheet);
  writeHeader(sheet);
  writePeople(sheet, lines);
  writeTotal(sheet, lastRow + 1, lines.filter((line) => line !== null).length);
  dress(sheet, lastRow);
  writeInstructions(book.addSheet("填表说明"));
  return { name: "济南2026年报名表（示例）.xlsx", bytes: book.save() };
}

const columnOf = (heading: string): number => COLUMNS.findIndex(([known]) => known === heading) + 1;

function writeTitle(sheet: BookSheet): void {
  const line = (row: number, column: number, columns: number, text: string) => {
    sheet.setValue(row, column, text);
    sheet.merge({ row, column, rows: 1, columns });
  };
  line(TITLE_ROW, 1, COLUMNS.length, "2026年职业技能等级认定报名表（示例，人员均为虚构）");
  line(TITLE_ROW + 1, 1, 14, "报名单位：济南泉城职业培训中心（盖章）");
  line(TITLE_ROW + 1, 15, COLUMNS.length - 14, "填表日期：2026年2月25日");
}

/** Two rows: a group stands over its columns, a single heading reaches down. */
function writeHeader(sheet: BookSheet): void {
  let groupStart = 1;
  for (const [index, [heading, width, written]] of COLUMNS.entries()) {
    const column = index + 1;
    const [group = "", child] = heading.split("/");
    sheet.setColumnWidth(column, 1, width);
    if (child === undefined) {
      sheet.setValue(HEADER_ROW, column, written ?? heading);
      sheet.merge({ row: HEADER_ROW, column, rows: 2, columns: 1 });
      continue;
    }
    if (COLUMNS[index - 1]?.[0].startsWith(`${group}/`) !== true) groupStart = column;
    sheet.setValue(HEADER_ROW + 1, column, child);
    if (COLUMNS[index + 1]?.[0].startsWith(`${group}/`) === true) continue;
    sheet.setValue(HEADER_ROW, groupStart, group);
    sheet.merge({ row: HEADER_ROW, column: groupStart, rows: 1, columns: column - groupStart + 1 });
  }
}

function writePeople(sheet: BookSheet, lines: readonly (Line | null)[]): void {
  let number = 0;
  const rows = lines.map((line) => {
    if (line !== null) number += 1;
    return COLUMNS.map(([heading]) => (line === null ? "" : heading === "序号" ? number : cellOf(line, heading)));
  });
  sheet.setValues(FIRST_ROW, 1, rows);
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== "#N/A") continue;
      sheet.setValue(FIRST_ROW + row, column + 1, value, `=VLOOKUP(B${FIRST_ROW + row},填表说明!$A:$B,2,FALSE)`);
    }
  }
}

/** Most dates are real dates, every seventh somebody typed as text. */
function cellOf(line: Line, heading: string): CellValue {
  const value = line[heading] ?? "";
  const day = DATES.includes(heading) && typeof value === "string" ? dayFromIso(value) : null;
  if (day === null) return value;
  return day % 7 === 0 ? String(value).replaceAll("-", ".") : serialOf(day, false);
}

function writeTotal(sheet: BookSheet, row: number, people: number): void {
  sheet.setValue(row, 1, "合计");
  sheet.merge({ row, column: 1, rows: 1, columns: 2 });
  sheet.setValue(row, 3, `${people}人`);
  sheet.setValue(row + 1, 2, "填表人：");
  sheet.setValue(row + 1, 15, "审核人：");
}

function dress(sheet: BookSheet, lastRow: number): void {
  const width = COLUMNS.length;
  const body = { row: FIRST_ROW, rows: lastRow - FIRST_ROW + 2 };
  const font = { fontName: "宋体", fontSize: 10 };
  sheet.setFormat({ row: 1, column: 1, rows: lastRow + 2, columns: width }, { ...font, vertical: "center" });
  sheet.setFormat(
    { row: TITLE_ROW, column: 1, rows: 1, columns: width },
    { fontName: "黑体", fontSize: 16, bold: true, horizontal: "center" },
  );
  sheet.setFormat(
    { row: HEADER_ROW, column: 1, rows: 2, columns: width },
    { bold: true, fill: "#F2F2F2", wrap: true, horizontal: "center", border: true },
  );
  sheet.setFormat({ ...body, column: 1, columns: width }, { horizontal: "center", border: true });
  for (const heading of LEFT)
    sheet.setFormat({ ...body, column: columnOf(heading), columns: 1 }, { horizontal: "left" });
  for (const heading of TEXTS)
    sheet.setFormat({ ...body, column: columnOf(heading), columns: 1 }, { numberFormat: "@" });
  for (const heading of DATES) {
    sheet.setFormat({ ...body, column: columnOf(heading), columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  }
  loseDigits(sheet, body);
  sheet.setFormat({ row: lastRow + 1, column: 1, rows: 1, columns: width }, { bold: true });
  sheet.setRowHeight(TITLE_ROW, 1, 30);
  sheet.setRowHeight(HEADER_ROW, 2, 20);
  sheet.setRowHeight(FIRST_ROW, body.rows, 18);
  sheet.freeze(HEADER_ROW + 1, 2);
  sheet.setPage({ orientation: "landscape", fitToWidth: true, titleRows: { row: HEADER_ROW, rows: 2 } });
}

/** A number that was typed before the column became text looks like one: 3.70103E+17. */
function loseDigits(sheet: BookSheet, body: { readonly row: number; readonly rows: number }): void {
  const column = columnOf("证件号码");
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (typeof sheet.value(row, column) !== "number") continue;
    sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
  }
}

function writeInstructions(sheet: BookSheet): void {
  const lines = [
    "填表说明",
    "1. 带*的各栏必须填写；证件号码按文本填写，末位字母用大写。",
    "2. 申报等级填写五级/初级工、四级/中级工、三级/高级工、二级/技师之一。",
    "3. 申报条件填写公告附件4所列条件的序号，如（1）。",
    "4. 从业年限填写从事本职业或相关职业的累计年限。",
    "5. 考试类型为补考的，申报科目只填写补考的科目。",
    "6. 本表人员均为虚构，仅供试用。",
  ];
  sheet.setValues(
    1,
    1,
    lines.map((line) => [line]),
  );
  sheet.setColumnWidth(1, 1, 80);
  sheet.setFormat(
    { row: 1, column: 1, rows: lines.length, columns: 1 },
    { fontName: "宋体", fontSize: 11, wrap: true },
  );
  sheet.setFormat({ row: 1, column: 1, rows: 1, columns: 1 }, { fontSize: 14, bold: true });
}
