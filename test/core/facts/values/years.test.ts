import { parseYears } from "../../../../src/core/facts/values/years";
import type { CellValue } from "../../../../src/core/text/value";

const months = (value: CellValue) => {
  const years = parseYears(value);
  return years === null || years === "unreadable" ? years : [years.months.min, years.months.max];
};

test.each<CellValue>([
  5,
  "5",
  "5年",
  "5 年",
  "５年",
  "五年",
  "5周年",
  "5.0年",
  "5年整",
  "工作5年",
  "从事本职业5年",
  "累计5年",
  "5年多",
  "5年余",
  "5多年",
  "（5年）",
  "5（年）",
  "5年。",
  "已5年",
  "5年了",
  "伍年",
  "5 years",
  "05年",
  "5年（含）",
  "本岗位5年",
])("%j is at least 60 months and less than 72", (value) => expect(months(value)).toEqual([60, 71]));

test.each<[CellValue, number]>([
  [5.5, 66],
  ["5.5", 66],
  ["5.5年", 66],
  ["5年半", 66],
  ["五年半", 66],
  ["5年6个月", 66],
  ["5年3个月", 63],
  ["5年3月", 63],
  ["五年零三个月", 63],
  ["5年零3个月", 63],
  ["1年又2个月", 14],
  ["60个月", 60],
  ["六十个月", 60],
  ["半年", 6],
  [0.5, 6],
  ["3个月", 3],
  ["十二年零十个月", 154],
  [5.1, 61],
])("%j is exact to the month", (value, exact) => expect(months(value)).toEqual([exact, exact]));

test.each([
  "10年以上",
  "十年以上",
  "10年及以上",
  "10+",
  "10年+",
  "满10年",
  "已满10年",
  "至少10年",
  "10余年",
  "十多年",
  "≥10",
  "超过10年",
  "10多",
  "十余",
  "10年（含）以上",
  "10年（含10年）以上",
  "10年以上（含）",
  "10年及其以上",
  "10+年",
  "10年起",
  "最少10年",
  "不低于10年",
  "刚满10年",
])("%s is at least ten years", (value) => expect(months(value)).toEqual([120, Infinity]));

test.each<[string, number, number]>([
  ["近5年", 48, 59],
  ["将近5年", 48, 59],
  ["快5年", 48, 59],
  ["近18年", 204, 215],
  ["近5个月", 4, 4],
  ["近半年", 5, 5],
  ["近1年", 0, 11],
])("%s is at least one less, and less than that", (value, min, max) => expect(months(value)).toEqual([min, max]));

test.each(["不足5年", "不满五年", "未满5年", "不到5年", "5年不到", "不够5年", "低于5年"])(
  "%s is less than five years",
  (value) => expect(months(value)).toEqual([0, 59]),
);

test.each(["5年以内", "5年内", "5年以下", "5年及以下", "不超过5年", "最多5年", "≤5年"])(
  "%s is five years at the most",
  (value) => expect(months(value)).toEqual([0, 60]),
);

test.each<[string, number, number]>([
  ["半年多", 6, 11],
  ["3年半多", 42, 47],
])("%s is less than half a year more", (value, min, max) => expect(months(value)).toEqual([min, max]));

test.each(["约5年", "5年左右", "大约五年", "大概5年", "~5年", "5年上下"])(
  "%s is unknown within a year either side",
  (value) => {
    expect(months(value)).toEqual([48, 83]);
    expect(parseYears(value)).toMatchObject({ approximate: true });
  },
);

test("what is exact is not approximate", () => expect(parseYears("5年")).toMatchObject({ approximate: false }));

test.each(["3-5年", "3~5年", "3至5年", "3年到5年", "三至五年", "3—5", "3、5年"])("%s lies between its ends", (value) =>
  expect(months(value)).toEqual([36, 71]),
);

test.each<[string, number, number]>([
  ["三四年", 36, 59],
  ["五六年", 60, 83],
  ["两三年", 24, 47],
  ["十二三年", 144, 167],
  ["二三十年", 240, 371],
])("%s is a range, no number of two digits", (value, min, max) => expect(months(value)).toEqual([min, max]));

