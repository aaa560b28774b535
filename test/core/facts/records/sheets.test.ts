import { vocabulary } from "../../../../src/vocabulary";
import { sheetProblemSentence } from "../../../../src/core/explain/problems/sheet";
import { reportOf } from "../../../../src/core/report/audit";
import { summarySentence } from "../../../../src/core/explain/summary";
import { readRecords } from "../../../../src/core/facts/records/records";
import { recordTable } from "../../../../src/core/sheet/record-table";
import { candidateOf } from "../../../../src/core/sheet/candidate";
import { auditBeside } from "../../../support/beside";
import { drawGrid } from "../../../support/draw";
import { idNumber } from "../../../support/id-number";
import { auditOf, packOf, type Facts } from "../../../support/people";

const ID = idNumber("19900615");
const PERSON: Facts = {
  姓名: "张甲",
  证件号码: ID,
  出生日期: "1990-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};

const SHEETS: readonly (readonly [name: string, header: string, kind: string])[] = [
  ["工作经历", "| 证件号码 | 起 | 止 | 单位 | 岗位 |", "work"],
  ["Sheet2", "| 姓名 | 身份证号码 | 起止年月 | 单位名称 | 单位所在市(或县) | 从事何种岗位工作 |", "work"],
  ["附件3 工作经历", "| 姓名 | 证件号码 | 从业起始年月 | 开始时间 | 结束时间 | 工作单位 | 岗位 |", "work"],
  ["历次成绩", "| 姓名 | 证件号码 | 职业 | 工种 | 等级 | 科目 | 成绩 | 日期 |", "marks"],
  ["2025", "| 姓名 | 证件号码 | 职业名称 | 工种 | 等级 | 考试科目 | 考试成绩 | 考试日期 | 考试类型 |", "marks"],
  ["禁考名单", "| 姓名 | 证件号码 | 禁考至 |", "bans"],
  ["名单", "| 姓名 | 证件号码 | 违纪行为 | 日期 |", "bans"],
  ["经评估论证院校", "| 院校 |", "schools"],
  ["经评估论证院校名单", "| 序号 | 学校名称 | 备注 |", "schools"],
];

describe("the optional sheets", () => {
  test.each(SHEETS)("%s %s is %s, and no registration", (name, header, kind) => {
    const grid = drawGrid(header, { name });
    const table = recordTable(grid, vocabulary.headings);
    expect([table?.kind, table?.missing]).toEqual([kind, []]);
    expect(candidateOf(grid, vocabulary)?.kind).not.toBe("registration");
    // A title above the header is usual.
    expect(recordTable(drawGrid(`| 某协会资料 | < |\n${header}`, { name }), vocabulary.headings)?.headerRow).toBe(2);
  });

  test.each([
    ["报名表", "| 姓名 | 证件号码 | 申报职业 | 申报等级 | 从业年限 |"],
    ["报名表", "| 姓名 | 证件号码 | 职业 | 等级 | 科目 | 成绩 | 日期 | 申报条件 | 手机号码 |"],
    ["报名表（含工作经历）", "| 姓名 | 证件号码 | 申报职业 | 申报等级 | 起止年月 | 从业年限 |"],
    ["院校", "| 院校 | 人数 |"],
    ["说明", "| 请先读说明 |"],
  ])("%s %s is none of them", (name, header) =>
    expect(recordTable(drawGrid(header, { name }), vocabulary.headings)).toBe(null),
  );

  test("one that lacks a column is not used, and says which", () => {
    const { rows, sheet } = auditBeside([PERSON], { 禁考名单: `| 姓名 | 禁考至 |\n| 张甲 | 2030-01-01 |` });
    expect(rows[0]?.decision.preconditions.some(({ kind }) => kind === "banned")).toBe(false);
    expect(sheet.problems.map(sheetProblemSentence)).toEqual([
      "“禁考名单”表没有“证件号码”列，整张表没有采用；请在表头补上。",
    ]);
  });

  test("several of one kind are read as one", () => {
    const period = (year: number) =>
      `| 证件号码 | 起 | 止 | 岗位 |\n| ${ID} | ${year}-01-01 | ${year + 2}-06-30 | 直播销售员 |`;
    const { rows, records } = auditBeside([PERSON], { 工作经历: period(2015), "工作经历(2)": period(2020) });
    expect([rows[0]?.decision.verdict, records?.work]).toEqual(["eligible", 2]);
  });
});

describe("rows", () => {
  const work = (rows: string) => ({ 工作经历: `| 姓名 | 证件号码 | 起 | 止 | 岗位 |\n${rows}` });
  test("a person's cells merged over several rows are theirs in each", () => {
    const { rows, records, sheet } = auditBeside(
      [PERSON],
      work(`| 张甲 | ${ID} | 2010-01-01 | 2012-12-31 | 主播 |\n| ^ | ^ | 2016-01-01 | 2017-12-31 | 选品员 |`),
    );
    expect([rows[0]?.decision.verdict, records?.work, sheet.problems]).toEqual(["eligible", 2, []]);
  });
  test("without a merge nobody knows whose a row is, and it is told", () => {
    const { rows, records, sheet } = auditBeside(
      [PERSON],
      work(`| 张甲 | ${ID} | 2010-01-01 | 2012-12-31 | 主播 |\n| | | 2016-01-01 | 2017-12-31 | 主播 |`),
    );
    expect([rows[0]?.decision.verdict, records?.work]).toEqual(["ineligible", 1]);
    expect(sheet.problems.map(sheetProblemSentence)).toEqual([
      "“工作经历”表第3行“证件号码”没有填写，不知道是谁的，没有采用；请填写证件号码。",
    ]);
  });
  test("blank rows and remarks say nothing", () => {
    const { sheet } = auditBeside(
      [PERSON],
      work(`| 张甲 | ${ID} | 2010-01-01 | 2012-12-31 | 甲 |\n| | | | | |\n| | | | | 以上属实 |`),
    );
    expect(sheet.problems).toEqual([]);
  });
});

describe("what was used", () => {
  const sheets = {
    工作经历: `| 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${ID} | 2015-01-01 | 至今 | 甲 | 直播销售员 |\n| ${idNumber("19800101")} | 2015-01-01 | 至今 | 乙 | 保洁 |`,
    禁考名单: `| 姓名 | 证件号码 | 禁考至 |\n| 王五 | ${idNumber("19700101")} | 2030-01-01 |`,
  };
  test("is counted in one sentence, with nothing about anybody", () => {
    const audit = auditBeside([PERSON], sheets);
    expect(summarySentence(audit, packOf())).toMatch(/用到工作经历1条、禁考名单0条。$/);
    expect(reportOf({ ...audit, sheets: [audit] }, []).records).toEqual({
      work: 1,
      marks: null,
      bans: 0,
      schools: null,
    });
  });
  test("without them nothing changes, and nothing is said", () => {
    const audit = auditOf([PERSON]);
    expect(audit.records).toBeNull();
    expect(reportOf({ ...audit, sheets: [audit] }, [])).not.toHaveProperty("records");
    expect(summarySentence(audit, packOf())).not.toContain("用到");
    const beside = auditBeside([PERSON], { 说明: "| 请先读说明 |" });
    expect(beside.rows[0]?.decision).toEqual(audit.rows[0]?.decision);
  });
});

describe("a cell that cannot be used", () => {
  const marks = (cells: string) => [
    drawGrid(`| 姓名 | 证件号码 | 职业 | 工种 | 等级 | 科目 | 成绩 | 日期 |\n${cells}`, { name: "历次成绩" }),
  ];
  const said = (cells: string) => readRecords(marks(cells), vocabulary).problems.map(sheetProblemSentence);
  test.each([
    [`| 甲 | | 互联网营销师 | | 四级 | 理论 | 80 | 2025-01-01 |`, "第2行“证件号码”没有填写"],
    [`| 甲 | {370102199006150000} | 互联网营销师 | | 四级 | 理论 | 80 | 2025-01-01 |`, "后几位变成了0"],
    [`| 甲 | 37010219900615001 | 互联网营销师 | | 四级 | 理论 | 80 | 2025-01-01 |`, "不像证件号码"],
    [`| 甲 | ${ID} | | | 四级 | 理论 | 80 | 2025-01-01 |`, "第2行“职业”没有填写"],
    [
      `| 甲 | ${ID} | 互联网营销师 | | 高级技工 | 理论 | 80 | 2025-01-01 |`,
      "第2行“等级”填的“高级技工”读不出是哪一个等级",
    ],
    [
      `| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论和技能 | 80 | 2025-01-01 |`,
      "第2行“科目”填的“理论和技能”读不出是哪一科",
    ],
    [`| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论 | 101 | 2025-01-01 |`, "第2行“成绩”填的“101”读不出是多少分"],
    [`| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论 | #REF! | 2025-01-01 |`, "第2行“成绩”公式出错，显示为“#REF!”"],
    [
      `| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论 | 80 | 2025-02-30 |`,
      "第2行“日期”填的“2025-02-30”不是日历上有的日期",
    ],
    [`| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论 | 80 | |`, "第2行“日期”没有填写"],
  ])("%s: one sentence with its place and a remedy", (cells, words) => {
    const [sentence = "", ...more] = said(cells);
    expect(more).toEqual([]);
    expect(sentence).toMatch(/^“历次成绩”表第2行“.+；请.+。$/);
    expect(sentence).toContain(words);
    // Nobody can be told by it.
    expect(sentence).not.toMatch(/\d{11}|甲/);
  });
  test("a great many are not all told one by one", () => {
    const row = `| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论 | 不知 | 2025-01-01 |`;
    const sentences = said(Array.from({ length: 100 }, () => row).join("\n"));
    expect(sentences).toHaveLength(21);
    expect(sentences.at(-1)).toBe("“历次成绩”表从第22行起还有80处读不出，这些行先当作不知道；请逐行核对。");
  });
  test("dates as serial numbers are dates", () =>
    expect(said(`| 甲 | ${ID} | 互联网营销师 | | 四级 | 理论 | {80} | {45658} |`)).toEqual([]));
});
