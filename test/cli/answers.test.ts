import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answersText } from "../../src/core/questions/answers-text";
import { NO_ANSWERS, withAnswer, type Question } from "../../src/core/requirements/questions";
import { recallAnswers } from "../../src/workbook/answer-memory";
import { xlsxPort } from "../../src/workbook/file/port";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

/** Both have only a diploma for 四级, and its major is in no list of the notice. */
const PEOPLE = `
  | 姓名 | 证件号码                   | 手机号码    | 文化程度 | 院校类别     | 所学专业 | 毕业日期   | 从业年限 | 原证书等级 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | 13900000001 | 大专     | 高等职业学校 | 会计     | 2012-07-01 | {0}      |            | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${idNumber("19900101", 3)} | 13900000003 | 大专     | 高等职业学校 | 会计专业 | 2012-07-01 | {0}      |            | 互联网营销师 | 直播销售员 | 四级     |
`;
const ACCOUNTING: Question = { kind: "major", about: "会计", occupation: "互联网营销师", scope: "either" };
const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026"];

function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  return withFolder((folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook({ 报名表: PEOPLE }).save());
    writeFileSync(join(folder, "yes.json"), answersText(withAnswer(NO_ANSWERS, ACCOUNTING, true)) ?? "");
    return work(folder);
  });
}

test("what is open is asked once, and an answer of the file decides its rows and is listed", () =>
  inFolder(async (folder) => {
    const open = JSON.parse((await ranIn(folder, [...AUDIT, "--json", "-"])).out);
    expect(open).toMatchObject({
      answers: [],
      questions: [{ ...ACCOUNTING, rows: 2, open: 2, yes: { settled: 2 }, no: { settled: 2 }, clauses: ["4-3"] }],
      summary: { undetermined: 2 },
    });
    const { out } = await ranIn(folder, [...AUDIT, "--answers", "yes.json", "--json", "-"]);
    expect(JSON.parse(out)).toMatchObject({
      answers: [{ ...ACCOUNTING, answer: true, rows: 2 }],
      questions: [],
      summary: { eligible: 2 },
    });
  }));

test("the summary says so in a sentence each, and the result remembers", () =>
  inFolder(async (folder) => {
    expect((await ranIn(folder, AUDIT)).out).toContain("有 1 个问题要由人判断，每个只问一次，涉及待核 2 人。");
    const said = "按 1 条回答审核：所学专业“会计”算互联网营销师的本专业或相关专业（影响 2 人）。";
    expect((await ranIn(folder, [...AUDIT, "--answers", "yes.json", "--out", "out.xlsx"])).out).toContain(said);
    const book = openXlsx(readFileSync(join(folder, "out.xlsx")));
    expect([...(await recallAnswers(xlsxPort(book))).values()]).toEqual([{ question: ACCOUNTING, answer: true }]);
    expect((await ranIn(folder, ["audit", "out.xlsx", "--pack", "jinan-2026"])).out).toContain(said);
    const days = ["--as-of", "2026-03-01", "--as-of", "2026-04-01"];
    const compared = await ranIn(folder, [
      "compare",
      "in.xlsx",
      "--pack",
      "jinan-2026",
      ...days,
      "--answers",
      "yes.json",
    ]);
    expect(compared.out).toContain(said);
  }));

test.each([
  ["{", "不是回答文件"],
  ['{"version":9}', "更新的版本"],
  ['{"version":1,"answers":[{}]}', "第1条不对"],
])("a wrong file %s is told in one sentence", (text, said) =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "wrong.json"), text);
    const { exit, out, sentences } = await ranIn(folder, [...AUDIT, "--answers", "wrong.json"]);
    expect([exit, out, sentences.length]).toEqual([3, "", 1]);
    expect(sentences[0]).toContain(said);
  }),
);
