/** @jest-environment jsdom */
import { OWN_RULE_MARKER, type Edit } from "../../../src/core/sheet/edit";
import { excelPort } from "../../../src/workbook/excel/port";
import { bookOf } from "../../support/book";
import { expectCleanHost, openInExcel } from "../../support/office";
import type { CellValue } from "../../../src/core/text/value";
import type { Rect } from "../../../src/core/terms/cell";

const sheet = "报名表";
const PEOPLE = { [sheet]: [["姓名"], ["甲"], ["乙"]] };

function block(row: number, column: number, rows: number, columns: number): Rect {
  return { row, column, rows, columns };
}

function cells(row: number, column: number, values: CellValue[][]): Edit {
  return { kind: "cells", sheet, row, column, values };
}

/** Everything that Excel would make something else of. */
const TRICKY = [
  "=1+1",
  "+1",
  "-1",
  "-甲",
  "@SUM(A1)",
  "'甲",
  "'007",
  "''",
  "007",
  "370102199001011234",
  "2025-3-1",
].concat([
  "4-1",
  "(2)",
  "1,234",
  "12%",
  "1e3",
  "6:00",
  "TRUE",
  "#N/A",
  "1/2",
  "三级/高级工",
  "第3条(2)",
  "０１",
  "甲\n乙",
]);

describe("cells", () => {
  test.each(["General", "@", "yyyy-mm-dd", "0"])(
    "of format %s keep text to the letter and their format",
    async (numberFormat) => {
      const host = openInExcel(bookOf(PEOPLE));
      const at = block(1, 2, TRICKY.length, 1);
      const table = host.book.sheet(sheet);
      if (numberFormat !== "General") table?.setFormat(at, { numberFormat });
      await excelPort().apply([
        cells(
          1,
          2,
          TRICKY.map((text) => [text]),
        ),
      ]);
      expect(table?.values(at).flat()).toEqual(TRICKY);
      expect(TRICKY.map((_, index) => table?.formula(index + 1, 2))).toEqual(TRICKY.map(() => null));
      expect(TRICKY.map((_, index) => table?.numberFormat(index + 1, 2))).toEqual(TRICKY.map(() => numberFormat));
      expectCleanHost(host, 2);
    },
  );

  test("keep numbers numbers and truth truth, also where the clerk has made the cells text", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    const table = host.book.sheet(sheet);
    table?.setFormat(block(1, 2, 4, 2), { numberFormat: "@" });
    const values = [
      [280, true],
      ["未公布", 1.5],
      ["007", "2"],
      ["", -3],
    ];
    await excelPort().apply([cells(1, 2, values)]);
    expect(table?.values(block(1, 2, 4, 2))).toEqual(values);
    expect(table?.numberFormat(1, 2)).toBe("@");
    expectCleanHost(host, 2);
  });

  test("are emptied by an empty text and keep their looks", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    const table = host.book.sheet(sheet);
    table?.setFormat(block(2, 1, 1, 1), { fill: "#FF0000", numberFormat: "@" });
    await excelPort().apply([cells(2, 1, [[""]])]);
    expect([table?.value(2, 1), table?.look(2, 1).fill, table?.numberFormat(2, 1)]).toEqual(["", "#FF0000", "@"]);
    expectCleanHost(host, 2);
  });

  test("of a format given in the same breath are not asked for theirs", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    await excelPort().apply([
      { kind: "format", sheet, range: block(1, 2, 3, 1), format: { numberFormat: "@" } },
      cells(1, 2, [["符合条款"], ["4-1"], ["=1"]]),
    ]);
    expect(
      host.book
        .sheet(sheet)
        ?.values(block(1, 2, 3, 1))
        .flat(),
    ).toEqual(["符合条款", "4-1", "=1"]);
    expect(host.book.sheet(sheet)?.numberFormat(2, 2)).toBe("@");
    expectCleanHost(host, 2);
  });

  test("that something misplaced while they were written are noticed", async () => {
    const values = Array.from({ length: 4_000 }, (_, index) => [`甲${index}`]);
    let rows = 0;
    const book = bookOf(PEOPLE);
    openInExcel(book, {
      failOn: (place) => {
        if (place === "Range.GetRow" && (rows += 1) === 5) book.sheet(sheet)?.setValue(2, 2, "别的");
        return null;
      },
    });
    await expect(excelPort().apply([cells(1, 2, values)])).rejects.toMatchObject({
      kind: "host-failed",
      detail: sheet,
    });
  });
});

