import { saysNothing, solidText } from "../../text/clean";
import { simplifiedUnits, withDigits } from "../../text/numeral";
import type { MonthRange } from "../../time/day";
import type { CellValue } from "../../text/value";

/** Years of work as months that may lie anywhere in an interval; `approximate`: written as 约 or 左右. */
export interface Years {
  readonly months: MonthRange;
  readonly approximate: boolean;
}

/** Nobody works longer; a greater figure is a year, a date or a slip. */
const LONGEST_YEARS = 80;
const LONGEST_MONTHS = LONGEST_YEARS * 12;

const NONE = /^(?:0|(?:无|没有|暂无)(?:工作|从业)?(?:经历|经验)?|未从业|未工作)$/;
const ABOUT = /约|大概|左右|上下|差不多|大致|^~/;
const NEAR_WORDS = "近|将近|接近|快";
const BELOW_WORDS = "不足|不够|不到|不满|未满|未到|少于|低于|小于|<(?!=)";
const BELOW_ENDS = "不足|不够|不到|不满|未满|未到";
const UP_TO_WORDS = "不超过|不多于|最多|至多|<=|≤|≦";
const AT_LEAST_WORDS = ">=?|≥|≧|刚?满|已满|足|超过|超|至少|最少|不止|不少于|不低于|大于等于|大于";
/** 近5年, 将近5年: the fifth year has begun. */
const NEAR = new RegExp(`^(?:${NEAR_WORDS})`);
const BELOW = new RegExp(`^(?:${BELOW_WORDS})|(?:${BELOW_ENDS})$`);
/** 5年以内 and 5年以下 do not say whether the five years themselves belong to it. */
const UP_TO = new RegExp(`^(?:${UP_TO_WORDS})|(?:及?以[内下]|内)$`);
const AT_LEAST = new RegExp(`(?:及?以上|起|\\+)$|^(?:${AT_LEAST_WORDS})`);
/** Words around a figure that change nothing. */
const NOISE =
  /在?本(?:职业|行业|岗位|工种)|相关职业|或|从事|从业|工作经验|工作经历|工作|经验|累计|连续|共计|共|合计|年限|工龄|整$|了$|约|大概|大约|左右|上下|差不多|大致|^~/g;
const MARKS = new RegExp(
  `^(?:${NEAR_WORDS}|${BELOW_WORDS}|${UP_TO_WORDS}|${AT_LEAST_WORDS}|已经?|有|整)|(?:及?以[上内下]|内|起|\\+|多|${BELOW_ENDS})$`,
  "g",
);
/** 5年（含）以上, 5年（含5年）以上, 10年以上（含）, 5年及其以上: that it is included goes without saying. */
const INCLUDED = /\(含(?:\d+(?:周?年|个月))?\)|含(?=以[上下内])|其(?=以上)/g;
/** Brackets around all of it or around the unit, and a mark at its end: （5年）, 5（年）, 5年。 */
const BRACKETS = /^\((.*)\)$|\((周?年|个?月)\)/;
const END_MARK = /[。.,，;；、]+$/;

/**
 * Reads 5, 5.5, 5年3个月, 五年, 60个月, 半年, 十年以上, 近5年, 约5年, 3-5年, 三四年. Whole years leave eleven months open; years with
 * months or a fraction are exact to the month. Null: blank. "unreadable": no figure, or one that nobody can have worked.
 */
export function parseYears(value: CellValue): Years | null | "unreadable" {
  if (typeof value === "number") return exactly(fromFigure(String(value)));
  const text = plainFigures(solidText(value));
  if (NONE.test(text)) return exactly({ min: 0, max: 11 });
  if (saysNothing(text)) return null;

  const approximate = ABOUT.test(text);
  const plain = text
    .replace(INCLUDED, "")
    .replace(END_MARK, "")
    .replace(BRACKETS, "$1$2")
    .replace(NOISE, "")
    .replace(/\+年$/, "年+")
    .replace(/(?<=\d)[多余]年?$|(?<=\d0)几年?$|年余$/, "年多");
  const months = fromFigure(plain.replace(MARKS, ""));
  if (months === "unreadable") return "unreadable";
  if (NEAR.test(plain)) return exactly(nearly(months.min, /月$/.test(plain) || plain.includes("半")));
  if (BELOW.test(plain)) return exactly({ min: 0, max: months.min - 1 });
  if (UP_TO.test(plain)) return exactly({ min: 0, max: months.min });
  // 半年多 and 3年半多 are no full year more.
  if (/半年?多$/.test(plain)) return exactly({ min: months.min, max: months.min + 5 });
  // 5年多 lies between 5 and 6; 10多年 and 10年以上 are open.
  if (AT_LEAST.test(plain) || /\d0年多$/.test(plain)) return exactly({ min: months.min, max: Infinity });
  if (approximate) return { months: { min: Math.max(0, months.min - 12), max: months.max + 12 }, approximate };
  return exactly(months);
}

