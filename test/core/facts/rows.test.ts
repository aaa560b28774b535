import { addMonths, dayFromIso, isoOf } from "../../../src/core/time/day";
import { applicantOf, applicantsIn, kindsOf } from "../../support/row";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";

const [A, B, C] = [idNumber("19900101", 1), idNumber("19910101", 3), idNumber("19920101", 5)];
const rowsOf = (table: string) => applicantsIn(drawGrid(table)).map(({ row, name }) => [row, name]);

test("blank rows in the middle, example, instruction, total and signature rows are no people", () => {
  expect(
    rowsOf(`
      | 序号   | 姓名       | 证件号码             | 申报职业 | 手机号码    |
      | 示例   | 王小明     | 370102199001010000   | 网商     | 13800138000 |
      | 说明：证件号码按文本填写 |   |            |          |             |
      |        | 请填写真实姓名 |                  |          |             |
      | 1      | 甲         | ${A}                 | 网商     | 13800138000 |
      |        |            |                      |          |             |
      | 2      | 乙（示例） | ${B}                 | 网商     | 13800138000 |
      | 3      |            |                      | 网商     |             |
      |        | 姓名       | 证件号码             | 申报职业 | 手机号码    |
      | 4      | 丙         | ${C}                 | 网商     | 13800138000 |
      | 合 计  |            |                      |          | 3 |
      |        | 合计：3人  |                      |          |             |
      |        | 填表人：丁 |                      |          | 13800138000 |`),
  ).toEqual([
    [5, "甲"],
    [10, "丙"],
  ]);
});

test("somebody without a name, or without a number, is somebody still", () => {
  expect(
    rowsOf(`
      | 姓名 | 证件号码 | 申报职业 | 手机号码    |
      |      | ${A}     | 网商     | 13800138000 |
      | 合小计 |        | 网商     |             |
      |      |          | 网商     | 13800138000 |`),
  ).toEqual([
    [2, ""],
    [3, "合小计"],
    [4, ""],
  ]);
});

test("merged cells are filled down, blank ones are not", () => {
  const applied = applicantsIn(
    drawGrid(`
      | 姓名 | 证件号码 | 申报职业 | 申报等级 |
      | 甲   | ${A}     | 网商     | 四级     |
      | 乙   | ${B}     | ^        |          |
      | 丙   | ${C}     |          | 三级     |`),
  ).map(({ applied }) => [applied.occupation, applied.level]);
  expect(applied).toEqual([
    ["网商", 4],
    ["网商", null],
    [null, 3],
  ]);
});

test("two rows merged into one person are two applications only where the second says something of its own", () => {
  expect(
    rowsOf(`
      | 姓名 | 证件号码 | 申报职业 | 申报等级 | 备注 |
      | 甲   | ${A}     | 网商     | 四级     | 一   |
      | ^    | ^        | ^        | ^        | 二   |
      | 乙   | ${B}     | 网商     | 四级     |      |
      | ^    | ^        | ^        | 三级     |      |`),
  ).toEqual([
    [2, "甲"],
    [4, "乙"],
    [5, "乙"],
  ]);
});

test("a failed formula is one problem of its row, and its fact is in doubt", () => {
  const applicant = applicantOf({ 从业年限: "#REF!", 申报职业: "#N/A" });
  expect(applicant.problems).toMatchObject([
    { kind: "formula-error", severity: "error", at: { field: "occupation", value: "#N/A" } },
    { kind: "formula-error", severity: "error", at: { field: "workYears", value: "#REF!" } },
  ]);
  expect([...applicant.unreliableFields].sort()).toEqual(["occupation", "workYears"]);
  expect(applicant).toMatchObject({ workTotal: null, applied: { occupation: null } });
  expect(kindsOf(applicantOf({ 姓名: "#VALUE!" }))).toEqual(["formula-error"]);
  expect(kindsOf(applicantOf({ 证件号码: "#VALUE!" }))).toEqual(["formula-error"]);
});

test("a column that holds two facts fails once and leaves both in doubt", () => {
  const applicant = applicantOf({ 申报职业: undefined, 职业工种名称: "#REF!" });
  expect(kindsOf(applicant)).toEqual(["formula-error"]);
  expect([...applicant.unreliableFields].sort()).toEqual(["occupation", "workType"]);
});

test("work, its start and any work before it", () => {
  const applicant = applicantOf({ 从业年限: "5年", 从业起始年月: "2020.9至今", 参加工作时间: "2015年7月" });
  expect(applicant.workTotal).toEqual({ min: 60, max: 71 });
  expect(isoOf(applicant.workStart?.min ?? 0)).toBe("2020-09-01");
  expect(isoOf(addMonths(applicant.careerStart?.min ?? 0, 1))).toBe("2015-08-01");
  expect(applicant.problems).toEqual([]);
});

test.each([
  [{ 从业年限: "很久" }, "years-unreadable", "error"],
  [{ 从业年限: "约5年" }, "years-approximate", "warning"],
  [{ 取证后从业年限: "几年", 原证书等级: "五级", 原证书编号: "1" }, "years-unreadable", "error"],
  [{ 毕业日期: "明年" }, "date-unreadable", "error"],
  [{ 毕业日期: "2025-02-30" }, "date-impossible", "error"],
  [{ 从业起始年月: "2026125" }, "date-unreadable", "error"],
  [{ 出生日期: "1990-13-01" }, "date-impossible", "error"],
])("%j: %s", (cells, kind, severity) => {
  const applicant = applicantOf(cells);
  expect(applicant.problems).toMatchObject([{ kind, severity, at: { value: Object.values(cells)[0] } }]);
  const field = applicant.problems[0]?.at.field;
  expect(field && applicant.unreliableFields.has(field)).toBe(severity === "error");
});

test("a workbook that counts from 1904", () => {
  const day = dayFromIso("2020-09-01") ?? 0;
  const applicant = applicantOf({ 毕业日期: day + 24107 }, { date1904: true });
  expect(applicant.graduation).toEqual({ min: day, max: day });
});