test("of cells far below, those are looked at again in which a shift shows", async () => {
  // The first column reads the same all the way down; beyond the first piece of some 10,000 rows one column is read back.
  const values = Array.from({ length: 25_000 }, (_, index) => ["符合", `甲${index}`]);
  const book = bookOf(PEOPLE);
  let misplaced = 0;
  openInExcel(book, {
    failOn: (place) => {
      const last = place === "Range.GetRow" && misplaced === 0 ? (book.sheet(sheet)?.used()?.rows ?? 0) : 0;
      if (last > 15_000) book.sheet(sheet)?.setValue((misplaced = last - 100), 3, "别的");
      return null;
    },
  });
  await expect(excelPort().apply([cells(1, 2, values)])).rejects.toMatchObject({ kind: "host-failed", detail: sheet });
  expect(misplaced).toBeGreaterThan(15_000 - 100);
});

describe("before anything is written", () => {
  const write = cells(1, 2, [["审核结论"]]);
  const nothing = async (edits: readonly Edit[], host: ReturnType<typeof openInExcel>) => {
    const before = host.book.save();
    const failure = await excelPort()
      .apply(edits)
      .catch((error: unknown) => error);
    expect(host.book.save()).toEqual(before);
    expectCleanHost(host, 1);
    return failure;
  };

  test("a protected sheet stops it", async () => {
    const host = openInExcel(bookOf(PEOPLE, { protected: 1 }));
    expect(await nothing([write], host)).toMatchObject({ kind: "sheet-protected", detail: sheet });
  });

  test("a filter stops it", async () => {
    const host = openInExcel(bookOf(PEOPLE, { filtered: { sheet: 1, hidden: [2] } }));
    expect(await nothing([write], host)).toMatchObject({ kind: "sheet-filtered", detail: sheet });
  });

  test("a missing sheet stops it", async () => {
    const host = openInExcel(bookOf({ 别的: [] }));
    expect(await nothing([write], host)).toMatchObject({ kind: "sheet-missing", detail: sheet });
  });

  test("a taken name stops it", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    expect(await nothing([{ kind: "addSheet", sheet }, write], host)).toMatchObject({
      kind: "name-taken",
      detail: sheet,
    });
  });

  test("a protected structure stops new sheets", async () => {
    const host = openInExcel(bookOf({ 别的: [] }, { structureProtected: true }));
    expect(await nothing([{ kind: "addSheet", sheet }, write], host)).toMatchObject({ kind: "sheet-protected" });
  });

  test("nothing to do asks for nothing", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    await excelPort().apply([]);
    expectCleanHost(host, 0);
  });
});

describe("rules", () => {
  const rule = (row: number): Edit => ({
    kind: "highlight",
    sheet,
    range: block(2, 1, 2, 3),
    formula: `AND(${OWN_RULE_MARKER},$A2="${row}")`,
    fill: "#F8D5C4",
    fontColor: "#7F0000",
    numberFormat: "yyyy-mm-dd",
  });
  const formulas = (host: ReturnType<typeof openInExcel>) =>
    host.book
      .sheet(sheet)
      ?.highlights()
      .map(({ formula }) => formula);

  test("go behind the clerk's in their order, and are made once however often they are written", async () => {
    const book = bookOf(PEOPLE);
    book.sheet(sheet)?.addHighlight({ ranges: [block(1, 1, 9, 9)], formula: "A1=1", fill: "#00FF00" });
    const host = openInExcel(book);
    await excelPort().apply([rule(1), rule(2)]);
    await excelPort().apply([rule(1), rule(2)]);
    expect(formulas(host)).toEqual(["A1=1", `AND(${OWN_RULE_MARKER},$A2="1")`, `AND(${OWN_RULE_MARKER},$A2="2")`]);
    expect(book.sheet(sheet)?.highlights()[1]).toMatchObject({
      ranges: [block(2, 1, 2, 3)],
      fill: "#F8D5C4",
      fontColor: "#7F0000",
      numberFormat: "yyyy-mm-dd",
      stopIfTrue: false,
    });
    expectCleanHost(host, 4);
  });

  test("take no more requests for more of them", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    await excelPort().apply([{ kind: "unhighlight", sheet }, ...Array.from({ length: 40 }, (_, row) => rule(row))]);
    expect(formulas(host)).toHaveLength(40);
    expectCleanHost(host, 2);
  });

  test("of ours go, the copies Excel made of them too; the clerk's stay", async () => {
    const book = bookOf(PEOPLE);
    const table = book.sheet(sheet);
    table?.addHighlight({ ranges: [block(2, 1, 1, 3)], formula: `AND( n("Rending") = 0 ,$A2=1)`, fill: "#00FF00" });
    table?.addHighlight({ ranges: [block(1, 1, 9, 9)], formula: "A1=1", fill: "#00FF00" });
    const host = openInExcel(book);
    await excelPort().apply([rule(1)]);
    await excelPort().apply([{ kind: "unhighlight", sheet }]);
    expect(formulas(host)).toEqual(["A1=1"]);
    expectCleanHost(host, 4);
  });
});

