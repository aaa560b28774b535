import { dateFormOf } from "../../../src/core/sheet/date-form";

const [DAY, MONTH, YEAR] = [0, 1, 2];

describe("what a number format shows of a date", () => {
  test.each([
    "yyyy-mm",
    "yyyy/m",
    "yyyy.mm",
    "yyyy\\.mm",
    "yyyymm",
    "yyyy-mm;@",
    'yyyy"年"m"月"',
    'yyyy"年"m"月";@',
    "yyyy年m月",
    '[$-804]yyyy"年"m"月"',
    "[DBNum1][$-804]yyyy年m月;@",
    '[Red]yyyy"年"mm"月"',
    "[$-409]mmm-yy;@",
    "mmm-yy",
    "m/yyyy",
    "mm yyyy",
    "mmmm yyyy",
    'm"月"',
    "mmmm",
    "yyyy-mm ddd",
    'yyyy-mm" d"',
    "yyyy-mm h:mm",
    "[<44000]yyyy-mm-dd;yyyy-mm",
    "E年M月",
  ])("%s: the month", (format) => expect(dateFormOf(format)).toBe(MONTH));

  test.each(["yyyy", "yy", 'yyyy"年"', "[$-804]yyyy", "e", "yyyy h:mm", "yyyy;@"])("%s: the year", (format) =>
    expect(dateFormOf(format)).toBe(YEAR),
  );

  test.each([
    "yyyy-mm-dd",
    "yyyy/m/d",
    "YYYY-MM-DD",
    "m/d/yy",
    "d-mmm",
    "d-mmm-yy",
    'm"月"d"日"',
    '[$-804]yyyy"年"m"月"d"日";@',
    "[$-F800]dddd, mmmm dd, yyyy",
    "yyyy-mm-dd hh:mm:ss",
    "yyyy/m/d h:mm",
    "yyyy-mm-dd;yyyy-mm",
    "General",
    "G/通用格式",
    "@",
    "0",
    "0.00",
    "0.00E+00",
    "#,##0",
    '_ "¥"* #,##0.00_ ',
    "h:mm",
    "mm:ss",
    "mm:ss.0",
    "[h]:mm:ss",
    "[mm]:ss",
    "h:mm AM/PM",
    '上午/下午h"时"mm"分"',
    '"yyyy-mm"0',
    "aaaa",
    "dddd",
    "",
  ])("%s: the day, or no date", (format) => expect(dateFormOf(format)).toBe(DAY));
});
