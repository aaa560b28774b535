import {
  degreeAtSchool,
  degreesAbove,
  degreesOf,
  diplomasBelow,
  rungOf,
} from "../../../../src/core/requirements/study/course";
import { EDUCATIONS, type ClassKind, type Education, type SchoolKind } from "../../../../src/core/terms/words";
import { findingsUnder } from "../../../support/clause";
import type { Facts } from "../../../support/people";

/** What may be of somebody's course on 2026-03-01 of which only age can tell. */
function statusOf(facts: Facts, birth: string): readonly string[] {
  const asked = { kind: "diploma", schools: [], degree: { from: "小学" }, major: "none", finalYear: false };
  const [finding] = findingsUnder([asked], { 文化程度: "", 证件号码: "", ...facts, 出生日期: birth, 从业年限: 0 });
  if (finding?.evidence.kind !== "school") throw new Error("no diploma was judged");
  return finding.evidence.status;
}

describe("the age from which on a course is usually over (contract section 2)", () => {
  test.each<[Facts, number]>([
    [{ 文化程度: "高中" }, 20],
    [{ 文化程度: "职高" }, 20],
    [{ 文化程度: "中专" }, 20],
    [{ 文化程度: "技校", 班别: "中级工班" }, 20],
    [{ 文化程度: "技校", 班别: "高级工班" }, 22],
    [{ 文化程度: "技校", 班别: "预备技师班" }, 23],
    [{ 文化程度: "技校", 班别: "技师班" }, 23],
    // A class that is not said is the highest of the school.
    [{ 文化程度: "技校", 院校类别: "技工学校" }, 20],
    [{ 文化程度: "技校", 院校类别: "高级技工学校" }, 22],
    [{ 文化程度: "技校", 院校类别: "技师学院" }, 23],
    [{ 文化程度: "技校" }, 23],
    [{ 文化程度: "大专" }, 23],
    [{ 文化程度: "本科" }, 24],
    // A degree that is not said is the highest of the school.
    [{ 院校类别: "中等职业学校" }, 20],
    [{ 院校类别: "高等职业学校" }, 24],
    [{ 院校类别: "普通高等学校" }, 31],
    [{}, 31],
  ])("%j: %i", (facts, age) => {
    expect(statusOf(facts, `${2026 - age}-03-01`)).toEqual(["毕业"]);
    expect(statusOf(facts, `${2026 - age}-03-02`)).toEqual(["毕业", "应届", "在读"]);
  });

  test.each(["小学", "初中"])("%s is over at every age", (文化程度) =>
    expect(statusOf({ 文化程度 }, "2016-03-01")).toEqual(["毕业"]),
  );
});

describe("how a stated degree stands to the school", () => {
  test.each<[SchoolKind, Readonly<Record<"below" | "own" | "either" | "above", string>>]>([
    ["技工学校", { below: "小学 初中", either: "高中", own: "职高 中专 技校", above: "大专 本科 硕士 博士" }],
    ["技师学院", { below: "小学 初中", either: "高中", own: "职高 中专 技校", above: "大专 本科 硕士 博士" }],
    ["中等职业学校", { below: "小学 初中", either: "高中", own: "职高 中专 技校", above: "大专 本科 硕士 博士" }],
    ["高等职业学校", { below: "小学 初中", either: "高中 职高 中专 技校", own: "大专 本科", above: "硕士 博士" }],
    ["普通高等学校", { below: "小学 初中 高中 职高 中专 技校", either: "大专", own: "本科 硕士 博士", above: "" }],
    ["成人高等教育", { below: "小学 初中 高中 职高 中专 技校", either: "大专", own: "本科", above: "硕士 博士" }],
    ["无", { below: "", either: "小学 初中 职高 中专 技校", own: "高中", above: "大专 本科 硕士 博士" }],
  ])("%s", (kind, { own, ...ways }) => {
    const stands = (way: string) => EDUCATIONS.filter((degree) => degreeAtSchool(degree, kind) === way).join(" ");
    expect({
      own: stands("its-own"),
      below: stands("below"),
      either: stands("either"),
      above: stands("above"),
    }).toEqual({
      own,
      ...ways,
    });
  });

  test.each<[Education, SchoolKind, readonly Education[]]>([
    ["高中", "普通高等学校", ["大专", "本科"]],
    ["大专", "普通高等学校", ["本科"]],
    ["本科", "普通高等学校", ["本科"]],
    ["初中", "高等职业学校", ["中专", "大专"]],
    ["中专", "高等职业学校", ["大专"]],
    ["初中", "技师学院", ["技校", "中专", "职高"]],
    ["初中", "中等职业学校", ["职高", "中专", "技校"]],
    ["高中", "技师学院", ["技校", "中专", "职高"]],
  ])("beside %s a %s may be about to give %j", (stated, kind, degrees) =>
    expect(degreesAbove([stated], [kind])).toEqual(degrees),
  );

  test("several schools give what each of them gives, once", () =>
    expect(degreesOf(["高等职业学校", "成人高等教育"])).toEqual(["中专", "大专", "本科"]));
});