/** Digits, simplified units and one kind of point: 伍年, 5 years, 5。5. */
function plainFigures(text: string): string {
  return withDigits(withRanges(simplifiedUnits(text)))
    .replace(/(?<=\d)[。·](?=\d)/g, ".")
    .replace(/(?<=\d)(?:years?|yrs?|y)$/i, "年");
}

/** 三四年 and 三、四年 are three to four years and 十二三年 twelve to thirteen: nobody writes 34 like that. */
function withRanges(text: string): string {
  return text.replace(/(十?)([一二两三四五六七八九])([二三四五六七八九])(十?)/g, "$1$2$4至$1$3$4");
}

function exactly(months: MonthRange | "unreadable"): Years | "unreadable" {
  return months === "unreadable" ? months : { months, approximate: false };
}

/** At least one less and not yet as many: of years a year less, of months a month. */
function nearly(months: number, inSingleMonths: boolean): MonthRange {
  return { min: Math.max(0, months - (inSingleMonths ? 1 : 12)), max: Math.max(0, months - 1) };
}

/** 5.10 and 5.11 may be ten and eleven months as well as a tenth of a year and a little more. */
function fromPoint(years: number, decimals: string | undefined, value: number): MonthRange | "unreadable" {
  const read = fromDecimal(value);
  if (read === "unreadable" || (decimals !== "10" && decimals !== "11")) return read;
  return { min: read.min, max: years * 12 + Number(decimals) };
}

function fromDecimal(years: number): MonthRange | "unreadable" {
  if (!(years >= 0 && years <= LONGEST_YEARS)) return "unreadable";
  if (Number.isInteger(years)) return { min: years * 12, max: years * 12 + 11 };
  // 5.1 × 12 must be 61, not 61.199999…
  const months = Math.floor(years * 12 + 1e-6);
  return { min: months, max: months };
}

function fromFigure(text: string): MonthRange | "unreadable" {
  const decimal = /^(\d+)(?:\.(\d+))?(?:周?年)?$/.exec(text);
  if (decimal) return fromPoint(Number(decimal[1]), decimal[2], Number.parseFloat(text));
  if (/^半年?$/.test(text)) return { min: 6, max: 6 };
  const half = /^(\d+)(?:个?年)?(?:[零又余多0]|另加?)?半(?:年)?$/.exec(text);
  if (half) return inMonths(Number(half[1]) * 12 + 6);
  const halfMonth = /^(?:(\d+)年[零又0]?)?(\d+)个半月$/.exec(text);
  if (halfMonth) return inMonths(Number(halfMonth[1] ?? 0) * 12 + Number(halfMonth[2]));
  const both = /^(?:(\d+)(?:周?年)[零又0,，、]?)?(\d+)个?月(?:[零又]?\d+[天日])?$/.exec(text);
  if (both) return inMonths(Number(both[1] ?? 0) * 12 + Number(both[2]));
  const range = /^(\d+(?:\.\d+)?)年?(?:-|—|–|至|到|~|、)(\d+(?:\.\d+)?)年?$/.exec(text);
  if (!range) return "unreadable";
  const [low, high] = [fromDecimal(Number(range[1])), fromDecimal(Number(range[2]))];
  if (low === "unreadable" || high === "unreadable" || low.min > high.min) return "unreadable";
  return { min: low.min, max: high.max };
}

function inMonths(months: number): MonthRange | "unreadable" {
  return months <= LONGEST_MONTHS ? { min: months, max: months } : "unreadable";
}
