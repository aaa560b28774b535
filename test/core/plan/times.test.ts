import { printedTimes, type PrintedDate } from "../../../src/core/plan/times";

/** 2026-01-25, ?-03 (no year, no day), +1-01-05 (next year). */
function said({ year, yearShift, month, date, part, weekday }: PrintedDate): string {
  const years = year === null ? (yearShift === 0 ? "?" : `+${yearShift}`) : String(year);
  const days = date === null ? "" : `-${date}`;
  return `${years}-${month}${days}${part === null ? "" : ` ${part}`}${weekday === null ? "" : ` w${weekday}`}`;
}

function read(text: string | number): string {
  const { times, unread, impossible } = printedTimes(text, false);
  const told = times.map(({ kind, from, to }) => {
    const span = from === to ? said(from) : `${said(from)}..${said(to)}`;
    return kind === "on" ? span : `${kind} ${span}`;
  });
  return [...told, ...(unread === "" ? [] : [`“${unread}”`]), ...impossible.map((one) => `no ${one}`)].join(", ");
}

test.each([
  ["2026年1月25日", "2026-1-25"],
  ["2026 年 1 月 25 日", "2026-1-25"],
  ["2026.1.25", "2026-1-25"],
  ["2026/4/11", "2026-4-11"],
  ["二〇二六年三月", "2026-3"],
  ["5月28日-29日", "?-5-28..?-5-29"],
  ["3月1-20日", "?-3-1..?-3-20"],
  ["2022年6月1日--6月15日", "2022-6-1..?-6-15"],
  ["2026-03-01至2026-03-20", "2026-3-1..2026-3-20"],
  ["12月25日-次年1月5日", "?-12-25..+1-1-5"],
  ["12月 → 2026年1月", "?-12..2026-1"],
  ["1-3月", "?-1..?-3"],
  ["3、5、8月", "?-3, ?-5, ?-8"],
  ["3月14日、15日（周六、周日）", "?-3-14 w6, ?-3-15 w0"],
  ["2026年3月14日（星期六）9:00-11:00", "2026-3-14 w6"],
  ["2021年12月30日截止报名", "until 2021-12-30"],
  ["截至3月7日", "until ?-3-7"],
  ["2月底前", "until ?-2 end"],
  ["即日起至3月10日", "until ?-3-10"],
  ["3月上旬", "?-3 begin"],
  ["9:00-10:30", ""],
  ["待定", "“待定”"],
  ["2月30日", "no 2月30日"],
  ["2026-04-31", "no 2026-04-31"],
])("%s", (text, times) => expect(read(text)).toBe(times));

test("a date cell is its day, a time of day is none", () => {
  expect(read(46082)).toBe("2026-3-1");
  expect(read(0.375)).toBe("");
});
