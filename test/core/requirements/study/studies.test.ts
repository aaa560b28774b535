import { reasonsOf } from "../../../../src/core/explain/row";
import { audit } from "../../../../src/core/audit";
import { dayOf } from "../../../../src/core/time/day";
import { decisionOf, kindsOf, packOf, rowOf, sheetOf, type Facts } from "../../../support/people";

/** Somebody who applies for 四级 by a diploma, 22 years old, with no word about work, status or dates. */
const SOMEBODY: Facts = {
  出生日期: "2004-01-15",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  所学专业: "电子商务",
  从业年限: 0,
};
const OLD = { 出生日期: "1980-01-15" };
const HOLDER = { 申报等级: "三级", 原证书等级: "四级", 原证书发证日期: "2026-02-01" };
const verdictOf = (facts: Facts, assume = {}) => decisionOf({ ...SOMEBODY, ...facts }, { assume }).verdict;

describe("a school above the stated degree: the degree is held, the school's own is under way", () => {
  test.each<[string, Facts, string]>([
    ["高中 beside a university", { 文化程度: "高中", 毕业院校: "济南大学" }, "undetermined"],
    ["at every age", { ...OLD, 文化程度: "高中", 毕业院校: "济南大学" }, "undetermined"],
    [
      "a stated 毕业 may belong to either",
      { 文化程度: "高中", 毕业院校: "济南大学", 学习状态: "毕业" },
      "undetermined",
    ],
    [
      "初中 beside 技师学院, 高级工班",
      { 申报等级: "三级", 文化程度: "初中", 毕业院校: "济南市技师学院", 班别: "高级工班" },
      "undetermined",
    ],
    [
      "its twin: 技校 there, and graduated",
      { 申报等级: "三级", 文化程度: "技校", 毕业院校: "济南市技师学院", 班别: "高级工班", 学习状态: "毕业" },
      "eligible",
    ],
    ["高中 in its last year there", { 文化程度: "高中", 毕业院校: "济南大学", 学习状态: "应届" }, "eligible"],
    ["本科 beside a university", { ...OLD, 文化程度: "本科", 毕业院校: "济南大学" }, "eligible"],
    [
      "a school whose name does not tell, beside 初中",
      { ...OLD, 文化程度: "初中", 毕业院校: "济南工程学校" },
      "undetermined",
    ],
    ["its twin: none written", { ...OLD, 文化程度: "初中", 毕业院校: "" }, "ineligible"],
    ["its twin: a school of general education", { ...OLD, 文化程度: "初中", 毕业院校: "济南第五中学" }, "ineligible"],
  ])("%s", (_, facts, verdict) => expect(verdictOf(facts)).toBe(verdict));
});

describe("a degree that the school gives, below its usual one, may be held from elsewhere", () => {
  const vocational = { 毕业院校: "山东劳动职业技术学院", 文化程度: "中专" };
  test("中专 beside 职业学院, 在读: either is under way", () => {
    expect(verdictOf({ ...vocational, 学习状态: "在读" })).toBe("undetermined");
    expect(verdictOf({ ...vocational, 学习状态: "在读", 原学历: "初中" })).toBe("ineligible");
    expect(verdictOf({ ...vocational, 学习状态: "在读", 原专业: "电子商务" })).toBe("undetermined");
    expect(verdictOf({ ...vocational, 学习状态: "毕业" })).toBe("eligible");
    expect(verdictOf({ ...vocational, 毕业日期: "2024-07-01" })).toBe("eligible");
  });
  test("大专 beside a university: from the age of its 本科 on it is this school's, with a warning", () => {
    const college = { 文化程度: "大专", 毕业院校: "济南大学", ...HOLDER };
    const at = (birth: string) => decisionOf({ ...SOMEBODY, ...college, 出生日期: birth });
    expect(at("2002-03-02").verdict).toBe("undetermined");
    expect([at("2002-03-01").verdict, kindsOf(at("2002-03-01"))]).toEqual([
      "eligible",
      expect.arrayContaining(["education-assumed"]),
    ]);
    expect(at("2002-03-01").assumed).toEqual(["graduate-by-age"]);
    expect(kindsOf(decisionOf({ ...SOMEBODY, ...college, 学习状态: "毕业" }))).not.toContain("education-assumed");
  });
});

test("a degree above what the school gives: neither its school nor its major is known, the school's class counts as possible", () => {
  const both = { ...OLD, 文化程度: "大专", 毕业院校: "济南市技师学院", 班别: "高级工班" };
  expect(verdictOf({ ...both, 申报等级: "三级" })).toBe("undetermined");
  expect(verdictOf({ ...both, 申报等级: "三级", 班别: "中级工班" })).toBe("ineligible");
  expect(verdictOf({ ...both, 申报等级: "三级", 文化程度: "技校" })).toBe("eligible");
});

