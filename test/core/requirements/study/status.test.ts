import { isoOf } from "../../../../src/core/time/day";
import { findingsUnder, rowUnder } from "../../../support/clause";
import type { Facts } from "../../../support/people";

const DIPLOMA = { kind: "diploma", schools: [], degree: { from: "大专" }, major: "none", finalYear: false };
const FINAL_YEAR = { ...DIPLOMA, finalYear: true };

/** What may be of a 大专 on a day. */
function statusOf(facts: Facts, asOf = "2026-03-01"): readonly string[] {
  const [finding] = findingsUnder([FINAL_YEAR], { 文化程度: "大专", ...facts }, { asOf });
  if (finding?.evidence.kind !== "school") throw new Error("no diploma was judged");
  return finding.evidence.status;
}

describe("a day of graduation", () => {
  test.each([
    ["2026-03-01", ["毕业"]],
    ["2026-03-02", ["应届"]],
    ["2026-12-31", ["应届"]],
    ["2027-01-01", ["在读"]],
    ["2026-03", ["毕业", "应届"]],
    ["2026", ["毕业", "应届"]],
  ])("%s on 2026-03-01", (毕业日期, status) => expect(statusOf({ 毕业日期 })).toEqual(status));
  test.each([
    // From 1 July on, by 31 August of the next year, it may be either.
    ["2026-06-30", "2027-08-31", ["在读"]],
    ["2026-07-01", "2027-08-31", ["应届", "在读"]],
    ["2026-07-01", "2027-09-01", ["在读"]],
    ["2026-07-01", "2027", ["应届", "在读"]],
  ])("on %s of %s", (asOf, 毕业日期, status) => expect(statusOf({ 毕业日期 }, asOf)).toEqual(status));
});

describe("a stated status against that day", () => {
  test.each<[string, string, readonly string[]]>([
    ["毕业", "2026-03-01", ["毕业"]],
    ["应届", "2026-03-01", ["毕业"]],
    ["应届", "2026-07-01", ["应届"]],
    ["在读", "2026-07-01", ["应届"]],
    ["在读", "2027-07-01", ["在读"]],
    ["结业", "2020-07-01", ["结业"]],
    ["肄业", "2020-07-01", ["肄业"]],
    ["肄业", "2028-07-01", ["肄业"]],
  ])("%s with %s", (学习状态, 毕业日期, status) => expect(statusOf({ 学习状态, 毕业日期 })).toEqual(status));
  test.each([
    ["毕业", "2026-07-01"],
    ["在读", "2026-03-01"],
    ["应届", "2027-07-01"],
  ])("%s and %s exclude each other: it may be anything", (学习状态, 毕业日期) =>
    expect(statusOf({ 学习状态, 毕业日期 })).toEqual(["毕业", "应届", "在读"]),
  );
});

describe("the end of the course by 入学日期 and 学制", () => {
  const YOUNG = { 证件号码: "", 出生日期: "2007-01-15" };
  test.each([
    ["2024-09-01", ["在读"]],
    ["2023-09-01", ["毕业", "应届"]],
    ["2023-10-01", ["应届"]],
    // Over, so that only age tells.
    ["2022-09-01", ["毕业", "应届", "在读"]],
  ])("begun %s for three years", (入学日期, status) =>
    expect(statusOf({ ...YOUNG, 入学日期, 学制: "3年" })).toEqual(status),
  );
});

describe("the earliest day on which a diploma is there", () => {
  const earliest = (facts: Facts, asked = DIPLOMA) => {
    const { earliest: day } = rowUnder([asked], { 文化程度: "大专", 从业年限: 0, ...facts }).decision;
    return day && isoOf(day);
  };
  test("is that of the graduation; where 应届 will do the first of its year", () => {
    expect(earliest({ 毕业日期: "2027-07-01" })).toBe("2027-07-01");
    expect(earliest({ 毕业日期: "2027-07-01" }, FINAL_YEAR)).toBe("2027-01-01");
    expect(earliest({ 学习状态: "肄业" })).toBeNull();
  });
});
