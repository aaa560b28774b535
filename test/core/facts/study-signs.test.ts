import { dayOf, isoOf } from "../../../src/core/time/day";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { applicantOf, applicantsIn } from "../../support/row";

const until = (cells: Readonly<Record<string, string | number>>, grid = {}) => {
  const { studyUntil } = applicantOf(cells, grid);
  return studyUntil === null || studyUntil === Infinity ? studyUntil : isoOf(studyUntil);
};

describe("a word of study in any cell", () => {
  test.each(["在校生", "学生", "在读", "在学", "就读", "三年级", "毕业班", "未毕业", "在 校", "就读于某校"])(
    "%s speaks for good",
    (备注) => expect(until({ 备注 })).toBe(Infinity),
  );
  test.each([
    "学生处",
    "学生会",
    "学生科",
    "学生公寓",
    "学生食堂",
    "学生用品",
    "在学术部",
    "毕业就读",
    "非在校",
    "不在读",
    "不是在读",
    "毕业学生",
    "已缴费",
    "级",
  ])("%s does not speak", (备注) => expect(until({ 备注 })).toBeNull());
  test.each([
    // A course of unknown length may last six years from the end of the year in which it began.
    ["2023级", "2030-01-01"],
    ["23级", "2030-01-01"],
    ["２３级", "2030-01-01"],
    ["59级", "2066-01-01"],
    ["60级", "1967-01-01"],
    ["1999级", "2006-01-01"],
    ["2026届", "2027-01-01"],
    ["26届", "2027-01-01"],
    ["2023级、2026届", "2030-01-01"],
    ["2026届、2023级", "2030-01-01"],
    ["2023级，原2018级", "2030-01-01"],
  ])("%s speaks until %s", (备注, day) => expect(until({ 备注 })).toBe(day));
  test.each(["四级", "4级", "专技12级", "管理10级", "岗位12级", "职员11级", "第23级", "12023级", "23级别", "第26届"])(
    "%s is no year of students",
    (备注) => expect(until({ 备注 })).toBeNull(),
  );
  test("a stated length of the course ends it earlier, for each row by its own", () => {
    expect(until({ 备注: "2023级", 学制: "3年" })).toBe("2027-01-01");
    expect(until({ 备注: "2023级", 学制: "3-5年" })).toBe("2029-01-01");
    const rows = ["3年", "", "4年", "3年"].map(
      (years, place) =>
        `| 张${place} | ${idNumber("19900101", place * 2 + 1)} | 13800138000 | 网商 | 2023级 | ${years} |`,
    );
    const people = applicantsIn(
      drawGrid(["| 姓名 | 证件号码 | 手机号码 | 申报职业 | 备注 | 学制 |", ...rows].join("\n")),
    );
    expect(people.map(({ studyUntil }) => studyUntil)).toEqual([
      dayOf(2027, 1, 1),
      dayOf(2030, 1, 1),
      dayOf(2028, 1, 1),
      dayOf(2027, 1, 1),
    ]);
  });
  test("an enrolment speaks until its course is over", () => {
    expect(until({ 入学日期: "2023-09-01" })).toBe("2029-09-02");
    expect(until({ 入学日期: "2023-09-01", 学制: "3年" })).toBe("2026-09-02");
    expect(until({ 入学日期: "2023-09", 学制: "3年" })).toBe("2026-10-01");
    expect(until({ 入学日期: "2023-09-01", 学制: "3年", 备注: "2026届" })).toBe("2027-01-01");
  });
});

describe("a heading over a filled cell", () => {
  test.each<[string, string | number, number | string | null]>([
    ["学号", "A1", Infinity],
    ["学号", 20230101, Infinity],
    ["学籍号", "A1", Infinity],
    ["班级", "电商2班", Infinity],
    ["班级", "", null],
    ["班级", "/", null],
    ["班级", "否", null],
    ["班级", "非在校", null],
    ["毕业班级", "电商2班", null],
    ["就读院校", "某校", Infinity],
    ["毕业/就读院校", "某某基地", null],
    ["年级", "2023", "2030-01-01"],
    ["年级", 2023, "2030-01-01"],
    ["年级", "2023年", "2030-01-01"],
    ["年级", "三", Infinity],
    ["届别", "2026", "2027-01-01"],
    ["届别", 2026, "2027-01-01"],
    ["届别", "往届", null],
    ["是否在校生", "是", Infinity],
    ["是否在校生", "否", null],
    ["是否在校生", "", null],
    ["是否在校生", "不详", null],
    ["有无学籍", "有", Infinity],
    ["备注（学号）", "A1", null],
    ["人工核定", "在读", null],
    ["核定理由", "在读", null],
    ["其他", 2023, null],
  ])("%s, %j: %j", (heading, cell, day) => expect(until({ [heading]: cell })).toBe(day));
});

describe("the sheet's own words", () => {
  test("the sheet's name speaks for all of its rows", () => {
    expect(until({}, { name: "在校生报名表" })).toBe(Infinity);
    expect(until({}, { name: "2026届" })).toBe("2027-01-01");
  });
  const under = (title: string, school = "济南某某大学") => {
    const [applicant] = applicantsIn(
      drawGrid(`| ${title} | < | < | < | < |
        | 姓名 | 证件号码 | 手机号码 | 申报职业 | 毕业院校 |
        | 张三 | ${idNumber("19900101")} | 13800138000 | 网商 | ${school} |`),
    );
    return applicant?.studyUntil;
  };
  test("so does a title; a line longer than forty characters tells how to fill in", () => {
    expect(under("学生报名表")).toBe(Infinity);
    expect(under(`学生${"某".repeat(38)}`)).toBe(Infinity);
    expect(under(`学生${"某".repeat(39)}`)).toBeNull();
  });
  test("a line over a class speaks for the people below it, till another line speaks or they are at work", () => {
    const person = (name: string, order: number) => `| ${name} | ${idNumber("19900101", order)} | 网商 | 四级 |`;
    const people = applicantsIn(
      drawGrid(`| 姓名 | 证件号码 | 申报职业 | 申报等级 |
        ${person("甲", 1)}
        | 2024级电商1班 | < | < | < |
        ${person("乙", 3)}
        | 小计 | 1 | | |
        ${person("丙", 5)}
        | 2026届高级工班 | | | |
        ${person("丁", 7)}
        | 社会人员 | < | < | < |
        ${person("戊", 9)}`),
    );
    const days = people.map(({ studyUntil }) => (studyUntil === null ? null : isoOf(studyUntil)));
    expect(days).toEqual([null, "2031-01-01", "2031-01-01", "2027-01-01", null]);
  });
  test("a unit above the header that is the row's school", () => {
    expect(under("报名单位：济南某某大学")).toBe(Infinity);
    expect(under("报名单位名称（盖章）：济南某某大学")).toBe(Infinity);
    expect(under("报名单位：济南大学", "济南大学")).toBe(Infinity);
    expect(under("报名单位：某大学", "某大学")).toBeNull();
    expect(under("报名单位：某公司")).toBeNull();
    expect(under("济南某某大学报名表")).toBeNull();
  });
  test("or the unit or employer of the row itself; a name of three characters may stand in many", () => {
    expect(until({ 毕业院校: "济南大学", 报名单位: "济南大学培训部" })).toBe(Infinity);
    expect(until({ 毕业院校: "济南大学", 工作单位: "济南大学" })).toBe(Infinity);
    expect(until({ 毕业院校: "济南大学", 报名单位: "原济南大学" })).toBeNull();
    expect(until({ 毕业院校: "某大学", 报名单位: "某大学" })).toBeNull();
  });
});
