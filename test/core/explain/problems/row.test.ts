import { problemSentence } from "../../../../src/core/explain/problems/row";
import type { RowDetails, RowKind } from "../../../../src/core/problems/catalog";
import { rowProblem, type RowProblem } from "../../../../src/core/problems/row-problem";
import { dayOf } from "../../../../src/core/time/day";
import type { Field } from "../../../../src/core/terms/field";
import { applicantOf } from "../../../support/row";
import { idNumber } from "../../../support/id-number";

const ID = idNumber("19900101", 1);
/** A sheet of whose name nothing is told. */
const SHEET = { name: "" };

function said<K extends RowKind>(kind: K, field: Field, value: string, details: RowDetails<K>): string {
  const problem = rowProblem(
    kind,
    { kind: "cell", row: 5, column: 1, field, heading: "", loose: false, value },
    details,
  );
  return problemSentence(problem as RowProblem, SHEET);
}

/** What a row's only problem says, without its row. */
function sentenceOf(cells: Parameters<typeof applicantOf>[0]): string {
  const { problems } = applicantOf(cells);
  expect(problems).toHaveLength(1);
  return problems.map((problem) => problemSentence(problem)).join();
}

describe("where a problem stands", () => {
  const problem = rowProblem("name-missing", {
    kind: "cell",
    row: 5,
    column: 2,
    field: "name",
    heading: "考生姓名",
    loose: false,
    value: "",
  });
  test("the cell, and the heading as the sheet has it", () =>
    expect(problemSentence(problem, SHEET)).toBe("B5“考生姓名”没有填写；请填写姓名。"));
  test("the sheet where more than one may be meant", () =>
    expect(problemSentence(problem, { name: "第一批" })).toBe("“第一批”表B5“考生姓名”没有填写；请填写姓名。"));
  test("the row, and the standard heading, where the sheet has no column", () =>
    expect(
      problemSentence(
        rowProblem("name-missing", {
          kind: "cell",
          row: 5,
          column: null,
          field: "name",
          heading: "",
          loose: false,
          value: "",
        }),
        { name: "第一批" },
      ),
    ).toBe("“第一批”表第5行“姓名”没有填写；请填写姓名。"));
  test("the clerk's heading alone where everybody knows the row", () =>
    expect(problemSentence(problem)).toBe("“考生姓名”没有填写；请填写姓名。"));
  test("in an optional sheet its row and heading, always", () => {
    const at = { kind: "record-cell", sheet: "工作经历", row: 3, heading: "起", value: "2027-01-01" } as const;
    const details = { kind: "future", asOf: 0 } as const;
    const there = rowProblem("date-impossible", { ...at, field: "workStart" }, details);
    expect(problemSentence(there)).toBe(
      "“工作经历”表第3行“起”填的“2027-01-01”在审核日期1970-01-01以后；请核对后改正。",
    );
    expect(problemSentence(there, SHEET)).toBe(problemSentence(there));
  });
});

describe("identity numbers show their first six and last four only", () => {
  const others = { first: [6, 7], count: 2, more: false };
  test.each([
    said("id-checksum", "idNumber", ID, null),
    said("id-damaged", "idNumber", "110101199001011000", null),
    said("id-two-names", "idNumber", ID, others),
    said("id-type", "idNumber", ID, { kind: "other-type", type: "居民身份证" }),
    said("id-old", "idNumber", "370102900101001", { upgraded: ID }),
    said("date-unreadable", "birthDate", ID, null),
    said("remark-unread", "name", `张三（${ID}）`, { remark: "同名" }),
  ])("%s", (sentence) => expect(sentence).not.toMatch(/\d{11}/));

  test("masked they can still be told apart", () => {
    expect(said("id-checksum", "idNumber", ID, null)).toContain(`“370102********${ID.slice(-4)}”`);
    expect(said("id-type", "idNumber", "E12345678", { kind: "other-type", type: "护照" })).toContain("“E1*****78”");
  });
});

