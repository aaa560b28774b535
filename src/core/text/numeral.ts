const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** Chinese numbers become digits in place: 二〇二〇年九月 → 2020年9月, 十二年 → 12年, 一百二十个月 → 120个月. */
export function withDigits(text: string): string {
  return text.replace(/[零〇一二两三四五六七八九十百]+/g, (run) =>
    /[十百]/.test(run) ? String(counted(run)) : [...run].map((digit) => DIGITS[digit]).join(""),
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
