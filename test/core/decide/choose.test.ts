import { byNearness, nearestAmong, usedAmong, type JudgedClause } from "../../../src/core/decide/choose";
import type { Outcome } from "../../../src/core/text/kleene";
import { resultTextOf } from "../../../src/core/explain/result-text";
import { reasonsOf } from "../../../src/core/explain/row";
import { idNumber } from "../../support/id-number";
import { decisionOf, kindsOf, rowOf, type Facts } from "../../support/people";

const PERSON: Facts = {
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 6,
  毕业日期: "2010-07-01",
};
const chosen = (facts: Facts) => {
  const decision = decisionOf({ ...PERSON, ...facts });
  return [decision.clause?.clause.id ?? null, decision.nearest?.clause.id ?? null];
};
const GRADUATE = { 文化程度: "大专", 所学专业: "电子商务" };
const HOLDER = { 原证书等级: "五级", 原证书编号: "S000037010018", 原证书职业: "互联网营销师", 取证后从业年限: 3 };

describe("the clause used", () => {
  test("the one that needs the fewest papers", () => {
    expect(chosen({ ...GRADUATE, ...HOLDER })).toEqual(["4-1", null]);
    expect(chosen({ ...GRADUATE, 从业年限: 1 })).toEqual(["4-3", null]);
  });
  test("then the one that asks for less: a diploma alone before a certificate and years", () => {
    expect(chosen({ ...GRADUATE, ...HOLDER, 从业年限: 4 })).toEqual(["4-3", null]);
    expect(chosen({ ...HOLDER, 从业年限: 4 })).toEqual(["4-2", null]);
  });
  test("else the notice's order", () =>
    // 3-2 and 3-3 ask for one paper and years after it.
    expect(
      chosen({
        申报等级: "三级",
        从业年限: 8,
        ...HOLDER,
        原证书等级: "四级",
        取证后从业年限: 4,
        职称级别: "初级",
        职称专业对应: "是",
        取得职称后从业年限: 4,
      }),
    ).toEqual(["3-2", null]));
  test("the declared one if it is met", () => {
    expect(chosen({ ...GRADUATE, ...HOLDER, 申报条件: "(3)" })).toEqual(["4-3", null]);
    expect(chosen({ ...GRADUATE, ...HOLDER, 申报条件: "4-2" })).toEqual(["4-2", null]);
    expect(chosen({ ...HOLDER, 申报条件: "(3)" })).toEqual(["4-1", null]);
  });
});

test("a sheet without columns of certificates and years: a student is told the one question that is open", () => {
  const headings = [
    "姓名",
    "证件号码",
    "手机号码",
    "文化程度",
    "毕业院校",
    "所学专业",
    "毕业日期",
    "申报职业",
    "申报工种",
    "申报等级",
  ];
  const facts = {
    出生日期: "2005-06-15",
    文化程度: "大专",
    毕业院校: "山东劳动职业技术学院",
    所学专业: "会计",
    毕业日期: "2026-07-01",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
  };
  const { 出生日期: birth, ...stated } = facts;
  const row = rowOf({ ...stated, 证件号码: idNumber(birth.replaceAll("-", "")) }, { headings });
  expect([row.decision.verdict, row.decision.nearest?.clause.id]).toEqual(["undetermined", "4-3"]);
  expect(resultTextOf(row)).toContain("“会计”是否为本专业或相关专业须人工核定");
  expect(reasonsOf(row)[0]).not.toContain("证书等级");
});

describe("the nearest clause", () => {
  test.each<[string, Facts, string]>([
    ["fewest missing papers", { 从业年限: 1 }, "4-1"],
    ["then fewest missing months", { 从业年限: 1, ...HOLDER, 取证后从业年限: 1 }, "4-2"],
    [
      "then the notice's order",
      { 从业年限: 0, 申报等级: "三级", 原证书等级: "四级", 原证书发证日期: "2026-02-01" },
      "3-2",
    ],
    ["an open one before one that is provably short", { 从业年限: 4, 文化程度: "大专", 所学专业: "哲学" }, "4-3"],
    [
      "of clauses that lack a paper each, the one with fewer years after it",
      { 申报等级: "三级", 从业年限: 1, 原证书等级: "五级", 申报条件: "" },
      "3-1",
    ],
    ["a clause that lacks only months before one that lacks a paper", { 申报等级: "三级", 从业年限: 1 }, "3-1"],
  ])("%s", (_, facts, id) => expect(chosen(facts)).toEqual([null, id]));

  test("with an error in the row: the clause that is met apart from it", () =>
    expect(chosen({ ...GRADUATE, 从业年限: 2, 姓名: "" })).toEqual([null, "4-3"]));
});

