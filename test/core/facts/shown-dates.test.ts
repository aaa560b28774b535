import { dayOf, isoOf, type DayRange } from "../../../src/core/time/day";
import { problemSentence } from "../../../src/core/explain/problems/row";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { applicantsIn, kindsOf } from "../../support/row";
import { serialOf } from "../../../src/core/time/serial";

const serial = (year: number, month: number, date: number) => serialOf(dayOf(year, month, date), false);
const MARCH = serial(2021, 3, 1);
const iso = (range: DayRange | null) => range && `${isoOf(range.min)} ${isoOf(range.max)}`;

/** The one person of a sheet with a column of this heading. */
function personWith(heading: string, cell: string, id = idNumber("19900115"), date1904 = false) {
  const table = `| 姓名 | 证件号码 | 手机号码 | 申报职业 | 职称级别 | 原证书等级 | ${heading} |
    | 张三 | ${id} | 13800138000 | 网商 | 中级 | 五级 | ${cell} |`;
  const [applicant] = applicantsIn(drawGrid(table, { date1904 }));
  if (applicant === undefined) throw new Error("nobody in the sheet");
  return applicant;
}

describe("a date cell", () => {
  test.each([
    ["shown without a day is its month", `{${MARCH} yyyy-mm}`, "2021-03-01 2021-03-31"],
    ["as Chinese Excel writes it", `{${MARCH} [$-804]yyyy"年"m"月";@}`, "2021-03-01 2021-03-31"],
    ["shown without a day is its month, whatever day it holds", `{${MARCH + 14} mmm-yy}`, "2021-03-01 2021-03-31"],
    ["shown without a month is its year", `{${MARCH} yyyy}`, "2021-01-01 2021-12-31"],
    ["shown with its day is that day", `{${MARCH} yyyy-mm-dd}`, "2021-03-01 2021-03-01"],
    ["without a format of its own is that day", `{${MARCH}}`, "2021-03-01 2021-03-01"],
    ["with a time of the day as well", `{${MARCH}.5 yyyy-mm}`, "2021-03-01 2021-03-31"],
    ["of a year typed as a number stays that year", "{2021 yyyy-mm}", "2021-01-01 2021-12-31"],
    ["of digits typed as a number stays that day", "{20210315 yyyy-mm}", "2021-03-15 2021-03-15"],
    ["that is text keeps its day", "2021-03-01", "2021-03-01 2021-03-01"],
  ])("%s", (_, cell, range) => expect(iso(personWith("从业起始时间", cell).workStart)).toBe(range));

  test("that is no date anybody means stays unreadable", () => {
    expect(kindsOf(personWith("从业起始时间", "{3000 yyyy-mm}"))).toContain("date-unreadable");
  });

  test("counts from 1904 where the workbook does", () => {
    const cell = `{${serialOf(dayOf(2021, 3, 1), true)} yyyy-mm}`;
    expect(iso(personWith("从业起始时间", cell, undefined, true).workStart)).toBe("2021-03-01 2021-03-31");
  });

  test("merged over several people is shown to all of them as it stands in the first", () => {
    const [one, two] = applicantsIn(
      drawGrid(`| 姓名 | 证件号码 | 参加工作时间 |
        | 甲 | ${idNumber("19900115", 1)} | {${MARCH} yyyy-mm} |
        | 乙 | ${idNumber("19900115", 3)} | ^ |`),
    );
    expect([iso(one?.careerStart ?? null), iso(two?.careerStart ?? null)]).toEqual([
      "2021-03-01 2021-03-31",
      "2021-03-01 2021-03-31",
    ]);
  });
});

describe("the first of a month in a date cell", () => {
  test.each(["从业起始年月", "从业起始年月（必填）", "从业起始（年/月）"])("under %s is the month", (heading) => {
    expect(iso(personWith(heading, `{${MARCH} yyyy-mm-dd}`).workStart)).toBe("2021-03-01 2021-03-31");
    expect(iso(personWith(heading, `{${MARCH}}`).workStart)).toBe("2021-03-01 2021-03-31");
  });

  test.each([
    ["从业起始时间", `{${MARCH} yyyy-mm-dd}`],
    ["从业起始年月（如2020-01-01）", `{${MARCH} yyyy-mm-dd}`],
    ["从业起始年月", "2021-03-01"],
    ["从业起始年月", "2021.3.1"],
  ])("under %s, written %s, is that day", (heading, cell) => {
    expect(iso(personWith(heading, cell).workStart)).toBe("2021-03-01 2021-03-01");
  });

  test("and no other day of it", () => {
    expect(iso(personWith("从业起始年月", `{${MARCH + 1} yyyy-mm-dd}`).workStart)).toBe("2021-03-02 2021-03-02");
  });
});

test.each([
  ["毕业日期", (person: ReturnType<typeof personWith>) => person.graduation],
  ["从业起始年月", (person: ReturnType<typeof personWith>) => person.workStart],
  ["参加工作时间", (person: ReturnType<typeof personWith>) => person.careerStart],
  ["原证书发证日期", (person: ReturnType<typeof personWith>) => person.certificates[0]?.date ?? null],
  ["职称取得日期", (person: ReturnType<typeof personWith>) => person.title?.date ?? null],
  ["初级职称取得日期", (person: ReturnType<typeof personWith>) => person.title?.juniorDate ?? null],
])("%s shown without a day is a month", (heading, dateOf) => {
  expect(iso(dateOf(personWith(heading, `{${MARCH} yyyy-mm}`)))).toBe("2021-03-01 2021-03-31");
  expect(iso(dateOf(personWith(heading, `{${MARCH + 4} yyyy-mm-dd}`)))).toBe("2021-03-05 2021-03-05");
});

describe("the month of birth beside the number", () => {
  const JANUARY = serial(1990, 1, 1);

  test.each([
    ["出生日期", `{${JANUARY} yyyy-mm}`],
    ["出生年月", `{${JANUARY} yyyy-mm-dd}`],
    ["出生年月", `{${JANUARY} yyyy"年"m"月"}`],
    ["出生日期", `{${JANUARY} yyyy}`],
  ])("of the same month raises nothing under %s as %s", (heading, cell) => {
    const person = personWith(heading, cell);
    expect(kindsOf(person)).not.toContain("birth-mismatch");
    expect(iso(person.birth)).toBe("1990-01-15 1990-01-15");
  });

  test("of another month is told as the clerk sees it", () => {
    const person = personWith("出生日期", `{${serial(1990, 2, 1)} yyyy-mm}`);
    const problem = person.problems.find(({ kind }) => kind === "birth-mismatch");
    expect(problem).toMatchObject({ at: { value: "1990-02" }, details: { inNumber: dayOf(1990, 1, 15) } });
    expect(problem && problemSentence(problem)).toContain("填的“1990-02”");
  });

  test.each(["出生日期", "出生年月日"])("shown with a day is another day under %s", (heading) => {
    expect(kindsOf(personWith(heading, `{${JANUARY} yyyy-mm-dd}`))).toContain("birth-mismatch");
  });
});
