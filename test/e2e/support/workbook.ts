import { strToU8, unzipSync, zipSync } from "fflate";
import { idNumber } from "../../support/id-number";
import { drawBook } from "../../support/draw";

export const SHEET = "报名表";
export const FIRST_ROW = 4;

const id = (birth: string, order: number) => idNumber(birth, order);
const damaged = id("19920202", 5).replace(/.$/, (last) => (last === "0" ? "1" : "0"));

/** Two who may be admitted, two who may not, one whose identity number is wrong, one whose data do not suffice. */
export function registrations(): Uint8Array {
  const book = drawBook({
    [SHEET]: `
      | 2026年职业技能等级认定报名表 | < | < | < | < | < | < | < |
      | 姓名 | 证件号码 | 原证书等级 | 文化程度 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |
      |      |          |            |          |          |          |          |          |
      | 张一 | ${id("19900101", 1)} | | 初中 | {5} | 互联网营销师 | 直播销售员 | 四级 |
      | 李二 | ${id("19910203", 3)} | | 初中 | {4} | 互联网营销师 | 直播销售员 | 四级 |
      | 王三 | ${damaged} | | 初中 | {6} | 互联网营销师 | 直播销售员 | 四级 |
      | 赵四 | ${id("19880808", 2)} | | 大专 | {12} | 互联网营销师 | 直播销售员 | 三级 |
      | 钱五 | ${id("19950505", 7)} | | 大专 | {1} | 互联网营销师 | 直播销售员 | 三级 |
      | 孙六 | ${id("19930909", 9)} | | 大专 | | 互联网营销师 | 直播销售员 | 四级 |
    `,
    说明: "| 请如实填写 |",
  });
  const sheet = book.sheet(SHEET);
  sheet?.setColumnWidth(2, 1, 22);
  sheet?.setColumnWidth(6, 2, 16);
  sheet?.setFormat({ row: 2, column: 1, rows: 1, columns: 8 }, { bold: true, fill: "#DDEBF7" });
  sheet?.setFormat({ row: 4, column: 2, rows: 200, columns: 1 }, { numberFormat: "@" });
  sheet?.freeze(2, 1);
  return book.save();
}

/** The same workbook, whose second sheet breaks off. */
export function brokenSecondSheet(): Uint8Array {
  return zipSync({ ...unzipSync(registrations()), "xl/worksheets/sheet2.xml": strToU8("<worksheet") });
}
