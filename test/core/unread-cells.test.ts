import { auditOf, type Facts } from "../support/people";

const HOLDER: Facts = {
  文化程度: "大专",
  毕业院校: "济南职业学院",
  所学专业: "电子商务",
  毕业日期: "2016-07-01",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "三级",
};

/** Only columns that somebody fills. */
const FILLED = ["姓名", "证件号码"];

const verdictsOf = (...people: readonly Facts[]): readonly string[] =>
  auditOf(people).rows.map(({ decision }) => decision.verdict);

describe("the name of the certificate stands in a column that is not read", () => {
  const CERTIFICATE: Facts = { 原证书等级: "四级", 原证书发证日期: "2020-05-01" };
  const named = (heading: string, name: string): Facts => ({ ...HOLDER, [heading]: name, ...CERTIFICATE });

  test("no column says anything of it: the occupation applied for is presumed", () =>
    expect(verdictsOf({ ...HOLDER, ...CERTIFICATE })).toEqual(["eligible"]));

  test.each(["原证书名称", "证书名称", "资格证书名称", "职业资格证书", "技能证书", "资格证", "已获证书", "职业(工种)"])(
    "%s",
    (heading) => {
      const people = ["电工", "保育师", "互联网营销师", ""].map((name) => named(heading, name));
      const { rows } = auditOf(people, { headings: FILLED });
      expect(rows.map(({ decision }) => decision.verdict)).toEqual([
        "undetermined",
        "undetermined",
        "undetermined",
        "eligible",
      ]);
      const [{ decision, unread } = { decision: null, unread: [] }] = rows;
      expect(decision?.problems.map(({ kind }) => kind)).not.toContain("certificate-occupation-assumed");
      expect(unread.map(({ field, heading: at }) => [field, at])).toContainEqual(["certificateOccupation", heading]);
    },
  );

  test("beside an empty column of its own", () =>
    expect(verdictsOf(named("技能证书", "电工"), named("技能证书", ""))).toEqual(["undetermined", "eligible"]));

  test("a column of something else beside it leaves the presumption", () =>
    expect(verdictsOf(named("部门", "销售部"), named("部门", "数据中心"))).toEqual(["eligible", "eligible"]));

  test("what kind of certificate it is stands there", () => {
    const typed = { ...HOLDER, ...CERTIFICATE, 持有证书种类情况: "专项职业能力证书" };
    expect(verdictsOf(typed, { ...typed, 持有证书种类情况: "" })).toEqual(["undetermined", "eligible"]);
  });
});

test("a first exam is not presumed where a column that was not read says 补考", () => {
  const worker: Facts = { 文化程度: "高中", 从业年限: 6, ...HOLDER, 申报等级: "四级", 申报类别: "补考" };
  expect(verdictsOf(worker, { ...worker, 申报类别: "正考" }, { ...worker, 申报类别: "" })).toEqual([
    "undetermined",
    "eligible",
    "eligible",
  ]);
});

test("a first exam is not presumed where a column that was not read says 是 of a retake", () => {
  const worker: Facts = { 文化程度: "高中", 从业年限: 6, ...HOLDER, 申报等级: "四级", 补考吗: "是" };
  expect(verdictsOf(worker, { ...worker, 补考吗: "否" })).toEqual(["undetermined", "eligible"]);
});

test.each(["原证书职业", "原证书名称", "证书职业"])("%s is 无, and a level stands beside it", (heading) => {
  const holder: Facts = { ...HOLDER, 原证书等级: "四级", 原证书发证日期: "2020-05-01" };
  const people = ["无", "没有", "无证书", "/", ""].map((name) => ({ ...holder, [heading]: name }));
  const { rows } = auditOf(people, { headings: FILLED });
  expect(rows.map(({ decision }) => decision.verdict)).toEqual([
    "undetermined",
    "undetermined",
    "undetermined",
    "eligible",
    "eligible",
  ]);
  expect(rows[0]?.decision.missing).toEqual(expect.arrayContaining(["certificateOccupation", "certificateLevel"]));
});

