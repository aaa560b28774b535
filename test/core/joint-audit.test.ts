import fc from "fast-check";
import { audit, jointAudit, type JointAudit } from "../../src/core/audit";
import { jointSummarySentence } from "../../src/core/explain/summary";
import { toldProblems } from "../../src/core/explain/problems/joint";
import { problemSentence } from "../../src/core/explain/problems/row";
import { readRecords } from "../../src/core/facts/records/records";
import { reportOf, rowReport } from "../../src/core/report/audit";
import { dayOf } from "../../src/core/time/day";
import { packs } from "../../src/packs";
import { vocabulary } from "../../src/vocabulary";
import { drawGrid } from "../support/draw";
import { idNumber } from "../support/id-number";

const jinan = packs.find(({ id }) => id === "jinan-2026") ?? packs[0];
if (jinan === undefined) throw new Error("no packs");
const PACK = jinan;
const OPTIONS = { asOf: dayOf(2026, 3, 1) };
const HEADER = "| 姓名 | 证件号码 | 手机号码 | 文化程度 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |";

interface Person {
  readonly name: string;
  readonly n: number;
  readonly phone?: string;
  readonly level?: string;
}

const line = ({ name, n, phone = `1390000${1000 + n}`, level = "四级" }: Person) =>
  `| ${name} | ${idNumber("19900101", n)} | ${phone} | 高中 | {6} | 互联网营销师 | 直播销售员 | ${level} |`;
const sheetOf = (name: string, ...people: readonly Person[]) => ({
  grid: drawGrid([HEADER, ...people.map(line)].join("\n"), { name }),
});
const together = (...sheets: readonly ReturnType<typeof sheetOf>[]): JointAudit => jointAudit(sheets, PACK, OPTIONS);

/** "一班 2 张三": the kinds of problem that other rows give. */
const AMONG = ["duplicate", "id-two-names", "two-levels", "same-phone"];
const among = ({ rows }: JointAudit) =>
  rows.map(({ applicant, reading, decision }) => [
    `${reading?.name} ${applicant.row}`,
    ...decision.problems.filter(({ kind }) => AMONG.includes(kind)).map(({ kind }) => kind),
  ]);

test("who stands in two sheets is told in both, with the sheet of the other row", () => {
  const both = together(
    sheetOf("一班", { name: "张三", n: 1 }, { name: "李四", n: 3 }),
    sheetOf("二班", { name: "王五", n: 5 }, { name: "张三", n: 1 }),
  );
  expect(among(both)).toEqual([["一班 2", "duplicate"], ["一班 3"], ["二班 2"], ["二班 3", "duplicate"]]);
  const sentences = both.rows.flatMap(({ decision }) =>
    decision.problems.filter(({ kind }) => kind === "duplicate").map((problem) => problemSentence(problem)),
  );
  expect(sentences[0]).toContain("与“二班”表第3行重复（同一个人");
  expect(sentences[1]).toContain("与“一班”表第2行重复（同一个人");
  expect(both.rows.map(({ decision }) => decision.verdict)).toEqual([
    "undetermined",
    "eligible",
    "eligible",
    "undetermined",
  ]);
});

test("one number under two names, two levels of one person and a shared telephone are found across sheets", () => {
  const one = sheetOf("一班", { name: "甲", n: 1 }, { name: "乙", n: 3 }, { name: "丙", n: 5, phone: "13800138000" });
  const two = sheetOf(
    "二班",
    { name: "丁", n: 1, level: "五级" },
    { name: "乙", n: 3, level: "五级" },
    { name: "戊", n: 7, phone: "13800138000" },
  );
  const kinds = among(together(one, two)).map(([, ...its]) => its);
  expect(kinds[0]).toContain("id-two-names");
  expect(kinds[3]).toContain("id-two-names");
  expect(kinds[1]).toEqual(["two-levels"]);
  expect(kinds[4]).toEqual(["two-levels"]);
  expect([kinds[2], kinds[5]]).toEqual([["same-phone"], ["same-phone"]]);
});

test("rows of the own sheet and of others stand in one sentence", () => {
  const shared = { phone: "13800138000" };
  const both = together(
    sheetOf("一班", { name: "甲", n: 1, ...shared }, { name: "乙", n: 3, ...shared }),
    sheetOf("二班", { name: "丙", n: 5, ...shared }, { name: "丁", n: 7, ...shared }),
  );
  const [problem] = both.rows[2]?.decision.problems.filter(({ kind }) => kind === "same-phone") ?? [];
  expect(problem && problemSentence(problem)).toContain("与“一班”表第2、3行、第3行的别人相同");
});

