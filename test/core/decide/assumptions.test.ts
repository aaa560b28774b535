import { reasonsOf } from "../../../src/core/explain/row";
import { auditBeside } from "../../support/beside";
import { auditOf, decisionOf, rowOf, type Facts } from "../../support/people";
import { ASSUMPTIONS, type Assumption } from "../../../src/core/requirements/assumptions";

const PERSON: Facts = {
  出生日期: "1985-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "三级",
  从业年限: 3,
};
const verdictOf = (facts: Facts, assume = {}) => decisionOf({ ...PERSON, ...facts }, { assume }).verdict;

describe("no-unclaimed-papers", () => {
  test("on: a title nobody claims is not held; off: unknown", () => {
    expect(verdictOf({})).toBe("ineligible");
    expect(verdictOf({}, { "no-unclaimed-papers": false })).toBe("undetermined");
    // Too little work for any clause: a title would not help.
    expect(verdictOf({ 从业年限: "6个月", 文化程度: "高中" }, { "no-unclaimed-papers": false })).toBe("ineligible");
  });
  test("a row whose 申报条件 names a clause that needs it: unknown", () => {
    for (const declared of ["(3)", "3-3", "取得初级职称后从业满1年"])
      expect(verdictOf({ 申报条件: declared })).toBe("undetermined");
    expect(verdictOf({ 申报条件: "(2)" })).toBe("ineligible");
  });
  test("training, apprenticeship and 预备技师证书 (Guizhou)", () => {
    const guizhou = (facts: Facts, assume = {}) =>
      decisionOf(
        { ...PERSON, 申报等级: "五级", 从业年限: 0, ...facts },
        { pack: "guizhou-2023", asOf: "2023-10-01", assume },
      ).verdict;
    expect(guizhou({})).toBe("ineligible");
    expect(guizhou({}, { "no-unclaimed-papers": false })).toBe("undetermined");
    expect(guizhou({ 学徒期满: "是" })).toBe("eligible");
    expect(guizhou({ 学徒期满: "否" }, { "no-unclaimed-papers": false })).toBe("undetermined");
    expect(guizhou({ 培训结业等级: "五级", 培训证明: "结业证书" })).toBe("eligible");
    // The column states 结业, of that level and no other.
    expect(guizhou({ 培训结业等级: "五级" })).toBe("eligible");
    expect(guizhou({ 培训结业等级: "四级" })).toBe("undetermined");
  });
});

describe("work-since-start", () => {
  const started = { 从业年限: "", 从业起始年月: "2010-01-01" };
  test("on: work from then on without a gap; off: only a bound", () => {
    expect(verdictOf(started)).toBe("eligible");
    expect(verdictOf(started, { "work-since-start": false })).toBe("undetermined");
    expect(verdictOf({ ...started, 从业起始年月: "2017-01-01" }, { "work-since-start": false })).toBe("ineligible");
  });
});

describe("work-unbroken", () => {
  const holder = { 从业年限: 6, 原证书等级: "四级", 原证书发证日期: "2021-01-01" };
  test("off: the years may lie before the certificate; on: they run back from the as-of date", () => {
    expect(verdictOf(holder)).toBe("undetermined");
    expect(verdictOf(holder, { "work-unbroken": true })).toBe("eligible");
    expect(verdictOf({ ...holder, 从业年限: 3 }, { "work-unbroken": true })).toBe("ineligible");
    expect(verdictOf({ ...holder, 原证书发证日期: "2022-03-02" }, { "work-unbroken": true })).toBe("ineligible");
  });
});

test("work-unbroken yields to what is stated: half a year after the certificate is no three years", () => {
  const holder = { 从业年限: 6, 原证书等级: "四级", 原证书发证日期: "2021-01-01", 取证后从业年限: "6个月" };
  expect(verdictOf(holder, { "work-unbroken": true })).toBe("ineligible");
  expect(verdictOf({ ...holder, 取证后从业年限: "" }, { "work-unbroken": true })).toBe("eligible");
});

