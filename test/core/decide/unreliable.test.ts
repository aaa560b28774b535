import { withoutUnreliable } from "../../../src/core/decide/unreliable";
import type { Applicant } from "../../../src/core/facts/applicant";
import { empty, stated } from "../../../src/core/facts/fact";
import type { Field } from "../../../src/core/terms/field";
import { applicant, valuesOf } from "../../support/applicant";
import { decisionOf, type Facts } from "../../support/people";

const NOBODY: Facts = {
  出生日期: "1980-06-15",
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 3,
};
const verdictOf = (facts: Facts, setting = {}) => decisionOf({ ...NOBODY, ...facts }, setting).verdict;

describe("one fact in error is unknown in every test", () => {
  test.each([
    ["五级 held, its date unreadable", { 原证书等级: "五级", 原证书发证日期: "前年" }, "undetermined"],
    ["years unreadable", { 从业年限: "好多年" }, "undetermined"],
    [
      "born 2010 or 2000: the ID says otherwise",
      { 申报等级: "五级", 出生日期: "2010-06-15", 证件号码: "370102200006150017" },
      "undetermined",
    ],
  ])("%s", (_, facts, verdict) => expect(verdictOf(facts as Facts)).toBe(verdict));

  test("whoever is provably not eligible whatever the error hides is ineligible", () =>
    expect(verdictOf({ 姓名: "", 从业年限: 3 })).toBe("ineligible"));
});

/** Somebody who says everything. */
const day = { min: 10_000, max: 10_000 };
const months = { min: 12, max: 12 };
const certificate = {
  kind: "职业资格证书",
  level: 4,
  occupation: "导游",
  number: "1",
  date: day,
  workAfter: months,
} as const;
const FULL = applicant({
  sex: "女",
  birth: day,
  education: ["大专"],
  former: { education: ["高中"], adultForm: false, status: null },
  schoolKinds: ["高等职业学校"],
  classKind: "高级工班",
  major: "电子商务",
  formerMajor: "物流",
  graduation: day,
  courseEnd: day,
  studyStatus: "毕业",
  workTotal: months,
  workStart: day,
  careerStart: day,
  currentOccupation: "导游",
  certificates: [
    { slot: 1, ...certificate },
    { slot: 2, ...certificate, workAfter: null },
  ],
  title: { rank: "中级", matches: true, date: day, workAfter: months, juniorDate: day },
  training: { level: 4, occupation: null, proof: null },
  apprenticeship: true,
  evaluatedSchool: true,
  records: { work: [], study: [] } as never,
  applied: { level: 4 },
});

/** Every fact of a row by its path, with what it says; "" for all that says nothing. */
function factsIn(one: Applicant): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return;
    if (typeof value === "object" && !("min" in value)) {
      for (const [key, inner] of Object.entries(value)) walk(path === "" ? key : `${path}.${key}`, inner);
    } else facts.set(path, JSON.stringify(value));
  };
  walk("", { ...valuesOf(one), unreliableFields: null });
  return facts;
}

describe("a doubtful cell hides what it says, all that was drawn from it, and nothing else", () => {
  const hidden = (...fields: readonly Field[]) => {
    const before = factsIn(FULL);
    const after = factsIn(withoutUnreliable({ ...FULL, unreliableFields: new Set(fields) }));
    return [...before].filter(([path, value]) => after.get(path) !== value).map(([path]) => path);
  };
  test.each<[Field, readonly string[]]>([
    ["sex", ["sex"]],
    ["birthDate", ["birth"]],
    ["education", ["education.0", "schoolKinds.0"]],
    ["formerEducation", ["former.education.0", "former.adultForm"]],
    ["school", ["schoolKinds.0"]],
    ["schoolKind", ["schoolKinds.0"]],
    ["classKind", ["classKind"]],
    ["major", ["major"]],
    ["formerMajor", ["formerMajor"]],
    ["graduationDate", ["graduation"]],
    ["enrolmentDate", ["courseEnd"]],
    ["studyStatus", ["studyStatus"]],
    ["workStart", ["workStart"]],
    ["careerStart", ["careerStart"]],
    ["currentOccupation", ["currentOccupation"]],
    ["hasCertificate", ["certificatesAsked"]],
    ["certificateLevel", ["certificatesAsked", "certificates.0.level"]],
    ["certificateKind", ["certificatesAsked", "certificates.0.kind", "certificates.0.level"]],
    ["certificateOccupation", ["certificates.0.occupation"]],
    ["certificateDate", ["certificates.0.date"]],
    ["workAfterCertificate", ["certificates.0.workAfter"]],
    ["certificate2Level", ["certificatesAsked", "certificates.1.level"]],
    ["certificate2Kind", ["certificates.1.kind", "certificates.1.level"]],
    ["certificate2Occupation", ["certificates.1.occupation"]],
    ["certificate2Date", ["certificates.1.date"]],
    ["titleMatches", ["title.matches"]],
    ["titleDate", ["title.date"]],
    ["workAfterTitle", ["title.workAfter"]],
    ["juniorTitleDate", ["title.juniorDate"]],
    ["titleRank", ["title.rank", "title.matches", "title.date", "title.workAfter", "title.juniorDate"]],
    ["trainingLevel", ["training.level"]],
    ["apprenticeship", ["apprenticeship"]],
    ["evaluatedSchool", ["evaluatedSchool"]],
    ["level", ["applied.level"]],
    ["phone", []],
  ])("%s", (field, paths) => expect(new Set(hidden(field))).toEqual(new Set(paths)));
  test("years in doubt: what 工作经历 says of work is in doubt with them", () => {
    const { workTotal, records } = withoutUnreliable(FULL, ["workYears"]);
    expect([workTotal.value, workTotal.state, records?.work]).toEqual([null, "contradicted", null]);
    expect(withoutUnreliable(FULL, ["workStart"]).records?.work).toEqual([]);
  });
  test("what cannot be read stays so, and what an error concerns is known as such", () => {
    const one = { ...FULL, major: empty("major", "unreadable"), school: stated("school", "某校") };
    const read = withoutUnreliable(one, ["major", "school", "education", "hasCertificate", "certificateKind"]);
    expect([read.major.state, read.school.state, read.education.state, read.schoolKinds.state]).toEqual([
      "unreadable",
      "contradicted",
      "contradicted",
      "contradicted",
    ]);
    expect([read.certificatesAsked, read.certificates[0]?.level.state]).toEqual([
      { value: false, field: "hasCertificate", state: "contradicted" },
      "contradicted",
    ]);
    expect([...read.unreliableFields].sort()).toEqual(
      ["certificateKind", "education", "hasCertificate", "major", "school"].sort(),
    );
  });
  test("nobody in doubt is left as he is", () => expect(withoutUnreliable(FULL)).toBe(FULL));
});