describe("what holds for all", () => {
  const both = together(sheetOf("一班", { name: "甲", n: 1 }), sheetOf("二班", { name: "乙", n: 3, level: "三级" }));

  test("counts, fees and assumptions are the sums of the sheets", () => {
    const [one, two] = both.sheets;
    for (const key of ["rows", "eligible", "ineligible", "undetermined", "feeEligible"] as const) {
      expect(both.summary[key]).toBe((one?.summary[key] ?? 0) + (two?.summary[key] ?? 0));
    }
    expect(both.summary).toMatchObject({ rows: 2, eligible: 1 });
    expect(both.assumptions.map(({ rows }) => rows)).toEqual(
      both.assumptions.map(({ name }) =>
        both.sheets.reduce((sum, { assumptions }) => sum + (assumptions.find((it) => it.name === name)?.rows ?? 0), 0),
      ),
    );
  });

  test("the summary names the sheets; of one alone it does not", () => {
    expect(jointSummarySentence(both, PACK)).toContain("截至2026-03-01“一班”、“二班”共审核2人：");
    expect(jointSummarySentence(together(sheetOf("一班", { name: "甲", n: 1 })), PACK)).toContain(
      "2026-03-01共审核1人",
    );
  });

  test("the report has every sheet, the first one twice, and the sheet of each row", () => {
    const report = reportOf(
      both,
      both.rows.flatMap((row) => (row.reading === null ? [] : [rowReport(row, row.reading)])),
    );
    expect(report.sheet).toEqual(report.sheets[0]);
    expect(report.sheets.map(({ name, lastRow }) => [name, lastRow])).toEqual([
      ["一班", 2],
      ["二班", 2],
    ]);
    expect(report.rows.map(({ sheet, row }) => [sheet, row])).toEqual([
      ["一班", 2],
      ["二班", 2],
    ]);
  });
});

test("a problem of every sheet is told once, one of a single sheet with its name", () => {
  const outside = { asOf: dayOf(2031, 3, 1) };
  const half = drawGrid(`| 姓名 | 证件号码 | 申报职业 |\n| 甲 | ${idNumber("19900101", 1)} | 互联网营销师 |`, {
    name: "二班",
  });
  const found = jointAudit([sheetOf("一班", { name: "乙", n: 3 }), { grid: half }], PACK, outside);
  const sentences = toldProblems(found.sheets.map(({ sheet }) => sheet)).map(({ sentence }) => sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
  const [named, common] = [true, false].map((is) => sentences.filter((one) => one.startsWith("“二班”表：") === is));
  expect(named?.length).toBeGreaterThan(0);
  expect(common?.length).toBeGreaterThan(0);
  expect(found.sheets[0]?.sheet.problems.length).toBe(common?.length);
});

test("the optional sheets hold for all: nobody's record is missed for standing in another class", () => {
  const records = readRecords(
    [
      drawGrid(
        [
          "| 证件号码 | 起 | 止 | 单位 | 岗位 |",
          ...[1, 3].map((n) => `| ${idNumber("19900101", n)} | 2020-01 | 2026-02 | 某店 | 直播销售员 |`),
        ].join("\n"),
        { name: "工作经历" },
      ),
    ],
    vocabulary,
  );
  const sheets = [sheetOf("一班", { name: "甲", n: 1 }), sheetOf("二班", { name: "乙", n: 3 })];
  expect(jointAudit(sheets, PACK, { ...OPTIONS, records }).records).toMatchObject({ work: 2 });
});

test("law: sheets without a common person or telephone are audited together as each alone", () => {
  const people = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(people, fc.nat(8), (numbers, cut) => {
      const all = numbers.map((n): Person => ({ name: `考生${n}`, n, level: n % 3 === 0 ? "三级" : "四级" }));
      const sheets = [sheetOf("一班", ...all.slice(0, cut)), sheetOf("二班", ...all.slice(cut))];
      const both = together(...sheets);
      const alone = sheets.map(({ grid }) => audit(grid, PACK, OPTIONS));
      expect(both.sheets.map((one) => one.rows.map(({ decision }) => decision))).toEqual(
        alone.map((one) => one.rows.map(({ decision }) => decision)),
      );
      expect(both.sheets.map(({ summary }) => summary)).toEqual(alone.map(({ summary }) => summary));
    }),
    { numRuns: 30 },
  );
});