describe("graduate-by-age", () => {
  const college = { 文化程度: "大专", 出生日期: "2003-03-01" };
  test("is listed where it decides, and can be switched off", () => {
    const decision = decisionOf({ ...SOMEBODY, ...college });
    expect([decision.verdict, decision.assumed]).toEqual(["eligible", ["graduate-by-age"]]);
    expect(verdictOf(college, { "graduate-by-age": false })).toBe("undetermined");
    expect(decisionOf({ ...SOMEBODY, ...college, 学习状态: "毕业" }).assumed).toEqual([]);
  });
  test.each<[string, Facts, string]>([
    ["高级工班", { 文化程度: "技校", 院校类别: "技师学院", 班别: "高级工班", 出生日期: "2004-03-01" }, "eligible"],
    [
      "a day younger",
      { 文化程度: "技校", 院校类别: "技师学院", 班别: "高级工班", 出生日期: "2004-03-02" },
      "undetermined",
    ],
    ["中级工班", { 文化程度: "技校", 院校类别: "技师学院", 班别: "中级工班", 出生日期: "2006-03-01" }, "eligible"],
    [
      "中级工班, a day younger",
      { 文化程度: "技校", 院校类别: "技师学院", 班别: "中级工班", 出生日期: "2006-03-02" },
      "undetermined",
    ],
    [
      "no class at 技师学院: the latest",
      { 文化程度: "技校", 院校类别: "技师学院", 出生日期: "2003-03-02" },
      "undetermined",
    ],
    [
      "no class at 技师学院, of that age",
      { 文化程度: "技校", 院校类别: "技师学院", 出生日期: "2003-03-01" },
      "eligible",
    ],
    [
      "no degree at 职业学院: that of 本科",
      { 毕业院校: "山东劳动职业技术学院", 出生日期: "2002-03-02" },
      "undetermined",
    ],
    ["no degree at 职业学院, of that age", { 毕业院校: "山东劳动职业技术学院", 出生日期: "2002-03-01" }, "eligible"],
    ["函授 never", { ...OLD, 文化程度: "大专（函授）", ...HOLDER }, "undetermined"],
  ])("%s", (_, facts, verdict) => expect(verdictOf(facts)).toBe(verdict));

  test.each<[string, Facts, string]>([
    ["a class", { 班级: "电商2班" }, "undetermined"],
    ["a student's number", { 学号: "20230101" }, "undetermined"],
    ["a student's number kept as a number", { 学号: 20230101 }, "undetermined"],
    ["a class kept as a number", { 班级: 2 }, "undetermined"],
    ["年级 2020 on 2026-03-01", { 年级: 2020 }, "undetermined"],
    ["年级 2019: six years are over", { 年级: 2019 }, "eligible"],
    ["届别 2026", { 届别: 2026 }, "undetermined"],
    ["届别 2025", { 届别: 2025 }, "eligible"],
    [
      "是否在读: 是, though the course should be over",
      { 是否在读: "是", 入学日期: "2017-09-01", 学制: "3年" },
      "undetermined",
    ],
    ["备注", { 备注: "在校生" }, "undetermined"],
    ["备注 of something else", { 备注: "已缴费" }, "eligible"],
    ["20级 on 2026-03-01: six years may not be over", { 备注: "2020级" }, "undetermined"],
    ["19级: they are", { 备注: "2019级" }, "eligible"],
    ["20级 with 学制 三年", { 备注: "2020级", 学制: "3年" }, "eligible"],
    ["2026届", { 备注: "2026届" }, "undetermined"],
    ["2025届", { 备注: "2025届" }, "eligible"],
    [
      "the employer is the school",
      { 毕业院校: "山东劳动职业技术学院", 工作单位: "山东劳动职业技术学院" },
      "undetermined",
    ],
    ["the unit is the school", { 毕业院校: "山东劳动职业技术学院", 报名单位: "山东劳动职业技术学院" }, "undetermined"],
    ["the unit is another", { 毕业院校: "山东劳动职业技术学院", 报名单位: "济南某公司" }, "eligible"],
    ["是否在校生: 是", { 是否在校生: "是" }, "undetermined"],
    ["是否在校生: 否", { 是否在校生: "否" }, "eligible"],
    ["a grade of posts is no year", { 备注: "专技12级" }, "eligible"],
    ["a level is no year", { 备注: "报四级" }, "eligible"],
    ["入学日期, six years not over", { 入学日期: "2020-09-01" }, "undetermined"],
    ["入学日期, six years over", { 入学日期: "2020-02-01" }, "eligible"],
    [
      "班别 alone says which course, not that it runs",
      { 文化程度: "技校", 院校类别: "技师学院", 班别: "高级工班" },
      "eligible",
    ],
  ])("where the row speaks of study: %s", (_, facts, verdict) =>
    expect(verdictOf({ 文化程度: "大专", 出生日期: "1999-03-01", ...facts })).toBe(verdict),
  );
});

