import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RememberedColumns } from "../../src/core/sheet/remembered-columns";
import { recallColumns, rememberColumns } from "../../src/workbook/column-memory";
import { xlsxPort } from "../../src/workbook/file/port";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder, type Ran } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

/** Six years do for 四级; what they stand under is no heading that anybody knows. */
const PEOPLE = `
  | 姓名 | 证件号码                   | 手机号码    | 文化程度 | 备用1 | 备用2 | 职业方向     | 工种       | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | 13900000001 | 高中     | {6}   |       | 互联网营销师 | 直播销售员 | 三级     |
`;
const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026"];
const COMPARE = ["compare", "in.xlsx", "--pack", "jinan-2026", "--as-of", "2026-03-01", "--as-of", "2027-03-01"];

function ran(words: readonly string[]): Promise<Ran> {
  return withFolder((folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook({ 报名表: PEOPLE }).save());
    return ranIn(folder, words);
  });
}

async function reported(...words: readonly string[]) {
  const { exit, out, sentences } = await ran([...AUDIT, ...words, "--json", "-"]);
  expect([exit, sentences.filter((one) => !one.startsWith("注意"))]).toEqual([0, []]);
  return JSON.parse(out);
}

test("columns are named by the field's name or its header, and values said for the whole sheet", async () => {
  const { sheet, rows } = await reported(
    ...["--column", "workYears=E", "--column", "申报职业=g", "--column=workType=H", "--value", "申报等级=四级"],
  );
  expect(sheet.columns).toMatchObject({ workYears: "E", occupation: "G", workType: "H" });
  expect(sheet.columns.level).toBeUndefined();
  expect(sheet.values).toEqual({ level: "四级/中级工" });
  expect(sheet.unread.map(({ column }: { column: string }) => column)).toEqual(["F", "I"]);
  expect(rows[0]).toMatchObject({ verdict: "eligible", level: 4 });
});

test("one column feeds two fields", async () => {
  const { sheet } = await reported("--column", "occupation=H", "--column", "workType=H");
  expect(sheet.columns).toMatchObject({ occupation: "H", workType: "H" });
});

test("a field with nothing behind it is not read from any column", async () => {
  const { sheet, rows } = await reported("--column", "level=");
  expect(sheet.columns.level).toBeUndefined();
  expect(rows[0].appliedLevel).toBeNull();
});

test("holds for both sides of a comparison", async () => {
  const { exit, out } = await ran([
    ...[...COMPARE, "--column", "workYears=E", "--column", "occupation=G", "--value", "level=四级", "--json", "-"],
  ]);
  expect(exit).toBe(0);
  expect(JSON.parse(out).sides.map((side: { summary: { eligible: number } }) => side.summary.eligible)).toEqual([1, 1]);
});

test.each([
  [["--column", "shoeSize=C"], "没有“shoeSize”这一项，--column 请写作 level=D 或 申报等级=D。"],
  [["--column", "level"], "“level”里没有等号，--column 请写作 level=D 或 申报等级=D。"],
  [["--column", "level=D4"], "“level=D4”里的“D4”不是列标，请写作 A、B 到 XFD 这样的字母。"],
  [["--column", "level=XFE"], "“level=XFE”里的“XFE”不是列标，请写作 A、B 到 XFD 这样的字母。"],
  [["--column", "level=J"], "工作表“报名表”没有那么多列，--column 给“申报等级”的列不在表里，请核对列标。"],
  [["--column", "level=D", "--column", "申报等级=E"], "“申报等级”用 --column 写了两次，请只写一次。"],
  [["--column", "name="], "“姓名”一列不能不读，请写明是哪一列，如 --column name=B。"],
  [["--value", "level=四级", "--value", "level=三级"], "“申报等级”用 --value 写了两次，请只写一次。"],
  [["--column", "level=D", "--value", "level=三级"], "“申报等级”写了 --column 又写了 --value，请只写一个。"],
  [["--value", "level=九级"], "--value 里的“九级”读不出是哪个申报等级，请核对。"],
  [["--value", "occupation=炼丹师"], "--value 里的“炼丹师”读不出是哪个申报职业，请核对。"],
  [["--value", "level="], "--value 里的“”读不出是哪个申报等级，请核对。"],
])("%j is wrong usage", async (words, sentence) => {
  for (const command of [AUDIT, COMPARE]) {
    const { exit, sentences } = await ran([...command, ...words]);
    expect([exit, sentences[0]]).toEqual([2, sentence]);
  }
});

