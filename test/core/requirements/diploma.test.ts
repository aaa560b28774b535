import { toldUnder, type Asked, type Told } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

const NOBODY: Facts = {
  出生日期: "1990-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 0,
  所学专业: "电子商务",
  毕业日期: "2015-07-01",
};
const verdictOf = (facts: Facts, setting = {}) => decisionOf({ ...NOBODY, ...facts }, setting).verdict;

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("which schools a clause names", () => {
  test.each([
    ["技校", "技工学校", "eligible"],
    ["技校", "高级技工学校", "eligible"],
    ["技校", "技师学院", "eligible"],
    ["中专", "中等职业学校", "eligible"],
    ["大专", "高等职业学校", "eligible"],
    ["本科", "普通高等学校", "eligible"],
    ["大专", "成人高等教育", "undetermined"],
    ["高中", "无", "ineligible"],
    ["中专", "", "eligible"],
    ["研究生", "", "eligible"],
    ["", "", "undetermined"],
    ["高中", "", "ineligible"],
  ])("四级(3): %s, %s, %s", (education, kind, verdict) =>
    expect(verdictOf({ 文化程度: education, 院校类别: kind })).toBe(verdict),
  );

  test.each([
    ["技工学校", "高级工班", "eligible"],
    ["技师学院", "预备技师班", "eligible"],
    ["技师学院", "技师班", "eligible"],
    ["技师学院", "中级工班", "ineligible"],
    ["技师学院", "", "undetermined"],
    ["中等职业学校", "高级工班", "ineligible"],
  ])("三级(4), 高级工班及以上: %s, %s, %s", (kind, classKind, verdict) =>
    expect(verdictOf({ 申报等级: "三级", 文化程度: "技校", 院校类别: kind, 班别: classKind })).toBe(verdict),
  );

  test("三级(5): 高职 and 普通高等学校, with a certificate", () => {
    const holder = { 申报等级: "三级", 原证书等级: "四级", 原证书发证日期: "2026-02-01" };
    expect(verdictOf({ ...holder, 文化程度: "大专", 院校类别: "高等职业学校" })).toBe("eligible");
    expect(verdictOf({ ...holder, 文化程度: "大专" })).toBe("eligible");
    expect(verdictOf({ ...holder, 文化程度: "中专" })).toBe("ineligible");
    expect(verdictOf({ ...holder, 文化程度: "本科", 院校类别: "成人高等教育" })).toBe("undetermined");
  });
});

describe("majors", () => {
  test.each([
    ["互联网营销师", "电子商务", "eligible"],
    ["互联网营销师", "电子商务专业", "eligible"],
    ["互联网营销师", "电子商务（直播方向）", "eligible"],
    ["互联网营销师", "汉语言文学", "undetermined"],
    ["互联网营销师", "", "undetermined"],
    // By classes of the technical schools, which prove nothing of other schools (major.test.ts).
    ["人工智能训练师", "计算机应用技术", "undetermined"],
    ["人工智能训练师", "电子商务", "undetermined"],
  ])("%s: %s, %s", (occupation, major, verdict) =>
    expect(
      verdictOf({
        文化程度: "大专",
        申报职业: occupation,
        申报工种: occupation === "人工智能训练师" ? "" : "直播销售员",
        所学专业: major,
      }),
    ).toBe(verdict),
  );
});

