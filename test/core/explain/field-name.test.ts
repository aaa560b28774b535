import { audit, type AuditRow } from "../../../src/core/audit";
import { problemSentence } from "../../../src/core/explain/problems/row";
import { resultTextOf } from "../../../src/core/explain/result-text";
import { ledgerOf, reasonsOf } from "../../../src/core/explain/row";
import { dayOf } from "../../../src/core/time/day";
import { packById } from "../../../src/packs";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";

/** The one row of a sheet whose years stand under this heading. */
function rowUnder(heading: string, years: string, phone = "13800138000"): AuditRow {
  const grid = drawGrid(`
    | 考生姓名 | 身份证号 | 联系手机 | ${heading} | 申报职业 | 申报工种 | 申报等级 |
    | 张甲 | ${idNumber("19900101")} | ${phone} | ${years} | 互联网营销师 | 直播销售员 | 四级 |
  `);
  const pack = packById("jinan-2026");
  const [row] = pack === undefined ? [] : audit(grid, pack, { asOf: dayOf(2026, 3, 1) }).rows;
  if (row === undefined) throw new Error("the sheet has no person");
  return row;
}

test("a reason that asks to fill in names the clerk's own column and its cell", () => {
  const row = rowUnder("本职业工龄", "");
  expect(reasonsOf(row)[0]).toContain("，请补填“本职业工龄”（D2）");
  expect(ledgerOf(row)[0]?.lines[0]?.text).toContain("“本职业工龄”（D2）");
});

test("what is written into the row names the column and no cell: rows are sorted afterwards", () => {
  const text = resultTextOf(rowUnder("本职业工龄", ""));
  expect(text).toContain("请补填“本职业工龄”");
  expect(text).not.toContain("D2");
});

test("a column with the standard heading is called so, and so is a field without a column", () => {
  expect(reasonsOf(rowUnder("从业年限", ""))[0]).toMatch(/，请补填从业年限(?!”)/);
  expect(reasonsOf({ ...rowUnder("本职业工龄", ""), reading: null })[0]).toMatch(/，请补填从业年限(?!”)/);
});

test("a sentence about a cell names the clerk's heading, also where it is written into the row", () => {
  const row = rowUnder("本职业工龄", "很久", "1380013");
  const sentences = row.decision.problems.map((problem) => problemSentence(problem, { name: "报名表" }));
  expect(sentences).toEqual([
    "“报名表”表C2“联系手机”填的“1380013”不是11位的手机号码；请核对。",
    "“报名表”表D2“本职业工龄”填的“很久”读不出是多少年；请写成“5”或“5年3个月”。",
  ]);
  expect(resultTextOf(row)).toContain("“联系手机”填的“1380013”");
  expect(resultTextOf(row)).toContain("“本职业工龄”填的“很久”");
});
