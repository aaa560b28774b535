import { problemSentence } from "../../../src/core/explain/problem";
import type { Field } from "../../../src/core/terms/field";
import { applicantOf } from "../../support/row";
import { idNumber } from "../../support/id-number";
import { PROBLEM_KINDS, type ProblemKind } from "../../../src/core/problems/kinds";
import type { Problem } from "../../../src/core/problems/problem";

const ID = idNumber("19900101", 1);
const WHERE = { sheet: "", row: 5, heading: "" };

function said(kind: ProblemKind, field: Field | null, value = "", expected = ""): string {
  const problem: Problem = { kind, severity: PROBLEM_KINDS[kind], field, column: 1, value, expected };
  return problemSentence(problem, WHERE);
}

/** What a row's only problem says. */
function sentenceOf(cells: Parameters<typeof applicantOf>[0]): string {
  const { problems } = applicantOf(cells);
  expect(problems).toHaveLength(1);
  return problems.map((problem) => problemSentence(problem, WHERE)).join();
}

test("the row, the heading as the sheet has it, and the sheet where more than one is meant", () => {
  const problem: Problem = {
    kind: "name-missing",
    severity: "error",
    field: "name",
    column: 2,
    value: "",
    expected: "",
  };
  expect(problemSentence(problem, { sheet: "", row: 5, heading: "考生姓名" })).toBe(
    "第5行“考生姓名”没有填写；请填写申报人的姓名。",
  );
  expect(problemSentence(problem, { sheet: "第一批", row: 5, heading: "" })).toBe(
    "“第一批”表第5行“姓名”没有填写；请填写申报人的姓名。",
  );
});

test.each<[ProblemKind, Field | null, string, string]>(
  (Object.keys(PROBLEM_KINDS) as ProblemKind[]).map((kind) => [kind, "workYears", "某内容", "某要求"]),
)("%s is one whole Chinese sentence with a remedy", (kind, field, value, expected) => {
  const sentence = said(kind, field, value, expected);
  expect(sentence).toMatch(/^第5行“从业年限”.+；.+。$/);
  expect(sentence).toMatch(/请|可以/);
  expect(sentence).not.toMatch(/[A-WYZa-z]|“”/);
  expect([...sentence.matchAll(/。/g)]).toHaveLength(1);
});

describe("identity numbers show their first six and last four only", () => {
  test.each<[ProblemKind, Field, string, string]>([
    ["id-checksum", "idNumber", ID, ""],
    ["id-damaged", "idNumber", "110101199001011000", ""],
    ["id-two-names", "idNumber", ID, "6、7"],
    ["id-type", "idNumber", ID, "居民身份证"],
    ["id-old", "idNumber", "370102900101001", ID],
    ["date-unreadable", "birthDate", ID, ""],
    ["facts-contradict", "workYears", "5", "3年"],
  ])("%s", (kind, field, value, expected) => expect(said(kind, field, value, expected)).not.toMatch(/\d{11}/));

  test("masked they can still be told apart", () => {
    expect(said("id-checksum", "idNumber", ID)).toContain(`“370102********${ID.slice(-4)}”`);
    expect(said("id-type", "idNumber", "E12345678", "护照")).toContain("“E1*****78”");
  });
});

test("numbers: what is wrong with them", () => {
  expect(sentenceOf({ 证件号码: ID.slice(0, 17) })).toBe(
    `第5行“证件号码”填的“370102*******${ID.slice(13, 17)}”是17位，而身份证号码是18位数字（末位可以是X）；请按证件逐位核对后重新输入。`,
  );
  expect(sentenceOf({ 证件号码: "370102199013010017" })).toContain("里的出生日期是不存在的日期");
  expect(sentenceOf({ 证件号码: 110101199001011000 })).toContain("末几位已经丢失，不能恢复；请把单元格设为文本格式");
  expect(sentenceOf({ 出生日期: "1990-01-02" })).toBe(
    "第5行“出生日期”填的“1990-01-02”与证件号码里的出生日期1990-01-01不一致；请按证件核对这两项。",
  );
  expect(sentenceOf({ 性别: "女" })).toBe("第5行“性别”填的“女”与证件号码表示的性别“男”不一致；请按证件核对这两项。");
});

test("what cannot be read, and how to write it", () => {
  expect(sentenceOf({ 申报等级: "技工" })).toBe(
    "第5行“申报等级”填的“技工”读不出是哪一个等级；请写成其中一个：五级/初级工、四级/中级工、三级/高级工、二级/技师、一级/高级技师。",
  );
  expect(sentenceOf({ 毕业日期: "2026125" })).toBe(
    "第5行“毕业日期”填的“2026125”读不出是什么日期；请写成“2020-09-01”这样的日期。",
  );
  expect(sentenceOf({ 毕业日期: "2025-02-30" })).toBe(
    "第5行“毕业日期”填的“2025-02-30”不是日历上有的日期；请核对后重新填写。",
  );
  expect(sentenceOf({ 从业年限: "很久" })).toBe("第5行“从业年限”填的“很久”读不出是多少年；请写成“5”或“5年3个月”。");
  expect(sentenceOf({ 从业年限: "#REF!" })).toBe(
    "第5行“从业年限”公式出错，显示为“#REF!”，没有内容可读；请改正公式或直接填写内容。",
  );
  expect(sentenceOf({ 从业年限: "约5年" })).toContain("“约5年”是约数");
});

test("contradictions name their other side", () => {
  expect(sentenceOf({ 入学日期: "2020-09", 毕业日期: "2019-07" })).toBe(
    "第5行“毕业日期”填的“2019-07”早于入学日期2020-09-01；请核对后改正。",
  );
  expect(sentenceOf({ 是否有职业资格证书: "否", 证书等级: "五级", 证书编号: "1" })).toContain(
    "“否”与所填的证书“五级”矛盾",
  );
  expect(said("facts-contradict", "workYears", "20", "5年3个月")).toContain(
    "多于从业起始年月以来的时间（最多5年3个月）",
  );
  expect(said("years-impossible", "workYears", "30", "12年")).toContain("最多12年");
  expect(said("years-impossible", "workStart", "2000-01-01", "不早于2006-01-01")).toContain("应不早于2006-01-01");
  expect(said("date-impossible", "birthDate", "2027-01-01", "不晚于2026-03-01")).toContain("应不晚于2026-03-01");
});

test("a certificate whose level is not written, with what its number says", () => {
  expect(sentenceOf({ 原证书等级: "", 原证书编号: "S000037010018215000001" })).toBe(
    "第5行“原证书等级”没有填写，而表中写有证书；请按证书填写等级（证书编号表示的是五级/初级工），没有证书就清空证书各栏。",
  );
});

test("a long cell is cut short", () => {
  expect(said("years-unreadable", "workYears", "很".repeat(200)).length).toBeLessThan(80);
});
