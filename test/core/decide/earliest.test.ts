import { isoOf } from "../../../src/core/time/day";
import { DRAUGHTSMAN, rowUnder, type Asked, type Setting } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

const PERSON: Facts = {
  出生日期: "1985-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
function earliest(facts: Facts, setting = {}): string | null {
  const day = decisionOf({ ...PERSON, ...facts }, setting).earliest;
  return day === null ? null : isoOf(day);
}

test("for an eligible row the as-of date", () => expect(earliest({ 从业年限: 5 })).toBe("2026-03-01"));

test.each<[string, Facts, string | null]>([
  ["stated years grow from their lower bound", { 从业年限: 4 }, "2027-03-01"],
  ["4 years and 11 months", { 从业年限: "4年11个月" }, "2026-04-01"],
  ["work that began on a day", { 从业起始年月: "2022-05-17" }, "2027-05-17"],
  ["work that began in a month, whichever day", { 从业起始年月: "2022-05" }, "2027-05-31"],
  ["29 February", { 从业起始年月: "2024-02-29" }, "2029-02-28"],
  ["the 16th birthday", { 申报等级: "五级", 出生日期: "2010-07-04" }, "2026-07-04"],
  [
    "years after a certificate, by dates",
    { 从业起始年月: "2022-09-01", 原证书等级: "五级", 原证书发证日期: "2023-09-09" },
    "2026-09-09",
  ],
  [
    "years after a certificate, stated",
    { 从业年限: 3, 原证书等级: "五级", 原证书发证日期: "2022-01-01", 取证后从业年限: 1 },
    "2028-03-01",
  ],
  [
    "work going on after a certificate, nothing known of it before",
    { 从业年限: 1, 原证书等级: "五级", 原证书发证日期: "2025-06-01" },
    "2029-03-01",
  ],
  [
    "取得证书满2年",
    {
      申报等级: "二级",
      文化程度: "技校",
      院校类别: "技师学院",
      班别: "技师班",
      学习状态: "在读",
      原学历: "初中",
      从业年限: 0,
      原证书等级: "三级",
      原证书发证日期: "2024-08-08",
    },
    "2026-08-08",
  ],
  [
    "graduating: 应届 from New Year on",
    { 文化程度: "中专", 所学专业: "电子商务", 毕业日期: "2027-06-30", 从业年限: 0 },
    "2027-01-01",
  ],
  [
    "past school age, where no date says",
    { 文化程度: "大专", 所学专业: "电子商务", 出生日期: "2007-01-15", 从业年限: 0 },
    "2030-01-15",
  ],
  [
    "a title's year",
    { 申报等级: "三级", 从业起始年月: "2020-01-01", 职称级别: "初级", 职称专业对应: "是", 职称取得日期: "2025-10-31" },
    "2026-10-31",
  ],
  ["nobody works before 16: five years from then on", { 出生日期: "2010-08-20", 从业年限: 0 }, "2031-08-20"],
  ["the sooner of several clauses", { 从业年限: 4, 原证书等级: "五级", 取证后从业年限: "2年10个月" }, "2026-05-01"],
  ["nothing known of work: time alone never helps", {}, null],
  ["time alone never helps without the paper", { 申报等级: "二级", 从业年限: 30 }, null],
  ["another fact is unknown", { 申报等级: "三级", 职称级别: "初级", 取得职称后从业年限: 3 }, "2033-03-01"],
  ["a problem of severity error stands", { 从业年限: 4, 姓名: "" }, null],
  ["not offered", { 申报职业: "人工智能训练师", 申报工种: "", 申报等级: "一级", 从业年限: 4 }, null],
])("%s", (_, facts, day) => expect(earliest(facts)).toBe(day));

test("an age for every level is waited for", () => {
  const young = { 出生日期: "2011-08-20", 申报等级: "五级", 申报工种: "视频创推员" };
  expect(earliest(young, { pack: "shanghai-2026" })).toBe("2027-08-20");
});

test("being a student may end before the rest comes true", () => {
  const student = {
    申报等级: "二级",
    文化程度: "技校",
    院校类别: "技师学院",
    班别: "技师班",
    原学历: "初中",
    从业年限: 0,
    原证书等级: "三级",
    原证书发证日期: "2024-08-08",
  };
  expect(earliest({ ...student, 毕业日期: "2026-08-09" })).toBe("2026-08-08");
  // On the day the certificate is two years old the student has graduated; as a graduate two years of work are asked for.
  expect(earliest({ ...student, 毕业日期: "2026-08-08" })).toBe("2028-03-01");
});

test("with no level applied for: none, since time alone does not choose it; if one is proposed, the first level of all", () => {
  const child = { 申报等级: "", 出生日期: "2010-07-04" };
  expect(earliest(child)).toBe(null);
  expect(earliest(child, { assume: { "propose-level": true } })).toBe("2026-07-04");
});

describe("under a clause of these requirements", () => {
  const ID = String(DRAUGHTSMAN["证件号码"]);
  const FIVE: Asked = { kind: "practice", years: 5, scope: "own" };
  const certificate = (more: Asked = {}): Asked => ({ kind: "certificate", level: 4, scope: "own", ...more });
  const after = (since: string): Asked => ({ kind: "practice", years: 3, scope: "own", since });
  const aged = (years: number): Asked => ({ kind: "age", years });
  const AFTER_CERTIFICATE = [certificate(), after("certificate")];
  const AFTER_TITLE = [{ kind: "title", rank: "初级" }, after("title")];
  const HOLDER: Facts = { 原证书等级: "四级", 原证书职业: "绘图员", 原证书编号: "1", 原证书发证日期: "2024-05-01" };
  const TITLED: Facts = { 职称级别: "初级", 职称专业对应: "是", 职称取得日期: "2024-05-01" };
  const banned = (until: string) => ({
    sheets: { 禁考名单: `| 姓名 | 证件号码 | 禁考至 |\n| 张三 | ${ID} | ${until} |` },
  });
  const worked = (to: string) => ({
    sheets: { 工作经历: `| 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${ID} | 2022-01-01 | ${to} | 某司 | 绘图员 |` },
  });

  test.each<[string, readonly Asked[], Facts, Setting, string | null]>([
    ["met already", [FIVE], { 从业年限: 6 }, {}, "2026-03-01"],
    ["stated years", [FIVE], { 从业年限: 4 }, {}, "2027-03-01"],
    ["stated from four to five", [FIVE], { 从业年限: "4-5年" }, {}, "2027-03-01"],
    ["a retake is no matter of time", [FIVE], { 从业年限: 4, 考试类型: "补考", 申报科目: "理论" }, {}, null],
    ["banned until then", [FIVE], { 从业年限: 6 }, banned("2026-06-30"), "2026-07-01"],
    ["banned for a shorter time", [FIVE], { 从业年限: 4 }, banned("2026-06-30"), "2027-03-01"],
    ["banned for a longer time", [FIVE], { 从业年限: 4 }, banned("2027-06-30"), "2027-07-01"],
    ["banned for good", [FIVE], { 从业年限: 6 }, banned("终身"), null],
    ["the later of two, age", [FIVE, aged(40)], { 从业年限: 4 }, {}, "2030-01-15"],
    ["the later of two, years", [FIVE, aged(37)], { 从业年限: 4 }, {}, "2027-03-01"],
    ["the later of two in the other order", [aged(37), FIVE], { 从业年限: 4 }, {}, "2027-03-01"],
    ["age alone", [aged(37)], {}, {}, "2027-01-15"],
    ["one that time does not bring", [aged(37), certificate()], {}, {}, null],
    [
      "held for two years",
      [certificate({ heldYears: 2 })],
      { ...HOLDER, 原证书发证日期: "2025-05-01" },
      {},
      "2027-05-01",
    ],
    [
      "held from some day of May",
      [certificate({ heldYears: 2 })],
      { ...HOLDER, 原证书发证日期: "2025-05" },
      {},
      "2027-05-31",
    ],
    ["after a certificate, stated", AFTER_CERTIFICATE, { ...HOLDER, 取证后从业年限: 1 }, {}, "2028-03-01"],
    ["without its date", AFTER_CERTIFICATE, { ...HOLDER, 原证书发证日期: "", 取证后从业年限: 1 }, {}, "2028-03-01"],
    ["with all years", AFTER_CERTIFICATE, { ...HOLDER, 取证后从业年限: 1, 从业年限: 9 }, {}, "2028-03-01"],
    ["all years alone", AFTER_CERTIFICATE, { ...HOLDER, 从业年限: 9 }, {}, "2029-03-01"],
    ["by dates", AFTER_CERTIFICATE, { ...HOLDER, 从业起始年月: "2010-01-01" }, {}, "2027-05-01"],
    ["nothing said of work", AFTER_CERTIFICATE, HOLDER, {}, null],
    ["after a title, stated", AFTER_TITLE, { ...TITLED, 取得职称后从业年限: 1 }, {}, "2028-03-01"],
    ["all years beside a title", AFTER_TITLE, { ...TITLED, 从业年限: 9 }, {}, "2029-03-01"],
    ["a title, by dates", AFTER_TITLE, { ...TITLED, 从业起始年月: "2010-01-01" }, {}, "2027-05-01"],
    ["a title, nothing said of work", AFTER_TITLE, TITLED, {}, null],
    ["工作经历 that goes on", [FIVE], {}, worked("至今"), "2027-01-01"],
    ["工作经历 that has ended", [FIVE], {}, worked("2025-01-01"), null],
    ["it goes on, beside stated years", [FIVE], { 从业年限: 4 }, worked("至今"), "2027-01-01"],
    [
      "it goes on after a certificate",
      AFTER_CERTIFICATE,
      { ...HOLDER, 取证后从业年限: 1 },
      worked("至今"),
      "2027-05-01",
    ],
    ["it ended after a certificate", AFTER_CERTIFICATE, { ...HOLDER, 取证后从业年限: 1 }, worked("2025-06-01"), null],
  ])("%s", (_, requirements, facts, setting, day) => {
    const { earliest } = rowUnder(requirements, facts, setting).decision;
    expect(earliest === null ? null : isoOf(earliest)).toBe(day);
  });
});