test("other rows: five by number, of more how many there are", () => {
  const phone = (first: readonly number[], count: number, more = false) =>
    said("same-phone", "phone", "13800000001", { first, count, more });
  expect(phone([6, 7], 2)).toContain("与第6、7行的别人相同");
  expect(phone([2, 3, 4, 5, 6], 5)).toContain("与第2、3、4、5、6行的别人相同");
  expect(phone([2, 3, 4, 5, 6], 7)).toContain("与第2、3、4、5、6等7行的别人相同");
  expect(phone([2, 3, 4, 5, 6], 100, true)).toContain("与第2、3、4、5、6等100多行的别人相同");
});

test("numbers: what is wrong with them", () => {
  expect(sentenceOf({ 证件号码: ID.slice(0, 17) })).toBe(
    `“证件号码”填的“370102*******${ID.slice(13, 17)}”是17位，而身份证号码是18位数字（末位可以是X）；请按证件逐位核对后重新输入。`,
  );
  expect(sentenceOf({ 证件号码: "370102199013010017" })).toContain("里的出生日期是不存在的日期");
  expect(sentenceOf({ 证件号码: 110101199001011000 })).toContain("的后几位变成了0，找不回来；请先打一个英文单引号");
  expect(sentenceOf({ 出生日期: "1990-01-02" })).toBe(
    "“出生日期”填的“1990-01-02”与证件号码里的出生日期1990-01-01不一致；请按证件核对这两项。",
  );
  expect(sentenceOf({ 性别: "女" })).toBe("“性别”填的“女”与证件号码表示的性别“男”不一致；请按证件核对这两项。");
});

test("what cannot be read, and how to write it", () => {
  expect(sentenceOf({ 申报等级: "技工" })).toBe(
    "“申报等级”填的“技工”读不出是哪一个等级；请写成其中一个：五级/初级工、四级/中级工、三级/高级工、二级/技师、一级/高级技师。",
  );
  expect(sentenceOf({ 毕业日期: "2026125" })).toBe(
    "“毕业日期”填的“2026125”读不出是什么日期；请写成“2020-09-01”这样的日期。",
  );
  expect(sentenceOf({ 毕业日期: "2025-02-30" })).toBe(
    "“毕业日期”填的“2025-02-30”不是日历上有的日期；请核对后重新填写。",
  );
  expect(sentenceOf({ 从业年限: "很久" })).toBe("“从业年限”填的“很久”读不出是多少年；请写成“5”或“5年3个月”。");
  expect(sentenceOf({ 从业年限: "#REF!" })).toBe("“从业年限”公式出错，显示为“#REF!”；请改正公式或直接填写内容。");
  expect(sentenceOf({ 从业年限: "约5年" })).toContain("“约5年”是约数");
});

test("contradictions name their other side", () => {
  expect(sentenceOf({ 入学日期: "2020-09", 毕业日期: "2019-07" })).toBe(
    "“毕业日期”填的“2019-07”早于入学日期2020-09-01；请核对后改正。",
  );
  expect(sentenceOf({ 是否有职业资格证书: "否", 证书等级: "五级", 证书编号: "1" })).toContain(
    "“否”与所填的证书“五级”矛盾",
  );
  expect(said("facts-contradict", "workYears", "20", { kind: "years-since-start", most: 63 })).toContain(
    "多于从业起始年月以来的时间（最多5年3个月）",
  );
  expect(said("years-impossible", "workYears", "30", { kind: "too-many", most: 144 })).toContain("最多12年");
  const early = { kind: "too-early", earliest: dayOf(2006, 1, 1) } as const;
  expect(said("years-impossible", "workStart", "2000-01-01", early)).toContain("最早从2006-01-01算起");
  const future = { kind: "future", asOf: dayOf(2026, 3, 1) } as const;
  expect(said("date-impossible", "birthDate", "2027-01-01", future)).toContain("在审核日期2026-03-01以后");
});

test("a certificate whose level is not written, with what its number says", () => {
  expect(sentenceOf({ 原证书等级: "", 原证书编号: "S000037010018215000001" })).toBe(
    "“原证书等级”没有填写，却写了证书；请按证书填等级（证书编号表示的是五级/初级工），没有就清空证书各栏。",
  );
});

test("a long cell is cut short", () => {
  expect(said("years-unreadable", "workYears", "很".repeat(200), null).length).toBeLessThan(80);
});
