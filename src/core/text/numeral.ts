const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };
const RUN = new RegExp(`[${Object.keys({ ...DIGITS, ...UNITS }).join("")}]+`, "g");
const HAS_UNIT = new RegExp(`[${Object.keys(UNITS).join("")}]`);

/** Chinese numbers become digits in place: 二〇二〇年九月 → 2020年9月, 十二年 → 12年, 一百二十个月 → 120个月, 伍年 → 5年. */
export function withDigits(text: string): string {
  return text.replace(RUN, (run) =>
    HAS_UNIT.test(run) ? String(counted(run)) : [...run].map((digit) => DIGITS[digit]).join(""),
  );
}

function counted(run: string): number {
  let total = 0;
  let digit = 0;
  for (const letter of run) {
    const unit = UNITS[letter];
    if (unit === undefined) {
      digit = DIGITS[letter] ?? 0;
      continue;
    }
    // 零十 after years is ten, as plain 十 is.
    total += (digit || 1) * unit;
    digit = 0;
  }
  return total + digit;
}

const SIMPLIFIED: Readonly<Record<string, string>> = { 級: "级", 師: "师", 個: "个", 週: "周", 餘: "余", 滿: "满" };
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join("")}]`, "g");

/** The traditional letters of units and levels as simplified ones: 四級 → 四级, 6個月 → 6个月. */
export function simplifiedUnits(text: string): string {
  return text.replace(TRADITIONAL, (letter) => SIMPLIFIED[letter] ?? letter);
}
