import { problemSentence } from "../../../src/core/explain/problems/row";
import { reportOf, rowReport } from "../../../src/core/report/audit";
import { auditOf, decisionOf, kindsOf, rowOf, type Facts } from "../../support/people";
import { idNumber } from "../../support/id-number";

const ID = idNumber("19850615");
const PERSON: Facts = {
  姓名: "张甲",
  证件号码: ID,
  出生日期: "1985-06-15",
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};
type Setting = Parameters<typeof decisionOf>[1];

/** Whether a row is warned, and that the warning leaves its verdict as it is. */
function warned(kind: string, facts: Facts, setting: Setting, plain: Facts): boolean {
  const decision = decisionOf({ ...PERSON, ...facts }, setting);
  expect(decision.verdict).toBe(decisionOf({ ...PERSON, ...plain }, setting).verdict);
  for (const problem of decision.problems) if (problem.kind === kind) expect(problem.severity).toBe("warning");
  return kindsOf(decision).includes(kind as never);
}

describe("applies-as-group: students and trainees of Shanghai apply through their school or institution (二、(二))", () => {
  const shanghai: Setting = { pack: "shanghai-2026", asOf: "2026-03-01" };
  test.each<[string, Facts, boolean]>([
    ["a student who applies alone", { 考生类别: "院校学生", 报名方式: "个人" }, true],
    [
      "by the date of graduation",
      { 文化程度: "大专", 院校类别: "高等职业学校", 毕业日期: "2026-07-01", 报名方式: "个人申报" },
      true,
    ],
    ["by 学习状态", { 学习状态: "在读", 报名方式: "个人" }, true],
    ["a trainee", { 考生类别: "社会培训机构学员", 报名方式: "个人" }, true],
    ["a student of a group", { 考生类别: "院校学生", 报名方式: "团体" }, false],
    ["a trainee of a group", { 考生类别: "社会培训机构学员", 报名方式: "团体申报" }, false],
    ["how they apply is not said", { 考生类别: "院校学生" }, false],
    ["somebody in work", { 考生类别: "社会人员", 报名方式: "个人" }, false],
    ["a graduate", { 文化程度: "大专", 院校类别: "高等职业学校", 毕业日期: "2025-07-01", 报名方式: "个人" }, false],
    ["who may be either", { 文化程度: "大专", 院校类别: "高等职业学校", 毕业日期: "2026", 报名方式: "个人" }, false],
  ])("%s", (_, facts, told) => {
    const plain = { ...facts };
    delete (plain as Record<string, unknown>)["报名方式"];
    expect(warned("applies-as-group", facts, shanghai, plain)).toBe(told);
  });
  test("Jinan and Beijing have no such rule", () => {
    const facts = { 考生类别: "院校学生", 报名方式: "个人" };
    expect(kindsOf(decisionOf({ ...PERSON, ...facts }))).not.toContain("applies-as-group");
    expect(
      kindsOf(decisionOf({ ...PERSON, ...facts }, { pack: "beijing-itmc-2024", asOf: "2024-03-01" })),
    ).not.toContain("applies-as-group");
  });
});

describe("photo: jpg, named by the number (Jinan 二、2); JPEG (Beijing 三、(二)2)", () => {
  const beijing: Setting = { pack: "beijing-itmc-2024", asOf: "2024-03-01" };
  test.each<[string, boolean, boolean]>([
    [`${ID}.jpg`, false, false],
    [`${ID}.JPG`, false, false],
    [`${ID}.jpeg`, false, false],
    [`照片/${ID}.jpg`, false, false],
    [`C:\\照片\\${ID}.jpg`, false, false],
    [ID, false, false],
    [`${ID}.png`, true, true],
    ["张甲.jpg", true, false],
    ["张甲", true, false],
    [`${ID}张甲.jpg`, true, false],
    [`${idNumber("19850615", 3)}.jpg`, true, false],
    [idNumber("19850615", 3), true, false],
    ["张甲.bmp", true, true],
    ["已交", false, false],
    ["√", false, false],
    ["", false, false],
  ])("%s", (file, jinan, elsewhere) => {
    expect(warned("photo", { 照片文件名: file }, {}, {})).toBe(jinan);
    expect(warned("photo", { 照片文件名: file }, beijing, {})).toBe(elsewhere);
  });
  test("Shanghai says nothing of photos", () =>
    expect(warned("photo", { 照片文件名: "张甲.png" }, { pack: "shanghai-2026" }, {})).toBe(false));
  test("the sentence says what it should be and shows no number", () => {
    const sheet = auditOf([{ ...PERSON, 照片文件名: `${idNumber("19850615", 3)}.png` }]);
    const [row] = sheet.rows;
    if (!row) throw new Error("nobody in the sheet");
    const report = reportOf({ ...sheet, sheets: [sheet] }, [rowReport(row, sheet.sheet)]);
    const told = report.rows[0]?.problems.find(({ kind }) => kind === "photo")?.message;
    expect(told).toContain("应以身份证号码命名并存为jpg格式");
    expect(told).not.toMatch(/\d{11}/);
  });
});