describe("职称 beside 职称级别", () => {
  const EXPERT: Facts = { 文化程度: "本科", 从业年限: 12, 申报职业: "人工智能训练师", 申报等级: "二级" };
  const titles: readonly Facts[] = [
    { ...EXPERT, 职称: "经济师", 职称级别: "", 职称专业对应: "是", 职称取得日期: "2015-06-01" },
    { ...EXPERT, 职称: "", 职称级别: "初级", 职称专业对应: "是", 职称取得日期: "2015-06-01" },
    { ...EXPERT, 职称: "", 职称级别: "中级", 职称专业对应: "是", 职称取得日期: "2015-06-01" },
    { ...EXPERT, 职称: "高级工程师", 职称级别: "", 职称专业对应: "是", 职称取得日期: "2015-06-01" },
    { ...EXPERT, 职称: "", 职称级别: "", 职称专业对应: "是", 职称取得日期: "" },
  ];

  test("names the title; where the rank is blank, it is the name's", () => {
    const { rows, sheet } = auditOf(titles, { headings: FILLED });
    expect(rows.map(({ applicant }) => applicant.title?.rank.value ?? null)).toEqual([
      "中级",
      "初级",
      "中级",
      "高级",
      null,
    ]);
    expect(sheet.columns.get("titleName")).toHaveLength(1);
    expect(sheet.problems.filter(({ kind }) => kind === "heading-twice")).toEqual([]);
  });

  test("two columns for the rank stay two", () => {
    const twice = titles.map(({ 职称, ...facts }) => ({ ...facts, 职称等级: 职称 ?? "" }));
    expect(auditOf(twice, { headings: FILLED }).sheet.columns.has("titleName")).toBe(false);
  });
});

test("years beside a time until now: a year less and more contradict it, months do not", () => {
  const worker: Facts = { 文化程度: "高中", 申报职业: "人工智能训练师", 申报等级: "四级", 从业起始年月: "2016.3-至今" };
  const kinds = (years: string, start = "2016.3-至今"): readonly string[] =>
    auditOf([{ ...worker, 从业年限: years, 从业起始年月: start }]).rows.flatMap(({ decision }) => [
      decision.verdict,
      ...decision.problems.flatMap(({ kind }) => (kind === "facts-contradict" ? [kind] : [])),
    ]);
  expect(kinds("两年多")).toEqual(["undetermined", "facts-contradict"]);
  expect(kinds("7年")).toEqual(["undetermined", "facts-contradict"]);
  expect(kinds("9年")).toEqual(["eligible"]);
  expect(kinds("8年以上")).toEqual(["eligible"]);
  expect(kinds("12年")).toEqual(["undetermined", "facts-contradict"]);
  expect(kinds("两年多", "2016.3")).toEqual(["ineligible"]);
});

test.each(["从事本职业起止时间", "本职业从业起止年月", "从业起止时间"])(
  "%s says how long somebody has worked at least",
  (heading) => {
    const worker: Facts = { 文化程度: "高中", 申报职业: "人工智能训练师", 申报等级: "四级" };
    const people = ["2012.3-2013.6", "2012.3-至今", "2012.3-2022.6"].map((time) => ({ ...worker, [heading]: time }));
    const { rows, sheet } = auditOf(people, { headings: [...FILLED, "原证书等级"] });
    expect(sheet.columns.has("workStart")).toBe(true);
    expect(rows.map(({ decision }) => decision.verdict)).toEqual(["undetermined", "eligible", "eligible"]);
  },
);

test("中等专科 and 中等专业 are 中专 whatever the school is called; 大学专科 is 大专", () => {
  const graduate = (文化程度: string, 毕业院校: string): Facts => ({ ...HOLDER, 文化程度, 毕业院校 });
  const { rows } = auditOf([
    graduate("中等专科", "某大学"),
    graduate("中等专业", "某学院"),
    graduate("中等专科", "某中专"),
    graduate("大学专科", "某大学"),
  ]);
  expect(rows.map(({ applicant }) => applicant.education.value)).toEqual([["中专"], ["中专"], ["中专"], ["大专"]]);
});

