import { vocabulary } from "../../src/vocabulary";
import { utils, write, type WorkBook } from "@e965/xlsx";
import { dayFromIso, dayOf } from "../../src/core/time/day";
import { TEMPLATE_FIELDS } from "../../src/core/sheet/fields";
import { packById } from "../../src/packs";
import { NOTHING_SETTLED } from "../../src/core/sheet/settled";
import { rememberColumns } from "../../src/workbook/column-memory";
import { isJobError } from "../../src/workbook/failure";
import { auditAgain, auditSheet, clearMarks, writePlan, writeResults } from "../../src/workbook/jobs";
import { findSheets } from "../../src/workbook/find-sheets";
import { writeTemplate } from "../../src/workbook/template";
import { PortError, type SheetBlock, type WorkbookPort } from "../../src/workbook/port";
import { newXlsx, openXlsx } from "../../src/xlsx/open";
import { xlsxPort } from "../../src/workbook/file/port";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { sheetOf as sheetOfPeople } from "../support/people";
import { stateOf } from "../support/state";
import { serialOf } from "../../src/core/time/serial";
import { compact, expanded } from "../support/layouts";

const [JIA, YI] = [idNumber("19900101", 1), idNumber("19900101", 3)];
const PEOPLE = `
  | 姓名 | 证件号码 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${JIA}   | {5}      | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${YI}    | {4}      | 互联网营销师 | 直播销售员 | 四级     |
`;
const NOTES = "| 请先读说明 | 再填表 |";
const OPTIONS = { asOf: dayFromIso("2026-03-01") ?? NaN };

/** What kept a job from being done, as one word and what it names. */
async function failureOf(job: Promise<unknown>): Promise<unknown> {
  try {
    return await job;
  } catch (error) {
    if (isJobError(error)) return error.failure;
    if (error instanceof PortError) return `${error.kind} ${error.detail}`;
    throw error;
  }
}

function jinan() {
  const pack = packById("jinan-2026");
  if (!pack) throw new Error("no pack");
  return pack;
}