describe("study status", () => {
  const college = { 文化程度: "大专", 学习状态: "", 毕业日期: "" };
  test.each([
    // [as-of date, 毕业日期, verdict]
    ["2026-03-01", "2026-03-01", "eligible"],
    ["2026-03-01", "2026-12-31", "eligible"],
    ["2026-03-01", "2027-01-01", "undetermined"],
    ["2026-06-30", "2027-08-31", "undetermined"],
    ["2026-07-01", "2027-08-31", "undetermined"],
  ])("asked on %s, graduating %s: %s", (asOf, graduation, verdict) =>
    expect(verdictOf({ ...college, 毕业日期: graduation }, { asOf })).toBe(verdict),
  );

  test("without a date, 入学日期 and 学制 say whether the course can be over", () => {
    const verdicts = (entered: string, course: string) =>
      verdictOf({ ...college, 入学日期: entered, 学制: course, 原学历: "高中" });
    expect(verdicts("2025-09-01", "3年")).toBe("ineligible");
    expect(verdicts("2024-09-01", "三年制")).toBe("ineligible");
    expect(verdicts("2023-09-01", "3")).toBe("eligible");
    expect(verdicts("2020-09", "3年")).toBe("eligible");
    // Of three to five years the five may be meant.
    expect(verdicts("2020-09-01", "3-5年")).toBe("eligible");
    expect(verdicts("2022-09-01", "3-5年")).toBe("undetermined");
    // What the sheet says of it outright goes first.
    expect(verdictOf({ ...college, 学习状态: "毕业", 入学日期: "2023-01-01", 学制: "3年" })).toBe("eligible");
    expect(verdictOf({ ...college, 毕业日期: "2026-01-10", 入学日期: "2024-09-01", 学制: "3年" })).toBe("eligible");
  });

  test("from 1 July on, by 31 August of the next year: 应届 or 在读", () => {
    // With 原学历 高中 only this diploma is left, so that 在读 is a no.
    const verdicts = (asOf: string, graduation: string) =>
      verdictOf({ ...college, 毕业日期: graduation, 原学历: "高中" }, { asOf });
    expect(verdicts("2026-06-30", "2027-08-31")).toBe("ineligible");
    expect(verdicts("2026-07-01", "2027-08-31")).toBe("undetermined");
    expect(verdicts("2026-07-01", "2027-09-01")).toBe("ineligible");
  });

  test.each([
    ["毕业", "eligible"],
    ["应届", "eligible"],
    ["在读", "undetermined"],
    ["结业", "undetermined"],
    ["肄业", "undetermined"],
  ])("stated %s: %s (of a lower diploma nothing is known)", (status, verdict) =>
    expect(verdictOf({ ...college, 学习状态: status })).toBe(verdict),
  );

  test("在读, 结业 and 肄业 deny only this school's diploma", () => {
    const reading = { ...college, 学习状态: "在读" };
    expect(verdictOf({ ...reading, 原学历: "高中" })).toBe("ineligible");
    expect(verdictOf({ ...reading, 原学历: "中专", 原专业: "电子商务" })).toBe("eligible");
    expect(verdictOf({ ...reading, 原学历: "中专" })).toBe("undetermined");
    // Before 中专 there is no diploma of the kind; before 大专 none of a college.
    expect(verdictOf({ ...reading, 文化程度: "中专" })).toBe("ineligible");
    const three = { 申报等级: "三级", 原证书等级: "四级", 原证书发证日期: "2026-01-01" };
    expect(verdictOf({ ...reading, ...three, 文化程度: "大专", 班别: "" })).toBe("undetermined");
  });

  test.each([
    ["中专", "2006-03-02", "undetermined"],
    ["中专", "2006-03-01", "eligible"],
    ["大专", "2003-03-02", "undetermined"],
    ["大专", "2003-03-01", "eligible"],
    ["本科", "2002-03-02", "undetermined"],
    ["本科", "2002-03-01", "eligible"],
    ["硕士", "1999-03-02", "undetermined"],
    ["硕士", "1999-03-01", "eligible"],
    ["博士", "1995-03-02", "undetermined"],
    ["博士", "1995-03-01", "eligible"],
  ])("no date: %s, born %s: graduated from 20, 23, 24, 27, 31 on", (education, birth, verdict) =>
    expect(verdictOf({ ...college, 文化程度: education, 出生日期: birth })).toBe(verdict),
  );
  test("no date and 考生类别 a student: unknown", () => {
    const decision = decisionOf({ ...NOBODY, ...college, 考生类别: "院校学生" });
    expect([decision.verdict, decision.missing]).toEqual(["undetermined", ["graduationDate"]]);
  });
  test("graduated, the graduation still to come: stated facts exclude each other", () => {
    const decision = decisionOf({ ...NOBODY, 文化程度: "大专", 学习状态: "毕业", 毕业日期: "2026-07-01" });
    expect([decision.verdict, decision.problems.map(({ kind }) => kind)]).toEqual([
      "undetermined",
      ["facts-contradict"],
    ]);
  });
  test("a stated status against the day the course ends", () => {
    const decided = (status: string, graduation: string, asOf = "2026-03-01") => {
      const decision = decisionOf(
        { ...NOBODY, ...college, 原学历: "高中", 学习状态: status, 毕业日期: graduation },
        { asOf },
      );
      return [decision.verdict, ...decision.problems.map(({ kind }) => kind)];
    };
    expect(decided("应届", "2026-03-01")).toEqual(["eligible", "status-against-date"]);
    expect(decided("应届", "2026-03-02")).toEqual(["eligible"]);
    expect(decided("应届", "2026-12-31")).toEqual(["eligible"]);
    expect(decided("应届", "2027-01-01")).toEqual(["undetermined", "facts-contradict"]);
    expect(decided("应届", "2027-08-31", "2026-07-01")).toEqual(["undetermined", "status-against-date"]);
    expect(decided("应届", "2027-09-01", "2026-07-01")).toEqual(["undetermined", "facts-contradict"]);
    expect(decided("在读", "2026-03-01")).toEqual(["undetermined", "facts-contradict"]);
    expect(decided("在读", "2026-03-02")).toEqual(["eligible"]);
    expect(decided("在校", "2026-12-31")).toEqual(["eligible"]);
    expect(decided("在读", "2027-01-01")).toEqual(["ineligible"]);
    expect(decided("在读", "2027-08-31", "2026-07-01")).toEqual(["undetermined", "status-against-date"]);
    expect(decided("毕业", "2026-03-01")).toEqual(["eligible"]);
    expect(decided("毕业", "2026-03-02")).toEqual(["undetermined", "facts-contradict"]);
    // Whoever is said not to have graduated has no diploma by a date alone.
    expect(decisionOf({ ...NOBODY, ...college, 学习状态: "未毕业", 毕业日期: "2025-07-01" })).toMatchObject({
      verdict: "undetermined",
      missing: expect.arrayContaining(["studyStatus"]),
    });
  });
  test("…and against 入学日期 and 学制", () => {
    const kinds = (status: string, entered: string) => {
      const decision = decisionOf({
        ...NOBODY,
        ...college,
        原学历: "高中",
        学习状态: status,
        入学日期: entered,
        学制: "3年",
      });
      return [decision.verdict, ...decision.problems.map(({ kind }) => kind)];
    };
    expect(kinds("应届", "2023-09-01")).toEqual(["eligible"]);
    expect(kinds("应届", "2024-09-01")).toEqual(["undetermined", "facts-contradict"]);
    expect(kinds("在读", "2023-09-01")).toEqual(["eligible"]);
    expect(kinds("在读", "2024-09-01")).toEqual(["ineligible"]);
    expect(kinds("在读", "2019-09-01")).toEqual(["undetermined", "facts-contradict"]);
  });
  test("应届 does not do where the notice asks for a graduate", () => {
    const two = {
      申报等级: "二级",
      文化程度: "技校",
      院校类别: "技师学院",
      班别: "高级工班",
      从业年限: 3,
      原证书等级: "三级",
      原证书发证日期: "2025-12-01",
      原学历: "初中",
    };
    expect(verdictOf({ ...two, 毕业日期: "2026-03-01" })).toBe("eligible");
    expect(verdictOf({ ...two, 毕业日期: "2026-03-02" })).toBe("ineligible");
  });
});

