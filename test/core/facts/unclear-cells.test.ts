import { resultTextOf } from "../../../src/core/explain/row";
import { ALL_FIELDS, FIELDS } from "../../../src/core/sheet/fields";
import type { Field } from "../../../src/core/terms/field";
import { auditOf, decisionOf, kindsOf, rowOf, type Facts } from "../../support/people";

const GRADUATE: Facts = {
  文化程度: "大专",
  毕业院校: "济南职业学院",
  所学专业: "电子商务",
  毕业日期: "2023-07-01",
  从业年限: 1,
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};

/** Names and words that nobody can list: whatever stands there is read as it stands. */
const ANY_WORD: readonly Field[] = [
  ...(["name", "school", "employer", "unit", "photo", "nationality", "major", "formerMajor", "titleName"] as const),
  ...(["certificateOccupation", "certificate2Occupation", "certificateNumber", "certificate2Number"] as const),
  ...(["trainingOccupation", "titleSeries", "currentOccupation", "declaredClause"] as const),
  // Any other word is 其他.
  ...(["certificateKind", "certificate2Kind", "candidateKind", "studyForm"] as const),
  // Bounds and signs, which prove nothing by themselves; 已交 is an answer to 收费.
  ...(["gradeYear", "schoolYears", "session", "fee"] as const),
];
/** Read only beside the paper that they belong to. */
const BESIDE: Facts = {
  原证书等级: "五级",
  原证书发证日期: "2020-05-01",
  职称级别: "中级",
  培训结业等级: "五级",
};

test.each(ALL_FIELDS.filter((field) => !ANY_WORD.includes(field)))(
  "what stands in the column of %s and cannot be read is told with its words",
  (field) => {
    const { header } = FIELDS[field];
    const { problems } = decisionOf({ ...GRADUATE, ...BESIDE, [header]: "某某" });
    expect(problems.map(({ at }) => [at.field, at.value])).toContainEqual([field, "某某"]);
  },
);

describe("yes and no are turned by the heading that asks", () => {
  const past = "2023-07-01";
  const soon = "2026-07-01";
  const later = "2028-07-01";
  test.each([
    ["是否毕业", "是", past, "eligible", ""],
    ["是否毕业", "否", past, "undetermined", "facts-contradict"],
    ["是否毕业", "没", past, "undetermined", "facts-contradict"],
    ["毕业情况", "否", past, "undetermined", "facts-contradict"],
    ["是否毕业", "是", soon, "undetermined", "facts-contradict"],
    ["是否毕业", "否", soon, "eligible", ""],
    ["是否毕业", "否", later, "undetermined", ""],
    ["是否在校", "是", past, "undetermined", "facts-contradict"],
    ["是否在读", "是", past, "undetermined", "facts-contradict"],
    ["在校状态", "是", past, "undetermined", "facts-contradict"],
    ["是否在校", "否", past, "eligible", ""],
    ["是否在读", "否", soon, "undetermined", "facts-contradict"],
    ["是否在读", "是", later, "undetermined", ""],
    ["是否应届", "否", past, "eligible", ""],
    ["是否应届毕业生", "否", soon, "undetermined", "facts-contradict"],
    ["是否应届毕业生", "是", soon, "eligible", ""],
    ["是否应届毕业生", "否", later, "undetermined", ""],
    // Nobody can tell what is answered.
    ["学习状态", "是", past, "undetermined", "cell-unclear"],
    ["学习状态", "否", past, "undetermined", "cell-unclear"],
    // No day says that the course is over.
    ["是否毕业", "否", "", "undetermined", "cell-unclear"],
    ["是否在校", "否", "", "undetermined", "cell-unclear"],
  ])("%s: %s, 毕业日期 %s → %s %s", (heading, answer, 毕业日期, verdict, kind) => {
    const { 毕业日期: _, ...rest } = GRADUATE;
    const person = { ...rest, 毕业日期, [heading]: answer };
    const [row] = auditOf([person], { headings: ["姓名", "证件号码", ...Object.keys(rest)] }).rows;
    const told = (row?.decision.problems ?? []).map((problem) => problem.kind);
    expect([row?.decision.verdict, told.filter((one) => one !== "phone-missing").join()]).toEqual([verdict, kind]);
  });
});

test("a word of 文化程度 goes before an answer that leaves it to the day", () => {
  const studying = { ...GRADUATE, 文化程度: "大专（在读）", 是否应届: "否" };
  expect(kindsOf(decisionOf(studying))).toContain("facts-contradict");
});

test("an unread answer leaves what other facts prove", () => {
  const row = rowOf({ ...GRADUATE, 院校经评估论证: "也许" });
  expect(row.decision.verdict).toBe("eligible");
  expect(resultTextOf(row)).toContain("“院校经评估论证”填的“也许”看不出是哪一种，没有采用；请改写成其中一个：是、否。");
});