describe("finding the registration sheet", () => {
  const nameIn = async (port: WorkbookPort, wanted?: string) => (await findSheets(port, vocabulary, wanted)).sheet;
  const find = (sheets: Readonly<Record<string, string>>, wanted?: string) =>
    failureOf(nameIn(xlsxPort(drawBook(sheets)), wanted));

  test("the only one that looks like one", async () => {
    expect(await find({ 说明: NOTES, 一批: PEOPLE })).toBe("一批");
  });

  test("none, and what is wrong then", async () => {
    expect(await find({ 说明: NOTES })).toEqual({ kind: "no-registration" });
    expect(await find({ Sheet1: "" })).toBe("sheet-empty Sheet1");
  });

  test("two are not chosen between", async () => {
    expect(await find({ 一批: PEOPLE, 说明: NOTES, 二批: PEOPLE })).toEqual({
      kind: "several-registrations",
      sheets: [
        { name: "一批", title: "", rows: 2, columns: 6 },
        { name: "二批", title: "", rows: 2, columns: 6 },
      ],
    });
    expect(await find({ 一批: PEOPLE, 二批: PEOPLE }, "二批")).toBe("二批");
  });

  const MARKS = `| 姓名 | 身份证号 | 理论成绩 | 缴费金额 |\n| 甲 | ${JIA} | 80 | 280 |`;

  test("people with numbers are one whatever stands beside them, unless another is a registration", async () => {
    expect(await find({ 说明: NOTES, 成绩: MARKS })).toBe("成绩");
    expect(await find({ 成绩: MARKS, 一批: PEOPLE })).toBe("一批");
    expect(await find({ 成绩: MARKS, 缴费: MARKS })).toMatchObject({ kind: "several-registrations" });
    expect(await find({ 历次成绩: MARKS })).toEqual({ kind: "no-registration" });
  });

  test("a roster without numbers is told as such, with or without being asked for", async () => {
    const told = { kind: "no-numbers", sheet: "名单", headings: ["序号", "姓名", "性别", "电话"] };
    const roster = "| 序号 | 姓名 | 性别 | 电话 |\n| 1 | 甲 | 男 | 2 |";
    expect(await find({ 说明: NOTES, 名单: roster })).toEqual(told);
    const port = xlsxPort(drawBook({ 名单: roster }));
    expect(await failureOf(auditSheet(port, "名单", jinan(), OPTIONS))).toEqual(told);
  });

  test("a roster whose number column is settled by its heading is one, and what is settled hides none", async () => {
    const roster = `| 序号 | 姓名 | 备用 | 电话 |\n| 1 | 甲 | E1234567 | 2 |`;
    const port = xlsxPort(drawBook({ 说明: NOTES, 名单: roster }));
    expect(await failureOf(nameIn(port))).toMatchObject({ kind: "no-numbers" });
    const settled = { ...NOTHING_SETTLED, headings: new Map([["备用", ["idNumber"] as const]]) };
    expect((await findSheets(port, vocabulary, undefined, settled)).sheet).toBe("名单");
    await rememberColumns(port, { headings: settled.headings, values: new Map() });
    expect(await nameIn(port)).toBe("名单");
    const people = xlsxPort(drawBook({ 一批: PEOPLE }));
    const nobody = { ...NOTHING_SETTLED, columns: new Map([["idNumber", null] as const]) };
    expect((await findSheets(people, vocabulary, undefined, nobody)).sheet).toBe("一批");
  });

  test("a hidden copy does not make two", async () => {
    const sheet = utils.aoa_to_sheet([
      ["姓名", "证件号码", "申报职业", "申报等级"],
      ["甲", JIA, "互联网营销师", "四级"],
    ]);
    const file = { SheetNames: ["备份", "一批"], Sheets: { 备份: sheet, 一批: sheet } };
    const hidden = { ...file, Workbook: { Sheets: [{ Hidden: 1 as const }, {}] } };
    const find = (book: WorkBook) => failureOf(nameIn(xlsxPort(openXlsx(write(book, { type: "buffer" })))));
    expect(await find(file)).toMatchObject({
      kind: "several-registrations",
      sheets: [{ name: "备份" }, { name: "一批" }],
    });
    expect(await find(hidden)).toBe("一批");
  });

  test("a blank one beside the filled one makes no two; of blank ones somebody chooses", async () => {
    const filled = drawBook({ 一批: PEOPLE });
    await writeTemplate(xlsxPort(filled), jinan());
    expect(await failureOf(nameIn(xlsxPort(filled)))).toBe("一批");
    const blank = newXlsx();
    await writeTemplate(xlsxPort(blank), jinan());
    expect(await failureOf(nameIn(xlsxPort(blank)))).toBe("空白报名表");
    await writeTemplate(xlsxPort(blank), null);
    const sheets = ["空白报名表", "空白报名表（2）"].map((name) => expect.objectContaining({ name }));
    expect(await failureOf(nameIn(xlsxPort(blank)))).toEqual({ kind: "several-registrations", sheets });
  });

  test("the one that is asked for, in any case, or word that it is not there", async () => {
    expect(await find({ 一批: PEOPLE, Sheet2: NOTES }, "sheet2")).toBe("Sheet2");
    expect(await find({ 一批: PEOPLE }, "二批")).toBe("sheet-missing 二批");
  });
});

test("a sheet without people's columns, or without anything, cannot be audited", async () => {
  const port = xlsxPort(drawBook({ 说明: NOTES, 空: "" }));
  expect(await failureOf(auditSheet(port, "说明", jinan(), OPTIONS))).toEqual({ kind: "no-header", sheet: "说明" });
  expect(await failureOf(auditSheet(port, "空", jinan(), OPTIONS))).toBe("sheet-empty 空");
});

