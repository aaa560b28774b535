import { beginningOf, mayMean, parseDate } from "../../../../src/core/facts/values/date";
import { dayFromIso, isoOf } from "../../../../src/core/time/day";
import type { CellValue } from "../../../../src/core/text/value";
import { serialOf } from "../../../../src/core/time/serial";

/** "2020-09-01" for a day, "2020-09-01…2020-09-30" for an interval, null and the two words as they are. */
function read(value: CellValue, date1904 = false): string | null {
  const date = parseDate(value, date1904);
  if (date === null || typeof date === "string") return date;
  return date.min === date.max ? isoOf(date.min) : `${isoOf(date.min)}…${isoOf(date.max)}`;
}

test.each<CellValue>([
  "2020-09-01",
  "2020-9-1",
  "2020/9/1",
  "2020.9.1",
  "2020.09.01",
  "2020年9月1日",
  "2020年09月01号",
  "2020 年 9 月 1 日",
  "２０２０．９．１",
  "二〇二〇年九月一日",
  "20200901",
  20200901,
  44075,
  44075.75,
  "44075",
  "2020-09-01 00:00:00",
  "2020-09-01T00:00:00.000Z",
  "2020/9/1 8:30",
  " 2020-9-1 ",
  "2020 9 1",
  "2020。9。1",
  "2020,9,1",
  "2020\\9\\1",
  "2020/9/1/",
  "'2020-09-01",
  "二○二○年九月一日",
  "预计2020年9月1日",
  "2020年9月1日出生",
  "2020年9月1日（预计）",
  "2020-09-01 上午8:30",
  "2020年9月1日 8时30分",
  "2020/9/1 8:30:00 AM",
  "2020年9月1日星期二",
  "2020-09-01（周二）",
  "2020—09—01",
  "2020﹣09﹣01",
  "2020-09-01。",
  "44075.75",
  "44075.0",
  "20200901.0",
  "20年9月1日",
  "1-Sep-2020",
  "1-Sep-20",
])("%j is the first of September 2020", (value) => expect(read(value)).toBe("2020-09-01"));

test("a workbook that counts from 1904", () => {
  expect(read(44075 - 1462, true)).toBe("2020-09-01");
  expect(read(serialOf(dayFromIso("1990-01-01") ?? 0, true), true)).toBe("1990-01-01");
});

test.each<CellValue>([
  "2020-09",
  "2020年9月",
  "2020.9",
  "2020.09",
  "2020/9",
  "202009",
  202009,
  2020.9,
  2020.09,
  "2020年9月份",
  "2020 9",
  "2020，9",
  "2020.9毕业",
  "预计2020年9月毕业",
  "2020年9月（预计）",
  "自2020年9月",
  "2020年9月入职",
  "2020年9月底",
  "2020年9月上旬",
  "20年9月",
])("%j is somewhere in September 2020", (value) => expect(read(value)).toBe("2020-09-01…2020-09-30"));

test.each<CellValue>(["2020", "2020年", 2020, "2020届", "2020年毕业", "2020年底", "2020年下半年"])(
  "%j is somewhere in 2020",
  (value) => expect(read(value)).toBe("2020-01-01…2020-12-31"),
);

test("2019 1 2 is no December", () => expect(read("2019 1 2")).toBe("2019-01-02"));

test("the number 2020.1 may have been October, the text says which it is", () => {
  expect(read(2020.1)).toBe("2020-01-01…2020-10-31");
  expect(read("2020.10")).toBe("2020-10-01…2020-10-31");
  expect(read("2020.1")).toBe("2020-01-01…2020-01-31");
  expect(read(2020.11)).toBe("2020-11-01…2020-11-30");
  expect(read(2020.12)).toBe("2020-12-01…2020-12-31");
});

test.each<CellValue>(["", " ", "无", "/", "—"])("%j is no date at all", (value) => expect(read(value)).toBeNull());

test.each<CellValue>([
  "2025-02-29",
  "2025-13-01",
  "2025年4月31日",
  "2025.0.1",
  "202513",
  "20250230",
  2025.13,
  "1850-01-01",
  "2020年0月",
])("%j is in no calendar", (value) => expect(read(value)).toBe("impossible"));

test.each<CellValue>([
  "2026125",
  2026125,
  "9/1/2020",
  "5/9/12",
  "12.9.5",
  "19.3",
  "26年",
  "45年5月",
  "Sep-20",
  "民国77年2月29日",
  "农历1988年2月29日",
  "2O20-09-01",
  "约2019年",
  190,
  "451301",
  "去年",
  "至今",
  "19909",
  12,
  0,
  -5,
  "2020-09-01至2023-06-30",
  true,
])("%j could be several dates, or is none", (value) => expect(read(value)).toBe("unreadable"));