describe("the form of study goes before the school's name", () => {
  test.each<[string, Facts, string]>([
    ["文化程度 函授", { 文化程度: "大专（函授）" }, "undetermined"],
    ["学习形式 自考", { 文化程度: "大专", 学习形式: "自考" }, "undetermined"],
    ["学习形式 网络", { 文化程度: "本科", 学习形式: "网络" }, "undetermined"],
    ["学习形式 全日制", { 文化程度: "本科", 学习形式: "全日制" }, "eligible"],
    ["the major says it", { 文化程度: "本科", 所学专业: "电子商务（函授）" }, "undetermined"],
  ])("%s", (_, facts, verdict) =>
    expect(verdictOf({ ...OLD, 毕业院校: "济南大学", 学习状态: "毕业", ...HOLDER, ...facts })).toBe(verdict),
  );
  test("of a diploma that a technical school does not give, it says nothing of that school", () =>
    expect(
      verdictOf({
        ...OLD,
        文化程度: "技校",
        毕业院校: "济南市技师学院",
        班别: "高级工班",
        申报等级: "三级",
        学习形式: "业余",
        学习状态: "毕业",
      }),
    ).toBe("eligible"));
});

describe("原学历 with its own words", () => {
  const student = { 文化程度: "大专", 毕业院校: "山东劳动职业技术学院", 学习状态: "在读", 原专业: "电子商务" };
  test.each([
    ["中专", "eligible"],
    ["中专肄业", "ineligible"],
    ["中专结业", "ineligible"],
    ["职高（在读）", "ineligible"],
    ["高中", "ineligible"],
  ])("%s", (former, verdict) => expect(verdictOf({ ...student, 原学历: former })).toBe(verdict));
  test("函授大专 is adult education for the next course", () => {
    const next = { ...student, ...HOLDER, 文化程度: "本科", 毕业院校: "济南大学" };
    expect(verdictOf({ ...next, 原学历: "函授大专" })).toBe("undetermined");
    expect(verdictOf({ ...next, 原学历: "大专" })).toBe("eligible");
  });
});

describe("an earlier diploma stands strictly below the course under way", () => {
  test("a student of 中级工班 holds no 高级工班, one of 高级工班 holds no 技师班", () => {
    const student = { 文化程度: "技校", 院校类别: "技师学院", 学习状态: "在读", 申报等级: "三级" };
    expect(verdictOf({ ...student, 班别: "中级工班" })).toBe("ineligible");
    expect(verdictOf({ ...student, 班别: "技师班" })).toBe("undetermined");
    expect(verdictOf({ ...student, 班别: "技师班" }, { "no-unclaimed-diplomas": true })).toBe("ineligible");
  });
  test("a student of 本科 holds no 博士; of 大专 a 中专 is possible, by the ordinary ways no 技师班", () => {
    const doctor = { 申报职业: "人工智能训练师", 申报工种: "", 申报等级: "四级" };
    const student = {
      ...doctor,
      文化程度: "大专",
      毕业院校: "山东劳动职业技术学院",
      学习状态: "在读",
      毕业日期: "2028-07-01",
    };
    expect(verdictOf(student)).toBe("undetermined");
    const high = { ...student, ...HOLDER, 申报等级: "三级", 申报职业: "互联网营销师", 申报工种: "直播销售员" };
    expect(verdictOf(high)).toBe("undetermined");
    expect(verdictOf(high, { "usual-school-routes": true })).toBe("ineligible");
  });
  test("of 硕士 students the 本科 degree is held", () => {
    const guizhou = (facts: Facts) =>
      decisionOf(
        { ...SOMEBODY, 申报职业: "科技咨询师", 申报工种: "", 申报等级: "三级", 所学专业: "", ...facts },
        { pack: "guizhou-2023", asOf: "2023-10-01" },
      );
    const findings = guizhou({ 文化程度: "硕士", 毕业院校: "济南大学", 学习状态: "在读" }).clauses.flatMap(
      (clause) => clause.findings,
    );
    const degrees = findings.filter(
      ({ requirement }) => requirement.kind === "diploma" && requirement.degree?.from === "本科",
    );
    expect(degrees.every(({ outcome }) => outcome !== "unmet")).toBe(true);
  });
});