describe("writing", () => {
  /** Audits, lets something happen, writes; gives what went wrong, and whether the sheet is as it was before writing. */
  async function writeAfter(happening: (book: ReturnType<typeof drawBook>) => void) {
    const book = drawBook({ 报名表: PEOPLE });
    const port = xlsxPort(book);
    const { audit, grid } = await auditSheet(port, "报名表", jinan(), OPTIONS);
    happening(book);
    const before = stateOf(book);
    const failure = await failureOf(writeResults(port, { audit, grid }).then(() => undefined));
    return { failure, untouched: JSON.stringify(stateOf(book)) === JSON.stringify(before) };
  }
  const sheetOf = (book: ReturnType<typeof drawBook>) => {
    const sheet = book.sheet("报名表");
    if (!sheet) throw new Error("no sheet");
    return sheet;
  };

  test("is done where the people stand as they were read", async () => {
    expect(await writeAfter(() => undefined)).toEqual({ failure: undefined, untouched: false });
  });

  test("is done where only a column that nobody reads was changed", async () => {
    const book = drawBook({ 报名表: PEOPLE.replaceAll(/\|\n/g, "| |\n").replace("申报等级 | |", "申报等级 | 备注 |") });
    const port = xlsxPort(book);
    const { audit, grid } = await auditSheet(port, "报名表", jinan(), OPTIONS);
    sheetOf(book).setValue(2, 7, "已电话核实");
    await writeResults(port, { audit, grid });
    expect(sheetOf(book).value(2, 7)).toBe("已电话核实");
  });

  test("of a sheet too large to be looked at twice asks only who stands where", async () => {
    const people = Array.from({ length: 1_600 }, (_, n) => ({ 出生日期: `${1960 + (n % 40)}-01-01`, 从业年限: 5 }));
    const asked: SheetBlock[] = [];
    for (const rows of [1_600, 1_000]) {
      const book = newXlsx();
      const sheet = book.addSheet("报名表");
      sheet.setValues(1, 1, sheetOfPeople(people.slice(0, rows)).cells);
      const peek = (blocks: readonly SheetBlock[]) => {
        asked.push(...blocks);
        return Promise.resolve(blocks.map(({ block }) => sheet.values(block)));
      };
      const port: WorkbookPort = { ...xlsxPort(book), readBlocks: peek };
      const { audit, grid } = await auditSheet(port, "报名表", jinan(), OPTIONS);
      await writeResults(port, { audit, grid });
    }
    const columns = TEMPLATE_FIELDS.length;
    expect(asked.filter(({ block }) => block.row > 1).map(({ block }) => block)).toEqual([
      { row: 2, column: 1, rows: 1_601, columns: 1 },
      { row: 2, column: 4, rows: 1_601, columns: 1 },
      { row: 2, column: columns + 1, rows: 1_600, columns: 9 },
      { row: 2, column: 1, rows: 1_001, columns },
      { row: 2, column: columns + 1, rows: 1_000, columns: 9 },
    ]);
  });

  test.each([
    [
      "rows were sorted",
      (book: ReturnType<typeof drawBook>) => {
        const [one = [], two = []] = sheetOf(book).values({ row: 2, column: 1, rows: 2, columns: 6 });
        sheetOf(book).setValues(2, 1, [two, one]);
      },
    ],
    ["somebody else stands in a row", (book: ReturnType<typeof drawBook>) => sheetOf(book).setValue(3, 2, JIA)],
    ["a heading was changed", (book: ReturnType<typeof drawBook>) => sheetOf(book).setValue(1, 3, "工龄")],
    ["a fact was changed", (book: ReturnType<typeof drawBook>) => sheetOf(book).setValue(3, 3, 9)],
    ["a column was added", (book: ReturnType<typeof drawBook>) => sheetOf(book).setValue(1, 9, "备注")],
    ["somebody was added below", (book: ReturnType<typeof drawBook>) => sheetOf(book).setValue(4, 1, "丙")],
    [
      "a word was typed where results go",
      (book: ReturnType<typeof drawBook>) => sheetOf(book).setValue(3, 9, "已缴费"),
    ],
  ])("is refused when %s", async (_, happening) => {
    expect(await writeAfter(happening)).toEqual({ failure: "changed-meanwhile 报名表", untouched: true });
  });
});