describe("how many rows an assumption decided: those whose verdict it alone would change", () => {
  const rows = (people: readonly Facts[], assume = {}) =>
    Object.fromEntries(
      auditOf(
        people.map((facts) => ({ ...PERSON, ...facts })),
        { assume },
      ).assumptions.map(({ name, on, rows: count }) => [name, [on, count]]),
    ) as Record<Assumption, [boolean, number]>;
  const people: readonly Facts[] = [
    {},
    { 从业年限: 12 },
    { 从业年限: "", 从业起始年月: "2010-01-01" },
    { 从业年限: 6, 原证书等级: "四级", 原证书发证日期: "2021-01-01" },
    { 从业年限: 12, 姓名: "" },
    { 申报条件: "(3)" },
    { 申报等级: "" },
  ];
  test("by default", () =>
    expect(rows(people)).toMatchObject({
      "no-unclaimed-papers": [true, 1],
      "work-since-start": [true, 1],
      "history-is-own-work": [false, 0],
      "no-certificate-columns": [false, 0],
      "no-work-columns": [false, 0],
      "work-unbroken": [false, 1],
      "propose-level": [false, 1],
      "unlisted-is-unrelated": [false, 0],
      "standard-majors": [false, 0],
    }));
  test.each<[Assumption, boolean, number]>([
    ["no-unclaimed-papers", false, 1],
    ["work-since-start", false, 1],
    ["work-unbroken", true, 1],
    ["propose-level", true, 1],
  ])("%s switched to %s", (name, on, count) => expect(rows(people, { [name]: on })[name]).toEqual([on, count]));

  test("is what switching it really changes", () => {
    const verdicts = (assume: Partial<Record<Assumption, boolean>>) =>
      auditOf(
        people.map((facts) => ({ ...PERSON, ...facts })),
        { assume },
      ).rows.map(({ decision }) => decision.verdict);
    for (const [name, [on, count]] of Object.entries(rows(people))) {
      const switched = verdicts({ [name]: !on });
      expect(verdicts({}).filter((verdict, place) => verdict !== switched[place])).toHaveLength(count);
    }
  });
});

test("five people of one school near the age at which its courses are over: switching graduate-by-age off is offered", () => {
  const problems = (count: number, birth: string, facts: Facts = {}) =>
    auditOf(
      Array.from({ length: count }, () => ({
        ...PERSON,
        申报等级: "四级",
        从业年限: 0,
        所学专业: "电子商务",
        文化程度: "大专",
        毕业院校: "山东劳动职业技术学院",
        出生日期: birth,
        ...facts,
      })),
    ).sheet.problems.map(({ kind }) => kind);
  expect(problems(5, "2001-03-01")).toEqual(["recent-graduates"]);
  expect(problems(5, "2001-02-28")).toEqual(["recent-graduates"]);
  expect(problems(5, "2001-01-31")).toEqual([]);
  expect(problems(4, "2001-03-01")).toEqual([]);
  expect(problems(5, "2001-03-01", { 学习状态: "毕业" })).toEqual([]);
});

test("a refusal that rests on an assumption says so", () => {
  const [row] = auditOf([PERSON]).rows;
  const said = row ? reasonsOf(row) : [];
  expect(said.at(-1)).toBe("以上按“没写的证件按没有算”判断，不是这样的请补填。");
});

describe("no-certificate-columns", () => {
  const headings = ["姓名", "证件号码", "手机号码"];
  const short: Facts = {
    出生日期: "1985-06-15",
    文化程度: "高中",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
    从业年限: 4,
  };
  const told = (facts: Facts, assume: Partial<Record<Assumption, boolean>> = {}) =>
    decisionOf({ ...short, ...facts }, { assume, headings });
  test("off: nobody knows of certificates; on: nobody holds one", () => {
    expect(told({}).verdict).toBe("undetermined");
    expect(told({}, { "no-certificate-columns": true }).verdict).toBe("ineligible");
    expect(told({}).assumed).toEqual(["no-certificate-columns"]);
  });
  test("says nothing where a column asks, nor where what it says is in doubt", () => {
    expect(told({ 原证书等级: "" }).verdict).toBe("ineligible");
    const damaged = { 原证书等级: "四级（某某）", 原证书编号: "1" };
    expect(told(damaged, { "no-certificate-columns": true }).verdict).toBe("undetermined");
  });
});

