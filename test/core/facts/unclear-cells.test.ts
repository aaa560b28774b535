import { resultTextOf } from "../../../src/core/explain/result-text";
import { ALL_FIELDS, fieldOfHeader, FIELDS } from "../../../src/core/sheet/fields";
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
  // The clerk's own words.
  "rulingReason",
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
    const [row] = auditOf([{ ...GRADUATE, 毕业日期, [heading]: answer }], { headings: ["姓名", "证件号码"] }).rows;
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

describe("a day that was only planned proves no diploma once it is over", () => {
  test.each([
    ["毕业日期", "2020-07-01（预计）"],
    ["毕业日期", "预计2020年7月"],
    ["毕业日期", "拟2020年7月"],
    ["预计毕业时间", "2020-07-01"],
    ["学习状态", "2020届，预计7月毕业"],
  ])("%s: %s", (heading, day) => {
    const { verdict } = decisionOf({ ...GRADUATE, 毕业日期: "", [heading]: day });
    expect(verdict).toBe("undetermined");
  });
  test("still to come it is read as any other day; without such a word it is the day itself", () => {
    const verdictOf = (day: string) => decisionOf({ ...GRADUATE, 毕业日期: day }).verdict;
    expect(["预计2026年7月", "2026-07-01（预计）", "2020-07-01（毕业）"].map(verdictOf)).toEqual([
      "eligible",
      "eligible",
      "eligible",
    ]);
  });
  test.each(["从业起始年月", "参加工作时间", "入学日期", "原证书发证日期", "职称取得日期"])(
    "%s is no plan either",
    (heading) => {
      const { problems } = decisionOf({ ...GRADUATE, ...BESIDE, [heading]: "预计2019年3月" });
      expect(problems.map(({ kind, at }) => [kind, at.field])).toContainEqual([
        "remark-unread",
        fieldOfHeader(heading),
      ]);
    },
  );
  test("the sentence says what is to be done", () =>
    expect(resultTextOf(rowOf({ ...GRADUATE, 毕业日期: "预计2020年7月" }))).toContain(
      "“毕业日期”填的“预计2020年7月”只是打算毕业的日子（“预计”），已经过了，不能证明已经毕业；请核实毕业证书，改写成实际的毕业日期。",
    ));
});