describe("exam-session: a day or month that the plan does not have for the occupation, work type and level", () => {
  const trainer: Facts = { 申报职业: "人工智能训练师", 申报工种: "" };
  const [BEIJING, SHANGHAI]: readonly Setting[] = [
    { pack: "beijing-itmc-2024", asOf: "2024-03-01" },
    { pack: "shanghai-2026", asOf: "2026-03-01" },
  ];
  test.each<[string, Facts, Setting, boolean]>([
    ["the exam of a session", { 报考批次: "2026-03-28" }, {}, false],
    ["the day of registration, as mended", { 报考批次: "2026-01-25" }, {}, false],
    ["as misprinted", { 报考批次: "2025-01-25" }, {}, true],
    ["a day beside it", { 报考批次: "2026-03-29" }, {}, true],
    ["as a date cell", { 报考批次: 46110 }, {}, true],
    ["the month of an exam", { 报考批次: "2026年3月" }, {}, false],
    ["that month of another year", { 报考批次: "2027年3月" }, {}, true],
    ["no year", { 报考批次: "3月" }, {}, false],
    ["a number of a batch", { 报考批次: "第13批" }, {}, false],
    // 人工智能训练师 二级 has no session on 2026-02-28 (JN-04).
    ["三级 of the trainer", { ...trainer, 申报等级: "三级", 报考批次: "2026-02-28" }, {}, false],
    ["二级 of the trainer", { ...trainer, 申报等级: "二级", 报考批次: "2026-02-28" }, {}, true],
    ["直播销售员 四级 in March", { 申报工种: "直播销售员", 报考批次: "3月" }, BEIJING, false],
    ["直播销售员 四级 in April", { 申报工种: "直播销售员", 报考批次: "4月" }, BEIJING, true],
    ["直播销售员 五级 in April", { 申报工种: "直播销售员", 申报等级: "五级", 报考批次: "4月" }, BEIJING, false],
    ["视频创推员 in August", { 报考批次: "2024年8月" }, BEIJING, false],
    ["a day of August", { 报考批次: "2024-08-10" }, BEIJING, false],
    ["August of the next year", { 报考批次: "2025年8月" }, BEIJING, true],
    ["视频创推员 in March", { 报考批次: "3月" }, BEIJING, true],
    ["Shanghai has every month", { 报考批次: "7月" }, SHANGHAI, false],
    ["of its year", { 报考批次: "2026年7月" }, SHANGHAI, false],
    ["not of the year before", { 报考批次: "2025年7月" }, SHANGHAI, true],
    ["the December batch may be sat in the next year", { 报考批次: "2027年1月" }, SHANGHAI, false],
    ["a pack without a plan", { 报考批次: "2030年1月" }, { pack: "guizhou-2023", asOf: "2023-10-01" }, false],
  ])("%s", (_, facts, setting, told) => {
    const plain = { ...facts };
    delete (plain as Record<string, unknown>)["报考批次"];
    expect(warned("exam-session", facts, setting, plain)).toBe(told);
  });
  test("the sentence names the sessions to come", () => {
    const { decision } = rowOf({ ...PERSON, 报考批次: "2026-03-29" });
    const problem = decision.problems.find(({ kind }) => kind === "exam-session");
    expect(problem && problemSentence(problem)).toContain(
      "安排的是：2026-03-28、2026-04-25、2026-05-30、2026-06-27等10场；",
    );
    expect(rowOf({ ...PERSON, 报考批次: "3月" }, BEIJING).decision.problems.at(-1)?.details).toEqual({
      exams: ["8月"],
      count: 1,
    });
  });
});

test("Shanghai asks for the signed 报名表 (附件2 一)", () =>
  expect(decisionOf(PERSON, { pack: "shanghai-2026" }).documents).toEqual([
    "系统生成的报名表原件（本人确认所填信息无误并签字）",
  ]));
