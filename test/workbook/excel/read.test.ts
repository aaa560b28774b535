/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel/port";
import { bookOf } from "../../support/book";
import { expectCleanHost, openInExcel } from "../../support/office";

const PEOPLE = [
  ["姓名", "证件号码", "从业年限"],
  ["甲", "370102199001011234", 5],
  ["乙", 370102199001011, ""],
];

describe("listing sheets", () => {
  test("takes two requests, whatever their number", async () => {
    const sheets = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`表${index}`, PEOPLE]));
    const host = openInExcel(bookOf(sheets));
    expect(await excelPort().sheets()).toHaveLength(30);
    expectCleanHost(host, 2);
  });

  test("tells extent, head and state of each", async () => {
    const host = openInExcel(bookOf({ 空: [], 报名表: PEOPLE }, { hidden: 1, protected: 2 }));
    host.book.sheet("报名表")?.setName("_rending.filled.fee", "='报名表'!$C$1:$C$3", true);
    const [empty, people] = await excelPort().sheets();
    expect(empty).toMatchObject({ name: "空", visible: false, protected: false, filtered: false, rows: 0, columns: 0 });
    expect(empty?.head.cells).toEqual([]);
    expect(people).toMatchObject({
      name: "报名表",
      visible: true,
      protected: true,
      filtered: false,
      rows: 3,
      columns: 3,
    });
    expect(people?.head).toMatchObject({
      cells: PEOPLE,
      names: [{ name: "_rending.filled.fee", refersTo: "='报名表'!$C$1:$C$3" }],
      date1904: false,
    });
    expectCleanHost(host, 2);
  });

  test("takes the first forty rows for a head, where they belong", async () => {
    const book = bookOf({ 报名表: [] });
    book.sheet("报名表")?.setValue(3, 2, "姓名");
    book.sheet("报名表")?.setValue(41, 5, "甲");
    openInExcel(book);
    const [sheet] = await excelPort().sheets();
    expect(sheet).toMatchObject({ rows: 41, columns: 5, head: { cells: [[], [], ["", "姓名"]] } });
  });

  test("sees a filter", async () => {
    openInExcel(bookOf({ 报名表: PEOPLE }, { filtered: { sheet: 1, hidden: [2] } }));
    expect(await excelPort().sheets()).toMatchObject([{ filtered: true }]);
  });
});