describe("申报条件 as people write it", () => {
  test.each([
    ["4-3", "4-3"],
    ["3", "4-3"],
    ["(3)", "4-3"],
    ["（3）", "4-3"],
    ["③", "4-3"],
    ["第3条", "4-3"],
    ["第三条", "4-3"],
    ["条件3", "4-3"],
    ["第（3）款", "4-3"],
    ["三", "4-3"],
    ["第2条(3)", "4-3"],
    ["附件4 第2条(3)", "4-3"],
    ["2.（3）", "4-3"],
    ["2(3)", "4-3"],
    ["第二条第（三）款", "4-3"],
    ["第2条第3项", "4-3"],
    ["4.3", "4-3"],
    ["4-3；", "4-3"],
    ["符合条件（3）", "4-3"],
    ["四级（3）", "4-3"],
    ["中级工第3条", "4-3"],
    ["(2)", "4-2"],
    ["取得本专业或相关专业的技工院校或中等及以上职业院校、专科及以上普通高等学校毕业证书（含在读应届毕业生）。", "4-3"],
    [
      "（3）取得本专业或相关专业的技工院校或中等及以上职业院校、专科及以上普通高等学校毕业证书(含在读应届毕业生)",
      "4-3",
    ],
    ["取得本职业或相关职业五级／初级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满 3 年", "4-2"],
    ["取得相关专业的技工院校或中等及以上职业院校、专科及以上普通高等学校毕业证书", "4-3"],
    ["相关专业毕业", "4-3"],
    ["取证后从业满3年", "4-2"],
    ["工作满5年", "4-1"],
  ])("%s means %s", (text, id) => expect(chosen({ ...GRADUATE, ...HOLDER, 申报条件: text })).toEqual([id, null]));

  test.each(["符合", "工作满6年", "(9)", "3(9)", "2、3", "见附件", "大专"])(
    "%s means none of them and is not compared",
    (text) => {
      const decision = decisionOf({ ...PERSON, 申报条件: text });
      expect([decision.clause?.clause.id, kindsOf(decision)]).toEqual(["4-1", []]);
    },
  );

  test("a declared clause that is not met while another is: a warning names the right one", () => {
    const decision = decisionOf({ ...PERSON, 申报条件: "(3)" });
    expect([decision.verdict, decision.problems.map(({ kind, details }) => [kind, details])]).toEqual([
      "eligible",
      [["clause-mismatch", { met: "附件4 第2条(1)" }]],
    ]);
    expect(kindsOf(decisionOf({ ...PERSON, 申报条件: "3-1" }))).toEqual(["clause-mismatch"]);
    expect(kindsOf(decisionOf({ ...PERSON, 从业年限: 4, 申报条件: "(3)" }))).toEqual([]);
  });
});

describe("documents", () => {
  const documents = (facts: Facts) => decisionOf({ ...PERSON, ...facts }).documents.join("\n");
  test("are those of the clause used, each once", () => {
    expect(documents({})).toMatch(/身份证[^]*照片[^]*申报表[^]*工作年限证明[^]*工作年限承诺书/);
    expect(documents({})).not.toMatch(/学历证书|职业资格证书/);
    expect(documents({ ...GRADUATE, 从业年限: 1 })).toMatch(/学历证书/);
    expect(documents({ ...GRADUATE, 从业年限: 1 })).not.toMatch(/工作年限/);
    expect(documents({ ...HOLDER, 从业年限: 4 })).toMatch(/工作年限证明[^]*承诺书|职业资格证书/);
    const two = {
      申报等级: "二级",
      职称级别: "初级",
      职称专业对应: "是",
      取得职称后从业年限: 5,
      原证书等级: "三级",
      取证后从业年限: 1,
    };
    const list = decisionOf({ ...PERSON, ...two }).documents;
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((text) => text.includes("承诺书"))).toHaveLength(1);
  });
  test("a group brings the group's list as well", () => {
    expect(documents({ 报名方式: "团体" })).toMatch(/职业技能等级认定报名表/);
    expect(documents({ 报名方式: "个人" })).not.toMatch(/职业技能等级认定报名表/);
  });
  test("are none where the row is ineligible", () => expect(documents({ 从业年限: 4 })).toBe(""));
});