test("names are hidden, replaced and taken away, in any case and whether there or not", async () => {
  const host = openInExcel(bookOf(PEOPLE));
  const table = host.book.sheet(sheet);
  table?.setName("甲", "=1", false);
  const name = (refersTo: string): Edit => ({ kind: "name", sheet, name: "_rending.filled.fee", refersTo });
  await excelPort().apply([name("='报名表'!$B$1:$B$3"), name("='报名表'!$C$1:$C$3")]);
  expect(table?.names()).toEqual([
    { name: "甲", refersTo: "=1", hidden: false },
    { name: "_rending.filled.fee", refersTo: "='报名表'!$C$1:$C$3", hidden: true },
  ]);
  await excelPort().apply([
    { kind: "unname", sheet, name: "_RENDING.filled.fee" },
    { kind: "unname", sheet, name: "_rending.none" },
  ]);
  expect(table?.names()).toEqual([{ name: "甲", refersTo: "=1", hidden: false }]);
  expectCleanHost(host, 4);
});

test("clearing takes values and looks, and leaves the clerk's rules whole", async () => {
  const host = openInExcel(bookOf(PEOPLE));
  const table = host.book.sheet(sheet);
  table?.addHighlight({ ranges: [block(1, 1, 9, 9)], formula: "A1=1", fill: "#00FF00" });
  const before = table?.look(1, 3);
  await excelPort().apply([
    {
      kind: "format",
      sheet,
      range: block(1, 3, 3, 1),
      format: { bold: true, fill: "#DEEAF6", border: true, numberFormat: "@" },
    },
    cells(1, 3, [["审核结论"], ["符合"], ["4-1"]]),
    { kind: "columnWidth", sheet, column: 3, columns: 1, width: 30 },
  ]);
  expect(table?.look(1, 3)).toMatchObject({ bold: true, fill: "#DEEAF6", border: true });
  await excelPort().apply([
    { kind: "clear", sheet, range: block(1, 3, 3, 1) },
    { kind: "columnWidth", sheet, column: 3, columns: 1, width: null },
  ]);
  expect(table?.look(1, 3)).toEqual(before);
  expect([table?.used(), table?.columnWidth(3)]).toEqual([block(1, 1, 3, 1), null]);
  expect(table?.highlights()).toMatchObject([{ formula: "A1=1", ranges: [block(1, 1, 9, 9)] }]);
  expectCleanHost(host, 4);
});

test("a new sheet is laid out in one request and made ready to print in another", async () => {
  const host = openInExcel(bookOf(PEOPLE));
  const plan = "年度认定计划公告";
  await excelPort().apply([
    { kind: "addSheet", sheet: plan },
    { kind: "columnWidth", sheet: plan, column: 1, columns: 3, width: 12 },
    {
      kind: "format",
      sheet: plan,
      range: block(1, 1, 4, 3),
      format: { numberFormat: "@", fontName: "宋体", fontSize: 10 },
    },
    {
      kind: "format",
      sheet: plan,
      range: block(2, 1, 3, 3),
      format: { horizontal: "center", wrap: true, border: true },
    },
    {
      kind: "cells",
      sheet: plan,
      row: 1,
      column: 1,
      values: [
        ["计划", "", ""],
        ["序号", "科目", ""],
        ["", "理论", "技能"],
        ["1", "2026-01", "是"],
      ],
    },
    { kind: "merge", sheet: plan, range: block(1, 1, 1, 3) },
    { kind: "merge", sheet: plan, range: block(2, 2, 1, 2) },
    { kind: "rowHeight", sheet: plan, row: 1, rows: 1, height: 30 },
    { kind: "page", sheet: plan, orientation: "landscape", fitToWidth: true, titleRows: { row: 2, rows: 2 } },
    { kind: "freeze", sheet: plan, row: 4, column: 2 },
    { kind: "choices", sheet: plan, range: block(4, 3, 1, 1), options: ["是", "否"] },
  ]);
  const table = host.book.sheet(plan);
  expect(table?.values(block(1, 1, 4, 3))).toEqual([
    ["计划", "", ""],
    ["序号", "科目", ""],
    ["", "理论", "技能"],
    ["1", "2026-01", "是"],
  ]);
  expect(table?.merges()).toEqual([block(1, 1, 1, 3), block(2, 2, 1, 2)]);
  expect(table?.look(3, 2)).toMatchObject({
    fontName: "宋体",
    fontSize: 10,
    horizontal: "center",
    wrap: true,
    border: true,
  });
  expect([table?.columnWidth(2), table?.rowHeight(1)]).toEqual([12, 30]);
  expect(table?.page()).toEqual({ orientation: "landscape", fitToWidth: true, titleRows: { row: 2, rows: 2 } });
  expect(table?.frozen()).toEqual({ rows: 3, columns: 1 });
  expect(table?.validations()).toMatchObject([{ type: "list", ranges: [block(4, 3, 1, 1)], options: ["是", "否"] }]);
  expectCleanHost(host, 3);
});

