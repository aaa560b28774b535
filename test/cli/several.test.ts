import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recallColumns } from "../../src/workbook/column-memory";
import { xlsxPort } from "../../src/workbook/file/port";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

const ID = idNumber("19900101", 1);
/** The columns of the classes stand in different places. */
const FIRST = `
  | 姓名 | 证件号码 | 手机号码    | 文化程度 | 备用1 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${ID}    | 13900000001 | 高中     | {6}   | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${idNumber("19900101", 3)} | 13900000002 | 高中 | {6} | 互联网营销师 | 直播销售员 | 四级 |
`;
const SECOND = `
  | 二班报名表 |
  | 备用1 | 姓名 | 证件号码 | 手机号码    | 文化程度 | 申报职业     | 申报工种   | 申报等级 |
  | {6}   | 甲   | ${ID}    | 13900000001 | 高中     | 互联网营销师 | 直播销售员 | 四级     |
`;
const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026", "--as-of", "2026-03-01"];
const BOTH = ["--sheet", "一班", "--sheet", "二班"];
const YEARS = ["--column", "workYears=备用1"];

function within<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withFolder((folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook({ 一班: FIRST, 二班: SECOND }).save());
    return work(folder);
  });
}

test("sheets named one by one are audited together and reported in one", () =>
  within(async (folder) => {
    const { exit, out } = await ranIn(folder, [...AUDIT, ...BOTH, ...YEARS, "--json", "-"]);
    expect(exit).toBe(0);
    const report = JSON.parse(out);
    expect(report.sheet).toEqual(report.sheets[0]);
    expect(report.sheets.map((one: { name: string; headerRow: number }) => [one.name, one.headerRow])).toEqual([
      ["一班", 1],
      ["二班", 2],
    ]);
    expect(report.sheets.map((one: { columns: Record<string, string> }) => one.columns.workYears)).toEqual(["E", "A"]);
    type Row = { sheet: string; row: number; verdict: string; problems: { kind: string; message: string }[] };
    expect(report.rows.map(({ sheet, row, verdict }: Row) => [sheet, row, verdict])).toEqual([
      ["一班", 2, "undetermined"],
      ["一班", 3, "eligible"],
      ["二班", 3, "undetermined"],
    ]);
    const duplicate = ({ problems }: Row) => problems.find(({ kind }) => kind === "duplicate")?.message;
    expect(report.rows.map(duplicate)).toEqual([
      expect.stringContaining("“一班”表B2“证件号码”与“二班”表第3行重复（同一个人"),
      undefined,
      expect.stringContaining("“二班”表C3“证件号码”与“一班”表第2行重复（同一个人"),
    ]);
    expect(report.summary).toMatchObject({ rows: 3, eligible: 1, undetermined: 2 });
  }));

test("results go into each sheet, the summary names both, and the heading is remembered", () =>
  within(async (folder) => {
    const { exit, out } = await ranIn(folder, [...AUDIT, ...BOTH, ...YEARS, "--out", "out.xlsx"]);
    expect(exit).toBe(0);
    expect(out).toContain("“一班”、“二班”共审核3人：符合1人，不符合0人，待核2人");
    const book = openXlsx(readFileSync(join(folder, "out.xlsx")));
    expect(book.sheet("一班")?.values({ row: 1, column: 11, rows: 3, columns: 1 })).toEqual([
      ["审核结论"],
      ["待核"],
      ["符合"],
    ]);
    expect(book.sheet("二班")?.values({ row: 2, column: 11, rows: 2, columns: 1 })).toEqual([["审核结论"], ["待核"]]);
    const { headings } = await recallColumns(xlsxPort(book));
    expect([...headings]).toEqual([["备用1", ["workYears"]]]);
    // Remembered, it holds in both without being said again.
    writeFileSync(join(folder, "in.xlsx"), book.save());
    const again = await ranIn(folder, [...AUDIT, ...BOTH]);
    expect(again.out).toContain("符合1人，不符合0人，待核2人");
    expect(again.out).toContain("按记住的列用途：E 列“备用1”读作“从业年限”。");
  }));

test("a value holds for all of them and is remembered for each", () =>
  within(async (folder) => {
    const { exit } = await ranIn(folder, [...AUDIT, ...BOTH, "--value", "level=五级", "--out", "out.xlsx"]);
    expect(exit).toBe(0);
    const { values } = await recallColumns(xlsxPort(openXlsx(readFileSync(join(folder, "out.xlsx")))));
    expect([...values].map(([sheet, its]) => [sheet, its.get("level")])).toEqual([
      ["一班", "五级/初级工"],
      ["二班", "五级/初级工"],
    ]);
  }));

test.each([
  [[...BOTH, "--column", "workYears=E"], 2, /“workYears=E”里的“E”在每张表里不一定是同一列，请写列名/],
  [[...BOTH, "--column", "workYears=备用9"], 2, /^“一班”、“二班”里没有列名是“备用9”的列/],
  [["--sheet", "一班", "--column", "workYears=备用9"], 2, /^“一班”里没有列名是“备用9”的列/],
  [["--sheet", "一班", "--sheet", "一班"], 2, /工作表“一班”用 --sheet 写了两次/],
  [["--sheet", "一班", "--sheet", "三班"], 3, /没有名为“三班”的工作表/],
  [[], 3, /请用 --sheet 指明其中一张，要一起审核就每张写一个 --sheet/],
] as const)("%j is refused", (words, exit, sentence) =>
  within(async (folder) => {
    const ran = await ranIn(folder, [...AUDIT, ...words]);
    expect([ran.exit, ran.sentences[0]]).toEqual([exit, expect.stringMatching(sentence)]);
  }),
);

test("a heading does as well as a letter where one sheet is chosen", () =>
  within(async (folder) => {
    const reports = await Promise.all(
      ["E", "备用1"].map((column) =>
        ranIn(folder, [...AUDIT, "--sheet", "一班", "--column", `workYears=${column}`, "--json", "-"]),
      ),
    );
    expect(reports.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(JSON.parse(reports[1]?.out ?? "")).toEqual(JSON.parse(reports[0]?.out ?? ""));
  }));
