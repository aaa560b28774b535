import { reasonsOf } from "../../../../src/core/explain/row";
import { fieldHeader, TEMPLATE_FIELDS } from "../../../../src/core/sheet/fields";
import { decisionOf, kindsOf, rowOf, type Facts } from "../../../support/people";

/** Somebody without papers: only work decides. */
const NOBODY: Facts = {
  出生日期: "1990-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const verdictOf = (facts: Facts, setting = {}) => decisionOf({ ...NOBODY, ...facts }, setting).verdict;

describe("work of N whole years stated is at least 12N months, less than 12(N+1)", () => {
  test.each([
    [5, "eligible"],
    ["五年", "eligible"],
    ["5年", "eligible"],
    [4, "ineligible"],
    ["4年11个月", "ineligible"],
    [4.5, "ineligible"],
    ["5年3个月", "eligible"],
    ["5年以上", "eligible"],
    ["不足5年", "ineligible"],
    ["近5年", "ineligible"],
    ["约5年", "undetermined"],
    ["3年左右", "ineligible"],
    ["5年左右", "undetermined"],
    ["", "undetermined"],
  ])("从业年限 %s: %s", (years, verdict) => expect(verdictOf({ 从业年限: years })).toBe(verdict));

  test("about N years is unknown within a year either side, with a warning", () =>
    expect(kindsOf(decisionOf({ ...NOBODY, 从业年限: "约5年" }))).toContain("years-approximate"));
});

describe("figures and dates that say too little are missing like blanks", () => {
  const missing = (facts: Facts) => decisionOf({ ...NOBODY, ...facts }).missing;
  const HOLDER: Facts = { 从业年限: 4, 原证书等级: "五级", 原证书编号: "S0000", 原证书职业: "互联网营销师" };
  test.each<[string, Facts, readonly string[]]>([
    ["about five years", { 从业年限: "约5年" }, ["workYears"]],
    ["three years and more", { 从业年限: "3年以上" }, ["workYears"]],
    ["a start without its day", { 从业起始年月: "2021-03" }, ["workStart"]],
    [
      "about three years after the certificate",
      { ...HOLDER, 取证后从业年限: "约3年" },
      ["certificateDate", "workAfterCertificate"],
    ],
  ])("%s", (_, facts, fields) => expect(missing(facts)).toEqual(fields));
});

describe("nobody works before 16, nor before 参加工作时间", () => {
  test("a blank that even all the time since the 16th birthday cannot fill is a no", () => {
    expect(verdictOf({ 出生日期: "2005-03-01" })).toBe("undetermined");
    expect(verdictOf({ 出生日期: "2005-03-02" })).toBe("ineligible");
  });
  test("the day on which 16 years and 5 years are full counts", () =>
    expect(verdictOf({ 出生日期: "2005-03-01", 从业年限: 5 })).toBe("eligible"));
  test("a stated figure above the bound is an error, and turns nobody away", () => {
    const early = decisionOf({ ...NOBODY, 出生日期: "2005-03-02", 从业年限: 5 });
    expect([early.verdict, kindsOf(early)]).toEqual(["undetermined", ["years-impossible"]]);
    expect(kindsOf(decisionOf({ ...NOBODY, 参加工作时间: "2021-03-02", 从业年限: 5 }))).toEqual(["years-impossible"]);
    expect(kindsOf(decisionOf({ ...NOBODY, 参加工作时间: "2021-03-01", 从业年限: 5 }))).toEqual([]);
  });
  test("参加工作时间 is only a bound", () => {
    expect(verdictOf({ 参加工作时间: "2000-01-01" })).toBe("undetermined");
    expect(verdictOf({ 参加工作时间: "2021-03-01" })).toBe("undetermined");
    expect(verdictOf({ 参加工作时间: "2021-03-02" })).toBe("ineligible");
  });
});

describe("从业起始年月", () => {
  test.each([
    ["2021-03-01", "eligible"],
    ["2021-03-02", "ineligible"],
    // A month is an interval: its first day is enough, its last is not.
    ["2021-03", "undetermined"],
    ["2021-02", "eligible"],
    ["2021-04", "ineligible"],
    ["2020", "eligible"],
    ["2021", "undetermined"],
  ])("%s alone counts from then on: %s", (start, verdict) => expect(verdictOf({ 从业起始年月: start })).toBe(verdict));

  test("29 February falls on 28 February in common years", () => {
    expect(verdictOf({ 从业起始年月: "2020-02-29" }, { asOf: "2025-02-28" })).toBe("eligible");
    expect(verdictOf({ 从业起始年月: "2020-02-29" }, { asOf: "2025-02-27" })).toBe("ineligible");
  });
  test("beside stated years it is a bound, and years above it exclude each other", () => {
    expect(verdictOf({ 从业起始年月: "2010-03-01", 从业年限: 4 })).toBe("ineligible");
    const more = decisionOf({ ...NOBODY, 从业起始年月: "2021-03-02", 从业年限: 5 });
    expect([more.verdict, kindsOf(more)]).toEqual(["undetermined", ["facts-contradict"]]);
  });
});

describe("work after a certificate", () => {
  const holder: Facts = { ...NOBODY, 原证书等级: "五级", 原证书编号: "S000037010018205000001" };
  const after = (facts: Facts, setting = {}) => decisionOf({ ...holder, ...facts }, setting).verdict;

  test("is at least what did not fit between the 16th birthday and the issue date", () => {
    // 16 on 2018-06-15; two years to the certificate; 4 years stated leave at least 2 after it, 5 leave 3.
    const young = { 出生日期: "2002-06-15", 原证书发证日期: "2020-06-15" };
    expect(after({ ...young, 从业年限: 4 })).toBe("undetermined");
    expect(after({ ...young, 从业年限: "4年11个月" })).toBe("undetermined");
    expect(after({ ...young, 原证书发证日期: "2019-06-15", 从业年限: 4 })).toBe("eligible");
    // A begun month before the certificate is a whole month.
    expect(after({ ...young, 原证书发证日期: "2019-06-16", 从业年限: 4 })).toBe("undetermined");
  });
  test("is at least what did not fit after 参加工作时间 and 从业起始年月", () => {
    const dates = { 原证书发证日期: "2022-01-01", 从业年限: 4 };
    expect(after({ ...dates, 参加工作时间: "2021-01-01" })).toBe("eligible");
    expect(after({ ...dates, 从业起始年月: "2021-01-01" })).toBe("eligible");
    expect(after({ ...dates, 从业起始年月: "2020-12-31" })).toBe("undetermined");
  });
  test("is at most the total and the time since the issue date", () => {
    expect(after({ 从业年限: 2, 原证书发证日期: "2015-01-01" })).toBe("ineligible");
    expect(after({ 从业年限: 4, 原证书发证日期: "2023-03-02" })).toBe("ineligible");
    expect(after({ 从业年限: 4, 原证书发证日期: "2023-03-01" })).toBe("undetermined");
    expect(after({ 从业年限: 4 })).toBe("undetermined");
  });
  test("is intersected with the stated figure", () => {
    expect(after({ 从业年限: 4, 原证书发证日期: "2020-01-01", 取证后从业年限: 3 })).toBe("eligible");
    expect(after({ 从业年限: 4, 原证书发证日期: "2020-01-01", 取证后从业年限: 2 })).toBe("ineligible");
    expect(after({ 从业年限: 4, 取证后从业年限: 3 })).toBe("eligible");
  });
  test("stated more than the total or than the time since is an error", () => {
    for (const facts of [
      { 从业年限: 2, 原证书发证日期: "2015-01-01", 取证后从业年限: 3 },
      { 从业年限: 4, 原证书发证日期: "2023-03-02", 取证后从业年限: 3 },
      // Ten years, at most two of them before the certificate: not only one after it.
      { 出生日期: "1998-06-15", 从业年限: 10, 原证书发证日期: "2016-06-15", 取证后从业年限: 1 },
    ]) {
      const decision = decisionOf({ ...holder, ...facts });
      expect(decision.verdict).toBe("undetermined");
      expect(kindsOf(decision)).toContain("facts-contradict");
    }
  });
  test("cannot be less than what work after another paper leaves over", () => {
    const kinds = (facts: Facts) =>
      kindsOf(decisionOf({ ...holder, 原证书编号: "S0000", 原证书职业: "互联网营销师", 职称级别: "初级", ...facts }));
    // Ten years in all, at most three of them before the certificate: at least seven after it.
    const begun = { 参加工作时间: "2013-01-01", 原证书发证日期: "2016-01-01", 取得职称后从业年限: 10 };
    expect(kinds({ ...begun, 取证后从业年限: 7 })).toEqual([]);
    expect(kinds({ ...begun, 取证后从业年限: 6 })).toEqual(["facts-contradict"]);
    // The title came two years after the certificate: no fewer years than after the title, at most two more.
    const dated = { 原证书发证日期: "2016-01-01", 职称取得日期: "2018-01-01", 取得职称后从业年限: 5 };
    expect(kinds({ ...dated, 取证后从业年限: 5 })).toEqual([]);
    expect(kinds({ ...dated, 取证后从业年限: 4 })).toEqual(["facts-contradict"]);
    expect(kinds({ ...dated, 取证后从业年限: 7 })).toEqual([]);
    expect(kinds({ ...dated, 取证后从业年限: 8 })).toEqual(["facts-contradict"]);
  });
  test("counts as work: who states it states as much in all", () =>
    expect(after({ 原证书发证日期: "2019-01-01", 取证后从业年限: 5 })).toBe("eligible"));
  test("as stated stands beside 从业起始年月, which is then not alone", () => {
    expect(after({ 从业起始年月: "2022-01-01", 原证书发证日期: "2022-01-01", 取证后从业年限: 1 })).toBe("ineligible");
    expect(after({ 从业起始年月: "2022-01-01", 原证书发证日期: "2022-01-01", 取证后从业年限: 3 })).toBe("eligible");
  });
  test("with 从业起始年月 alone it is counted from the later of the two dates", () => {
    expect(after({ 从业起始年月: "2021-06-01", 原证书发证日期: "2023-03-01" })).toBe("eligible");
    expect(after({ 从业起始年月: "2021-06-01", 原证书发证日期: "2023-03-02" })).toBe("ineligible");
    expect(after({ 从业起始年月: "2023-03-01", 原证书发证日期: "2015-01-01" })).toBe("eligible");
    expect(after({ 从业起始年月: "2023-03-02", 原证书发证日期: "2015-01-01" })).toBe("ineligible");
  });
});

describe("beside a 从事职业 that is neither own nor related nor usual, stated years are only possible", () => {
  const named = (从事职业: string, facts: Facts = {}) => rowOf({ ...NOBODY, 从业年限: 5, 从事职业, ...facts });
  const said = (...given: Parameters<typeof named>) => {
    const { decision } = named(...given);
    return [decision.verdict, kindsOf(decision)];
  };
  test.each([
    "",
    "/",
    "互联网营销师",
    "直播销售员",
    "电子商务师",
    "主播",
    "带货主播",
    "运营",
    "短视频运营专员",
    "主播岗",
    "直播、选品",
  ])("“%s” counts", (word) => expect(said(word)).toEqual(["eligible", []]));
  test.each(["保安员", "中式烹调师", "无", "待业", "学生", "主播（兼职）", "主播、保安员"])("“%s” does not", (word) => {
    expect(said(word)[0]).toBe("undetermined");
    // 学生 speaks of study as well, and a diploma may be on its way.
    if (word !== "学生") expect(said(word, { 从业年限: 4 })[0]).toBe("ineligible");
  });
  test("nor does 从业起始年月, which is a bound", () => {
    const since = (start: string) => ({ 从业年限: "", 从业起始年月: start });
    expect(said("保安员", since("2010-01-01"))[0]).toBe("undetermined");
    expect(said("保安员", since("2021-03-02"))[0]).toBe("ineligible");
    expect(said("主播", since("2010-01-01"))[0]).toBe("eligible");
  });
  test("nor 取证后从业年限", () => {
    const holder = { 从业年限: 4, 原证书等级: "五级", 原证书编号: "1", 原证书职业: "互联网营销师", 取证后从业年限: 3 };
    expect(said("保安员", holder)[0]).toBe("undetermined");
    expect(said("主播", holder)[0]).toBe("eligible");
  });
  test("unless its heading says 本职业", () => {
    const headings = TEMPLATE_FIELDS.map(fieldHeader).filter((heading) => heading !== "从业年限");
    const { decision } = rowOf({ ...NOBODY, 从事职业: "保安员", 从事本职业年限: 5 }, { headings });
    expect([decision.verdict, kindsOf(decision)]).toEqual(["eligible", ["years-of-other-work"]]);
  });
  test("the reason names the word and what to do, and the field is missing", () => {
    const row = named("保安员");
    expect(row.decision.missing).toContain("currentOccupation");
    expect(reasonsOf(row)[0]).toContain(
      "从事职业“保安员”是不是本职业或相关职业须人工核定，是的请把从事职业改写成职业名称",
    );
  });
  test("a notice that lists no related occupation (Shanghai) leaves every other one open", () => {
    const shanghai = { ...NOBODY, 申报工种: "视频创推员", 从业年限: 5 };
    const verdict = (从事职业: string) =>
      decisionOf({ ...shanghai, 从事职业 }, { pack: "shanghai-2026", asOf: "2026-03-01" }).verdict;
    expect([verdict("视频创推员"), verdict("短视频运营"), verdict("电子商务师")]).toEqual([
      "eligible",
      "eligible",
      "undetermined",
    ]);
  });
});