describe("no-work-columns", () => {
  const headings = ["姓名", "证件号码", "手机号码"];
  const on = { "no-work-columns": true };
  const short: Facts = {
    出生日期: "1985-06-15",
    文化程度: "高中",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
  };
  const told = (facts: Facts, assume: Partial<Record<Assumption, boolean>> = {}) =>
    rowOf({ ...short, ...facts }, { assume, headings });
  const verdict = (facts: Facts, assume: Partial<Record<Assumption, boolean>> = {}) =>
    told(facts, assume).decision.verdict;
  test("off: nobody knows of work; on: nobody has worked", () => {
    expect([told({}).decision.verdict, told({}).decision.assumed]).toEqual(["undetermined", ["no-work-columns"]]);
    const refused = told({}, on);
    expect([refused.decision.verdict, refused.decision.assumed]).toEqual(["ineligible", ["no-work-columns"]]);
    expect(reasonsOf(refused).at(-1)).toBe("以上按“没有从业年限的列按没有从业经历算”判断，不是这样的请补填。");
  });
  test.each<[string, Facts]>([
    ["a column of years", { 从业年限: "" }],
    ["of the beginning", { 从业起始年月: "" }],
    ["of any work", { 参加工作时间: "" }],
    ["of the work done", { 从事职业: "" }],
    ["of the years after a certificate", { 取证后从业年限: "" }],
    ["an employer", { 工作单位: "某某电子商务有限公司" }],
  ])("says nothing beside %s", (_, facts) => expect(verdict(facts, on)).toBe("undetermined"));
  test("a blank employer, and the school in its place, are no work", () =>
    expect([
      verdict({ 工作单位: "" }, on),
      verdict({ 工作单位: "济南某某中学", 毕业院校: "济南某某中学" }, on),
    ]).toEqual(["ineligible", "ineligible"]));
  test("says nothing beside 工作经历, also of those whom it does not name", () => {
    const beside = (sheets: Readonly<Record<string, string>>) =>
      auditBeside([short], sheets, { headings, assume: on }).rows[0]?.decision.verdict;
    expect(beside({})).toBe("ineligible");
    expect(beside({ 工作经历: "| 证件号码 | 起 | 止 | 单位 |\n| 370102199001011234 | 2015-01-01 | 至今 | 甲 |" })).toBe(
      "undetermined",
    );
  });
  test("with no-certificate-columns: a student whose major does not count is refused", () => {
    const student = {
      文化程度: "大专",
      毕业院校: "山东劳动职业技术学院",
      所学专业: "空中乘务",
      毕业日期: "2026-07-01",
    };
    const counts = { "unlisted-is-unrelated": true };
    // A student may have brought another diploma along; a graduate is taken to have none besides.
    const both = { ...on, "no-certificate-columns": true, "no-unclaimed-diplomas": true };
    expect(verdict(student, both)).toBe("undetermined");
    expect(verdict(student, counts)).toBe("undetermined");
    expect(verdict(student, { ...counts, ...both })).toBe("ineligible");
    const graduate = { ...student, 毕业日期: "2025-07-01" };
    expect(verdict(graduate, { ...counts, ...on, "no-certificate-columns": true })).toBe("ineligible");
  });
});

describe("further certificates beside the one written", () => {
  const holder = { 从业年限: 8, 原证书等级: "五级", 原证书编号: "1", 原证书职业: "互联网营销师" };
  test("on: not held; off: unknown", () => {
    expect(verdictOf(holder)).toBe("ineligible");
    expect(verdictOf(holder, { "no-unclaimed-papers": false })).toBe("undetermined");
  });
  test("unknown where 申报条件 names a clause that needs them", () => {
    expect(verdictOf({ ...holder, 申报条件: "3-2" })).toBe("undetermined");
    expect(verdictOf({ ...holder, 申报条件: "3-1" })).toBe("ineligible");
  });
  test("who writes none holds none", () =>
    expect(verdictOf({ 从业年限: 8, 原证书等级: "" }, { "no-unclaimed-papers": true })).toBe("ineligible"));
});

describe("unlisted-is-unrelated", () => {
  const on = { "unlisted-is-unrelated": true };
  const graduate: Facts = {
    从业年限: 0,
    申报等级: "四级",
    文化程度: "大专",
    院校类别: "高等职业学校",
    毕业日期: "2020-07-01",
    所学专业: "空中乘务",
  };
  test.each<[string, Facts, string, string]>([
    ["a major outside the list", {}, "undetermined", "ineligible"],
    ["a major in the list", { 所学专业: "电子商务" }, "eligible", "eligible"],
    ["a shortened name of one in the list", { 所学专业: "播音" }, "undetermined", "undetermined"],
    ["no major written", { 所学专业: "" }, "undetermined", "undetermined"],
  ])("%s", (_, facts, off, switched) => {
    expect(verdictOf({ ...graduate, ...facts })).toBe(off);
    expect(verdictOf({ ...graduate, ...facts }, on)).toBe(switched);
  });
  test("the reason says that the assumption refuses, not the catalogue", () => {
    const reasons = reasonsOf(rowOf({ ...PERSON, ...graduate }, { assume: on })).join("");
    expect(reasons).toContain("“空中乘务”不在所列的专业里，按不相关算");
    expect(reasons).not.toContain("国家专业目录");
  });
  const holder: Facts = {
    从业年限: 3,
    申报等级: "四级",
    文化程度: "高中",
    原证书等级: "五级",
    原证书编号: "S000037010018255000001",
    取证后从业年限: 3,
  };
  test.each<[string, string, string]>([
    ["保育员", "undetermined", "ineligible"],
    ["导游", "eligible", "eligible"],
    ["互联网营销", "undetermined", "undetermined"],
  ])("a certificate of %s", (occupation, off, switched) => {
    expect(verdictOf({ ...holder, 原证书职业: occupation })).toBe(off);
    expect(verdictOf({ ...holder, 原证书职业: occupation }, on)).toBe(switched);
  });
  test("names of a category stay with the catalogue: what it does not know is unknown", () => {
    const trainer: Facts = {
      ...graduate,
      申报职业: "人工智能训练师",
      申报工种: "",
      申报等级: "三级",
      原证书等级: "四级",
    };
    const by = (major: string, assume = {}) =>
      decisionOf({ ...PERSON, ...trainer, 所学专业: major }, { pack: "ecommerce-ai-conditions", assume }).verdict;
    expect([by("空中乘务"), by("空中乘务", on)]).toEqual(["undetermined", "ineligible"]);
    expect([by("电脑艺术"), by("电脑艺术", on)]).toEqual(["undetermined", "undetermined"]);
    expect([by("软件技术"), by("软件技术", on)]).toEqual(["eligible", "eligible"]);
  });
});