test.each([
  ["04", 4],
  ["03", 3],
  ["05", 5],
])("申报等级 %s", (text, level) =>
  expect(auditOf([{ ...HOLDER, 申报等级: text }]).rows[0]?.decision.appliedLevel).toBe(level),
);

describe("a certificate's occupation and level in one cell", () => {
  const said = (cells: Facts): readonly unknown[] => {
    const [row] = auditOf([{ ...HOLDER, ...cells }], { headings: FILLED }).rows;
    const [certificate] = row?.applicant.certificates ?? [];
    const errors = row?.decision.problems.filter(({ severity }) => severity === "error").map(({ kind }) => kind);
    return [certificate?.occupation.value, certificate?.level.value, errors];
  };

  test.each([
    ["人工智能训练师五级", "人工智能训练师", 5],
    ["人工智能训练师（四级）", "人工智能训练师", 4],
    ["人工智能训练师中级", "人工智能训练师", 4],
    ["电工四级/中级工", "电工", 4],
    ["保育师高级技师证书", "保育师", 1],
  ])("%s", (text, name, level) => {
    expect(said({ "现有职业资格/等级证书": text })).toEqual([name, level, []]);
    expect(said({ 原证书等级: text })).toEqual([name, level, []]);
  });

  test.each(["电工四级、焊工五级", "电工", "预备电工技工"])("%s is no one level", (text) =>
    expect(said({ 原证书等级: text })).toEqual([null, null, ["level-unreadable"]]),
  );

  test("in the column of the occupation, beside a column for the level", () => {
    expect(said({ 原证书职业: "电工四级", 原证书等级: "" })).toEqual(["电工", 4, []]);
    expect(said({ 原证书职业: "电工四级", 原证书等级: "中级工" })).toEqual(["电工", 4, []]);
    expect(said({ 原证书职业: "电工四级", 原证书等级: "五级" })).toEqual(["电工", 5, ["facts-contradict"]]);
  });
});

describe("an answer of none in a column that is not read leaves the facts alone", () => {
  const WORKER: Facts = { 文化程度: "高中", 从业年限: 6, 申报职业: "人工智能训练师", 申报等级: "四级" };
  const HELD: Facts = { ...HOLDER, 原证书职业: "互联网营销师", 原证书等级: "四级", 原证书发证日期: "2020-05-01" };

  test.each<[string, Facts, string | number, string]>([
    ["证书是否过期", HELD, "否", "是"],
    ["证书是否失效", HELD, "无", "是"],
    ["其中从事其他工作年限", WORKER, 0, "3年"],
    ["其中从事其他工作年限", WORKER, "无", "3年"],
    ["岗位说明", WORKER, "无", "保安"],
    ["岗位说明", WORKER, 0, "保安"],
    ["岗位说明", WORKER, "/", "保安"],
  ])("%s", (heading, facts, none, some) => {
    const verdicts = [none, some].map((value) => auditOf([{ ...facts, [heading]: value }], { headings: FILLED }));
    expect(verdicts.map(({ rows }) => rows.map(({ decision }) => decision.verdict))).toEqual([
      ["eligible"],
      ["undetermined"],
    ]);
  });
});

describe("the level of an old certificate is answered by none", () => {
  const WORKER: Facts = { 文化程度: "高中", 从业年限: 6, 申报职业: "人工智能训练师", 申报等级: "三级" };

  test.each(["无", "没有", "未取得", "未取证", "没有取得证书", "还没有", "否", "0", "×"])("%s", (none) => {
    const people: readonly Facts[] = [
      { ...WORKER, 原证书等级: none, 持证情况: "否" },
      { ...WORKER, 原证书等级: none, 原证书编号: "S000012345678901234" },
      { ...WORKER, 原证书等级: "某级" },
    ];
    const { rows } = auditOf(people, { headings: FILLED });
    expect(rows.map(({ decision }) => decision.verdict)).toEqual(["ineligible", "undetermined", "undetermined"]);
    expect(rows[0]?.applicant.certificates).toEqual([]);
  });
});
