/** @jest-environment jsdom */
import { vocabulary } from "../../../src/vocabulary";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { dayOf } from "../../../src/core/time/day";
import { OWN_RULE_MARKER } from "../../../src/core/sheet/edit";
import { packById } from "../../../src/packs";
import { excelPort } from "../../../src/workbook/excel/port";
import { auditSheet, clearMarks, writePlan, writeResults } from "../../../src/workbook/jobs";
import { findSheets } from "../../../src/workbook/find-sheets";
import { messageOf } from "../../../src/workbook/messages";
import { PortError, type Hint } from "../../../src/workbook/port";
import type { Book, Highlight } from "../../../src/xlsx/book";
import { openXlsx } from "../../../src/xlsx/open";
import type { HostOptions } from "../../../src/excel-simulator/host";
import { PEOPLE_HEADER, personRow } from "../../bench/people";
import { bookOf } from "../../support/book";
import { openInExcel } from "../../support/office";
import { stateOf } from "../../support/state";
import { compact } from "../../support/layouts";

const SHEET = "报名表";
const WIDTH = PEOPLE_HEADER.length;
const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;

function registration(rows = 5, besides: Parameters<typeof bookOf>[0] = {}): Book {
  const people = Array.from({ length: rows }, (_, index) => personRow(index, "互联网营销师", "直播销售员"));
  return bookOf({ [SHEET]: [[...PEOPLE_HEADER], ...people], ...besides });
}

