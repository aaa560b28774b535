import { checkDigit } from "../../core/text/check-digit";
import { LEVEL_NAMES, type Level } from "../../core/terms/words";
import type { CellValue } from "../../core/text/value";

/** One line of the sample's table by its headings (columns.ts has them); what is left out is blank. Dates as 2020-09-01. */
export type Line = Readonly<Record<string, CellValue>>;

/** Somebody to be invented: what is said of him or her, and how the line came to look as it does. */
export interface Draft {
  readonly birth: string;
  readonly facts: Line;
  readonly spoil?: (line: Line) => Line;
}

export const person = (birth: string, facts: Line, spoil?: Draft["spoil"]): Draft => ({
  birth,
  facts,
  ...(spoil && { spoil }),
});

export const MARKETING = { 申报职业: "互联网营销师", 申报工种: "直播销售员" };
export const TRAINING = { 申报职业: "人工智能训练师" };

const SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const GIVEN =
  "雨桐 子涵 文博 晓敏 建国 海燕 志强 丽娜 俊杰 婷婷 鹏飞 雪梅 浩然 佳怡 永强 春霞 思远 静 伟 磊 欣悦 明轩 秀英 国栋".split(
    " ",
  );
const UNITS =
  "济南泉城传媒有限公司 山东云品电子商务有限公司 济南数智科技有限公司 历下区优选商贸中心 济南星河直播基地".split(" ");

/** The n-th invented line, always the same: name, number with its check digit, phone. An odd `order` is a man's. */
export function lineOf({ birth, facts, spoil }: Draft, n: number): Line {
  const order = 2 * n + (n % 3 === 0 ? 0 : 1);
  const line = {
    姓名: SURNAMES.charAt((n * 7) % SURNAMES.length) + (GIVEN[(n * 5) % GIVEN.length] ?? ""),
    性别: order % 2 === 1 ? "男" : "女",
    出生日期: birth,
    证件类型: "居民身份证",
    证件号码: withCheckDigit(
      `3701${["02", "03", "05", "12"][n % 4]}${birth.replaceAll("-", "")}${String(order).padStart(3, "0")}`,
    ),
    手机号码: `1${["38", "59", "86", "77"][n % 4]}${String(10_000_000 + n * 137_911).slice(0, 8)}`,
    考生类别: "社会人员",
    工作单位: UNITS[n % UNITS.length] ?? "",
    考试类型: "正考",
    申报科目: "理论、技能",
    ...facts,
  };
  return spoil ? spoil(line) : line;
}

export function withCheckDigit(seventeen: string): string {
  return seventeen + checkDigit(seventeen);
}

/** A certificate with a number by its structure: institution, two digits of the year, level, serial. */
export function certificate(level: Level, date: string): Line {
  return {
    "原证书/职业(工种)": "互联网营销师",
    "原证书/等级": LEVEL_NAMES[level],
    "原证书/编号": `S000037010018${date.slice(2, 4)}${level}${date.slice(5).replace("-", "").padStart(6, "0")}`,
    "原证书/发证日期": date,
  };
}

export const school = (name: string, major: string, graduated: string): Line => ({
  "学历信息/毕业院校": name,
  "学历信息/所学专业": major,
  "学历信息/毕业日期": graduated,
});
