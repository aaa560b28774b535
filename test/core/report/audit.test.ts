import { reportOf, rowReport } from "../../../src/core/report/audit";
import { auditOf, type Facts } from "../../support/people";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS } from "../../../src/core/requirements/assumptions";

const PERSON: Facts = {
  姓名: "张甲",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "三级",
  从业年限: 9,
};
const HEADINGS = [
  "姓名",
  "证件号码",
  "手机号码",
  "文化程度",
  "申报职业",
  "申报工种",
  "申报等级",
  "从业年限",
  "原证书等级",
];
const report = (people: readonly Facts[], setting = {}) => {
  const audit = auditOf(people, { headings: HEADINGS, ...setting });
  const whole = reportOf(
    { ...audit, sheets: [audit] },
    audit.rows.map((row) => rowReport(row, audit.sheet)),
  );
  return JSON.parse(JSON.stringify(whole)) as typeof whole;
};

test("the JSON of the contract, key by key", () => {
  const { rows, sheets, ...rest } = report([PERSON]);
  expect(sheets).toEqual([rest.sheet]);
  expect(rest).toEqual({
    pack: "jinan-2026",
    asOf: "2026-03-01",
    sheet: {
      name: "报名表",
      headerRow: 1,
      firstRow: 2,
      lastRow: 2,
      columns: {
        name: "A",
        idNumber: "B",
        phone: "C",
        education: "D",
        occupation: "E",
        workType: "F",
        level: "G",
        workYears: "H",
        certificateLevel: "I",
      },
      values: {},
      unread: [],
      problems: [],
    },
    assumptions: ASSUMPTIONS.map((name) => ({
      name,
      on: DEFAULT_ASSUMPTIONS[name],
      rows: name === "no-unclaimed-papers" ? 1 : 0,
    })),
    answers: [],
    questions: [],
    fill: null,
    summary: {
      rows: 1,
      eligible: 0,
      ineligible: 1,
      undetermined: 0,
      feeEligible: 0,
      feeUndetermined: 0,
      final: {
        eligible: 0,
        ineligible: 1,
        undetermined: 0,
        fee: 0,
        feeUndetermined: 0,
        byClerk: 0,
        eligibleByClerk: 0,
        ineligibleByClerk: 0,
        setAside: 0,
      },
    },
  });
  const [row] = rows;
  expect(row).toEqual({
    sheet: "报名表",
    row: 2,
    name: "张甲",
    verdict: "ineligible",
    decision: null,
    appliedLevel: 3,
    level: null,
    highestLevel: 4,
    fee: null,
    clause: null,
    nearest: "3-1",
    reasons: expect.arrayContaining(["还不能报三级/高级工：累计从业满10年，现满9年，差1年（最接近附件4 第3条(1)）。"]),
    documents: [],
    missing: [],
    earliest: "2027-03-01",
    problems: [],
  });
});

test("an eligible row has its clause, fee, documents and the as-of date", () =>
  expect(report([{ ...PERSON, 从业年限: 10 }]).rows[0]).toMatchObject({
    verdict: "eligible",
    level: 3,
    highestLevel: 3,
    fee: 360,
    clause: "3-1",
    nearest: null,
    earliest: "2026-03-01",
    documents: expect.arrayContaining(["身份证复印件1份"]),
  }));

test("an undetermined row says what is missing, and a problem where it stands", () =>
  expect(report([{ ...PERSON, 从业年限: "十来年", 手机号码: "1380000" }]).rows[0]).toMatchObject({
    verdict: "undetermined",
    level: 3,
    fee: 360,
    clause: null,
    missing: expect.arrayContaining(["workYears"]),
    problems: expect.arrayContaining([
      {
        kind: "phone-format",
        severity: "warning",
        column: "C",
        message: expect.stringContaining("“报名表”表C2“手机号码”"),
      },
    ]),
  }));

test("a fee that is not published is null, not 0", () =>
  expect(report([{ ...PERSON, 从业年限: 10, 申报科目: "理论" }]).rows[0]?.fee).toBe(null));

test("a column for each subject: several letters", () => {
  const { sheet } = report([{ ...PERSON, 理论考试: "新考", 技能考试: "新考" }]);
  expect(sheet.columns).toMatchObject({ theoryKind: "J", skillKind: "K" });
});
