import { readRecords } from "../../../../src/core/facts/records/records";
import { vocabulary } from "../../../../src/vocabulary";
import { drawGrid } from "../../../support/draw";
import { idNumber } from "../../../support/id-number";

const HEADINGS = ["职业", "工种", "等级", "科目", "成绩", "日期", "考试类型"] as const;
const WHOLE = { 职业: "网商", 工种: "", 等级: "四级", 科目: "理论", 成绩: "80", 日期: "2025-06-01", 考试类型: "" };

/** The one mark of a sheet with these cells over a whole one, and what is told of it. */
function scoreOf(cells: Partial<Record<(typeof HEADINGS)[number], string>>) {
  const full = { ...WHOLE, ...cells };
  const row = HEADINGS.map((heading) => full[heading]).join(" | ");
  const table = `| 姓名 | 证件号码 | ${HEADINGS.join(" | ")} |\n| 张甲 | ${idNumber("19900115")} | ${row} |`;
  const { marks, problems } = readRecords([drawGrid(table, { name: "历次成绩" })], vocabulary);
  return {
    ...marks?.[0],
    told: problems.map(({ kind, at }) => [kind, at.kind === "record-cell" ? at.heading : at.kind]),
  };
}

const points = (value: number) => ({ kind: "points", points: value });
const word = (passed: boolean) => ({ kind: "word", passed });

test("occupation, work type and level as written", () => {
  expect(scoreOf({ 工种: "直播 销售员" })).toMatchObject({
    occupation: "网商",
    workType: "直播销售员",
    level: 4,
    told: [],
  });
  expect(scoreOf({ 工种: "/" })).toMatchObject({ workType: null, told: [] });
  expect(scoreOf({ 职业: "无" })).toMatchObject({ occupation: null, told: [["record-occupation-missing", "职业"]] });
  expect(scoreOf({ 等级: "" })).toMatchObject({ level: null, told: [["record-level-unreadable", "等级"]] });
  expect(scoreOf({ 等级: "技工" })).toMatchObject({ level: null, told: [["record-level-unreadable", "等级"]] });
});

describe("成绩", () => {
  test.each([
    ["0", points(0)],
    ["{0}", points(0)],
    ["100", points(100)],
    ["{100}", points(100)],
    ["59.5", points(59.5)],
    ["80分", points(80)],
    ["合格", word(true)],
    ["及格", word(true)],
    ["通过", word(true)],
    ["已通过", word(true)],
    ["已合格", word(true)],
    ["良好", word(true)],
    ["优秀", word(true)],
    ["不合格", word(false)],
    ["不及格", word(false)],
    ["未通过", word(false)],
    ["没过", word(false)],
    ["缺考", word(false)],
    ["弃考", word(false)],
    ["因违纪取消", word(false)],
    ["零分", word(false)],
  ])("%s", (成绩, marked) => expect(scoreOf({ 成绩 })).toMatchObject({ marked, told: [] }));

  test.each(["101", "{100.5}", "{-1}", "合格吗", "基本合格", "A", "80/100", "", "8O"])("%s is no mark", (成绩) =>
    expect(scoreOf({ 成绩 })).toMatchObject({ marked: null, told: [["record-mark-unreadable", "成绩"]] }),
  );
});

test.each([
  ["理论", "theory"],
  ["理论知识", "theory"],
  ["技能操作", "skill"],
  ["综合评审", "comprehensive"],
])("科目 %s", (科目, subject) => expect(scoreOf({ 科目 })).toMatchObject({ subject, told: [] }));

test.each(["理论、技能", "全部", "", "笔试"])("科目 “%s” does not say whose mark it is", (科目) =>
  expect(scoreOf({ 科目 })).toMatchObject({ subject: null, told: [["record-subject-unreadable", "科目"]] }),
);

test.each([
  ["职业技能竞赛", "competition"],
  ["省大赛", "competition"],
  ["技能比赛", "competition"],
  ["竞赛补考", "competition"],
  ["补考", "retake"],
  ["重考", "retake"],
  ["正考", "fresh"],
  ["新考", "fresh"],
  ["首考", "fresh"],
  ["初考", "fresh"],
  ["春季", null],
  ["", null],
])("考试类型 “%s”: %s", (考试类型, exam) => expect(scoreOf({ 考试类型 })).toMatchObject({ exam, told: [] }));

test("a level said twice leaves no mark open, a doubtful word does", () => {
  expect(scoreOf({ 等级: "四级（中级工）" })).toMatchObject({ level: 4, unsure: null, told: [] });
  expect(scoreOf({ 等级: "四级（待核实）" })).toMatchObject({ unsure: { heading: "等级", text: "待核实" } });
});

test("a row with a number alone is somebody's: what it lacks is told", () => {
  const table = `| 证件号码 | 职业 | 等级 | 科目 | 成绩 | 日期 |\n| ${idNumber("19900115")} | | | | | |\n| | | | | 80 | |`;
  const { marks, problems } = readRecords([drawGrid(table, { name: "历次成绩" })], vocabulary);
  expect([marks?.length, problems.map(({ kind }) => kind)]).toEqual([
    1,
    [
      "record-occupation-missing",
      "record-level-unreadable",
      "record-subject-unreadable",
      "record-mark-unreadable",
      "record-date-missing",
    ],
  ]);
});
