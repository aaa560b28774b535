import type { Applicant } from "../../../src/core/facts/applicant";
import type { Fact } from "../../../src/core/facts/fact";
import { withoutUnreliable } from "../../../src/core/decide/unreliable";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { applicantsRead } from "../../support/row";

/** The people of a sheet with these columns beside the plain ones. */
function peopleWith(headings: string, ...rows: readonly string[]): readonly Applicant[] {
  const lines = rows.map((cells, place) => `| 张${place} | ${idNumber("19900115", place)} | 13800138000 | ${cells} |`);
  return applicantsRead(drawGrid([`| 姓名 | 证件号码 | 手机号码 | ${headings} |`, ...lines].join("\n")));
}

function personWith(headings: string, cells: string): Applicant {
  const [person] = peopleWith(headings, cells);
  if (person === undefined) throw new Error("nobody in the sheet");
  return person;
}

const known = (fact: Fact<unknown> | null | undefined) => fact && [fact.field, fact.state];

describe("a fact knows its field and how it is known", () => {
  test.each<[string, string, (person: Applicant) => Fact<unknown> | null | undefined, string, unknown]>([
    ["毕业日期", "2021-06-30", ({ graduation }) => graduation, "graduationDate", "stated"],
    ["毕业日期", "", ({ graduation }) => graduation, "graduationDate", "blank"],
    ["毕业日期", "某日", ({ graduation }) => graduation, "graduationDate", "unreadable"],
    ["姓名拼音", "", ({ workStart }) => workStart, "workStart", "blank"],
    ["文化程度", "大专", ({ education }) => education, "education", "stated"],
    ["文化程度", "", ({ education }) => education, "education", "blank"],
    ["院校类别", "技工学校", ({ schoolKinds }) => schoolKinds, "schoolKind", "stated"],
    ["毕业院校", "山东大学", ({ schoolKinds }) => schoolKinds, "schoolKind", { from: ["school"] }],
    ["文化程度", "中专", ({ schoolKinds }) => schoolKinds, "schoolKind", { from: ["education"] }],
    ["姓名拼音", "", ({ birth }) => birth, "birthDate", { from: ["idNumber"] }],
    [
      "入学日期 | 学制",
      "2020-09-01 | 3年",
      ({ courseEnd }) => courseEnd,
      "enrolmentDate",
      { from: ["enrolmentDate", "schoolYears"] },
    ],
    ["原证书等级", "五级", ({ certificates: [one] }) => one?.level, "certificateLevel", "stated"],
    ["原证书等级", "五级", ({ certificates: [one] }) => one?.date, "certificateDate", "blank"],
    ["原证书等级", "五级", ({ certificates: [one] }) => one?.workAfter, "workAfterCertificate", "blank"],
    ["原证书2等级", "五级", ({ certificates: [one] }) => one?.date, "certificate2Date", "blank"],
    ["原证书2等级", "不知几级", ({ certificates: [one] }) => one?.level, "certificate2Level", "unreadable"],
    [
      "原证书等级",
      "预备技师",
      ({ certificates: [one] }) => one?.kind,
      "certificateKind",
      { from: ["certificateLevel"] },
    ],
    ["职称级别", "中级", ({ title }) => title?.rank, "titleRank", "stated"],
    ["职称名称", "助理经济师", ({ title }) => title?.rank, "titleRank", { from: ["titleName"] }],
    ["职称级别", "中级", ({ title }) => title?.date, "titleDate", "blank"],
  ])("%s: %s", (headings, cells, fact, field, state) =>
    expect(known(fact(personWith(headings, cells)))).toEqual([field, state]),
  );

  test("the second certificate has no column for years after it", () => {
    expect(personWith("原证书2等级", "五级").certificates[0]?.workAfter).toBeNull();
  });

  test("a fact in whose field an error is found is contradicted and says nothing", () => {
    const person = personWith("毕业日期 | 文化程度 | 原证书等级", "2021-06-30 | 大专 | 五级");
    const sure = withoutUnreliable(person, ["graduationDate", "education", "certificateLevel"]);
    expect([sure.graduation, sure.education, sure.certificates[0]?.level]).toEqual([
      { value: null, field: "graduationDate", state: "contradicted" },
      { value: [], field: "education", state: "contradicted" },
      { value: null, field: "certificateLevel", state: "contradicted" },
    ]);
    expect([known(sure.schoolKinds), known(sure.birth)]).toEqual([
      ["schoolKind", "contradicted"],
      ["birthDate", { from: ["idNumber"] }],
    ]);
  });

  test("rows of one sheet that say the same share their facts", () => {
    const [one, two, other] = peopleWith(
      "毕业日期 | 原证书等级",
      "2021-06-30 | 五级",
      "2021-06-30 | 五级",
      "2021-07-01 | ",
    );
    expect(one?.graduation).toBe(two?.graduation);
    expect(one?.certificates[0]?.level).toBe(two?.certificates[0]?.level);
    expect(one?.graduation).not.toBe(other?.graduation);
    expect(one?.workStart).toBe(other?.workStart);
  });
});