describe("diplomas that somebody may hold from before", () => {
  const below = (usual: boolean, kinds: readonly SchoolKind[], degrees: readonly Education[], room: ClassKind | null) =>
    diplomasBelow(rungOf(kinds, degrees, room), usual)
      .map(({ schoolKind, education, classKind }) => `${schoolKind} ${classKind ?? education}`)
      .sort();
  const MIDDLE = ["技工学校 中级工班", "高级技工学校 中级工班", "技师学院 中级工班", "中等职业学校 中专"];
  const SENIOR = ["高级技工学校 高级工班", "技师学院 高级工班"];
  const TECHNICIAN = ["技师学院 预备技师班", "技师学院 技师班"];
  const COLLEGE = ["高等职业学校 大专", "普通高等学校 大专", "成人高等教育 大专"];
  const BACHELOR = ["普通高等学校 本科", "高等职业学校 本科", "成人高等教育 本科"];
  const ODD = "高等职业学校 中专";

  test.each<
    [string, readonly SchoolKind[], readonly Education[], ClassKind | null, readonly string[], readonly string[]]
  >([
    ["中专", ["中等职业学校"], ["中专"], null, [], []],
    ["中级工班", ["技师学院"], ["技校"], "中级工班", [], []],
    ["高级工班", ["技师学院"], ["技校"], "高级工班", [...MIDDLE, ODD], MIDDLE],
    ["技师班", ["技师学院"], ["技校"], "技师班", [...MIDDLE, ODD, ...SENIOR], [...MIDDLE, ...SENIOR]],
    ["预备技师班", ["技师学院"], ["技校"], "预备技师班", [...MIDDLE, ODD, ...SENIOR], [...MIDDLE, ...SENIOR]],
    ["a class that is not said", ["高级技工学校"], ["技校"], null, [...MIDDLE, ODD], MIDDLE],
    ["大专", ["高等职业学校"], ["大专"], null, [...MIDDLE, ODD, ...SENIOR, ...TECHNICIAN], MIDDLE],
    [
      "本科",
      ["普通高等学校"],
      ["本科"],
      null,
      [...MIDDLE, ODD, ...SENIOR, ...TECHNICIAN, ...COLLEGE],
      [...MIDDLE, ...COLLEGE],
    ],
    [
      "硕士",
      ["普通高等学校"],
      ["硕士"],
      null,
      [...MIDDLE, ODD, ...SENIOR, ...TECHNICIAN, ...COLLEGE, ...BACHELOR],
      [...COLLEGE, ...BACHELOR],
    ],
    [
      "博士",
      ["普通高等学校"],
      ["博士"],
      null,
      [...MIDDLE, ODD, ...SENIOR, ...TECHNICIAN, ...COLLEGE, ...BACHELOR, "普通高等学校 硕士"],
      [...BACHELOR, "普通高等学校 硕士"],
    ],
  ])("below %s", (_, kinds, degrees, room, all, ordinary) => {
    expect(below(false, kinds, degrees, room)).toEqual([...all].sort());
    expect(below(true, kinds, degrees, room)).toEqual([...ordinary].sort());
  });

  test("of a course of which nothing is known every diploma may stand below", () => {
    expect(below(false, [], [], null)).toContain("普通高等学校 博士");
    expect(below(true, [], [], null)).toEqual(below(false, [], [], null));
  });
  test("a university whose degree is not said may give a 博士", () =>
    expect(below(false, ["普通高等学校"], [], null)).toContain("普通高等学校 硕士"));
});
