import { decisionOf, packOf, type Facts } from "../../support/people";
import { quote } from "../../../src/core/decide/fee";

const PERSON: Facts = { 文化程度: "高中", 从业年限: 30, 申报职业: "互联网营销师", 申报工种: "视频创推员" };
const fee = (facts: Facts, setting = {}) => {
  const { fee: quoted } = decisionOf({ ...PERSON, ...facts }, setting);
  return quoted.kind === "yuan" ? quoted.yuan : quoted.kind;
};

test.each([
  ["五级", 200],
  ["四级", 280],
  ["三级", 360],
])("Jinan, %s: %s yuan", (level, yuan) => expect(fee({ 申报等级: level })).toBe(yuan));

test("Jinan, 二级, with 综合 for one occupation and without for the other", () => {
  const two = { 申报等级: "二级", 职称级别: "中级", 职称专业对应: "是", 取得职称后从业年限: 3 };
  expect(fee(two)).toBe(500);
  expect(fee({ ...two, 申报科目: "理论、技能、综合" })).toBe(500);
  expect(fee({ ...two, 申报职业: "人工智能训练师", 申报工种: "" })).toBe(500);
  expect(fee({ ...two, 申报职业: "人工智能训练师", 申报工种: "", 申报科目: "理论、技能、综合" })).toBe(500);
});

test("Jinan publishes totals only: a part of the subjects has no price, and that is not 0", () => {
  expect(fee({ 申报等级: "四级", 申报科目: "理论、技能" })).toBe(280);
  expect(fee({ 申报等级: "四级", 申报科目: "理论" })).toBe("unpublished");
  expect(fee({ 申报等级: "四级", 考试类型: "补考", 申报科目: "理论" })).toBe("unpublished");
});

test("Shanghai prices subjects: retakes by subject, all of them the whole fee", () => {
  const shanghai = (facts: Facts) => fee({ 申报等级: "四级", ...facts }, { pack: "shanghai-2026" });
  expect(shanghai({})).toBe(528);
  expect(shanghai({ 考试类型: "补考", 申报科目: "理论" })).toBe(100);
  expect(shanghai({ 考试类型: "补考", 申报科目: "技能" })).toBe(428);
  expect(shanghai({ 考试类型: "补考", 申报科目: "理论、技能" })).toBe(528);
  expect(shanghai({ 考试类型: "补考", 申报科目: "" })).toBe("unpublished");
});

test("a notice without fees says so", () =>
  expect(fee({ 申报等级: "四级", 文化程度: "初中" }, { pack: "guizhou-2023", asOf: "2023-10-01" })).toBe(
    "unpublished",
  ));

test("nothing is due where the row is ineligible", () => expect(fee({ 申报等级: "三级", 从业年限: 1 })).toBe("none"));

test("all subjects' retake price equals the whole fee wherever subject prices exist", () => {
  for (const pack of ["shanghai-2026", "beijing-itmc-2024"]) {
    for (const occupation of packOf(pack).occupations) {
      for (const level of [5, 4, 3, 2, 1] as const) {
        const subjects = occupation.subjects[level];
        if (!subjects) continue;
        const whole = quote(occupation, level, null, false);
        expect(whole.kind).toBe("yuan");
        expect(quote(occupation, level, subjects, true)).toEqual(whole);
      }
    }
  }
});
