import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { emptyForm, shandongForm } from "../support/forms";
import { idNumber } from "../support/id-number";

const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026", "--as-of", "2026-03-01"];

function ran(sheets: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook(sheets).save());
    const did = await ranIn(folder, [...AUDIT, ...words]);
    return { ...did, wrote: existsSync(join(folder, "out.xlsx")) };
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
