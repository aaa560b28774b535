import { RESULTS } from "../../../src/core/sheet/owned-columns";
import { resultRows } from "../../../src/core/results/write";
import type { ResultColumn } from "../../../src/core/terms/field";
import type { CellValue } from "../../../src/core/text/value";
import { auditOf, type Facts } from "../../support/people";

const PERSON: Facts = {
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};

function valuesOf(
  facts: Facts,
  { pack, date1904 = false }: { pack?: string; date1904?: boolean } = {},
): Record<ResultColumn, CellValue> {
  const { sheet, rows } = auditOf([{ ...PERSON, ...facts }], pack === undefined ? {} : { pack });
  const [written] = rows.map(resultRows(sheet, { date1904 }));
  return Object.fromEntries(RESULTS.map((result, place) => [result, written?.values[place] ?? ""])) as never;
}

test("who is in has a level, a fee, a clause, papers and the day of the audit; who is not has none of them", () => {
  expect(valuesOf({})).toMatchObject({
    level: "四级/中级工",
    fee: 280,
    verdict: "符合",
    clause: "附件4 第2条(1)",
    highestLevel: "四级/中级工",
    earliest: 46_082,
    culprits: "",
  });
  const short = valuesOf({ 从业年限: 0, 毕业日期: "" });
  expect(short).toMatchObject({ level: "", fee: "", verdict: "不符合", clause: "", documents: "" });
  expect(short.highestLevel).not.toBe("四级/中级工");
});

test("who is open has neither level nor fee yet, so that the column's sum is what is due", () =>
  expect(valuesOf({ 姓名: "" })).toMatchObject({ level: "", fee: "", verdict: "待核", clause: "", culprits: "姓名" }));

test("who becomes eligible by time has the day; whom time does not help has none", () => {
  expect(valuesOf({ 从业年限: 4 }).earliest).toBe(46_082 + 365);
  expect(valuesOf({ 从业年限: "好多年" }).earliest).toBe("");
});

test("in a workbook that counts days from 1904 the day is the same day", () =>
  expect(valuesOf({}, { date1904: true }).earliest).toBe(46_082 - 1_462));

test("a level of which the notice prints no fee is in without an amount", () => {
  const facts = {
    文化程度: "大专",
    院校类别: "高等职业学校",
    毕业日期: "2020-07-01",
    所学专业: "软件技术",
    申报职业: "人工智能训练师",
    申报工种: "",
    申报等级: "三级",
    原证书等级: "四级",
    从业年限: 0,
  };
  expect(valuesOf(facts, { pack: "ecommerce-ai-conditions" })).toMatchObject({
    level: "三级/高级工",
    verdict: "符合",
    fee: "未公布",
  });
});

test("papers stand one behind the other, as the notice prints them", () => {
  const papers = String(valuesOf({}).documents).split("；");
  expect(papers.length).toBeGreaterThan(3);
  expect(papers[0]).toContain("身份证");
  expect(new Set(papers).size).toBe(papers.length);
});

test("the columns of all problems, in the order of the sheet, each once", () => {
  const values = valuesOf({ 手机号码: "1", 证件号码: "1", 姓名: "", 收费: 1 });
  expect(values.culprits).toBe("姓名|证件号码|手机号码|收费");
  expect(valuesOf({ 收费: 1 }).culprits).toBe("收费");
});