test("years from 1900 to the last that a serial can have", () => {
  expect(read(1900)).toBe("1900-01-01…1900-12-31");
  expect(read("1900-01-01")).toBe("1900-01-01");
  expect(read("1899-12-31")).toBe("impossible");
  expect(read(1899)).not.toBe("1899-01-01…1899-12-31");
});

test.each<[CellValue, string]>([
  [2020.01, "2020-01-01…2020-01-31"],
  [2020.3, "2020-03-01…2020-03-31"],
  [2020.123, "unreadable"],
  [2020.13, "impossible"],
  [2020.2, "2020-02-01…2020-02-29"],
  ["2020-09-30", "2020-09-30"],
  ["2020-09-31", "impossible"],
  ["2020-00-10", "impossible"],
  ["2020-12-00", "impossible"],
  ["2020-12-31", "2020-12-31"],
  ["19001", "unreadable"],
  ["202009011", "unreadable"],
  ["2020.9.", "2020-09-01…2020-09-30"],
  ["2020年9月30", "2020-09-30"],
  ["2020-09-01 00:00:00.000+08:00", "2020-09-01"],
  ["取得2020年9月", "unreadable"],
  ["2020年9月取得", "2020-09-01…2020-09-30"],
  ["2020年9月发证", "2020-09-01…2020-09-30"],
  ["2020年9月参加工作", "2020-09-01…2020-09-30"],
  ["拟2020年9月", "2020-09-01…2020-09-30"],
  ["将于2020年9月毕业", "2020-09-01…2020-09-30"],
  ["2020–09–01", "2020-09-01"],
  ["2020~09~01", "2020-09-01"],
])("%j: %s", (value, said) => expect(read(value)).toBe(said));

test.each<[CellValue, string]>([
  ["88/2/29", "1988-02-29"],
  ["88.2.29", "1988-02-29"],
  ["88-02-29", "1988-02-29"],
  ["88年2月29日", "1988-02-29"],
  ["880229", "1988-02-29"],
  [880229, "1988-02-29"],
  ["89/2/29", "impossible"],
  ["98.9", "1998-09-01…1998-09-30"],
  ["98年9月", "1998-09-01…1998-09-30"],
  ["98年", "1998-01-01…1998-12-31"],
  // The years that two digits can mean, at their limits.
  ["50年9月", "1950-09-01…1950-09-30"],
  ["49年9月", "unreadable"],
  ["41年9月", "unreadable"],
  ["40年9月", "2040-09-01…2040-09-30"],
  ["50.9", "1950-09-01…1950-09-30"],
  ["40.9", "unreadable"],
  // Of 9/13 and 13/9 only one is a day.
  ["9/13/2020", "2020-09-13"],
  ["13/9/2020", "2020-09-13"],
  ["9/12/2020", "unreadable"],
  ["9/9/2020", "2020-09-09"],
  ["13/13/2020", "unreadable"],
  ["31-Feb-2020", "impossible"],
  // A time at Greenwich: midnight in Shanghai is the evening before.
  ["2020-08-31T16:00:00.000Z", "2020-08-31…2020-09-01"],
  ["2020-09-01T00:00:00Z", "2020-09-01"],
])("%j: %s, two digits, other orders and times", (value, said) => expect(read(value)).toBe(said));

test.each<[string, boolean]>([
  ["88/2/29", true],
  ["88.2.29", true],
  ["2/29/88", true],
  ["29-02-1988", true],
  ["1988/2/29", true],
  ["88年2月29日", true],
  ["88/2/28", false],
  ["87/2/29", false],
  ["29年2月88日", false],
  ["880229", false],
])("%s may mean 29 February 1988: %s", (text, may) => expect(mayMean(text, dayFromIso("1988-02-29") ?? 0)).toBe(may));

test.each([
  ["2020.9至今", "2020.9"],
  ["2020.9-至今", "2020.9"],
  ["2020.9到现在", "2020.9"],
  ["2020.9—目前", "2020.9"],
  ["2020年9月起", "2020年9月"],
  ["2020年9月开始", "2020年9月"],
  ["2020年9月以来", "2020年9月"],
  ["至今2020", "至今2020"],
  ["2020.9", "2020.9"],
])("the beginning of %s is %s", (text, beginning) => expect(beginningOf(text)).toBe(beginning));
