import { decisionOf, kindsOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("education floor (Guizhou)", () => {
  const clerk = { 申报职业: "劳动关系协调员", 申报等级: "四级", 从业年限: 6 };
  test.each([
    ["高中", "eligible"],
    ["职高", "eligible"],
    ["中专", "eligible"],
    ["技校", "eligible"],
    ["大专", "eligible"],
    // 同等学力 will do, and no diploma shows it.
    ["初中", "undetermined"],
    ["", "undetermined"],
  ])("高中 or the like: %s, %s", (education, verdict) =>
    expect(guizhou({ ...clerk, 文化程度: education }).verdict).toBe(verdict),
  );

  test("a blank against a floor of 初中 stands in nobody's way, 小学 does not pass it", () => {
    const seller = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "四级", 从业年限: 6 };
    const blank = guizhou({ ...seller, 文化程度: "" });
    expect([blank.verdict, kindsOf(blank)]).toEqual(["eligible", ["education-assumed"]]);
    expect(kindsOf(guizhou({ ...seller, 文化程度: "初中" }))).toEqual([]);
    expect(guizhou({ ...seller, 文化程度: "小学" }).verdict).toBe("undetermined");
  });
  test("below the floor and below every clause is ineligible", () =>
    expect(guizhou({ ...clerk, 文化程度: "初中", 从业年限: 3 }).verdict).toBe("ineligible"));
});

describe("本职业, 相关职业", () => {
  const holder = {
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    文化程度: "高中",
    从业年限: 8,
    原证书等级: "三级",
    取证后从业年限: 4,
  };
  test.each([
    ["互联网营销师", "eligible"],
    ["", "eligible"],
    // The catalogue knows it as another; of an old or a short name, or one that nobody knows, it says nothing.
    ["中式烹调师", "ineligible"],
    ["电子商务师（网商）", "ineligible"],
    ["网络营销师", "undetermined"],
    ["互联网营销", "undetermined"],
    ["某某师", "undetermined"],
  ])("本职业 only, 二级(2): 原证书职业 “%s” %s", (occupation, verdict) =>
    expect(guizhou({ ...holder, 申报等级: "二级", 原证书职业: occupation }).verdict).toBe(verdict),
  );

  test("相关职业 only, 职业培训师 三级(1): a blank occupation of the certificate is unknown", () => {
    const trainer = {
      申报职业: "职业培训师",
      申报等级: "三级",
      文化程度: "高中",
      从业年限: 8,
      原证书等级: "四级",
      取证后从业年限: 5,
    };
    const blank = guizhou(trainer);
    expect([blank.verdict, blank.missing.includes("certificateOccupation")]).toEqual(["undetermined", true]);
    expect(guizhou({ ...trainer, 原证书职业: "职业培训师" }).verdict).toBe("ineligible");
  });
});

describe("training", () => {
  const trained = {
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
    文化程度: "高中",
    从业年限: 2,
    培训结业等级: "四级",
    培训职业: "互联网营销师",
    培训证明: "结业证书",
  };
  test.each<[string, Facts, string]>([
    ["just met", {}, "eligible"],
    ["a month of work short", { 从业年限: "1年11个月" }, "ineligible"],
    ["of another level: no proof of this one", { 培训结业等级: "三级" }, "undetermined"],
    ["without a word of proof: the column states 结业", { 培训证明: "" }, "eligible"],
    ["a level below", { 培训结业等级: "五级" }, "ineligible"],
    ["another occupation", { 培训职业: "中式烹调师" }, "ineligible"],
    ["an occupation that nobody knows", { 培训职业: "某某师" }, "undetermined"],
    ["another proof", { 培训证明: "考试合格" }, "undetermined"],
    ["nobody claims it", { 培训结业等级: "", 培训职业: "", 培训证明: "" }, "ineligible"],
  ])("%s", (_, facts, verdict) => expect(guizhou({ ...trained, ...facts }).verdict).toBe(verdict));
});

test("a requirement that the pack only assumes turns nobody away (Guizhou GZ-02)", () => {
  const agent = {
    申报职业: "企业人力资源管理师(劳务派遣管理员)",
    申报等级: "三级",
    文化程度: "高中",
    从业年限: 2,
    培训结业等级: "三级",
    培训证明: "考试合格",
  };
  // Whether the certificate is asked for after 或 the notice does not say.
  const decision = guizhou(agent);
  expect([decision.verdict, decision.nearest?.clause.id]).toEqual(["undetermined", "3-1b"]);
  expect(guizhou({ ...agent, 从业年限: "11个月" }).verdict).toBe("ineligible");
});

test("在校生: any student of a 高等院校 (Guizhou)", () => {
  const student = {
    申报职业: "企业人力资源管理师",
    申报等级: "四级",
    文化程度: "本科",
    所学专业: "哲学",
    从业年限: 0,
    出生日期: "2003-01-01",
  };
  expect(guizhou({ ...student, 学习状态: "在读", 原学历: "高中" }).nearest?.clause.id).toBe("4-3");
  expect(guizhou({ ...student, 学习状态: "毕业" }).verdict).toBe("ineligible");
});

test("a degree above the one asked for satisfies (Guizhou 三级)", () => {
  const holder = { 申报职业: "科技咨询师", 申报等级: "三级", 所学专业: "哲学", 毕业日期: "2020-07-01", 从业年限: 0 };
  expect(guizhou({ ...holder, 文化程度: "硕士" }).verdict).toBe(guizhou({ ...holder, 文化程度: "本科" }).verdict);
  expect(guizhou({ ...holder, 文化程度: "大专" }).verdict).toBe("ineligible");
});

describe("a work type with clauses of its own is its own entry, however its two names are written", () => {
  const agent = {
    申报等级: "三级",
    文化程度: "高中",
    从业年限: 3,
    原证书等级: "四级",
    原证书职业: "劳务派遣管理员",
    原证书发证日期: "2020-01-01",
    取证后从业年限: 3,
    原证书编号: "1",
  };
  // 企业人力资源管理师 asks for 5 years after the certificate, and is offered at 二级 as well.
  test.each([
    [{ 申报职业: "企业人力资源管理师（劳务派遣管理员）" }],
    [{ 申报职业: "企业人力资源管理师-劳务派遣管理员" }],
    [{ 申报职业: "劳务派遣管理员" }],
    [{ 申报职业: "企业人力资源管理师", 申报工种: "劳务派遣管理员" }],
    [{ 申报职业: "企业人力资源管理师（劳务派遣管理员）", 申报工种: "劳务派遣管理员" }],
  ])("%j", (names) => {
    const decision = guizhou({ ...agent, ...names });
    expect([decision.verdict, decision.clause?.clause.id, kindsOf(decision)]).toEqual(["eligible", "3-1a", []]);
    expect(kindsOf(guizhou({ ...agent, ...names, 申报等级: "二级" }))).toEqual(["not-offered"]);
  });
});