describe("经评估论证", () => {
  const college = { 申报等级: "三级", 文化程度: "大专", 毕业日期: "2024-07-01" };
  test("nobody claims it: not held, unless the declared clause needs it", () => {
    expect(verdictOf(college)).toBe("ineligible");
    expect(verdictOf({ ...college, 申报条件: "3-6" })).toBe("undetermined");
    expect(verdictOf(college, { assume: { "no-unclaimed-papers": false } })).toBe("undetermined");
    expect(verdictOf({ ...college, 院校经评估论证: "是" })).toBe("eligible");
  });
});

test("a degree above the one asked for satisfies (Guizhou 三级)", () => {
  const holder = { 申报职业: "科技咨询师", 申报等级: "三级", 所学专业: "哲学", 毕业日期: "2020-07-01", 从业年限: 0 };
  expect(guizhou({ ...holder, 文化程度: "硕士" }).verdict).toBe(guizhou({ ...holder, 文化程度: "本科" }).verdict);
  expect(guizhou({ ...holder, 文化程度: "大专" }).verdict).toBe("ineligible");
});

describe("what is told of a diploma that is open", () => {
  const LISTS = {
    occupation: {
      majorLists: [{ id: "own", at: "第3条", open: false, scope: "own", items: "电子商务、物流管理" }],
    },
  };
  const GRADUATE: Facts = { 文化程度: "大专", 院校类别: "高等职业学校", 所学专业: "电子商务", 学习状态: "毕业" };
  const told = (facts: Facts, more: Asked = {}) =>
    toldUnder(
      [{ kind: "diploma", schools: ["高等职业学校"], major: "own", finalYear: false, ...more }],
      { ...GRADUATE, ...facts },
      LISTS,
    );
  test.each<[string, Facts, Asked, Told]>([
    ["nothing is open", {}, {}, ["met", null, false, [], []]],
    ["another school", { 院校类别: "技师学院", 文化程度: "技校" }, {}, ["unmet", null, true, [], []]],
    ["another major", { 所学专业: "会计" }, {}, ["unknown", null, false, [], []]],
    ["no major", { 所学专业: "" }, {}, ["unknown", null, false, ["major"], []]],
    ["no school", { 院校类别: "" }, {}, ["unknown", null, false, ["schoolKind"], []]],
    [
      "neither school nor degree",
      { 院校类别: "", 文化程度: "" },
      {},
      ["unknown", null, false, ["education", "schoolKind"], []],
    ],
    [
      "no state of the course",
      { 学习状态: "", 出生日期: "2005-01-15", 证件号码: "" },
      {},
      ["unknown", null, false, ["graduationDate"], []],
    ],
    ["a state that cannot be read", { 学习状态: "未毕业" }, {}, ["unknown", null, false, [], ["studyStatus"]]],
    ["经评估论证 asked, and not said", {}, { evaluated: true }, ["unmet", null, true, [], []]],
    ["经评估论证 said", { 院校经评估论证: "是" }, { evaluated: true }, ["met", null, false, [], []]],
    ["经评估论证 denied", { 院校经评估论证: "否" }, { evaluated: true }, ["unmet", null, true, [], []]],
    // Another diploma of such a school may be held from before.
    ["应届, where a graduate is asked", { 学习状态: "应届" }, {}, ["unknown", null, false, ["formerEducation"], []]],
    ["应届, where that will do", { 学习状态: "应届" }, { finalYear: true }, ["met", null, false, [], []]],
    [
      "在读, where 应届 will do",
      { 学习状态: "在读" },
      { finalYear: true },
      ["unknown", null, false, ["formerEducation"], []],
    ],
    ["结业", { 学习状态: "结业" }, { finalYear: true }, ["unknown", null, false, ["formerEducation"], []]],
  ])("%s", (_, facts, more, expected) => expect(told(facts, more)).toEqual(expected));

  test("经评估论证 that may be unsaid is asked for", () => {
    const asked = { kind: "diploma", schools: ["高等职业学校"], major: "own", finalYear: false, evaluated: true };
    expect(toldUnder([asked], GRADUATE, { ...LISTS, assume: { "no-unclaimed-papers": false } })).toEqual([
      "unknown",
      null,
      false,
      ["evaluatedSchool"],
      [],
    ]);
  });

  test("a class is asked for where the notice asks for one", () => {
    const asked = { kind: "diploma", schools: ["技工院校高级工班及以上"], major: "none", finalYear: false };
    const pupil = { 文化程度: "技校", 院校类别: "技师学院", 学习状态: "毕业" };
    expect(toldUnder([asked], pupil)).toEqual(["unknown", null, false, ["classKind"], []]);
    expect(toldUnder([asked], { ...pupil, 班别: "中级工班" })).toEqual(["unmet", null, true, [], []]);
    expect(toldUnder([asked], { ...pupil, 班别: "高级工班" })).toEqual(["met", null, false, [], []]);
  });

  test.each<[string, Facts, Told]>([
    ["原学历 serves", { 原学历: "大专", 原专业: "物流管理" }, ["met", null, false, [], []]],
    ["of another major", { 原学历: "大专", 原专业: "" }, ["unknown", null, false, ["formerMajor"], []]],
    ["of a school of another kind", { 原学历: "中专", 原专业: "物流管理" }, ["unmet", null, true, [], []]],
    ["without a diploma", { 原学历: "大专肄业", 原专业: "物流管理" }, ["unmet", null, true, [], []]],
    [
      "of a state that nobody can read",
      { 原学历: "大专（未毕业）", 原专业: "物流管理" },
      ["unknown", null, false, [], ["formerEducation"]],
    ],
    ["none written: one may be held", { 原学历: "" }, ["unknown", null, false, ["formerEducation"], []]],
  ])("a student of 本科 with an earlier diploma: %s", (_, facts, expected) =>
    expect(
      told(
        { 文化程度: "本科", 院校类别: "普通高等学校", 学习状态: "在读", ...facts },
        { schools: ["专科及以上普通高等学校"] },
      ),
    ).toEqual(expected),
  );

  test.each<[Facts, string, Told["0"]]>([
    [{ 文化程度: "大专" }, "大专", "met"],
    [{ 文化程度: "大专" }, "本科", "unmet"],
    [{ 文化程度: "中专" }, "高中", "met"],
    [{ 文化程度: "高中" }, "中专", "met"],
    [{ 文化程度: "研究生", 毕业院校: "济南大学" }, "本科", "met"],
    [{ 文化程度: "研究生", 毕业院校: "济南大学" }, "博士", "unknown"],
  ])("%j against a degree from %s on: %s", (facts, from, outcome) =>
    expect(
      toldUnder([{ kind: "diploma", schools: [], degree: { from }, major: "none", finalYear: false }], {
        学习状态: "毕业",
        ...facts,
      })[0],
    ).toBe(outcome),
  );
});
