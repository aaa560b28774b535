import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

const PEOPLE = `
  | 姓名  | 性别 | 证件号码                   | 毕业日期  | 申报职业     | 申报工种   | 申报等级 |
  | 甲 甲 |      | ${idNumber("19900101", 2)} | 2019.6.30 | 互联网营销师 | 直播销售员 | 四级     |
`;
const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026"];

function corrected(words: readonly string[]) {
  return withFolder(async (folder) => {
    const input = drawBook({ 报名表: PEOPLE }).save();
    writeFileSync(join(folder, "in.xlsx"), input);
    const ran = await ranIn(folder, [...AUDIT, ...words, "--out", "out.xlsx", "--json", "-"]);
    expect(readFileSync(join(folder, "in.xlsx"))).toEqual(Buffer.from(input));
    const row = openXlsx(readFileSync(join(folder, "out.xlsx")))
      .sheet("报名表")
      ?.values({ row: 2, column: 1, rows: 1, columns: 7 })[0];
    return { ran, row };
  });
}

test("nothing is corrected unasked, and the kinds that are named are, in the copy alone", async () => {
  const plain = await corrected([]);
  expect(plain.row).toEqual(["甲 甲", "", idNumber("19900101", 2), "2019.6.30", "互联网营销师", "直播销售员", "四级"]);
  const two = await corrected(["--correct", "level", "--correct", "from-id"]);
  expect(two.row).toEqual([
    "甲 甲",
    "女",
    idNumber("19900101", 2),
    "2019.6.30",
    "互联网营销师",
    "直播销售员",
    "四级/中级工",
  ]);
  expect(two.ran.sentences).toContain(
    "已改正 2 处，只写在结果文件里：按证件号码补性别、出生日期 1 处、等级写全称 1 处。",
  );
  const all = await corrected(["--correct", "all"]);
  expect(all.row?.slice(0, 4)).toEqual(["甲甲", "女", idNumber("19900101", 2), 43646]);
  const verdicts = [plain, two, all].map(({ ran }) => JSON.parse(ran.out).rows[0].verdict);
  expect(new Set(verdicts).size).toBe(1);
});

test("a kind there is none of, and a correction without a copy to write it into, are refused", () =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook({ 报名表: PEOPLE }).save());
    const unknown = await ranIn(folder, [...AUDIT, "--correct", "spelling", "--out", "out.xlsx"]);
    expect([unknown.exit, unknown.sentences[0]]).toEqual([
      2,
      "没有“spelling”这种改正，--correct 请写 from-id、number-as-text、date、level、name、width、blank 或 all。",
    ]);
    const nowhere = await ranIn(folder, [...AUDIT, "--correct", "all"]);
    expect([nowhere.exit, nowhere.sentences[0]]).toEqual([2, "--correct 改在结果文件里，请加上 --out。"]);
  }));