describe("standard-majors", () => {
  const on = { "standard-majors": true };
  const graduate: Facts = {
    从业年限: 0,
    申报工种: "视频创推员",
    申报等级: "四级",
    文化程度: "大专",
    院校类别: "高等职业学校",
    毕业日期: "2020-07-01",
  };
  const by = (pack: string, major: string, assume = {}) =>
    decisionOf({ ...PERSON, ...graduate, 所学专业: major }, { pack, assume, asOf: "2026-03-01" }).verdict;
  test("Shanghai points to the national standard: the list that others print for the occupation", () => {
    expect([by("shanghai-2026", "电子商务"), by("shanghai-2026", "电子商务", on)]).toEqual([
      "undetermined",
      "eligible",
    ]);
    expect([by("shanghai-2026", "空中乘务"), by("shanghai-2026", "空中乘务", on)]).toEqual([
      "undetermined",
      "undetermined",
    ]);
    const both = { ...on, "unlisted-is-unrelated": true };
    expect(by("shanghai-2026", "空中乘务", both)).toBe("ineligible");
  });
  test("Jinan prints a list, Guizhou points to nothing: nothing changes", () => {
    expect(by("jinan-2026", "空中乘务", on)).toBe("undetermined");
    const school = { 文化程度: "技校", 院校类别: "技工学校", 所学专业: "电子商务" };
    const guizhou = (assume = {}) =>
      decisionOf({ ...PERSON, ...graduate, ...school }, { pack: "guizhou-2023", asOf: "2023-10-01", assume }).verdict;
    expect([guizhou(), guizhou(on)]).toEqual(["undetermined", "undetermined"]);
  });
  test("is listed with the rows that it would decide", () => {
    const { assumptions } = auditOf([{ ...PERSON, ...graduate, 所学专业: "电子商务" }], { pack: "shanghai-2026" });
    expect(assumptions).toContainEqual({ name: "standard-majors", on: false, rows: 1 });
  });
});

describe("an assumption decides the same rows whether it is on or off", () => {
  const people: readonly Facts[] = [
    { 申报等级: "四级", 文化程度: "大专", 毕业日期: "2015-07-01", 从业年限: 0, 所学专业: "空中乘务" },
    { 申报等级: "三级", 文化程度: "本科", 毕业日期: "2015-07-01", 从业年限: 3 },
    { 申报等级: "三级", 文化程度: "大专", 学习状态: "在读", 毕业日期: "2029-07-01", 从业年限: 0 },
    { 申报等级: "四级", 文化程度: "大专", 从业年限: 0, 所学专业: "电子商务", 出生日期: "2001-01-01" },
    { 申报等级: "三级", 从业年限: "", 从业起始年月: "2010-01-01" },
    { 申报等级: "三级", 从业年限: 6, 原证书等级: "四级", 原证书发证日期: "2021-01-01" },
  ].map((facts) => ({ ...PERSON, ...facts }));
  test.each(ASSUMPTIONS)("%s", (name) => {
    const rows = (on: boolean) =>
      auditOf(people, { assume: { [name]: on } }).assumptions.find((one) => one.name === name)?.rows;
    expect(rows(true)).toBe(rows(false));
  });
});

test("a refusal that a further certificate would open says on what it rests", () => {
  const holder = { 申报等级: "三级", 从业年限: 8, 原证书等级: "五级", 原证书编号: "1", 原证书职业: "互联网营销师" };
  expect(decisionOf({ ...PERSON, ...holder }).assumed).toContain("no-unclaimed-papers");
});