describe("large work", () => {
  const reason = "不符合三级/高级工申报条件：附件4 第3条(2)，累计从事本职业或相关职业工作满4年，差1年3个月；".repeat(2);
  const values = Array.from({ length: 10_000 }, (_, index): CellValue[] => [
    "三级/高级工",
    280,
    "不符合",
    `${index}${reason}`,
    "3-2",
  ]);
  const edits: Edit[] = [
    { kind: "name", sheet, name: "_rending.appended.level", refersTo: "='报名表'!$B$1" },
    cells(2, 2, values),
  ];

  test("goes in requests below 2 MiB and tells how far it is", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    const progress: number[] = [];
    await excelPort().apply(edits, (done) => progress.push(done));
    expect(host.book.sheet(sheet)?.values(block(2, 2, 10_000, 5))).toEqual(values);
    expect(progress.at(-1)).toBe(1);
    expect(progress.length).toBeGreaterThan(1);
    expectCleanHost(host, 1 + progress.length);
  });

  test("that breaks off in the middle says so, and is completed by doing it again", async () => {
    const book = bookOf(PEOPLE);
    let written = 0;
    const failOn = (place: string) =>
      place === "Range.Values" && (written += 1) === 20 ? ("GeneralException" as const) : null;
    openInExcel(book, { failOn });
    await expect(excelPort().apply(edits)).rejects.toMatchObject({ kind: "host-failed", code: "GeneralException" });
    // The names came first: what is ours is known already.
    expect(book.sheet(sheet)?.names()).toHaveLength(1);
    const host = openInExcel(book);
    await excelPort().apply(edits);
    expect(book.sheet(sheet)?.values(block(2, 2, 10_000, 5))).toEqual(values);
    expectCleanHost(host, host.statistics().roundTrips);
  });
});

describe("failures of Excel come as what the clerk can do about them", () => {
  test.each([
    ["AccessDenied", "access-denied"],
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["InactiveWorkbook", "other-workbook"],
    ["FilteredRangeConflict", "sheet-filtered"],
    ["RequestAborted", "host-busy"],
    ["RangeExceedsLimit", "sheet-too-large"],
    ["InvalidArgument", "host-failed"],
    // The sheet was there a moment ago, and nobody added one.
    ["ItemNotFound", "host-failed"],
    ["ItemAlreadyExists", "host-failed"],
  ] as const)("%s: %s", async (code, kind) => {
    openInExcel(bookOf(PEOPLE), { failOn: (place) => (place === "Range.Values" ? code : null) });
    await expect(excelPort().apply([cells(1, 2, [["甲"]])])).rejects.toMatchObject({
      kind,
      detail: sheet,
      code,
      location: expect.stringMatching(/^Range\.Values · \w+\.values = …$/),
    });
  });

  test("where they come from is told without what Excel was given", async () => {
    openInExcel(bookOf(PEOPLE), {
      failOn: (place) => (place === "NamedItemCollection.Add" ? "GeneralException" : null),
    });
    const name: Edit = { kind: "name", sheet, name: "_rending.filled.fee", refersTo: "='甲的表'!$B$1" };
    const failure: unknown = await excelPort()
      .apply([name])
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "GeneralException" });
    expect(JSON.stringify(failure)).not.toMatch(/甲|filled/);
  });

  test("a sheet that somebody else adds in that moment is the one that is in the way", async () => {
    openInExcel(bookOf(PEOPLE), {
      failOn: (place) => (place === "WorksheetCollection.Add" ? "ItemAlreadyExists" : null),
    });
    const failure = excelPort().apply([{ kind: "addSheet", sheet: "计划" }]);
    await expect(failure).rejects.toMatchObject({ kind: "name-taken", detail: "计划" });
  });

  test("while she types in a cell, writing waits for her", async () => {
    const host = openInExcel(bookOf(PEOPLE));
    host.setEditing(true);
    const writing = excelPort().apply([cells(1, 2, [["甲"]])]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.book.sheet(sheet)?.value(1, 2)).toBe("");
    host.setEditing(false);
    await writing;
    expect(host.book.sheet(sheet)?.value(1, 2)).toBe("甲");
  });
});