function sheetOf(book: Book) {
  const sheet = book.sheet(SHEET);
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

const hints: Hint[] = [];
beforeEach(() => void hints.splice(0));
const hint = (it: Hint) => void hints.push(it);

async function write(): Promise<void> {
  const { sheet } = await findSheets(excelPort(), vocabulary);
  const audited = await auditSheet(excelPort(), sheet, jinan, { asOf: dayOf(2026, 3, 1) });
  await writeResults(excelPort(), audited, undefined, [], hint);
}

const clear = () => clearMarks(excelPort(), SHEET, hint);
const sentenceOf = (job: Promise<unknown>) => job.then(() => "done", messageOf);
const formulas = (book: Book) =>
  sheetOf(book)
    .highlights()
    .map(({ formula }) => formula);
const ours = (book: Book) => formulas(book).filter((formula) => formula?.includes(OWN_RULE_MARKER));
const headings = (book: Book) => sheetOf(book).values({ row: 1, column: WIDTH + 1, rows: 1, columns: 9 })[0];

describe("a conditional format of the clerk's that Excel cannot read", () => {
  const HERS = "$A2=9";
  function withHers(): Book {
    const book = registration();
    const ranges = [{ row: 2, column: 4, rows: 5, columns: 2 }];
    sheetOf(book).addHighlight({ ranges, formula: HERS, fill: "#FFFF00" });
    return book;
  }
  const broken =
    (how: "parts" | "listing" | "deleting") =>
    ({ formula }: Highlight) =>
      formula === HERS ? how : null;

  test.each(["parts", "listing"] as const)("in its %s stops neither writing nor clearing, and is said", async (how) => {
    const book = withHers();
    openInExcel(book, { broken: broken(how) });
    await write();
    expect(hints).toEqual(["rules-unreadable"]);
    const laid = ours(book);
    expect(laid.length).toBeGreaterThan(2);
    await write();
    expect(ours(book).sort()).toEqual([...laid].sort());
    expect(await clear()).toBe(true);
    expect(formulas(book)).toEqual([HERS]);
    expect(headings(book)?.join("")).toBe("");
  });

  test("of ours that Excel will not delete stops nothing either", async () => {
    const book = registration();
    openInExcel(book);
    await write();
    openInExcel(book, { broken: ({ formula }) => (formula?.includes("不符合") ? "deleting" : null) });
    expect(await clear()).toBe(true);
    expect(hints).toEqual(["rules-unreadable"]);
    expect(ours(book)).toHaveLength(1);
    expect(sheetOf(book).names()).toEqual([]);
  });

  test("rules that Excel will not add leave the results as they should be", async () => {
    const book = registration();
    openInExcel(book, { failOn: (place) => (place === "ConditionalFormatCollection.Add" ? "GeneralException" : null) });
    await write();
    expect(hints).toEqual(["rules-unreadable"]);
    expect(headings(book)?.[2]).toBe("审核结论");
    expect(ours(book)).toEqual([]);
  });

  test("one of ours that was only begun goes with the others, the clerk's own without a formula stays", async () => {
    const book = registration();
    openInExcel(book);
    await write();
    const [top, elsewhere] = [
      { row: 2, column: 1, rows: 5, columns: 29 },
      { row: 2, column: 1, rows: 3, columns: 2 },
    ];
    sheetOf(book).addHighlight({ ranges: [top], formula: "" });
    sheetOf(book).addHighlight({ ranges: [elsewhere], formula: "", fill: "#00FF00" });
    await clear();
    expect(sheetOf(book).highlights()).toMatchObject([{ formula: "", ranges: [elsewhere] }]);
  });

  test("one of ours that was only begun goes where a rule is laid anew", async () => {
    const book = registration();
    openInExcel(book);
    const range = { row: 2, column: 1, rows: 5, columns: 2 };
    sheetOf(book).addHighlight({ ranges: [range], formula: "" });
    const formula = `AND(${OWN_RULE_MARKER},$A2="")`;
    await excelPort().apply([{ kind: "highlight", sheet: SHEET, range, formula, fill: "#F8D5C4" }]);
    expect(formulas(book)).toEqual([formula]);
  });
});

describe("a registration that is a table", () => {
  function asTable(): Book {
    const parts = unzipSync(registration().save());
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(
      xml.replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>'),
    );
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    );
    const columns = PEOPLE_HEADER.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("");
    parts["xl/tables/table1.xml"] = strToU8(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:T6">' +
        `<tableColumns count="${WIDTH}">${columns}</tableColumns></table>`,
    );
    return openXlsx(zipSync(parts));
  }

  test.each(["1.9", "1.13"])(
    "grows over our columns and is as wide as before when they are cleared (ExcelApi %s)",
    async (apiLevel) => {
      const book = asTable();
      const before = JSON.stringify(stateOf(book));
      const host = openInExcel(book, { apiLevel });
      const width = () => host.table("表1")?.columns;
      for (let round = 0; round < 2; round += 1) {
        await write();
        expect(width()).toBe(WIDTH + 9);
        await write();
        expect(width()).toBe(WIDTH + 9);
        await clear();
        expect(width()).toBe(WIDTH);
        expect(JSON.stringify(stateOf(book))).toBe(before);
      }
    },
  );

  test("in an older Excel stays as wide where something stands right behind our columns", async () => {
    const book = asTable();
    const host = openInExcel(book, { apiLevel: "1.9" });
    await write();
    sheetOf(book).setValue(3, WIDTH + 9 + 1, "补充");
    await clear();
    expect(sheetOf(book).value(3, WIDTH + 9 + 1)).toBe("补充");
    expect(host.table("表1")?.columns).toBe(WIDTH + 9);
  });

  test.each(["1.9", "1.13"])("of which everything is cleared keeps a column (ExcelApi %s)", async (apiLevel) => {
    const host = openInExcel(asTable(), { apiLevel });
    const range = { row: 1, rows: 6, columns: 1 };
    await excelPort().apply(
      PEOPLE_HEADER.map((_, index) => ({ kind: "clear", sheet: SHEET, range: { ...range, column: index + 1 } })),
    );
    expect(host.table("表1")?.columns).toBe(1);
  });

  test("grows below as well where somebody writes there", async () => {
    const host = openInExcel(asTable());
    await excelPort().apply([{ kind: "cells", sheet: SHEET, row: 7, column: 1, values: [["甲", "男"]] }]);
    expect(host.table("表1")).toEqual({ row: 1, column: 1, rows: 6 + 1, columns: WIDTH });
    await excelPort().apply([{ kind: "cells", sheet: SHEET, row: 9, column: 1, values: [["乙"]] }]);
    expect(host.table("表1")?.rows).toBe(7);
  });
});

