import { problemSentence } from "../../../src/core/explain/problems/row";
import { reasonsOf } from "../../../src/core/explain/row";
import { kindsOf, rowOf, type Facts } from "../../support/people";

const PERSON: Facts = {
  出生日期: "1990-01-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const reasons = (facts: Facts, headings?: readonly string[]) =>
  reasonsOf(rowOf({ ...PERSON, ...facts }, headings ? { headings } : {})).join("");
const problem = (kind: string, facts: Facts) => {
  const found = rowOf({ ...PERSON, ...facts }).decision.problems.find((one) => one.kind === kind);
  return found && problemSentence(found);
};

test("of adult education the sentence says what a person has to tell, and asks for no cell", () => {
  const graduate = {
    文化程度: "大专",
    毕业院校: "山东开放大学",
    学习形式: "成人",
    所学专业: "电子商务",
    学习状态: "毕业",
  };
  expect(reasons(graduate)).toContain("毕业证书，成人高等教育算不算所列的院校须人工核定");
});

test("a course under way without a school: the school is asked for", () =>
  expect(reasons({ 文化程度: "初中", 所学专业: "国际贸易", 毕业日期: "2026-07-01" })).toContain("请补填毕业院校"));

describe("what is filled is not asked to be filled in", () => {
  test("无 as a level beside a certificate's day", () => {
    const dated = { 原证书发证日期: "2022-05-06", 从业年限: 3 };
    expect(problem("certificate-level-missing", { ...dated, 原证书等级: "无" })).toMatch(
      /^“原证书等级”填的“无”，却写了证书；/,
    );
    expect(problem("certificate-level-missing", dated)).toMatch(/^“原证书等级”没有填写，/);
  });
  test("a class as 文化程度", () => {
    const floor = (文化程度: string) => {
      const facts = { ...PERSON, 文化程度, 从业年限: 6 };
      const row = rowOf(facts, { pack: "shanghai-2026" });
      const found = row.decision.problems.find(({ kind }) => kind === "education-assumed");
      return found && problemSentence(found);
    };
    expect(floor("高级工班")).toMatch(/请改写成学历。$/);
    expect(floor("")).toMatch(/；请补填。$/);
  });
});

describe("学生 and 无 are no occupations that could be related", () => {
  test.each(["学生", "无", "待业"])("%s", (从事职业) => {
    expect(problem("years-of-other-work", { 从事职业, 从业年限: 6 })).toBe(
      `“从事职业”填的“${从事职业}”不是职业，不知道所填年限算不算互联网营销师的工作；请核对这一项和从业年限。`,
    );
    expect(reasons({ 从事职业, 从业年限: 6 })).toContain(`从事职业填的是“${从事职业}”，请核对从业年限和从事职业`);
  });
  test("its twin: another trade may be", () =>
    expect(reasons({ 从事职业: "保安员", 从业年限: 6 })).toContain("是的请把从事职业改写成职业名称"));
  test("another trade without any years is no matter", () => {
    const graduate = { 文化程度: "中专", 毕业院校: "济南商贸学校", 所学专业: "电子商务", 学习状态: "毕业" };
    const kinds = (facts: Facts) => kindsOf(rowOf({ ...PERSON, ...graduate, ...facts }).decision);
    expect(kinds({ 从事职业: "保安员", 从业年限: "" })).toEqual([]);
    expect(kinds({ 从事职业: "保安员", 从业年限: 3 })).toEqual(["years-of-other-work"]);
  });
});

test("behind the nearest clause stands the one that the fewest cells would decide", () => {
  const headings = [
    "姓名",
    "证件号码",
    "手机号码",
    "文化程度",
    "毕业院校",
    "所学专业",
    "申报职业",
    "申报工种",
    "申报等级",
    "班级",
  ];
  const student = { 出生日期: "2004-04-13", 毕业院校: "山东师范大学", 所学专业: "网络与新媒体", 班级: "2022级1班" };
  const [first, second] = reasonsOf(rowOf({ ...PERSON, ...student }, { headings }));
  expect(first).toContain("附件4 第2条(1)");
  expect(second).toMatch(/^附件4 第2条\(3\)：毕业证书，是否已毕业或应届不能确定，请补填毕业日期。$/);
});
