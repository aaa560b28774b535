import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { audit } from "../../../src/core/audit";
import { loadHeadings } from "../../../src/core/law/headings";
import type { RulePack } from "../../../src/core/law/schema";
import { readSheet } from "../../../src/core/sheet/reading";
import { dayFromIso } from "../../../src/core/time/day";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";
import { packOf } from "../../support/people";

const FILE = "rules/catalog/headings.yaml";
const source = readFileSync(FILE, "utf8");

/** The vocabulary with a line of headings.yaml changed. */
function withLine(from: string, to: string) {
  if (!source.includes(from)) throw new Error(`no ${from} in ${FILE}`);
  return { ...vocabulary, headings: loadHeadings(parse(source.replace(from, to)), FILE, vocabulary.headings.lexicon) };
}

const faultsOf = (from: string, to: string): string => {
  try {
    withLine(from, to);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a heading added to the file alone", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 手机号码 | 工匠岁数 | 申报职业 | 申报等级 |
    | 张三 | 11010519900307002X | 13800138000 | 六年 | 电子商务师 | 四级 |`);
  const yearsIn = (pack: RulePack) =>
    audit(grid, pack, { asOf: dayFromIso("2026-03-01") ?? NaN }).rows.map(({ applicant }) => applicant.workTotal.value);

  test("is read by the audit", () => {
    const more = withLine("fields:\n", "fields:\n  从业年限: 工匠岁数\n");
    expect(yearsIn(packOf())).toEqual([null]);
    expect(yearsIn({ ...packOf(), vocabulary: more })).toEqual([{ min: 72, max: 83 }]);
  });
  test("is known in one column for two fields, and as one that never says enough", () => {
    const read = (heading: string, from: string, to: string) => {
      const reading = readSheet(drawGrid(`| 姓名 | 证件号码 | ${heading} |\n| 张三 | 1 | 四级 |`), withLine(from, to));
      const { fields, offers } = reading?.readings[2] ?? { fields: [], offers: [] };
      return [fields, offers];
    };
    expect(read("工匠等次", "申报职业等级名称", "申报职业等级名称 工匠等次")).toEqual([["occupation", "level"], []]);
    expect(read("年头", "unsure:\n", "unsure:\n  从业年限: 年头\n")).toEqual([[], ["workYears"]]);
  });
});

describe("a fault of the file is told with its place and what to do", () => {
  test.each([
    [
      "考试类型: 报考类型",
      "考试类型: 报考类型 参评人",
      "fields.考试类型 “参评人”在“姓名”和“考试类型”下都有，只能留一处",
    ],
    [
      "考试类型: 报考类型",
      "考试类型: 报考类型 报考类型",
      "fields.考试类型 “报考类型”在“考试类型”下写了两次，只能留一处",
    ],
    [
      "考试类型: 报考类型",
      "考试类型: 手机号码",
      "fields.考试类型 “手机号码”在“手机号码”和“考试类型”下都有，只能留一处",
    ],
    ["考试类型: 报考类型", "考试類型: 报考类型", "fields.考试類型 没有“考试類型”这个标准表头，请检查写法"],
    ["考试类型: 报考类型", "考试类型: ※", "fields.考试类型 “※”里没有字，请删去"],
    ["申报职业 申报等级: ", "申报职业 报名等级: ", "together.申报职业 报名等级 没有“报名等级”这个标准表头，请检查写法"],
    ["  工作经历:", "  工作经验:", "records.工作经验 没有“工作经验”这张表，请检查写法"],
    ["禁考至: ", "禁考到: ", "records.禁考名单.禁考到 没有“禁考到”这一列，请检查写法"],
    ["工种: 工种名称", "工种: 职业名称 工种名称", "records.历次成绩.工种 “职业名称”在“职业”和“工种”下都有，只能留一处"],
    ["考试类型: 报考类型", "考试类型: [报考类型]", "fields.考试类型 应为用空格隔开的词"],
    ["unsure:", "unsur:", "（整个文件） 不认识 unsur，请检查拼写"],
  ])("%s → %s", (from, to, fault) => expect(faultsOf(from, to).split("\n")).toContain(`${FILE}：${fault}`));
});
