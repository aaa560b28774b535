import { editsOf, resultEdits } from "../../../src/core/results/write";
import { packById } from "../../../src/packs";
import type { Edit } from "../../../src/core/sheet/edit";
import type { Grid } from "../../../src/core/sheet/grid";
import { RESULTS } from "../../../src/core/sheet/owned-columns";
import { auditSheet, clearMarks, writeResults } from "../../../src/workbook/jobs";
import type { Book, BookSheet } from "../../../src/xlsx/book";
import { openXlsx } from "../../../src/xlsx/open";
import { xlsxPort } from "../../../src/workbook/file/port";
import { dayFromIso } from "../../../src/core/time/day";
import { drawBook, drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { readingOf } from "../../support/reading";
import { stateOf } from "../../support/state";
import type { CellValue } from "../../../src/core/text/value";
import { columnLetter, columnNumber } from "../../../src/core/terms/cell";

const jinan = pack();
const asOf = dayFromIso("2026-03-01") ?? NaN;

/** 甲 has worked long enough, 乙 has not, nobody knows about 丙, and 丁's number has a slip. */
const [JIA, YI, BING, DING] = [1, 3, 5, 7].map((order) => idNumber("19900101", order));
const SLIP = `${DING?.slice(0, 17)}${DING?.endsWith("1") ? "2" : "1"}`;
const SHEET = `
  | 2026 年报名表 | <        | <        | <        | <        | <          | <        | <        |
  | 姓名          | 证件号码 | 原证书等级 | 文化程度 | 从业年限 | 申报职业   | 申报工种 | 申报等级 |
  | 甲            | ${JIA}   |             | 初中  | {5}      | 互联网营销师 | 直播销售员 | 四级   |
  | 乙            | ${YI}    |             | 初中  | {4}      | 互联网营销师 | 直播销售员 | 四级   |
  |               |          |          |          |          |            |          |          |
  | 丙            | ${BING}  |             | 初中  |          | 互联网营销师 | 直播销售员 | 四级   |
  | 丁            | ${SLIP}  |             | 初中  | {5}      | 互联网营销师 | 直播销售员 | 四级   |
  | 合计          |          |          |          | 4 人     |            |          |          |
`;

function pack() {
  const found = packById("jinan-2026");
  if (!found) throw new Error("no pack");
  return found;
}

async function written(book: Book): Promise<void> {
  const port = xlsxPort(book);
  const { audit, grid } = await auditSheet(port, "报名表", jinan, { asOf });
  await writeResults(port, { audit, grid });
}

function sheetOf(book: Book): BookSheet {
  const sheet = book.sheet("报名表");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** Cells of a row from one column to another, by letters. */
function cells(book: Book, row: number, from: string, to: string): CellValue[] {
  const column = columnNumber(from);
  return sheetOf(book).values({ row, column, rows: 1, columns: columnNumber(to) - column + 1 })[0] ?? [];
}

function put(book: Book, cell: string, value: CellValue): void {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  sheetOf(book).setValue(Number(row), columnNumber(letters), value);
}

describe("the first run", () => {
  test("writes the nine columns in the last header row and below, behind the last used column", async () => {
    const book = drawBook({ 报名表: SHEET });
    await written(book);
    expect(cells(book, 2, "I", "Q")).toEqual([
      "核定等级",
      "收费(元)",
      "审核结论",
      "审核说明",
      "符合条款",
      "需提交材料",
      "可报最高等级",
      "最早可申报日期",
      "问题列",
    ]);
    expect(cells(book, 1, "I", "Q").join("")).toBe("");
    // 2026-03-01 is Excel's day 46082.
    expect(cells(book, 3, "I", "Q")).toEqual([
      "四级/中级工",
      280,
      "符合",
      "累计从业满5年，现满5年。请补填“手机号码”。",
      "附件4 第2条(1)",
      expect.stringMatching(/^身份证复印件1份；.+/),
      "四级/中级工",
      46082,
      "",
    ]);
    const [level, fee, verdict, reasons, clause, documents] = cells(book, 4, "I", "N");
    expect([level, fee, verdict, clause, documents]).toEqual(["", "", "不符合", "", ""]);
    expect(reasons).not.toBe("");
    expect(cells(book, 6, "I", "K")).toEqual(["", "", "待核"]);
    expect(cells(book, 7, "I", "K")).toEqual(["", "", "待核"]);
    expect(cells(book, 7, "Q", "Q")).toEqual(["证件号码"]);
  });

  test("fills level and fee only where somebody is in: the column's sum is the fee due, what is open comes on top", async () => {
    const book = drawBook({ 报名表: SHEET });
    const port = xlsxPort(book);
    const { audit, grid } = await auditSheet(port, "报名表", jinan, { asOf });
    await writeResults(port, { audit, grid });
    const fees = [3, 4, 5, 6, 7, 8].map((row) => cells(book, row, "J", "J")[0]);
    expect(fees).toEqual([280, "", "", "", "", ""]);
    expect(audit.summary).toMatchObject({ feeEligible: 280, feeUndetermined: 560 });
    expect(audit.rows.map(({ decision }) => decision.level)).toEqual([4, null, 4, 4]);
  });

  test("leaves blank rows and the total row blank, and every cell of the clerk's as it was", async () => {
    const book = drawBook({ 报名表: SHEET });
    const before = sheetOf(book).values({ row: 1, column: 1, rows: 8, columns: 8 });
    await written(book);
    expect(cells(book, 5, "I", "Q").join("")).toBe("");
    expect(cells(book, 8, "I", "Q").join("")).toBe("");
    expect(sheetOf(book).look(8, columnNumber("I")).border).toBe(false);
    expect(sheetOf(book).values({ row: 1, column: 1, rows: 8, columns: 8 })).toEqual(before);
  });

  test("sets formats, widths and hidden names for the appended columns", async () => {
    const book = drawBook({ 报名表: SHEET });
    await written(book);
    const sheet = sheetOf(book);
    expect(sheet.look(2, columnNumber("K"))).toMatchObject({ bold: true, wrap: true, border: true });
    expect(["I", "J", "L", "M", "P"].map((letters) => sheet.numberFormat(3, columnNumber(letters)))).toEqual([
      "@",
      "0",
      "@",
      "@",
      "yyyy-mm-dd",
    ]);
    // It is short, so wrapped it takes two lines; in rows whose height the clerk has set the first of them shows.
    expect(sheet.look(3, columnNumber("L"))).toMatchObject({ wrap: true, vertical: "top" });
    expect(sheet.columnWidth(columnNumber("L"))).toBeGreaterThan(30);
    expect(sheet.names()).toContainEqual({
      name: "_rending.appended.verdict",
      refersTo: "='报名表'!$K$2:$K$7",
      hidden: true,
    });
    expect(sheet.names().every(({ name, hidden }) => hidden && name.startsWith("_rending."))).toBe(true);
  });
});

describe("a second run", () => {
  test("leaves a sheet with empty result columns of its own as the first one left it", async () => {
    const person = (order: number) =>
      `| 甲 | ${idNumber("19900101", order)} | 四级 | 互联网营销师 | 直播销售员 | | | |`;
    const book = drawBook({
      报名表: `
      | 考生信息 | <        | <        | <            | <          | 审核意见 | <        | <        |
      | 姓名     | 证件号码 | 申报等级 | 申报职业     | 申报工种   | 收费     | 收费标准 | 审核结论 |
      ${person(1)}
      ${person(3)}`,
    });
    await written(book);
    const before = stateOf(book);
    await written(book);
    expect(stateOf(book)).toEqual(before);
  });

  test("gives exactly the same sheet, also from the saved file", async () => {
    const book = drawBook({ 报名表: SHEET });
    await written(book);
    const once = stateOf(book);
    await written(book);
    expect(stateOf(book)).toEqual(once);
    const reopened = openXlsx(book.save());
    await written(reopened);
    expect(stateOf(reopened)).toEqual(once);
  });

  test("writes an audit once more from the sheet as it was read, before anything was written", async () => {
    const book = drawBook({ 报名表: SHEET });
    const port = xlsxPort(book);
    const { audit, grid } = await auditSheet(port, "报名表", jinan, { asOf });
    await writeResults(port, { audit, grid });
    const once = stateOf(book);
    await writeResults(port, { audit, grid });
    expect(stateOf(book)).toEqual(once);
  });

  test("follows corrections, overwrites what was typed into our columns and never 人工核定", async () => {
    const book = drawBook({ 报名表: SHEET });
    await written(book);
    put(book, "E4", 6);
    put(book, "K3", "不符合");
    put(book, "R2", "人工核定");
    put(book, "R4", "符合");
    await written(book);
    expect(cells(book, 4, "K", "K")).toEqual(["符合（人工）"]);
    expect(cells(book, 3, "K", "K")).toEqual(["符合"]);
    expect(cells(book, 2, "R", "S")).toEqual(["人工核定", ""]);
    expect(cells(book, 4, "R", "R")).toEqual(["符合"]);
  });

  test("reaches to rows that were added and clears what is left of people who went", async () => {
    const book = drawBook({ 报名表: SHEET });
    await written(book);
    put(book, "A8", "");
    put(book, "E8", "");
    const copied = sheetOf(book).values({ row: 3, column: 1, rows: 1, columns: 8 })[0] ?? [];
    const added = ["戊", idNumber("19910101", 9), "", ...copied.slice(3)];
    sheetOf(book).setValues(9, 1, [added]);
    await written(book);
    expect(cells(book, 9, "K", "K")).toEqual(["符合"]);
    expect(sheetOf(book).numberFormat(9, columnNumber("M"))).toBe("@");
    expect(sheetOf(book).names()).toContainEqual(
      expect.objectContaining({ name: "_rending.appended.fee", refersTo: "='报名表'!$J$2:$J$9" }),
    );
    sheetOf(book).clear({ row: 9, column: 1, rows: 1, columns: 8 }, "contents");
    await written(book);
    expect(cells(book, 9, "I", "Q").join("")).toBe("");
  });

  test("keeps a total that the clerk has put below our columns", async () => {
    const book = drawBook({ 报名表: SHEET });
    await written(book);
    sheetOf(book).setValue(8, columnNumber("J"), 280, "=SUM(J3:J7)");
    await written(book);
    expect(sheetOf(book).formula(8, columnNumber("J"))).toBe("=SUM(J3:J7)");
  });
});

describe("columns of the sheet's own", () => {
  const OWN = SHEET.replace("| 申报等级 |", "| 申报等级 | 审核结论 | 最早可申报日期 | 应收费用 |").replace(
    /\| 四级   \|/g,
    "| 四级 |  |  |  |",
  );

  test("are filled with values only, dates shown by a rule", async () => {
    const book = drawBook({ 报名表: OWN });
    await written(book);
    expect(cells(book, 3, "I", "K")).toEqual(["符合", 46082, 280]);
    expect(cells(book, 2, "I", "L")).toEqual(["审核结论", "最早可申报日期", "应收费用", "核定等级"]);
    const sheet = sheetOf(book);
    for (const letters of ["I", "J", "K"]) {
      expect(sheet.numberFormat(3, columnNumber(letters))).toBe("General");
      expect(sheet.look(3, columnNumber(letters)).border).toBe(false);
      expect(sheet.columnWidth(columnNumber(letters))).toBeNull();
    }
    expect(sheet.highlights().filter(({ numberFormat }) => numberFormat === "yyyy-mm-dd")).toHaveLength(1);
  });

  test("are given back empty, with their headings", async () => {
    const book = drawBook({ 报名表: OWN });
    const before = stateOf(book);
    await written(book);
    await written(book);
    await clearMarks(xlsxPort(book), "报名表");
    expect(stateOf(book)).toEqual(before);
  });
});

describe("text", () => {
  test("of a cell that looks like a formula stays text wherever it is repeated", async () => {
    const book = drawBook({ 报名表: SHEET.replace("| 甲 ", "| =HYPERLINK(1) ").replace(/原证书等级/, "=原证书等级") });
    await written(book);
    const sheet = sheetOf(book);
    for (let row = 2; row <= 7; row++) {
      for (let column = 9; column <= 17; column++) {
        expect(sheet.formula(row, column)).toBeNull();
        expect(String(sheet.value(row, column))).not.toMatch(/^[=+\-@]/);
      }
    }
  });
});

test("edits name the audited sheet only, and none reaches into the clerk's columns", async () => {
  const { audit, grid } = await auditSheet(xlsxPort(drawBook({ 报名表: SHEET, 说明: "| 请先读 |" })), "报名表", jinan, {
    asOf,
  });
  for (const edit of resultEdits(audit, grid)) {
    expect(edit.sheet).toBe("报名表");
    if (edit.kind === "cells" || edit.kind === "columnWidth") expect(columnLetter(edit.column) >= "I").toBe(true);
    if (edit.kind === "format") expect(columnLetter(edit.range.column) >= "I").toBe(true);
  }
});

describe("what a writing changes, edit by edit", () => {
  const values = RESULTS.map((result) => `${result} `);
  const table = `
    | 姓名 | 证件号码 | 申报等级 | 收费 |
    | 甲   | 1        | 四级     |      |
    |      |          |          |      |
    | 乙   | 2        | 四级     |      |
    | 合计 |          |          |      |
  `;
  const columns = { name: "A", idNumber: "B", level: "C" };
  const edits = (grid: Grid, people: readonly number[] = [2, 4], headerRow = 1) =>
    editsOf(
      readingOf(grid, headerRow, columns),
      people.map((row) => ({ row, values })),
      grid,
    );
  const only = <K extends Edit["kind"]>(all: readonly Edit[], kind: K) =>
    all.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
  const place = (column: number, row: number, rows: number) => `${columnLetter(column)}${row}:${rows}`;

  test("names of the columns come before anything that shows, and what was kept of the rows comes last", () => {
    const all = edits(drawGrid(table));
    const kinds = all.map(({ kind }) => kind);
    expect(kinds.slice(0, 9)).toEqual(Array(9).fill("name"));
    expect(kinds.indexOf("unhighlight")).toBe(9);
    expect(kinds.filter((kind) => kind === "unhighlight")).toHaveLength(1);
    expect(kinds.indexOf("highlight")).toBeGreaterThan(kinds.lastIndexOf("cells"));
    expect(all.at(-1)).toMatchObject({ kind: "name", name: "_rending.wrote.1" });
  });

  test("columns that stand apart are written apart, the clerk's heading not at all; rows without a person stay blank", () => {
    const cellsEdits = only(edits(drawGrid(table)), "cells");
    expect(
      cellsEdits.map(({ row, column, values: block }) => [place(column, row, block.length), block[0]?.length]),
    ).toEqual([
      ["E1:1", 8],
      ["D2:3", 9],
    ]);
    expect(cellsEdits.at(-1)?.values.map((block) => block.slice(0, 3))).toEqual([
      ["fee ", "level ", "verdict "],
      ["", "", ""],
      ["fee ", "level ", "verdict "],
    ]);
    const bare = drawGrid(table.replaceAll(" 收费 |", " 备注 |"));
    const [, whole] = only(edits(bare), "cells");
    expect(whole?.values).toEqual([values, values.map(() => ""), values]);
  });

  test("a total below the last person is neither written nor made to look like ours", () => {
    for (const edit of edits(drawGrid(table))) {
      if (edit.kind === "cells") expect(edit.row + edit.values.length - 1).toBeLessThan(5);
      if (edit.kind === "format" || edit.kind === "highlight")
        expect(edit.range.row + edit.range.rows - 1).toBeLessThan(5);
    }
  });

  test("rows are coloured as far as the sheet reaches, ours and the clerk's columns behind ours", () => {
    const reach = (grid: Grid) =>
      only(edits(grid), "highlight").filter(({ range }) => range.columns > 1)[0]?.range.columns;
    expect(reach(drawGrid(table))).toBe(12);
    const name = (result: string, letter: string) => ({
      name: `_rending.appended.${result}`,
      refersTo: `=报名表!$${letter}$1:$${letter}$4`,
    });
    const behind = drawGrid(table.replace("| 收费 |", `| ${RESULTS.map(() => "审核结论").join(" | ")} | 备注 |`), {
      names: RESULTS.map((result, at) => name(result, columnLetter(4 + at))),
    });
    expect(reach(behind)).toBe(13);
  });

  test("the width a column had is kept by a name; one that a deleted column has left goes", () => {
    const grid = drawGrid(table, {
      spareWidths: [20.5],
      names: [
        { name: "_rending.width.level", refersTo: "=9" },
        { name: "_rending.width.reasons", refersTo: "=9" },
      ],
    });
    expect(only(edits(grid), "name")).toContainEqual(
      expect.objectContaining({ name: "_rending.width.level", refersTo: "=20.5" }),
    );
    expect(only(edits(grid), "unname").map(({ name }) => name)).toEqual(["_rending.width.reasons"]);
    expect(only(edits(drawGrid(table)), "unname")).toEqual([]);
  });

  describe("a column that was written before", () => {
    const before = (rows: number, heading = "审核结论", owning = "appended") =>
      drawGrid(table.replace("| 收费 |", `| ${heading} |`), {
        names: [{ name: `_rending.${owning}.verdict`, refersTo: `=报名表!$D$1:$D$${rows}` }],
      });
    const looks = (grid: Grid, headerRow = 1) => {
      const all = edits(grid, [2, 4], headerRow);
      return {
        formats: only(all, "format")
          .filter(({ range }) => range.column === 4)
          .map(({ range }) => place(4, range.row, range.rows)),
        widths: only(all, "columnWidth").filter(({ column }) => column === 4).length,
        range: only(all, "name").find(({ name }) => name.endsWith(".verdict"))?.refersTo,
      };
    };
    test("gets the looks of the rows that are new, and of no others", () => {
      expect(looks(before(2))).toEqual({ formats: ["D3:2"], widths: 0, range: "='报名表'!$D$1:$D$4" });
      expect(looks(before(3)).formats).toEqual(["D4:1"]);
      expect(looks(before(4)).formats).toEqual([]);
    });
    test("is ours as far as it reached, though fewer people are left", () =>
      expect(looks(before(5))).toEqual({ formats: [], widths: 0, range: "='报名表'!$D$1:$D$5" }));
    test("gets all of its looks where a writing was interrupted before its heading", () =>
      expect(looks(before(4, ""))).toEqual({ formats: ["D1:1", "D2:3"], widths: 1, range: "='报名表'!$D$1:$D$4" }));
    test("that was drawn before gets its width and no looks, and the width only once", () => {
      expect(looks(before(4, "", "drawn"))).toMatchObject({ formats: [], widths: 1 });
      expect(looks(before(2, "审核结论", "drawn"))).toMatchObject({ formats: [], widths: 0 });
    });
    test("that is the clerk's gets neither", () =>
      expect(looks(before(2, "审核结论", "filled"))).toMatchObject({ formats: [], widths: 0 }));
    test("is emptied where a person went whose row is blank now", () => {
      const grid = before(6);
      const longer = { ...grid, cells: [...grid.cells, ["", "", "", "符合"], ["", "", "", "不是我们的"]] };
      const all = editsOf(
        readingOf(longer, 1, columns),
        [2, 4].map((row) => ({ row, values })),
        longer,
      );
      const emptied = only(all, "cells").filter(({ values: block }) => block.flat().join("") === "");
      expect(emptied).toEqual([{ kind: "cells", sheet: "报名表", row: 6, column: 4, values: [[""]] }]);
    });
  });

  test("without people only headings are written", () => {
    const all = edits(drawGrid(table), []);
    expect(only(all, "cells").map(({ row }) => row)).toEqual([1]);
    expect(only(all, "format").every(({ range }) => range.row === 1)).toBe(true);
    expect(only(all, "highlight")).toEqual([]);
  });
});