describe("a stray cell far to the right", () => {
  test("of another sheet stops nothing", async () => {
    const book = registration(5, { 目录: [["目录"]] });
    book.sheet("目录")?.setValue(1, 16_384, "误");
    openInExcel(book);
    await write();
    expect(headings(book)?.[2]).toBe("审核结论");
    expect(await clear()).toBe(true);
    expect(await writePlan(excelPort(), jinan, compact)).toBe("年度认定计划公告");
  });

  test("of the registration is named with its sheet and column, and clearing goes on all the same", async () => {
    const book = registration();
    openInExcel(book);
    await write();
    sheetOf(book).setValue(3, 16_384, "误");
    expect(await sentenceOf(write())).toBe(
      "工作表“报名表”的第 XFD 列有一个多余的单元格（XFD3），请删去它的内容，再重试。",
    );
    expect(await clear()).toBe(true);
  });

  test("of a wide sheet that is none is read with it", async () => {
    const book = registration();
    sheetOf(book).setValue(1, 300, "备注");
    openInExcel(book);
    const grid = await excelPort().read(SHEET);
    expect([grid.cells[0]?.[299], grid.cells[5]?.[0], grid.cells.length]).toEqual(["备注", "考生4", 6]);
  });

  test("blocks that Excel does not hand over are said, never taken for blank", async () => {
    openInExcel(registration());
    const block = { row: 1, column: 1, rows: 2, columns: 16_384 };
    await expect(excelPort().readBlocks([{ sheet: SHEET, block }])).rejects.toMatchObject({
      kind: "sheet-too-large",
      detail: SHEET,
    });
  });

  test("a sheet that Excel cannot show is listed as empty, the others as they are", async () => {
    const book = registration(5, { 坏: [["甲"]] });
    openInExcel(book, { failOn: () => null });
    let asked = 0;
    openInExcel(book, {
      failOn: (place) =>
        place === "Worksheet.GetUsedRangeOrNullObject" && (asked += 1) % 2 === 0 ? "GeneralException" : null,
    });
    const infos = await excelPort().sheets();
    expect(infos.map(({ name, rows }) => [name, rows])).toEqual([
      [SHEET, 6],
      ["坏", 0],
    ]);
  });
});

describe("names", () => {
  const NAME_CALLS = /^NamedItem(Collection)?\.(Add|Delete|Formula|Visible)$/;
  async function callsOf(book: Book, job: () => Promise<unknown>): Promise<readonly string[]> {
    const calls: string[] = [];
    openInExcel(book, { failOn: (place) => (NAME_CALLS.test(place) && calls.push(place), null) });
    await job();
    return calls;
  }

  test("that are right are not touched, and none is deleted to be added again", async () => {
    const book = registration();
    const first = await callsOf(book, write);
    expect(new Set(first)).toEqual(new Set(["NamedItemCollection.Add", "NamedItem.Visible"]));
    const again = await callsOf(book, write);
    expect(again.filter((call) => /Add|Delete/.test(call))).toEqual([]);
    sheetOf(book).setValues(7, 1, [personRow(9, "互联网营销师", "直播销售员")]);
    const grown = await callsOf(book, write);
    expect(new Set(grown)).toEqual(new Set(["NamedItem.Formula"]));
    expect(
      sheetOf(book)
        .names()
        .every(({ hidden }) => hidden),
    ).toBe(true);
  });

  test("with another workbook in front writing says so", async () => {
    const book = registration();
    const host = openInExcel(book);
    const audited = await auditSheet(excelPort(), SHEET, jinan, { asOf: dayOf(2026, 3, 1) });
    host.setActive(false);
    expect(await sentenceOf(writeResults(excelPort(), audited))).toBe(
      "当前窗口是另一个工作簿，请回到报名表所在的窗口，再重试。",
    );
    host.setActive(true);
    await writeResults(excelPort(), audited);
    expect(headings(book)?.[2]).toBe("审核结论");
  });
});

describe("the annual plan", () => {
  const plan = () => writePlan(excelPort(), jinan, compact, hint);

  test.each(["PageLayout.PaperSize", "WorksheetFreezePanes.FreezeRows", "WorksheetFreezePanes.FreezeAt"])(
    "is there where %s always fails, and the layout is a hint",
    async (place) => {
      const book = registration();
      openInExcel(book, { failOn: (at) => (at === place ? "GeneralException" : null) });
      expect(await plan()).toBe("年度认定计划公告");
      expect(book.sheet("年度认定计划公告")?.used()?.columns).toBe(15);
      expect(hints.length).toBeLessThanOrEqual(1);
      const frozen = book.sheet("年度认定计划公告")?.frozen() ?? null;
      expect(hints).toEqual(place.startsWith("Page") || frozen === null ? ["layout-refused"] : []);
    },
  );

  test("with another workbook in front is there without frozen panes", async () => {
    const book = registration();
    const host = openInExcel(book);
    host.setActive(false);
    expect(await plan()).toBe("年度认定计划公告");
    expect(hints).toEqual(["layout-refused"]);
  });

  test("that could not even be taken away again is seen by nobody, and made anew under the same name", async () => {
    const book = registration();
    let isBroken = true;
    const failOn: HostOptions["failOn"] = (place) =>
      isBroken && /^(Range\.Merge|Worksheet\.Delete)$/.test(place) ? "GeneralException" : null;
    openInExcel(book, { failOn });
    await expect(plan()).rejects.toBeInstanceOf(PortError);
    expect((await excelPort().sheets()).map(({ name, visible }) => [name, visible])).toEqual([
      [SHEET, true],
      ["年度认定计划公告", false],
    ]);
    isBroken = false;
    expect(await plan()).toBe("年度认定计划公告");
    expect((await excelPort().sheets()).map(({ name, visible }) => [name, visible])).toEqual([
      [SHEET, true],
      ["年度认定计划公告", true],
    ]);
  });
});

