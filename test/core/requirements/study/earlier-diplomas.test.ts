import { findingsUnder, type Setting } from "../../../support/clause";
import type { Facts } from "../../../support/people";

/** How a degree, or a class of a technical school, is judged that may have come before the one stated. */
function outcomeOf(asked: string, facts: Facts, setting: Setting = {}) {
  const of = asked.includes("班") ? { schools: ["技工院校高级工班及以上"] } : { schools: [], degree: { from: asked } };
  const [finding] = findingsUnder([{ kind: "diploma", major: "none", finalYear: false, ...of }], facts, setting);
  const source = finding?.evidence.kind === "school" ? finding.evidence.source : null;
  return [finding?.outcome, source];
}

const ANY_BEFORE = { assume: { "highest-diploma-only": false } };
const NONE_BEFORE = { assume: { "no-unclaimed-diplomas": true } };
const USUAL = { assume: { "highest-diploma-only": false, "usual-school-routes": true } };
const BACHELOR = { 文化程度: "本科", 院校类别: "普通高等学校" };
const COLLEGE = { 文化程度: "大专", 院校类别: "高等职业学校" };

describe("what may have come before a diploma that is held", () => {
  const held = { ...COLLEGE, 学习状态: "毕业" };
  test("nothing, as the highest is stated; else every lower one may be held", () => {
    expect(outcomeOf("高级工班", held)).toEqual(["unmet", "last"]);
    expect(outcomeOf("高级工班", held, ANY_BEFORE)).toEqual(["unknown", "unstated"]);
    expect(outcomeOf("本科", held, ANY_BEFORE)).toEqual(["unmet", "last"]);
  });
  test("by the ordinary ways a 大专 comes from a secondary school, and from no 高级工班", () =>
    expect(outcomeOf("高级工班", held, USUAL)).toEqual(["unmet", "last"]));
  test("原学历 says it, so that only what lies below that may be held as well", () => {
    expect(outcomeOf("高级工班", { ...held, 原学历: "中专" }, ANY_BEFORE)).toEqual(["unmet", "last"]);
    expect(outcomeOf("高级工班", { ...held, 原学历: "中专肄业" }, ANY_BEFORE)).toEqual(["unmet", "last"]);
  });
});

describe("what may have come before a course under way", () => {
  const student = { ...BACHELOR, 学习状态: "在读" };
  test("a lower diploma, unless nobody is taken to hold one unsaid", () => {
    expect(outcomeOf("大专", student)).toEqual(["unknown", "unstated"]);
    expect(outcomeOf("大专", student, NONE_BEFORE)).toEqual(["unmet", "last"]);
    expect(outcomeOf("本科", student)).toEqual(["unmet", "last"]);
  });
  test("what 原学历 says is held", () => {
    expect(outcomeOf("大专", { ...student, 原学历: "大专" })).toEqual(["met", "former"]);
    expect(outcomeOf("大专", { ...student, 原学历: "高中" })).toEqual(["unmet", "last"]);
  });
  test.each(["硕士", "博士"])("whoever studies for a %s holds 本科", (degree) => {
    const postgraduate = { 文化程度: degree, 院校类别: "普通高等学校", 学习状态: "在读" };
    expect(outcomeOf("本科", postgraduate)).toEqual(["met", "former"]);
    expect(outcomeOf("本科", postgraduate, NONE_BEFORE)).toEqual(["met", "former"]);
    expect(outcomeOf("硕士", { ...postgraduate, 文化程度: "硕士" })).toEqual(["unmet", "last"]);
  });
});

describe("a school and a degree that do not go together", () => {
  test("general education beside a university: the university's course is another, under way", () => {
    const pupil = { 文化程度: "高中", 院校类别: "普通高等学校" };
    expect(outcomeOf("高中", { ...pupil, 学习状态: "在读" })).toEqual(["met", "former"]);
    expect(outcomeOf("本科", { ...pupil, 学习状态: "在读" }, NONE_BEFORE)).toEqual(["unmet", "last"]);
    expect(outcomeOf("本科", { ...pupil, 学习状态: "毕业" }, NONE_BEFORE)[0]).toBe("unknown");
  });
  test("a degree above what the school gives comes from elsewhere", () => {
    const both = { 文化程度: "大专", 院校类别: "技师学院" };
    expect(outcomeOf("大专", { ...both, 学习状态: "毕业" })).toEqual(["met", "former"]);
    expect(outcomeOf("大专", { ...both, 学习状态: "在读" })[0]).toBe("unknown");
    expect(outcomeOf("高级工班", { ...both, 学习状态: "毕业", 班别: "高级工班" })[0]).toBe("unknown");
    expect(outcomeOf("高级工班", { ...both, 学习状态: "毕业", 班别: "中级工班" })[0]).toBe("unmet");
  });
  test("大专 at a university may be its own or from before, unless 原学历 says less", () => {
    const either = { 文化程度: "大专", 院校类别: "普通高等学校", 学习状态: "在读" };
    expect(outcomeOf("大专", either, NONE_BEFORE)).toEqual(["unknown", "either"]);
    expect(outcomeOf("大专", { ...either, 原学历: "高中" }, NONE_BEFORE)).toEqual(["unmet", "last"]);
    expect(outcomeOf("大专", { ...either, 原学历: "大专" }, NONE_BEFORE)).toEqual(["met", "former"]);
  });
});
