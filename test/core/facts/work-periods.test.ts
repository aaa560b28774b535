import { isoOf, type DayRange, type MonthRange } from "../../../src/core/time/day";
import { decisionOf } from "../../support/people";
import { applicantOf, kindsOf } from "../../support/row";
import type { CellValue } from "../../../src/core/text/value";

const days = (range: DayRange | null) => range && `${isoOf(range.min)} ${isoOf(range.max)}`;
const months = (range: MonthRange | null) => range && [range.min, range.max];

/** Work in all, its beginning, and what is told. */
function workOf(cells: Readonly<Record<string, CellValue>>) {
  const applicant = applicantOf(cells);
  return [months(applicant.workTotal), days(applicant.workStart), kindsOf(applicant)];
}

const MARCH = "2019-03-01 2019-03-31";

describe("a time that goes on says since when", () => {
  test.each([
    "2019.3-至今",
    "2019.3至今",
    "2019年3月—现在",
    "2019/3~至今",
    "2019/3～今",
    "2019-03至今",
    "2019年3月到目前",
    "自2019年3月起",
    "2019年3月至今（",
  ])("%s in 从业年限 and in 从业起始年月", (text) => {
    const written = text.replace("（", "");
    expect(workOf({ 从业年限: written })).toEqual([null, MARCH, []]);
    expect(workOf({ 从业起始年月: written })).toEqual([null, MARCH, []]);
  });

  test("a day and a year, too", () => {
    expect(workOf({ 从业年限: "2019-03-15至今" })).toEqual([null, "2019-03-15 2019-03-15", []]);
    expect(workOf({ 从业年限: "2019年至今" })).toEqual([null, "2019-01-01 2019-12-31", []]);
    expect(workOf({ 从业年限: "98年3月至今" })).toEqual([null, "1998-03-01 1998-03-31", []]);
  });

  test("it is only a bound in 参加工作时间", () => {
    const { careerStart, workStart } = applicantOf({ 参加工作时间: "2019.3-至今" });
    expect([days(careerStart), workStart]).toEqual([MARCH, null]);
  });
});

describe("a time that is over says how long, too", () => {
  test.each([
    ["2019.3-2024.5", 61, 63],
    ["2019年3月—2024年5月", 61, 63],
    ["2019/3~2024/5", 61, 63],
    ["2019.03至2024.05", 61, 63],
    ["201903-202405", 61, 63],
    ["2019-03-01至2024-02-29", 60, 60],
    ["2019-03-01至2024-02-28", 59, 59],
    ["2019-2024", 48, 72],
    ["2019.3-2019.3", 0, 1],
  ])("%s: %d to %d months", (text, min, max) => {
    const [, start] = workOf({ 从业年限: text });
    expect(workOf({ 从业年限: text })).toEqual([[min, max], start, []]);
    // Under a heading for the beginning it leaves open what came after.
    expect(workOf({ 从业起始年月: text })).toEqual([[min, Infinity], start, []]);
    expect(start).toMatch(/^2019/);
  });

  test("years stated beside it go before it", () =>
    expect(workOf({ 从业起始年月: "2019.3-2024.5", 从业年限: "5年" })).toEqual([[60, 71], MARCH, []]));

  test("work that ended years ago does not go on by an assumption", () => {
    const of = (从业起始年月: string) =>
      decisionOf({
        申报职业: "互联网营销师",
        申报工种: "直播销售员",
        申报等级: "四级",
        文化程度: "高中",
        从业起始年月,
      });
    expect(
      ["2017.3", "2017.3至今", "2017.3-2022.4", "2017.3-2022.3", "2017.3-2022.1"].map((text) => of(text).verdict),
    ).toEqual(["eligible", "eligible", "eligible", "undetermined", "undetermined"]);
  });
});

test("two beginnings that do not meet exclude each other, those that meet do not", () => {
  expect(workOf({ 从业年限: "2019.3至今", 从业起始年月: "2019-03-15" })).toEqual([null, "2019-03-15 2019-03-15", []]);
  const applicant = applicantOf({ 从业年限: "2019.3至今", 从业起始年月: "2020-03-15" });
  expect(kindsOf(applicant)).toEqual(["facts-contradict"]);
  expect([...applicant.unreliableFields].sort()).toEqual(["workStart", "workYears"]);
});

test.each(["2024.5-2019.3", "2019.3-5", "5-6-2019", "2019.3", "2019年3月", "2019-03", "2019.3-2020.5-2021.6"])(
  "%s in 从业年限 is no time with two ends, and told",
  (text) => {
    const [total, start, kinds] = workOf({ 从业年限: text });
    expect([total, start, kinds]).toEqual([null, null, ["years-unreadable"]]);
  },
);

test("a remark beside a time is looked at", () =>
  expect(workOf({ 从业起始年月: "2019.3-2024.5（实习）" })).toEqual([null, null, ["remark-unread"]]));

test("a beginning under a heading that says 本职业 is of that work", () => {
  const { ownWork } = applicantOf({ 本职业从业年限: "2019.3至今" });
  expect([...ownWork].sort()).toEqual(["workStart", "workYears"]);
});