test("where Excel does not know the style Normal, clearing takes our looks away one by one", async () => {
  const book = registration();
  openInExcel(book, { failOn: (place) => (place === "Range.Style" ? "InvalidArgument" : null) });
  await write();
  expect(await clear()).toBe(true);
  const look = sheetOf(book).look(1, WIDTH + 3);
  expect(look).toMatchObject({
    bold: false,
    fill: null,
    border: false,
    wrap: false,
    numberFormat: "General",
    fontColor: "#000000",
  });
  expect(headings(book)?.join("")).toBe("");
  expect(sheetOf(book).names()).toEqual([]);
});

test("a grid drawn further than it is filled has its looks with our results in it, and after they are cleared", async () => {
  const book = registration();
  const drawn = { row: 1, column: 1, rows: 9, columns: WIDTH + 2 };
  sheetOf(book).setFormat(drawn, { border: true, fontName: "宋体" });
  const before = JSON.stringify(stateOf(book));
  openInExcel(book);
  await write();
  expect(sheetOf(book).look(2, WIDTH + 1)).toMatchObject({ border: true, fontName: "宋体", numberFormat: "General" });
  expect(sheetOf(book).look(1, WIDTH + 3)).toMatchObject({ bold: true, fill: "#DEEAF6" });
  await write();
  await clear();
  expect(JSON.stringify(stateOf(book))).toBe(before);
});

test("a total below the people does not keep the clerk's own fee column from being filled, and stays", async () => {
  const book = registration();
  sheetOf(book).setValue(1, WIDTH + 1, "收费");
  sheetOf(book).setValue(7, 1, "合计");
  sheetOf(book).setValue(7, WIDTH + 1, 0, "=SUM(U2:U6)");
  for (let row = 2; row <= 6; row += 1) {
    sheetOf(book).setValue(row, PEOPLE_HEADER.indexOf("申报等级") + 1, "五级");
    sheetOf(book).setValue(row, PEOPLE_HEADER.indexOf("从业年限") + 1, 8);
  }
  openInExcel(book);
  await write();
  expect(
    sheetOf(book)
      .values({ row: 2, column: WIDTH + 1, rows: 5, columns: 1 })
      .flat(),
  ).toContainEqual(expect.any(Number));
  expect(sheetOf(book).formula(7, WIDTH + 1)).toBe("=SUM(U2:U6)");
  await clear();
  expect(
    sheetOf(book)
      .values({ row: 1, column: WIDTH + 1, rows: 6, columns: 1 })
      .flat(),
  ).toEqual(["收费", "", "", "", "", ""]);
  expect(sheetOf(book).formula(7, WIDTH + 1)).toBe("=SUM(U2:U6)");
});

test("on the desktop, clearing a filled text column leaves blanks and no empty texts", async () => {
  const book = registration();
  sheetOf(book).setValue(1, WIDTH + 1, "审核说明");
  sheetOf(book).setFormat({ row: 1, column: WIDTH + 1, rows: 6, columns: 1 }, { numberFormat: "@" });
  const host = openInExcel(book, { flavour: "desktop" });
  await write();
  await clear();
  expect(host.emptyTexts(SHEET)).toBe(0);
  await excelPort().apply([{ kind: "cells", sheet: SHEET, row: 2, column: WIDTH + 1, values: [["甲"], [""]] }]);
  expect(host.emptyTexts(SHEET)).toBe(1);
});

test("after Ctrl+Z of the last step, writing and clearing go on as ever", async () => {
  const book = registration();
  const host = openInExcel(book, { undoable: true });
  await write();
  const written = headings(book);
  expect(host.undo()).toBe(true);
  expect(headings(book)?.join("")).toBe("");
  await write();
  expect(headings(book)).toEqual(written);
  await clear();
  expect(host.undo()).toBe(true);
  expect(headings(book)).toEqual(written);
  await write();
  await clear();
  expect([sheetOf(book).names(), ours(book), headings(book)?.join("")]).toEqual([[], [], ""]);
});
