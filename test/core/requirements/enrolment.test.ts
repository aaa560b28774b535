import { toldUnder, type Told } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

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

describe("what is told of an enrolment", () => {
  const PUPIL: Facts = { 文化程度: "技校", 院校类别: "技师学院", 班别: "高级工班", 学习状态: "在读" };
  const asked = { kind: "enrolment", schools: ["技师学院"], classes: ["高级工班", "技师班"] };
  test.each<[string, Facts, Told]>([
    ["in the class", {}, ["met", null, false, [], []]],
    ["in its last year", { 学习状态: "应届" }, ["met", null, false, [], []]],
    ["graduated", { 学习状态: "毕业" }, ["unmet", null, true, [], []]],
    ["left without a diploma", { 学习状态: "肄业" }, ["unmet", null, true, [], []]],
    ["another class", { 班别: "中级工班" }, ["unmet", null, true, [], []]],
    ["a class that nobody says", { 班别: "" }, ["unknown", null, false, ["classKind"], []]],
    ["another school", { 院校类别: "高级技工学校" }, ["unmet", null, true, [], []]],
    ["any technical school", { 院校类别: "" }, ["unknown", null, false, ["schoolKind"], []]],
    [
      "no state, and young",
      { 学习状态: "", 证件号码: "", 出生日期: "2008-01-15" },
      ["unknown", null, false, ["graduationDate"], []],
    ],
  ])("%s", (_, facts, told) => expect(toldUnder([asked], { ...PUPIL, ...facts })).toEqual(told));
  test("any class where none is named", () =>
    expect(toldUnder([{ kind: "enrolment", schools: ["技师学院"] }], { ...PUPIL, 班别: "" })[0]).toBe("met"));
});
