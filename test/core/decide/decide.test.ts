import type { Field } from "../../../src/core/terms/field";
import { isoOf } from "../../../src/core/time/day";
import { missingFields } from "../../../src/core/decide/missing";
import { decisionOf, type Facts } from "../../support/people";

/** Eligible for 四级 by five years of work. */
const WORKER: Facts = {
  出生日期: "1985-06-15",
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const TITLED = { 职称级别: "中级", 职称专业对应: "是", 取得职称后从业年限: 3 };
const PROPOSE = { assume: { "propose-level": true } };
const RETAKE = { 考试类型: "补考", 申报科目: "理论" };
const CHILD = { 申报等级: "", 从业年限: 0, 出生日期: "2012-01-01" };
const GUIZHOU = { pack: "guizhou-2023", asOf: "2023-10-01" };
const SHANGHAI = { pack: "shanghai-2026" };

/** What a row gets: levels as stated, decided and proven, clauses as used and nearest, open cells, the first day, price, papers. */
type Got = readonly [
  verdict: string,
  levels: readonly (number | null)[],
  clauses: readonly (string | null)[],
  missing: readonly Field[],
  earliest: string | null,
  fee: number | string,
  documents: number,
];
const got = (facts: Facts, setting: object = {}): Got => {
  const one = decisionOf({ ...WORKER, ...facts }, setting);
  return [
    one.verdict,
    [one.appliedLevel, one.level, one.highestLevel],
    [one.clause?.clause.id ?? null, one.nearest?.clause.id ?? null],
    one.missing,
    one.earliest === null ? null : isoOf(one.earliest),
    one.fee.kind === "yuan" ? one.fee.yuan : one.fee.kind,
    one.documents.length,
  ];
};
const OPEN_SCHOOL: readonly Field[] = ["level", "school", "major", "graduationDate", "classKind"];

describe("a decision as a whole", () => {
  test.each<[string, Facts, object, Got]>([
    ["eligible", {}, {}, ["eligible", [4, 4, 4], ["4-1", null], [], "2026-03-01", 280, 5]],
    ["too few years", { 从业年限: 4 }, {}, ["ineligible", [4, null, 5], [null, "4-1"], [], "2027-03-01", "none", 0]],
    ["a level not offered", { 申报等级: "一级" }, {}, ["ineligible", [1, null, 4], [null, null], [], null, "none", 0]],
    [
      "a level too high",
      { 申报等级: "三级" },
      {},
      ["ineligible", [3, null, 4], [null, "3-1"], [], "2030-03-01", "none", 0],
    ],
    ["years blank", { 从业年限: "" }, {}, ["undetermined", [4, 4, 5], [null, "4-1"], ["workYears"], null, 280, 5]],
    [
      "a major blank",
      { 从业年限: 0, 文化程度: "大专", 毕业日期: "2020-07-01", 院校类别: "高等职业学校" },
      {},
      ["undetermined", [4, 4, 5], [null, "4-3"], ["major"], "2031-03-01", 280, 4],
    ],
    ["an error and a clause met", { 姓名: "" }, {}, ["undetermined", [4, 4, 4], [null, "4-1"], ["name"], null, 280, 5]],
    [
      "an error and no clause met",
      { 姓名: "", 从业年限: 4 },
      {},
      ["ineligible", [4, null, 5], [null, "4-1"], [], null, "none", 0],
    ],
    [
      "years that exclude each other",
      { 从业起始年月: "2021-01-01" },
      {},
      ["undetermined", [4, 4, 5], [null, "4-1"], ["workYears"], null, 280, 5],
    ],
    ["a group", { 报名方式: "团体" }, {}, ["eligible", [4, 4, 4], ["4-1", null], [], "2026-03-01", 280, 6]],
  ])("%s", (_, facts, setting, whole) => expect(got(facts, setting)).toEqual(whole));
});

describe("a decision where no level is stated", () => {
  test.each<[string, Facts, object, Got]>([
    [
      "a level may be proven",
      { 申报等级: "" },
      {},
      ["undetermined", [null, null, 4], [null, "4-1"], ["level"], null, "none", 0],
    ],
    ["and is proposed", { 申报等级: "" }, PROPOSE, ["eligible", [null, 4, 4], ["4-1", null], [], "2026-03-01", 280, 5]],
    [
      "the lowest is proven",
      { 申报等级: "", 从业年限: 1 },
      {},
      ["undetermined", [null, null, 5], [null, "5-1"], ["level"], null, "none", 0],
    ],
    [
      "and is proposed",
      { 申报等级: "", 从业年限: 1 },
      PROPOSE,
      ["eligible", [null, 5, 5], ["5-1", null], [], "2026-03-01", 200, 3],
    ],
    ["none is", CHILD, {}, ["undetermined", [null, null, null], [null, "4-3"], OPEN_SCHOOL, null, "none", 0]],
    [
      "none is, but will be",
      CHILD,
      PROPOSE,
      ["undetermined", [null, null, null], [null, "4-3"], OPEN_SCHOOL, "2028-01-01", "none", 0],
    ],
    [
      "the level cannot be read",
      { 申报等级: "某级" },
      {},
      ["undetermined", [null, null, 4], [null, null], ["level"], null, "none", 0],
    ],
    [
      "nor is one proposed then",
      { 申报等级: "某级" },
      PROPOSE,
      ["undetermined", [null, null, 4], [null, null], ["level"], null, "none", 0],
    ],
  ])("%s", (_, facts, setting, whole) => expect(got(facts, setting)).toEqual(whole));
});

describe("a decision on a retake, or on a blank work type", () => {
  test.each<[string, Facts, object, Got]>([
    ["a retake", RETAKE, {}, ["undetermined", [4, 4, 4], [null, "4-1"], [], null, "unpublished", 5]],
    [
      "a retake by somebody who meets no clause now",
      { ...RETAKE, 从业年限: 1 },
      {},
      ["undetermined", [4, 4, 5], [null, "4-1"], [], null, "unpublished", 5],
    ],
    [
      "a retake without subjects",
      { ...RETAKE, 申报科目: "" },
      {},
      ["undetermined", [4, 4, 4], [null, "4-1"], ["subjects"], null, "unpublished", 5],
    ],
    [
      "a retake above the level proven",
      { ...RETAKE, 申报等级: "三级" },
      {},
      ["undetermined", [3, 3, 4], [null, "3-1"], [], null, "unpublished", 5],
    ],
    [
      "a retake of a level not offered",
      { ...RETAKE, 申报等级: "一级" },
      {},
      ["ineligible", [1, null, 4], [null, null], [], null, "none", 0],
    ],
    [
      "any work type has the level",
      { 申报工种: "" },
      {},
      ["eligible", [4, 4, 4], ["4-1", null], [], "2026-03-01", 280, 5],
    ],
    [
      "one work type lacks the level",
      { ...TITLED, 申报工种: "", 申报等级: "二级" },
      {},
      ["undetermined", [2, 2, 3], [null, "2-3"], ["workType"], null, 500, 6],
    ],
    [
      "one work type lacks a level that is met, no level stated",
      { ...TITLED, 申报工种: "", 申报等级: "" },
      {},
      ["undetermined", [null, null, 3], [null, "3-3"], ["level", "workType"], null, "none", 0],
    ],
    [
      "and a level proposed",
      { ...TITLED, 申报工种: "", 申报等级: "" },
      PROPOSE,
      ["undetermined", [null, 3, 3], [null, "3-3"], ["workType"], null, 360, 6],
    ],
  ])("%s", (_, facts, setting, whole) => expect(got(facts, setting)).toEqual(whole));
  test("the work type is named where it is one", () => {
    const named = (facts: Facts) => decisionOf({ ...WORKER, ...facts }).workType;
    expect([named({}), named({ 申报工种: "" }), named({ 申报职业: "人工智能训练师", 申报工种: "" })]).toEqual([
      "直播销售员",
      null,
      null,
    ]);
  });
});

describe("what stands before all clauses", () => {
  test.each<[string, Facts, object, Got]>([
    [
      "an education below the floor, perhaps still at school",
      { 文化程度: "小学", 从业年限: 10 },
      GUIZHOU,
      ["undetermined", [4, 4, null], [null, "4-2"], ["studyStatus"], null, "unpublished", 0],
    ],
    [
      "an education that is not stated",
      { 文化程度: "", 从业年限: 10 },
      GUIZHOU,
      ["eligible", [4, 4, 4], ["4-2", null], [], "2023-10-01", "unpublished", 0],
    ],
    [
      "too young by a notice that has an age for every level",
      { 出生日期: "2010-06-15", 从业年限: "", 申报工种: "视频创推员", 申报等级: "五级" },
      SHANGHAI,
      ["ineligible", [5, null, null], [null, "5-1"], [], "2026-06-15", "none", 0],
    ],
    [
      "too young for every level",
      { 出生日期: "2010-06-15", 从业年限: "", 申报工种: "视频创推员", 申报等级: "" },
      SHANGHAI,
      ["ineligible", [null, null, null], [null, null], [], null, "none", 0],
    ],
  ])("%s", (_, facts, setting, whole) => expect(got(facts, setting)).toEqual(whole));
  test("are told where every level fails by them", () => {
    const facts = { 出生日期: "2010-06-15", 从业年限: "", 申报工种: "视频创推员", 申报等级: "" };
    const { preconditions } = decisionOf({ ...WORKER, ...facts }, SHANGHAI);
    expect(preconditions.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ["not-offered", "met"],
      ["age", "unmet"],
      ["education", "met"],
    ]);
  });
});

