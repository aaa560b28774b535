import { auditOf, decisionOf, kindsOf, type Facts } from "../../support/people";
import { idNumber } from "../../support/id-number";

const WORKER: Facts = {
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const kindsAmong = (...people: readonly Facts[]) =>
  auditOf(people.map((facts) => ({ ...WORKER, ...facts }))).rows.map(({ decision }) => kindsOf(decision));

describe("dates after the as-of date cannot be", () => {
  test.each([
    ["从业起始年月", "2026-03-02"],
    ["参加工作时间", "2026-04"],
    ["原证书发证日期", "2027-01-01"],
    ["职称取得日期", "2026-03-02"],
    ["出生日期", "2026-03-02"],
  ])("%s %s", (heading, date) => {
    const facts = {
      ...WORKER,
      从业年限: heading === "从业起始年月" ? "" : 6,
      原证书等级: "五级",
      原证书编号: "S000037010018",
      原证书职业: "互联网营销师",
      职称级别: "初级",
      [heading]: date,
    };
    const decision = decisionOf(facts);
    expect(kindsOf(decision)).toContain("date-impossible");
    expect(decision.verdict).toBe("undetermined");
    expect(decision.earliest).toBe(null);
  });
  test("a graduation to come is no error, and the as-of date itself is not after it", () => {
    expect(kindsOf(decisionOf({ ...WORKER, 毕业日期: "2027-07-01", 从业起始年月: "2010-03-01" }))).toEqual([]);
    expect(kindsOf(decisionOf({ ...WORKER, 从业年限: "", 从业起始年月: "2026-03-01" }))).toEqual([]);
  });
});

test("dates before the birth, work before 16 and work before 参加工作时间 cannot be", () => {
  const born = { ...WORKER, 出生日期: "1990-01-01", 从业年限: "" };
  expect(kindsOf(decisionOf({ ...born, 毕业日期: "1989-07-01" }))).toEqual(["date-impossible"]);
  expect(
    kindsOf(
      decisionOf({
        ...born,
        原证书等级: "五级",
        原证书编号: "S0000",
        原证书职业: "互联网营销师",
        原证书发证日期: "1990-01-01",
      }),
    ),
  ).toEqual(["date-impossible"]);
  expect(kindsOf(decisionOf({ ...born, 从业起始年月: "2005-12-31" }))).toEqual(["years-impossible"]);
  expect(kindsOf(decisionOf({ ...born, 从业起始年月: "2006-01-01" }))).toEqual([]);
  expect(kindsOf(decisionOf({ ...born, 从业起始年月: "2009-12-31", 参加工作时间: "2010-01-01" }))).toEqual([
    "years-impossible",
  ]);
});

test("a date in error is unknown in every test, so that a slip turns nobody away", () => {
  const slip = { ...WORKER, 从业年限: 4, 原证书等级: "五级", 原证书发证日期: "2206-01-01" };
  expect(decisionOf(slip).verdict).toBe("undetermined");
  expect(decisionOf({ ...slip, 原证书发证日期: "2026-01-01" }).verdict).toBe("ineligible");
});

test("years above what age allows put the birth in doubt as well as the years", () => {
  const decision = decisionOf({ ...WORKER, 出生日期: "2011-06-15", 从业年限: 6, 申报等级: "五级" });
  expect([decision.verdict, kindsOf(decision), decision.missing]).toEqual([
    "undetermined",
    ["years-impossible"],
    ["workYears", "birthDate"],
  ]);
});

describe("what rows say against each other", () => {
  const id = idNumber("19900101", 7);
  const jia = { 姓名: "张甲", 证件号码: id, 手机号码: "13800000001" };

  test("one identity number under two names is an error on both", () =>
    expect(kindsAmong(jia, { ...jia, 姓名: "李乙" })).toEqual([
      ["id-two-names", "duplicate"],
      ["id-two-names", "duplicate"],
    ]));

  test("the same person twice for the same is an error on every copy, and names the rows", () => {
    const { rows } = auditOf([jia, jia, {}, jia].map((facts) => ({ ...WORKER, ...facts })));
    expect(rows.map(({ decision }) => decision.verdict)).toEqual([
      "undetermined",
      "undetermined",
      "eligible",
      "undetermined",
    ]);
    expect(rows.map(({ decision }) => decision.problems.map(({ details }) => details))).toMatchObject([
      [{ first: [3, 5] }],
      [{ first: [2, 5] }],
      [],
      [{ first: [2, 3] }],
    ]);
  });

  test.each<[string, Facts, Facts, readonly string[]]>([
    ["another work type", {}, { 申报工种: "平台管理员" }, []],
    ["another level", {}, { 申报等级: "五级" }, ["two-levels"]],
    ["another occupation", {}, { 申报职业: "人工智能训练师", 申报工种: "" }, []],
    ["no common subject", { 申报科目: "理论" }, { 申报科目: "技能" }, []],
    ["a common subject", { 申报科目: "理论" }, { 申报科目: "理论、技能" }, ["duplicate"]],
    ["all subjects and one of them", {}, { 申报科目: "技能" }, ["duplicate"]],
    ["the same by another name", {}, { 申报职业: "4-01-06-02", 申报等级: "中级工" }, ["duplicate"]],
  ])("the same person again with %s", (_, one, other, kinds) =>
    expect(kindsAmong({ ...jia, ...one }, { ...jia, ...other })).toEqual([kinds, kinds]),
  );

  test("a number of 15 digits is the same as its 18 digits", () => {
    const old = { ...jia, 证件号码: id.slice(0, 6) + id.slice(8, 17) };
    expect(kindsAmong(jia, old)).toEqual([["duplicate"], ["id-old", "duplicate"]]);
  });

  test("damaged numbers look alike without being so", () => {
    const damaged = { 证件号码: 370102199001010000 };
    expect(kindsAmong({ ...damaged, 姓名: "张甲" }, { ...damaged, 姓名: "李乙" })).toEqual([
      ["id-damaged"],
      ["id-damaged"],
    ]);
  });

  test("one phone number for several people is a warning", () => {
    const phone = { 手机号码: "13800000009" };
    expect(kindsAmong(phone, phone, {})).toEqual([["same-phone"], ["same-phone"], []]);
    expect(kindsAmong(jia, { ...jia, 申报工种: "平台管理员" })).toEqual([[], []]);
  });
});

describe("retakes", () => {
  const retake = { ...WORKER, 考试类型: "补考", 申报科目: "理论" };
  test("are undetermined without 历次成绩", () => {
    for (const years of [6, 1]) {
      const decision = decisionOf({ ...retake, 从业年限: years });
      expect([decision.verdict, kindsOf(decision), decision.fee]).toEqual([
        "undetermined",
        [],
        { kind: "unpublished" },
      ]);
    }
    expect(decisionOf(retake).highestLevel).toBe(4);
    expect(decisionOf(retake).earliest).toBe(null);
  });
  test("have to say their subjects", () =>
    expect(kindsOf(decisionOf({ ...retake, 申报科目: "" }))).toEqual(["subjects-missing"]));
  test("of a level that is not offered are ineligible", () =>
    expect(decisionOf({ ...retake, 申报等级: "一级" }).verdict).toBe("ineligible"));
});

test("a fee the sheet states that is not the notice's is a warning", () => {
  expect(kindsOf(decisionOf({ ...WORKER, 收费: 280 }))).toEqual([]);
  expect(kindsOf(decisionOf({ ...WORKER, 收费: 200 }))).toEqual(["fee-differs"]);
  expect(kindsOf(decisionOf({ ...WORKER, 从业年限: 1, 收费: 200 }))).toEqual([]);
});

test("a problem knows its cell: column, value as it stands", () => {
  const { rows, sheet } = auditOf([{ ...WORKER, 申报工种: "主播" }]);
  const problem = rows[0]?.decision.problems[0];
  expect(problem).toMatchObject({
    kind: "worktype-unknown",
    severity: "error",
    at: { kind: "cell", row: 2, field: "workType", value: "主播", column: sheet.headings.indexOf("申报工种") + 1 },
  });
});

test("a date cell is told as the date that the clerk sees, not as its serial number", () => {
  const [problem] = decisionOf({ ...WORKER, 从业年限: "", 从业起始年月: 46100 }).problems;
  expect(problem).toMatchObject({ kind: "date-impossible", at: { field: "workStart", value: "2026-03-19" } });
});

describe("what a row still has to say", () => {
  const graduate: Facts = {
    ...WORKER,
    从业年限: 0,
    文化程度: "大专",
    院校类别: "高等职业学校",
    毕业日期: "2020-07-01",
  };
  test("the blank cells behind what is open", () =>
    expect(decisionOf({ ...graduate, 所学专业: "" }).missing).toEqual(["major"]));
  test("of a row that meets a clause only what is wrong", () =>
    expect(decisionOf({ ...graduate, 从业年限: 6, 所学专业: "", 姓名: "" }).missing).toEqual(["name"]));
  test("of a decided row nothing", () => {
    expect(decisionOf({ ...graduate, 从业年限: 6, 所学专业: "" }).missing).toEqual([]);
    expect(decisionOf({ ...WORKER, 从业年限: 1 }).missing).toEqual([]);
  });
});

test("a row whose occupation nobody knows is judged by nothing", () =>
  expect(decisionOf({ ...WORKER, 申报职业: "宇航员" })).toMatchObject({
    verdict: "undetermined",
    occupation: null,
    workType: null,
    appliedLevel: 4,
    level: 4,
    highestLevel: null,
    clause: null,
    nearest: null,
    clauses: [],
    preconditions: [],
    fee: { kind: "none" },
    documents: [],
    missing: ["occupation"],
    earliest: null,
    assumed: [],
  }));

test("an unknown occupation is told with those that the notice has", () => {
  const [problem] = decisionOf({ ...WORKER, 申报职业: "宇航员" }).problems;
  expect(problem).toMatchObject({
    kind: "occupation-unknown",
    details: { offered: expect.arrayContaining(["互联网营销师"]) },
  });
});

test("rows with one work type and another occupation, or the other way round, are each recognized by themselves", () => {
  const { rows } = auditOf(
    [
      { 申报职业: "互联网营销师", 申报工种: "直播销售员" },
      { 申报职业: "人工智能训练师", 申报工种: "" },
      { 申报职业: "互联网营销师", 申报工种: "" },
      { 申报职业: "互联网营销师", 申报工种: "平台管理员" },
    ].map((facts) => ({ ...WORKER, ...facts })),
  );
  expect(rows.map(({ decision: { occupation, workType } }) => `${occupation} ${workType ?? "–"}`)).toEqual([
    "互联网营销师 直播销售员",
    "人工智能训练师 –",
    "互联网营销师 –",
    "互联网营销师 平台管理员",
  ]);
});

test("a blank name contradicts no name", () => {
  const jia = { 姓名: "张甲", 证件号码: idNumber("19900101", 7) };
  const kinds = kindsAmong(jia, { ...jia, 姓名: "" });
  for (const row of kinds) expect(row).not.toContain("id-two-names");
});

describe("dates at their limits", () => {
  const born = "1990-01-01";
  const paper = { 原证书等级: "五级", 原证书编号: "S0000", 原证书职业: "互联网营销师" };
  const kinds = (facts: Facts) => kindsOf(decisionOf({ ...WORKER, 出生日期: born, ...facts }));
  test.each<[string, Facts, Facts]>([
    ["a certificate", { ...paper, 原证书发证日期: "2026-03-01" }, { ...paper, 原证书发证日期: "2026-03-02" }],
    ["a start of work", { 参加工作时间: "2010-01-01" }, { 参加工作时间: "2026-03-02" }],
    ["a title", { 职称级别: "初级", 职称取得日期: "2026-03-01" }, { 职称级别: "初级", 职称取得日期: "2026-03-02" }],
    [
      "a title before the birth",
      { 职称级别: "初级", 职称取得日期: "1990-01-02" },
      { 职称级别: "初级", 职称取得日期: "1990-01-01" },
    ],
    ["a graduation before the birth", { 毕业日期: "1990-01-02" }, { 毕业日期: "1990-01-01" }],
  ])("%s", (_, right, wrong) => {
    expect(kinds(right)).not.toContain("date-impossible");
    expect(kinds(wrong)).toContain("date-impossible");
  });
  test("years as many as there were since the 16th birthday, and more", () => {
    expect(kinds({ 从业年限: 20 })).not.toContain("years-impossible");
    expect(kinds({ 从业年限: 21 })).toContain("years-impossible");
  });
  test("the second certificate's date is told at its own cell", () => {
    const second = { 原证书2等级: "五级", 原证书2职业: "互联网营销师", 原证书2发证日期: "2027-01-01" };
    const told = decisionOf({ ...WORKER, ...paper, ...second }).problems.filter(
      ({ kind }) => kind === "date-impossible",
    );
    expect(told.map(({ at }) => at.field)).toEqual(["certificate2Date"]);
  });
});

test("a level held already is told; a lower one, one of another occupation and a paper that gives no level are not", () => {
  const held = (facts: Facts) =>
    kindsOf(decisionOf({ ...WORKER, 原证书编号: "S0000", 原证书职业: "互联网营销师", ...facts })).includes(
      "level-held",
    );
  expect(held({ 原证书等级: "四级" })).toBe(true);
  expect(held({ 原证书等级: "三级" })).toBe(true);
  expect(held({ 原证书等级: "五级" })).toBe(false);
  expect(held({ 原证书等级: "四级", 原证书职业: "导游" })).toBe(false);
  expect(held({ 原证书等级: "四级", 从业年限: 1 })).toBe(false);
});