test("none and nothing", () => {
  expect(months("无")).toEqual([0, 11]);
  expect(months(0)).toEqual([0, 11]);
  for (const value of ["", "/", "—"]) expect(months(value)).toBeNull();
});

test.each<CellValue>([
  "多年",
  "二〇一五年",
  "2015年至今",
  2015,
  "2015-09",
  44075,
  -3,
  "很久",
  "5岁",
  "某3年半",
  "半年多点",
  "5-3年",
  "100年",
  true,
])("%j says no years", (value) => expect(months(value)).toBe("unreadable"));

test("nobody works longer than eighty years", () => {
  for (const [value, range] of [
    [80, [960, 971]],
    ["80年", [960, 971]],
    ["960个月", [960, 960]],
    ["79年12个月", [960, 960]],
    ["70-80年", [840, 971]],
  ] as const)
    expect([value, months(value)]).toEqual([value, range]);
  for (const value of [80.5, 81, "81年", "961个月", "80年1个月", "80年半", "70-81年", "81-82年"])
    expect([value, months(value)]).toEqual([value, "unreadable"]);
});

test.each<[string, number, number]>([
  ["3年2个月5天", 38, 38],
  ["3年零2个月15日", 38, 38],
  ["2年又3月", 27, 27],
  ["11个月", 11, 11],
  ["约半年", 0, 18],
  ["约1年", 0, 35],
  ["5.5-6年", 66, 83],
  ["5-5年", 60, 71],
  ["5（周年）", 60, 71],
  ["3（个月）", 3, 3],
  ["5年工作经验", 60, 71],
  ["本行业5年", 60, 71],
  ["连续5年", 60, 71],
  ["工龄5年", 60, 71],
  ["大于5年", 60, Infinity],
  ["不止5年", 60, Infinity],
  ["5年及以上", 60, Infinity],
  ["20年多", 240, Infinity],
  ["15年多", 180, 191],
  ["少于5年", 0, 59],
  ["小于5年", 0, 59],
  ["<5年", 0, 59],
  ["<=5年", 0, 60],
  ["至多5年", 0, 60],
  [">=5年", 60, Infinity],
  [">5年", 60, Infinity],
  ["接近5年", 48, 59],
  ["近6个月", 5, 5],
])("%s lies from %d to %d", (value, min, max) => expect(months(value)).toEqual([min, max]));

test.each(["无工作经历", "没有经验", "暂无从业经验", "未从业", "未工作", "没有", "0"])(
  "%s is less than a year",
  (value) => expect(months(value)).toEqual([0, 11]),
);

test.each<[CellValue, number, number]>([
  ["3年零半年", 42, 42],
  ["3年又半年", 42, 42],
  ["俩年", 24, 35],
  ["拾年", 120, 131],
  ["拾贰年", 144, 155],
  ["6個月", 6, 6],
  ["5年3個月", 63, 63],
  ["3个半月", 3, 3],
  ["2年3个半月", 27, 27],
  ["5年,2个月", 62, 62],
  ["5年、2个月", 62, 62],
  ["5。5", 66, 66],
  ["足5年", 60, Infinity],
  ["≧5年", 60, Infinity],
  ["1年未满", 0, 11],
  ["十几年", 120, Infinity],
  // A point may stand before months: only ten and eleven can be meant by it.
  ["5.10", 61, 70],
  ["5.11", 61, 71],
  [5.11, 61, 71],
  ["5.12", 61, 61],
  ["5.9", 70, 70],
  [5.1, 61, 61],
])("%j: %d to %d months", (value, min, max) => expect(months(value)).toEqual([min, max]));

test.each(["几年", "多年", "若干年", "1年6", "90天", "5-2", "3+2年", "5岁", "2019年", "2019.3", "98年9月"])(
  "%s is no figure that could be trusted",
  (text) => expect(parseYears(text)).toBe("unreadable"),
);