describe("clauses that are alike in one measure are told apart by the next, and by the notice's order at last", () => {
  interface Part {
    readonly papers?: number;
    readonly asks?: number;
    readonly outcome?: Outcome;
    readonly lacks?: number;
    /** Of one requirement, or of each. */
    readonly gap?: number;
    readonly gaps?: readonly number[];
    readonly blanks?: readonly string[];
    readonly inexact?: readonly string[];
    /** Credentials of which the row says nothing. */
    readonly silent?: number;
  }
  /** A clause that needs so many papers and asks for so many things; of it, what a row lacks. */
  function judged(id: string, part: Part): JudgedClause {
    const {
      papers = 0,
      asks = 1,
      outcome = "met",
      lacks = 0,
      gap = null,
      gaps = [],
      blanks = [],
      inexact,
      silent = 0,
    } = part;
    const findings = Array.from({ length: Math.max(asks, lacks, silent, gaps.length) }, (_, place) => ({
      outcome,
      requirement: { kind: "certificate" },
      evidence: { kind: place < silent ? "none" : "certificate" },
      gap: gaps[place] ?? (place === 0 ? gap : null),
      credentialMissing: place < lacks,
      blanks: place === 0 ? blanks : [],
      ...(inexact && place === 0 ? { inexact } : {}),
    }));
    const clause = { id, requirements: findings.map(() => ({})) };
    return { prepared: { credentials: papers, clause }, finding: { clause, outcome, findings }, outcome } as never;
  }
  const used = (...clauses: readonly JudgedClause[]) => usedAmong(clauses, [])?.prepared.clause.id;
  const nearest = (...clauses: readonly JudgedClause[]) => nearestAmong(clauses)?.prepared.clause.id;
  const order = (...clauses: readonly JudgedClause[]) =>
    byNearness(clauses.map(({ finding }) => finding)).map(({ clause }) => clause.id);

  test("used: fewer papers count before fewer requirements", () => {
    expect(used(judged("a", { papers: 1, asks: 1 }), judged("b", { papers: 0, asks: 3 }))).toBe("b");
    expect(used(judged("a", { papers: 1, asks: 3 }), judged("b", { papers: 1, asks: 2 }))).toBe("b");
    expect(used(judged("a", { papers: 1, asks: 2 }), judged("b", { papers: 1, asks: 2 }))).toBe("a");
    expect(used(judged("a", { outcome: "unknown" }), judged("b", { outcome: "unmet" }))).toBeUndefined();
  });
  test("used: of several declared ones the least again, and the others not at all", () => {
    const all = [judged("a", {}), judged("b", { papers: 2 }), judged("c", { papers: 1 })];
    const declared = all.slice(1).map(({ prepared }) => prepared);
    expect(usedAmong(all, declared)?.prepared.clause.id).toBe("c");
  });
  test("nearest: fewer papers count before fewer months, and an unmet one without a number before none at all", () => {
    const [unmet, open] = [{ outcome: "unmet" }, { outcome: "unknown" }] as const;
    expect(nearest(judged("a", { ...unmet, lacks: 1 }), judged("b", { ...unmet, gap: 99 }))).toBe("b");
    expect(nearest(judged("a", { ...unmet, lacks: 2 }), judged("b", { ...unmet, lacks: 1, gap: 99 }))).toBe("b");
    expect(nearest(judged("a", { ...unmet, gap: 3 }), judged("b", { ...unmet, gap: 2 }))).toBe("b");
    expect(nearest(judged("a", { ...unmet, gap: 2 }), judged("b", { ...unmet, gap: 2 }))).toBe("a");
    expect(nearest(judged("a", unmet), judged("b", { outcome: "unknown" }))).toBe("b");
    expect(nearest(judged("a", unmet), judged("b", { ...unmet, gap: 2 }))).toBe("a");
    // Time runs for both requirements at once.
    expect(nearest(judged("a", { ...unmet, gap: 4 }), judged("b", { ...unmet, gaps: [3, 3] }))).toBe("b");
    // A stated paper that a person has to judge is nearer than one nobody claims, and an unmet clause is no open one.
    expect(nearest(judged("a", { ...open, silent: 1 }), judged("b", open))).toBe("b");
    expect(nearest(judged("a", { ...unmet, gap: 1 }), judged("b", { ...open, silent: 2 }))).toBe("b");
    expect(order(judged("a", { ...open, silent: 1 }), judged("b", { ...open, blanks: ["x"] }))).toEqual(["b", "a"]);
    expect(nearest()).toBeUndefined();
  });
  test("the rest come after it in that order; of those alike the one that fewer cells decide", () => {
    const open = { outcome: "unknown" } as const;
    expect(
      order(
        judged("papers", { outcome: "unmet", lacks: 1 }),
        judged("months", { outcome: "unmet", gap: 5 }),
        judged("two cells", { ...open, blanks: ["major", "school"] }),
        judged("one cell", { ...open, blanks: ["major"], inexact: ["major"] }),
        judged("met", {}),
      ),
    ).toEqual(["met", "one cell", "two cells", "months", "papers"]);
    expect(
      order(judged("a", { ...open, blanks: ["major"] }), judged("b", { ...open, inexact: ["birthDate"] })),
    ).toEqual(["a", "b"]);
    expect(
      order(judged("a", { ...open, inexact: ["major", "school"] }), judged("b", { ...open, blanks: ["x"] })),
    ).toEqual(["b", "a"]);
  });
});

test("the first day is that of the clause that comes true first, wherever the notice prints it", () => {
  const first = (facts: Facts) => decisionOf({ ...PERSON, ...HOLDER, ...facts }).earliest;
  const year = 365;
  const today = decisionOf(PERSON).earliest ?? NaN;
  expect(first({ 从业年限: 4, 取证后从业年限: 1 })).toBe(today + year);
  expect(first({ 从业年限: 3, 取证后从业年限: 2 })).toBe(today + year);
});