describe("dates of a sheet that is written", () => {
  const MARCH = serialOf(dayOf(2021, 3, 1), false);
  const DATED = `
    | 姓名 | 证件号码 | 从业起始时间 | 备注 | 申报职业     | 申报工种   | 申报等级 |
    | 甲   | ${JIA}   | {${MARCH} yyyy-mm} | {${MARCH} yyyy-mm} | 互联网营销师 | 直播销售员 | 四级     |
  `;

  test.each([
    ["a month is shown with its day", 3, "yyyy-mm-dd", "changed-meanwhile 报名表"],
    ["a month is shown as another month is", 3, 'yyyy"年"m"月"', undefined],
    ["a date that nobody reads is shown otherwise", 4, "yyyy-mm-dd", undefined],
  ])("%s since it was read", async (_, column, numberFormat, failure) => {
    const book = drawBook({ 报名表: DATED });
    const port = xlsxPort(book);
    const audited = await auditSheet(port, "报名表", jinan(), OPTIONS);
    book.sheet("报名表")?.setFormat({ row: 2, column, rows: 1, columns: 1 }, { numberFormat });
    expect(await failureOf(writeResults(port, audited).then(() => undefined))).toBe(failure);
  });
});

describe("writing once more without reading again", () => {
  async function writtenOnce() {
    const book = drawBook({ 报名表: PEOPLE });
    const port = xlsxPort(book);
    const first = await auditSheet(port, "报名表", jinan(), OPTIONS);
    const wrote = await writeResults(port, first);
    const next = await auditAgain(first, jinan(), { asOf: dayOf(2026, 6, 1) });
    const earliest = () => book.sheet("报名表")?.value(2, 14);
    return { book, port, next, wrote, earliest };
  }

  test("replaces what the first result said", async () => {
    const { port, next, wrote, earliest } = await writtenOnce();
    const before = earliest();
    await writeResults(port, next, undefined, wrote);
    expect(earliest()).toBe(serialOf(dayOf(2026, 6, 1), false));
    expect(before).not.toBe(earliest());
  });

  test("is done over results that the clerk has taken away, and refused over what she wrote there", async () => {
    const { book, port, next, wrote, earliest } = await writtenOnce();
    book.sheet("报名表")?.setValue(2, 14, "待定");
    expect(await failureOf(writeResults(port, next, undefined, wrote))).toBe("changed-meanwhile 报名表");
    expect(earliest()).toBe("待定");
    book.sheet("报名表")?.setValue(2, 14, "");
    await writeResults(port, next, undefined, wrote);
    expect(earliest()).toBe(serialOf(dayOf(2026, 6, 1), false));
  });
});

test("clearing a sheet that is not there, or has nothing of ours", async () => {
  const port = xlsxPort(drawBook({ 报名表: PEOPLE }));
  expect(await failureOf(clearMarks(port, "二批"))).toBe("sheet-missing 二批");
  expect(await clearMarks(port, "报名表")).toBe(false);
});

describe("the annual plan", () => {
  test("becomes a worksheet of its own, and another where there is one", async () => {
    const book = drawBook({ 报名表: PEOPLE });
    const port = xlsxPort(book);
    expect(await writePlan(port, jinan(), compact)).toBe("年度认定计划公告");
    expect(await writePlan(port, jinan(), expanded)).toBe("年度认定计划公告（2）");
    expect(await writePlan(port, jinan(), compact)).toBe("年度认定计划公告（3）");
    expect(book.sheets().map(({ name }) => name)).toEqual([
      "报名表",
      "年度认定计划公告",
      "年度认定计划公告（2）",
      "年度认定计划公告（3）",
    ]);
    expect((await findSheets(port, vocabulary)).sheet).toBe("报名表");
  });

  test("a notice without a plan makes none", async () => {
    const book = drawBook({ 报名表: PEOPLE });
    const bare = { ...jinan() };
    delete bare.plan;
    expect(await failureOf(writePlan(xlsxPort(book), bare, compact))).toEqual({
      kind: "no-plan",
      title: jinan().title,
    });
    expect(book.sheets()).toHaveLength(1);
  });
});