describe("the fields that would decide a row", () => {
  const problem = (severity: string, field: Field) => ({ severity, at: { field } }) as never;
  const precondition = (outcome: string, blanks: readonly Field[]) => ({ outcome, blanks }) as never;
  const clause = (outcome: string, ...findings: readonly object[]) => ({ outcome, findings }) as never;
  test("are those in error, those that open preconditions lack, and those that open clauses lack, each once", () => {
    expect(missingFields([problem("error", "name"), problem("warning", "phone")], [], [])).toEqual(["name"]);
    expect(missingFields([], [precondition("unknown", ["workType"]), precondition("met", ["level"])], [])).toEqual([
      "workType",
    ]);
    expect(
      missingFields(
        [problem("error", "major")],
        [precondition("unknown", ["birthDate"]), precondition("unmet", ["level"])],
        [
          clause("unmet", { blanks: ["school"] }),
          clause("unknown", { blanks: ["major"], inexact: ["workYears"] }, { blanks: ["titleRank"] }),
        ],
      ),
    ).toEqual(["major", "birthDate", "workYears", "titleRank"]);
  });
  test("are no clause's where one is met", () => {
    const open = clause("unknown", { blanks: ["school"] });
    expect(missingFields([problem("error", "name")], [], [open, clause("met", { blanks: [] })])).toEqual(["name"]);
    expect(missingFields([], [], [open, clause("unmet", { blanks: [] })])).toEqual(["school"]);
  });
});
