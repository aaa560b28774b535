import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxPort } from "../../src/workbook/file/port";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { emptyForm, shandongForm } from "../support/forms";
import { idNumber } from "../support/id-number";

const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026", "--as-of", "2026-03-01"];

function ran(sheets: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook(sheets).save());
    const did = await ranIn(folder, [...AUDIT, ...words]);
    const path = join(folder, "out.xlsx");
    const wrote = existsSync(path);
    return { ...did, wrote, book: wrote ? openXlsx(new Uint8Array(readFileSync(path))) : drawBook(sheets) };
  });
}

const FORM = { 申报表: shandongForm({ 年限: "4", 证书等级: "五级", 发证日期: "2025-13-01" }) };

test("a form is summed up as one person", async () => {
  const { exit, out } = await ran({ 申报表: shandongForm({ 年限: "5" }) });
  expect([exit, out]).toEqual([0, expect.stringContaining("共审核1人：符合1人")]);
});

test("the report says that it is a form, and has cells for columns", async () => {
  const { exit, out } = await ran(FORM, "--json", "-");
  const { sheet, rows } = JSON.parse(out);
  expect(exit).toBe(0);
  expect(sheet).toMatchObject({ name: "申报表", form: true, headerRow: 2, firstRow: 2, lastRow: 2 });
  expect(sheet.columns).toMatchObject({ name: "C2", idNumber: "C4", certificateLevel: "D8", workYears: "C13" });
  expect(sheet.unread).toContainEqual({ column: "H8", heading: "证书信息/发证机构", filled: 0, offers: [] });
  expect(rows).toMatchObject([{ row: 2, name: "甲", appliedLevel: 4 }]);
  expect(rows[0].problems).toContainEqual({
    kind: "date-impossible",
    severity: "error",
    column: "G8",
    message: "“申报表”表G8“证书信息/发证日期”填的“2025-13-01”不是日历上有的日期；请核对后重新填写。",
  });
});

test("the report of a table says nothing of forms", async () => {
  const people = `| 姓名 | 证件号码 |\n| 甲 | ${idNumber("19900101", 1)} |`;
  expect(JSON.parse((await ran({ 报名表: people }, "--json", "-")).out).sheet).not.toHaveProperty("form");
});

test("nothing is written into it", async () => {
  const { exit, sentences, wrote } = await ran(FORM, "--out", "out.xlsx");
  expect([exit, wrote]).toEqual([3, false]);
  expect(sentences).toEqual(["“申报表”是一个人的申报表，不往里写结果，请去掉 --out，看概要或 --json 的结果。"]);
});

test("no letter names its columns, a value for all of it is taken", async () => {
  const { exit, sentences } = await ran(FORM, "--column", "level=D");
  expect([exit, sentences[0]]).toEqual([
    2,
    "“申报表”是一个人的申报表，没有列可以用 --column 指明，请改用 --value，或把栏目名称改得明白些。",
  ]);
  const { out } = await ran(FORM, "--value", "level=五级", "--json", "-");
  expect(JSON.parse(out).sheet.values).toEqual({ level: "五级/初级工" });
});

test("of several one is to be named, and an empty one is told as such", async () => {
  const other = shandongForm({ 姓名: "乙", 证件号码: idNumber("19900101", 3), 年限: "4" });
  const several = await ran({ 甲: shandongForm({ 年限: "5" }), 乙: other });
  expect([several.exit, several.sentences[0]]).toEqual([3, expect.stringContaining("一个人的申报表，认出 18 栏")]);
  const named = await ran({ 甲: shandongForm({ 年限: "5" }), 乙: other }, "--sheet", "乙");
  expect([named.exit, named.out]).toEqual([0, expect.stringContaining("不符合1人")]);
  const empty = await ran({ 空表: emptyForm() });
  expect([empty.exit, empty.sentences[0]]).toEqual([3, expect.stringMatching(/^工作表“空表”是一张空白的申报表/)]);
});

describe("a list and forms together", () => {
  const PEOPLE = `
    | 姓名 | 证件号码                   | 手机号码    | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
    | 丙   | ${idNumber("19900101", 5)} | 13900000005 | {5}      | 互联网营销师 | 直播销售员 | 四级     |
    | 甲   | ${idNumber("19900101", 1)} | 13900000006 | {5}      | 互联网营销师 | 直播销售员 | 四级     |
  `;
  const WORK = { 时间1: "2018.3-至今", 单位1: "某公司", 岗位1: "互联网营销师" };
  const YI = shandongForm({ 姓名: "乙", 证件号码: idNumber("19900101", 3), 手机号码: "13900000003", ...WORK });
  const SHEETS = { 报名表: PEOPLE, 甲: shandongForm({ 年限: "5" }), 乙: YI };
  const ALL = Object.keys(SHEETS).flatMap((name) => ["--sheet", name]);

  test("are one result, with duplicates across and each form's own work", async () => {
    const { exit, out } = await ran(SHEETS, ...ALL, "--json", "-");
    const { rows, summary, sheets } = JSON.parse(out);
    expect(exit).toBe(0);
    expect(summary).toMatchObject({ rows: 4, eligible: 2, undetermined: 2 });
    expect(sheets.map(({ form }: { form?: boolean }) => form ?? false)).toEqual([false, true, true]);
    type Row = { sheet: string; row: number; verdict: string; problems: { kind: string; message: string }[] };
    const duplicate = ({ problems }: Row) => problems.find(({ kind }) => kind === "duplicate")?.message;
    expect(rows.map((row: Row) => [row.sheet, row.row, row.verdict, duplicate(row)])).toEqual([
      ["报名表", 2, "eligible", undefined],
      ["报名表", 3, "undetermined", expect.stringContaining("“报名表”表B3“证件号码”与“甲”表第2行重复（同一个人")],
      ["甲", 2, "undetermined", expect.stringContaining("“甲”表C4“证件号码”与“报名表”表第3行重复（同一个人")],
      ["乙", 2, "eligible", undefined],
    ]);
  });

  test("the list gets its results, the forms stay as they are, which is said", async () => {
    const { exit, sentences, book } = await ran(SHEETS, ...ALL, "--out", "out.xlsx", "--correct", "all");
    expect(exit).toBe(0);
    expect(sentences).toContain("注意：“甲”、“乙”是一个人的申报表，不往里写结果。");
    const port = xlsxPort(book);
    const before = xlsxPort(drawBook(SHEETS));
    for (const name of ["甲", "乙"]) expect(await port.read(name)).toEqual(await before.read(name));
    expect((await port.read("报名表")).cells[1]).toContain("符合");
  });

  test("a column is settled in the list by its heading", async () => {
    const { exit, out } = await ran(SHEETS, ...ALL, "--column", "workYears=", "--json", "-");
    expect([exit, JSON.parse(out).sheet.columns.workYears]).toEqual([0, undefined]);
  });

  test("of forms alone nothing can be written", async () => {
    const { exit, sentences, wrote } = await ran(SHEETS, "--sheet", "甲", "--sheet", "乙", "--out", "out.xlsx");
    expect([exit, wrote, sentences[0]]).toEqual([3, false, expect.stringContaining("请去掉 --out")]);
  });
});