describe("reading a sheet", () => {
  test("of a few hundred rows takes two requests", async () => {
    const host = openInExcel(bookOf({ 报名表: PEOPLE }));
    const progress: number[] = [];
    const grid = await excelPort().read("报名表", (done) => progress.push(done));
    expect(grid).toMatchObject({ name: "报名表", cells: PEOPLE, merges: null, date1904: false, names: [] });
    expect(progress).toEqual([1]);
    expectCleanHost(host, 2);
  });

  test("asks how dates are shown with the second request, below the first rows with one more", async () => {
    const dated = (rows: number) => [
      ["姓名", "毕业日期", "手机号码"],
      ...Array.from({ length: rows }, (_, n) => [`考生${n}`, 44_256 + (n % 28), 13_800_000_000 + n]),
    ];
    for (const [rows, trips] of [
      [300, 2],
      [1_500, 4],
    ] as const) {
      const book = bookOf({ 报名表: dated(rows) });
      book.sheet("报名表")?.setFormat({ row: 2, column: 2, rows, columns: 1 }, { numberFormat: "yyyy-mm" });
      const host = openInExcel(book);
      const { dateForms } = await excelPort().read("报名表");
      expect([...(dateForms ?? [])].map(([column, forms]) => [column, forms.indexOf(1), forms.lastIndexOf(1)])).toEqual(
        [[2, 1, rows]],
      );
      expectCleanHost(host, trips);
    }
  });

  test("gives every cell its row and column, wherever the used cells begin", async () => {
    const book = bookOf({ 报名表: [] });
    const sheet = book.sheet("报名表");
    sheet?.setValue(600, 3, "甲");
    sheet?.setValue(601, 4, 2, "=1+1");
    sheet?.setValue(602, 4, "#REF!", "=#REF!");
    openInExcel(book);
    const { cells } = await excelPort().read("报名表");
    expect(cells).toHaveLength(602);
    expect(
      cells
        .slice(0, 599)
        .flat()
        .filter((value) => value !== ""),
    ).toEqual([]);
    expect(cells.slice(599)).toEqual([
      ["", "", "甲", ""],
      ["", "", "", 2],
      ["", "", "", "#REF!"],
    ]);
  });

  test("tells the calendar, our names and the widths to the right", async () => {
    const book = bookOf({ 报名表: PEOPLE }, { date1904: true });
    const sheet = book.sheet("报名表");
    sheet?.setName("_rending.appended.fee", "='报名表'!$D$1:$D$3", true);
    sheet?.setColumnWidth(5, 1, 20);
    const host = openInExcel(book);
    const grid = await excelPort().read("报名表");
    expect(grid.date1904).toBe(true);
    expect(grid.names).toEqual([{ name: "_rending.appended.fee", refersTo: "='报名表'!$D$1:$D$3" }]);
    expect(grid.spareWidths.slice(0, 3)).toEqual([null, 20, null]);
    expectCleanHost(host, 2);
  });

  test("tells merged cells where Excel does, since ExcelApi 1.13", async () => {
    const book = bookOf({ 报名表: PEOPLE });
    book.sheet("报名表")?.merge({ row: 5, column: 1, rows: 2, columns: 3 });
    const host = openInExcel(book, { apiLevel: "1.13" });
    expect((await excelPort().read("报名表")).merges).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
    expectCleanHost(host, 2);
  });

  test("does without where there are more than Excel lists", async () => {
    const book = bookOf({ 报名表: PEOPLE });
    for (let row = 1; row <= 513; row += 1) book.sheet("报名表")?.merge({ row, column: 5, rows: 1, columns: 2 });
    openInExcel(book, { apiLevel: "1.13" });
    expect(await excelPort().read("报名表")).toMatchObject({ cells: PEOPLE, merges: null });
  });

  test("of an empty sheet gives no cells; of a missing one says so", async () => {
    openInExcel(bookOf({ 空: [] }));
    expect((await excelPort().read("空")).cells).toEqual([]);
    await expect(excelPort().read("没有")).rejects.toMatchObject({ kind: "sheet-missing", detail: "没有" });
  });

  test("asks again by halves where later rows are longer than the first made believe", async () => {
    const short = Array.from({ length: 500 }, (_, index) => [`甲${index}`]);
    const long = Array.from({ length: 200 }, (_, index) => [`${index}`.padEnd(30_000, "x")]);
    openInExcel(bookOf({ 报名表: [...short, ...long] }));
    expect((await excelPort().read("报名表")).cells).toEqual([...short, ...long]);
  });
});

describe("looking again", () => {
  test("at a few blocks takes one request, blank cells beyond the used ones included", async () => {
    const host = openInExcel(bookOf({ 报名表: PEOPLE }));
    const blocks = [
      { row: 1, column: 2, rows: 1, columns: 4 },
      { row: 2, column: 1, rows: 3, columns: 1 },
    ];
    expect(await excelPort().readBlocks(blocks.map((block) => ({ sheet: "报名表", block })))).toEqual([
      [["证件号码", "从业年限", "", ""]],
      [["甲"], ["乙"], [""]],
    ]);
    expectCleanHost(host, 1);
  });

  test("at long columns takes as many as responses need", async () => {
    const rows = Array.from({ length: 150_000 }, (_, index) => [`甲${index}`]);
    const host = openInExcel(bookOf({ 报名表: rows }));
    const blocks = [
      { row: 1, column: 1, rows: 150_000, columns: 1 },
      { row: 7, column: 1, rows: 1, columns: 1 },
    ];
    const [column, cell] = await excelPort().readBlocks(blocks.map((block) => ({ sheet: "报名表", block })));
    expect(column).toEqual(rows);
    expect(cell).toEqual([["甲6"]]);
    expectCleanHost(host, 2);
  });
});

/** The sheet that the clerk sees. */
function sheetInView(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

describe("selecting", () => {
  test("shows the sheet and takes the row, or one cell", async () => {
    const host = openInExcel(bookOf({ 封面: [], 报名表: PEOPLE }));
    await excelPort().select("报名表", 2);
    expect(host.selection()).toEqual({ sheet: "报名表", range: { row: 2, column: 1, rows: 1, columns: 16_384 } });
    await excelPort().select("报名表", 3, 2);
    expect(host.selection().range).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
    expectCleanHost(host, 2);
    expect(await sheetInView()).toBe("报名表");
  });

  test("says when another workbook is in front, or the sheet is gone", async () => {
    const host = openInExcel(bookOf({ 报名表: PEOPLE }));
    host.setActive(false);
    await expect(excelPort().select("报名表", 2)).rejects.toMatchObject({ kind: "other-workbook" });
    host.setActive(true);
    await expect(excelPort().select("没有", 2)).rejects.toMatchObject({ kind: "sheet-missing" });
  });
});