test("a value that no sheet states once is refused with those that can be", async () => {
  const { exit, sentences } = await ran([...AUDIT, "--value", "name=甲"]);
  expect(exit).toBe(2);
  expect(sentences[0]).toMatch(
    /^“姓名”不能整张表统一填写，--value 能写的是毕业院校（school）、.*、申报职业（occupation）、/,
  );
});

describe("what a workbook remembers", () => {
  /** Runs over a workbook that remembers 备用1 as 从业年限, 职业方向 as 申报职业 and 四级 for the sheet. */
  async function ranRemembering(
    words: readonly string[],
  ): Promise<Ran & { readonly remembered: RememberedColumns | null }> {
    return withFolder(async (folder) => {
      const book = drawBook({ 报名表: PEOPLE });
      await rememberColumns(xlsxPort(book), {
        headings: new Map([
          ["备用1", ["workYears"]],
          ["职业方向", ["occupation"]],
        ]),
        values: new Map([["报名表", new Map([["level", "四级/中级工"]])]]),
      });
      writeFileSync(join(folder, "in.xlsx"), book.save());
      const ran = await ranIn(folder, words);
      const out = join(folder, "out.xlsx");
      return {
        ...ran,
        remembered: existsSync(out) ? await recallColumns(xlsxPort(openXlsx(readFileSync(out)))) : null,
      };
    });
  }

  test("holds for the command, which says so, and stays in the result", async () => {
    const { exit, out, remembered } = await ranRemembering([...AUDIT, "--out", "out.xlsx"]);
    expect(exit).toBe(0);
    expect(out).toContain("符合1人");
    expect(out).toContain("由您指定申报等级“四级/中级工”，全部行按此审核。");
    expect(out).toContain("按记住的列用途：E 列“备用1”读作“从业年限”，G 列“职业方向”读作“申报职业”。");
    expect([...(remembered?.headings.keys() ?? [])]).toEqual(["备用1", "职业方向"]);
  });

  test("gives way to what is typed, and the result remembers that", async () => {
    const { exit, out, remembered } = await ranRemembering([
      ...[...AUDIT, "--column", "workYears=F", "--value", "level=三级", "--out", "out.xlsx"],
    ]);
    expect(exit).toBe(0);
    expect(out).not.toContain("备用1");
    expect(remembered?.headings.get("备用2")).toEqual(["workYears"]);
    expect(remembered?.headings.has("备用1")).toBe(false);
    expect(remembered?.values.get("报名表")?.get("level")).toBe("三级/高级工");
  });

  test("is told by a comparison, too", async () => {
    expect((await ranRemembering(COMPARE)).out).toContain("按记住的列用途：E 列“备用1”");
  });
});

test("a column that was not read is told with the words that settle it", () =>
  withFolder(async (folder) => {
    const book = drawBook({ 报名表: PEOPLE.replace("备用1", "工龄") });
    writeFileSync(join(folder, "in.xlsx"), book.save());
    const hint = "注意：没有采用的列可以用 --column 指明是哪一项，如 --column 从业年限=E。";
    expect((await ranIn(folder, AUDIT)).sentences).toContain(hint);
    const settled = await ranIn(folder, [...AUDIT, "--column", "从业年限=E"]);
    expect(settled.sentences).not.toContain(hint);
  }));
