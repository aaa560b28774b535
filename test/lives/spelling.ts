import type { Level } from "../../src/core/terms/words";
import { dateOf, dayOf, isoOf, monthOf, serialOf, yearOf, type Day } from "./day";
import type { Random } from "./random";
import type { CellValue } from "../../src/core/text/value";

/** What a cell holds: a value, or a date of which the cell shows no more than the month (1) or the year (2). */
export type Written = CellValue | { readonly serial: number; readonly form: 1 | 2 };

/** A date as somebody writes it: exact, or no more than its month or year. */
export function dateText(day: Day, random: Random, fineness: "any" | "month" | "day" = "any"): Written {
  const [year, month, date] = [yearOf(day), monthOf(day), dateOf(day)];
  const two = (n: number) => String(n).padStart(2, "0");
  const exact: readonly CellValue[] = [
    isoOf(day),
    `${year}/${month}/${date}`,
    `${year}.${two(month)}.${two(date)}`,
    `${year}年${month}月${date}日`,
    serialOf(day),
  ];
  const monthly: readonly Written[] = [
    { serial: serialOf(dayOf(year, month, 1)), form: 1 },
    { serial: serialOf(day), form: 1 },

    `${year}-${two(month)}`,
    `${year}年${month}月`,
    `${year}.${two(month)}`,
    `${year}/${month}`,
  ];
  if (fineness === "day") return random.pick(exact);
  if (fineness === "month") return random.pick(monthly);
  if (random.chance(0.04)) return random.chance(0.5) ? `${year}年` : { serial: serialOf(dayOf(year, 1, 1)), form: 2 };
  return random.chance(0.5) ? random.pick(exact) : random.pick(monthly);
}

const NUMERALS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** So many months as people state years: floored, rounded up in words that say so, to the half or to the month. */
export function yearsText(months: number, random: Random): CellValue {
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  const forms: CellValue[] = [years, years, years, `${years}年`, `${years}年${rest > 0 ? `${rest}个月` : ""}`];
  if (rest === 6) forms.push(years + 0.5, `${years}年半`);
  if (rest >= 7) forms.push(`近${years + 1}年`, `不足${years + 1}年`);
  if (years > 0) forms.push(`${years}年以上`, `${years}年多`);
  if (months >= 8 && (rest <= 4 || rest >= 8)) forms.push(`约${Math.round(months / 12)}年`);
  const numeral = NUMERALS[years];
  if (numeral !== undefined && years > 0) forms.push(`${numeral}年`);
  return random.pick(forms);
}

const LEVELS: { readonly [L in Level]: readonly CellValue[] } = {
  5: ["五级", "五级/初级工", "初级工", 5],
  4: ["四级", "四级/中级工", "中级工", 4, "四级（中级工）"],
  3: ["三级", "三级/高级工", "高级工", 3, "三级（高级工）"],
  2: ["二级", "二级/技师", "技师", 2],
  1: ["一级", "一级/高级技师", "高级技师", 1],
};

export function levelText(level: Level, random: Random): CellValue {
  return random.pick(LEVELS[level]);
}
