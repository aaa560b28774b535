import type { CellValue } from "../sheet/grid";
import type { MonthRange } from "./applicant";
import { saysNothing, solidText } from "./clean";
import { withDigits } from "./numeral";

/** Years of work as months that may lie anywhere in an interval; `approximate`: written as 约 or 左右. */
export interface Years {
  readonly months: MonthRange;
  readonly approximate: boolean;
}

/** Nobody works longer; a greater figure is a year, a date or a slip. */
const LONGEST_YEARS = 80;
const LONGEST_MONTHS = LONGEST_YEARS * 12;

const NONE = /^(?:无|没有|暂无|0|无工作经历|未从业|未工作)$/;
const ABOUT = /约|大概|左右|上下|差不多|大致|^~/;
const BELOW = /^(?:近|将近|不足|不到|不满|未满|未到|少于|小于|<)/;
const AT_LEAST = /(?:及以上|以上|\+)$|^(?:>=?|≥|满|已满|超过|超|至少|不少于|大于)/;
/** Words around a figure that change nothing. */
const NOISE =
  /本职业|本行业|相关职业|或|从事|从业|工作经验|工作经历|工作|经验|累计|连续|共计|共|合计|年限|工龄|整$|约|大概|大约|左右|上下|差不多|大致|^~/g;
const MARKS =
  /^(?:近|将近|不足|不到|不满|未满|未到|少于|小于|<|>=?|≥|满|已满|超过|超|至少|不少于|大于)|(?:及以上|以上|\+|多)$/g;

/**
 * Reads 5, 5.5, 5年3个月, 五年, 60个月, 半年, 十年以上, 近5年, 约5年, 3-5年, 三四年. Whole years leave eleven months open; years with
 * months or a fraction are exact to the month. Null: blank. "unreadable": no figure, or one that nobody can have worked.
 */
export function parseYears(value: CellValue): Years | null | "unreadable" {
  if (typeof value === "number") return exactly(fromDecimal(value));
  const text = withDigits(withRanges(solidText(value)));
  if (NONE.test(text)) return exactly({ min: 0, max: 11 });
  if (saysNothing(text)) return null;

  const approximate = ABOUT.test(text);
  const plain = text
    .replace(NOISE, "")
    .replace(/[多余]年$/, "年多")
    .replace(/年余$/, "年多");
  const months = fromFigure(plain.replace(MARKS, ""));
  if (months === "unreadable") return "unreadable";
  if (BELOW.test(plain)) return exactly({ min: 0, max: months.min - 1 });
  // 5年多 lies between 5 and 6; 10多年 and 10年以上 are open.
  if (AT_LEAST.test(plain) || /\d0年多$/.test(plain)) return exactly({ min: months.min, max: Infinity });
  if (approximate) return { months: { min: Math.max(0, months.min - 12), max: months.max + 12 }, approximate };
  return exactly(months);
}

/** 三四年 is three to four years and 十二三年 twelve to thirteen: nobody writes 34 like that. */
function withRanges(text: string): string {
  return text.replace(/(十?)([一二两三四五六七八九])([二三四五六七八九])(十?)/g, "$1$2$4至$1$3$4");
}

function exactly(months: MonthRange | "unreadable"): Years | "unreadable" {
  return months === "unreadable" ? months : { months, approximate: false };
}

function fromDecimal(years: number): MonthRange | "unreadable" {
  if (!(years >= 0 && years <= LONGEST_YEARS)) return "unreadable";
  if (Number.isInteger(years)) return { min: years * 12, max: years * 12 + 11 };
  // 5.1 × 12 must be 61, not 61.199999…
  const months = Math.floor(years * 12 + 1e-6);
  return { min: months, max: months };
}

function fromFigure(text: string): MonthRange | "unreadable" {
  if (/^\d+(?:\.\d+)?(?:周?年)?$/.test(text)) return fromDecimal(Number.parseFloat(text));
  if (/^半年$/.test(text)) return { min: 6, max: 6 };
  const half = /^(\d+)(?:个?年)?(?:零|又|余|多)?半(?:年)?$/.exec(text);
  if (half) return inMonths(Number(half[1]) * 12 + 6);
  const both = /^(?:(\d+)(?:周?年)[零又0]?)?(\d+)个?月(?:[零又]?\d+[天日])?$/.exec(text);
  if (both) return inMonths(Number(both[1] ?? 0) * 12 + Number(both[2]));
  const range = /^(\d+(?:\.\d+)?)年?(?:-|—|–|至|到|~)(\d+(?:\.\d+)?)年?$/.exec(text);
  if (!range) return "unreadable";
  const [low, high] = [fromDecimal(Number(range[1])), fromDecimal(Number(range[2]))];
  if (low === "unreadable" || high === "unreadable" || low.min > high.min) return "unreadable";
  return { min: low.min, max: high.max };
}

function inMonths(months: number): MonthRange | "unreadable" {
  return months <= LONGEST_MONTHS ? { min: months, max: months } : "unreadable";
}