describe("where no school is written", () => {
  test.each<[string, Facts, string]>([
    ["初中, a day before the 20th birthday", { 文化程度: "初中", 出生日期: "2006-03-02" }, "undetermined"],
    ["初中, on it", { 文化程度: "初中", 出生日期: "2006-03-01" }, "ineligible"],
    ["高中, with a number of a student", { ...OLD, 文化程度: "高中", 学号: "20230101" }, "undetermined"],
    ["its twin: without", { ...OLD, 文化程度: "高中" }, "ineligible"],
    [
      "中专 of a student who applies by a college",
      { ...HOLDER, 文化程度: "中专", 考生类别: "院校学生" },
      "undetermined",
    ],
    ["高中 with a major, in its last year", { ...HOLDER, 文化程度: "高中", 学习状态: "应届" }, "undetermined"],
    ["its twin: no major", { ...HOLDER, 文化程度: "高中", 学习状态: "应届", 所学专业: "" }, "ineligible"],
    ["a stated 毕业", { 文化程度: "初中", 出生日期: "2008-03-01", 学习状态: "毕业" }, "ineligible"],
  ])("%s", (_, facts, verdict) => expect(verdictOf(facts)).toBe(verdict));
});

test("原学历 that names the degree again: it is held, and the school's may be another", () => {
  const twice = { 文化程度: "本科", 原学历: "本科", 毕业院校: "济南大学", 学习状态: "在读", ...HOLDER };
  expect(verdictOf(twice)).toBe("undetermined");
  expect(verdictOf({ ...twice, 原学历: "高中" })).toBe("ineligible");
});

test("a word of study in brackets behind a name counts, a clause's own text does not", () => {
  const college = { 文化程度: "大专", 出生日期: "1990-01-01" };
  expect(verdictOf({ ...college, 所学专业: "电子商务（在读）", 原学历: "高中" })).toBe("ineligible");
  expect(verdictOf({ ...college, 申报条件: "取得中等及以上职业院校本专业毕业证书的在读应届毕业生" })).toBe("eligible");
  expect(verdictOf({ ...college, 申报条件: "在校学生", 原学历: "高中" })).toBe("ineligible");
});

test("years that cannot be leave the age of somebody whose number proves it", () => {
  const decision = decisionOf(
    {
      出生日期: "1982-01-15",
      文化程度: "高中",
      申报职业: "互联网营销师",
      申报工种: "直播销售员",
      申报等级: "五级",
      从业年限: 40,
    },
    { pack: "shanghai-2026", asOf: "2026-03-10" },
  );
  expect(kindsOf(decision)).toContain("years-impossible");
  expect(decision.preconditions.find(({ kind }) => kind === "age")?.outcome).toBe("met");
});

test("a filled cell that says too little is not called blank", () => {
  const unclear = { ...OLD, 文化程度: "大专", 院校类别: "成人教育或自考", 毕业院校: "", 学习状态: "未毕业" };
  const row = rowOf({ ...SOMEBODY, ...unclear });
  expect(reasonsOf(row).join("")).not.toMatch(/请补填[^。；]*学习状态/);
  expect(reasonsOf(row).join("")).toMatch(/请写明准确的[^。；]*学习状态/);
  const student = { 文化程度: "大专", 毕业院校: "山东劳动职业技术学院", 学习状态: "在读", 原学历: "中专" };
  expect(reasonsOf(rowOf({ ...SOMEBODY, ...student })).join("")).toContain("原专业没有填写，请补填原专业");
});

test.each([
  ["报名单位：山东劳动职业技术学院", "undetermined"],
  ["申报单位（盖章）： 山东劳动职业技术学院", "undetermined"],
  ["报名单位：济南某公司", "eligible"],
])("what the sheet says once of the unit: %s", (line, verdict) => {
  const person = { ...SOMEBODY, 出生日期: "1999-03-01", 文化程度: "大专", 毕业院校: "山东劳动职业技术学院" };
  const sheet = sheetOf([person]);
  const { rows } = audit({ ...sheet, cells: [["职业技能等级认定报名表"], [line], ...sheet.cells] }, packOf(), {
    asOf: dayOf(2026, 3, 1),
  });
  expect(rows.map(({ decision }) => decision.verdict)).toEqual([verdict]);
});
