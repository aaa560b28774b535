import { cleanText } from "../text/clean";
import { withDigits } from "../text/numeral";
import type { CellValue } from "../text/value";
import { datesInMonth, dayOf, partsOf, type Day } from "../time/day";
import { dayOfSerial, mayBeSerial } from "../time/serial";

/** A date as far as a plan's cell prints it: no year where the cell has none, no date where it prints a month alone. */
export interface PrintedDate {
  readonly year: number | null;
  /** The words 次年, 上年 before the month: years after the year that the table is about. */
  readonly yearShift: number;
  readonly month: number;
  readonly date: number | null;
  /** 上旬, 中旬, 下旬, 底: the part of the month that is meant. */
  readonly part: MonthPart | null;
  /** The weekday printed beside it, 0 Sunday … 6 Saturday. */
  readonly weekday: number | null;
}
export type MonthPart = "begin" | "middle" | "end";

/**
 * One time of a cell. on: a day, a month, or from one to another · until: only its end is printed (3月7日截止, 2月底前) ·
 * since: only its beginning.
 */
export interface PrintedTime {
  readonly kind: "on" | "until" | "since";
  readonly from: PrintedDate;
  readonly to: PrintedDate;
}

/** What a cell of times says; `unread` is what stands beside them and is no word that a time may have around it. */
export interface PrintedTimes {
  readonly times: readonly PrintedTime[];
  readonly unread: string;
  /** Dates that no calendar has, as printed: 2月30日. */
  readonly impossible: readonly string[];
}

type Token =
  | { readonly kind: "date"; readonly at: PrintedDate; readonly printed: string }
  /** A number alone, or with 日 alone: what it counts follows from what stands before. */
  | { readonly kind: "number"; readonly value: number; readonly isDay: boolean }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "to" | "and" | "until" | "since" }
  | { readonly kind: "word"; readonly text: string };

/** Behind `withDigits`: 周6, 星期日. */
const WEEKDAY = /[(（]?(?:星期|周|礼拜)([日天1-6])[)）]?/y;
/** Times of day, and words beside a date that leave it the same date. */
const IDLE =
  /(?:[上下中]午|早上|晚上?)?\d{1,2}(?:[:：]\d{2}|[点时](?:\d{1,2}分|整|半)?)(?:[-—–~～至到]+(?:[上下中]午)?\d{1,2}(?:[:：]\d{2}|[点时](?:\d{1,2}分|整|半)?))?|[上下]午|全天|报名|考试|认定|评价|鉴定|考核|缴费|进行|举行|左右|(?:预计|暂定|拟定?|约)|自|从|于|时间|日期|[。.:：()（）\s]/y;
const FULL = /((?:19|20)\d{2})(?:年|[-/.])(0?[1-9]|1[0-2])(?:月|[-/.])(\d{1,2})(?:日|号)?(?!\d)/y;
const YEAR_MONTH = /((?:19|20)\d{2})(?:年|[-/.])(0?[1-9]|1[0-2])(?:月份?|(?![\d月]))/y;
const MONTH_DATE = /(次年|下一年|明年|翌年|当年|本年|今年|上年|去年)?(\d{1,2})月份?(\d{1,2})(?:[日号]|(?!\d))/y;
const MARKED = /(\d{1,2})[./](\d{1,2})(?:[日号])?(?![\d./年月])|(\d{2})-(\d{2})(?![\d-年月日])/y;
const MONTH = /(次年|下一年|明年|翌年|当年|本年|今年|上年|去年)?(\d{1,2})月份?/y;
const PART = /(?:上旬|初|中旬|中|下旬|底|末)/y;
const PARTS: Readonly<Record<string, MonthPart>> = {
  上旬: "begin",
  初: "begin",
  中旬: "middle",
  中: "middle",
  下旬: "end",
  底: "end",
  末: "end",
};
const SHIFTS: Readonly<Record<string, number>> = { 次年: 1, 下一年: 1, 明年: 1, 翌年: 1, 上年: -1, 去年: -1 };
const DAY_ALONE = /(\d{1,2})([日号]?)/y;
const TO = /[-—–~～―－→]+(?:至|到)?|至|到/y;
const AND = /[、,，;；\/和及\n]|以及/y;
const UNTIL = /(?:之|以)?前|截止|截至|止|结束|为止/y;
const SINCE = /起|开始|以后|之后|后/y;
const CURRENT = /即日起?|公告(?:之日|发布之日)?起?|发布之日起?/y;

/**
 * The times that a cell prints: 2026年1月25日 · 5月28日-29日 · 3、5、8月 · 2月底前 · 3月14日、15日（周六） · a date cell's serial number.
 * Years, where none is printed, are for `planYears` to say.
 */
export function printedTimes(value: CellValue, date1904: boolean): PrintedTimes {
  if (mayBeSerial(value)) {
    const day = dayOfSerial(value, date1904);
    if (day !== null) return { times: [onDay(day)], unread: "", impossible: [] };
  }
  // A time of day alone.
  if (typeof value === "number" && value < 1) return { times: [], unread: "", impossible: [] };
  const tokens = tokensOf(
    withDigits(
      cleanText(value)
        .replace(/ (?=\d{1,2}[:：])/g, "T")
        .replace(/[ T]/g, ""),
    ),
  );
  return timesOf(tokens);
}

function onDay(day: Day): PrintedTime {
  const { year, month, date } = partsOf(day);
  const at: PrintedDate = { year, yearShift: 0, month, date, part: null, weekday: null };
  return { kind: "on", from: at, to: at };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  const push = (
    year: number | null,
    shift: string | undefined,
    month: string,
    date: string | null,
    printed: string,
  ): void => {
    const part = date === null ? take(PART)?.[0] : undefined;
    tokens.push({
      kind: "date",
      printed,
      at: {
        year,
        yearShift: SHIFTS[shift ?? ""] ?? 0,
        month: Number(month),
        date: date === null ? null : Number(date),
        part: part === undefined ? null : (PARTS[part] ?? null),
        weekday: null,
      },
    });
  };
  while (at < text.length) {
    let match: RegExpExecArray | null;
    if ((match = take(WEEKDAY))) tokens.push({ kind: "weekday", weekday: Number(match[1]) || 0 });
    else if ((match = take(FULL))) push(Number(match[1]), undefined, match[2] ?? "", match[3] ?? "", match[0]);
    else if ((match = take(MONTH_DATE))) push(null, match[1], match[2] ?? "", match[3] ?? "", match[0]);
    else if ((match = take(YEAR_MONTH))) push(Number(match[1]), undefined, match[2] ?? "", null, match[0]);
    else if ((match = take(MONTH))) push(null, match[1], match[2] ?? "", null, match[0]);
    else if ((match = take(IDLE))) continue;
    else if ((match = take(MARKED)))
      push(null, undefined, match[1] ?? match[3] ?? "", match[2] ?? match[4] ?? "", match[0]);
    else if ((match = take(DAY_ALONE)))
      tokens.push({ kind: "number", value: Number(match[1]), isDay: match[2] !== "" });
    else if (take(CURRENT)) continue;
    else if (take(TO)) tokens.push({ kind: "to" });
    else if (take(UNTIL)) tokens.push({ kind: "until" });
    else if (take(SINCE)) tokens.push({ kind: "since" });
    else if (take(AND)) tokens.push({ kind: "and" });
    else {
      tokens.push({ kind: "word", text: text[at] ?? "" });
      at += 1;
    }
  }
  return tokens;
}

/** Weekdays behind dates stand beside them in their order: 3月14日、15日（周六、周日）. */
function withWeekdays(tokens: readonly Token[]): Token[] {
  const found = [...tokens];
  let dates: number[] = [];
  let weekdays: number[] = [];
  const settle = (): void => {
    const last = dates.slice(-weekdays.length);
    last.forEach((place, index) => {
      const token = found[place];
      const weekday = weekdays[index];
      if (token?.kind === "date" && token.at.date !== null && weekday !== undefined)
        found[place] = { ...token, at: { ...token.at, weekday } };
    });
    if (weekdays.length > 0) dates = [];
    weekdays = [];
  };
  tokens.forEach((token, index) => {
    if (token.kind === "date") {
      settle();
      dates.push(index);
    } else if (token.kind === "weekday") weekdays.push(token.weekday);
  });
  settle();
  return found.filter(({ kind }) => kind !== "weekday");
}

function timesOf(tokens: readonly Token[]): PrintedTimes {
  const resolved = withWeekdays(withNumbers(tokens));
  const times: PrintedTime[] = [];
  const impossible: string[] = [];
  let unread = "";
  let isEnd = false;
  let untilFirst = false;
  for (const token of resolved) {
    switch (token.kind) {
      case "date": {
        if (!exists(token.at)) {
          impossible.push(token.printed);
          break;
        }
        const last = times.at(-1);
        if (isEnd && last !== undefined && last.from === last.to)
          times[times.length - 1] = { kind: "on", from: last.from, to: token.at };
        else times.push({ kind: isEnd || untilFirst ? "until" : "on", from: token.at, to: token.at });
        isEnd = false;
        untilFirst = false;
        break;
      }
      case "to":
        isEnd = true;
        break;
      case "until": {
        const last = times.at(-1);
        if (last === undefined) untilFirst = true;
        else if (last.from === last.to) times[times.length - 1] = { ...last, kind: "until" };
        break;
      }
      case "since": {
        const last = times.at(-1);
        if (last !== undefined && last.from === last.to) times[times.length - 1] = { ...last, kind: "since" };
        break;
      }
      case "and":
        isEnd = false;
        break;
      case "weekday":
        break;
      case "number":
        unread += String(token.value);
        break;
      case "word":
        unread += token.text;
    }
  }
  return { times, unread, impossible };
}

/** Numbers beside dates become dates: 5月28日-29日 takes the month from before, 3、5、8月 from behind. */
function withNumbers(tokens: readonly Token[]): Token[] {
  const found = [...tokens];
  found.forEach((token, index) => {
    if (token.kind !== "number") return;
    const before = found[index - 1];
    const beforeDate = before?.kind === "to" || before?.kind === "and" ? found[index - 2] : undefined;
    if (beforeDate?.kind === "date" && beforeDate.at.date !== null) {
      const at = { ...beforeDate.at, date: token.value, weekday: null };
      found[index] = { kind: "date", at, printed: `${at.month}月${at.date}日` };
      return;
    }
    if (token.isDay) return;
    const month = found.slice(index + 1).find(({ kind }) => kind === "date");
    const between = found.slice(index + 1, month === undefined ? index + 1 : found.indexOf(month));
    if (month?.kind !== "date" || month.at.date !== null) return;
    if (!between.every(({ kind }) => kind === "and" || kind === "to" || kind === "number")) return;
    const at = { ...month.at, month: token.value, part: null };
    found[index] = { kind: "date", at, printed: `${token.value}月` };
  });
  return found;
}

function exists({ year, month, date }: PrintedDate): boolean {
  if (month < 1 || month > 12) return false;
  return date === null || (date >= 1 && date <= datesInMonth(year ?? 2000, month));
}

/** First and last day of a printed date once its year is known. */
export function daysOf(at: PrintedDate, year: number): { readonly first: Day; readonly last: Day } {
  const { month, date, part } = at;
  const length = datesInMonth(year, month);
  if (date !== null) {
    const day = dayOf(year, month, Math.min(date, length));
    return { first: day, last: day };
  }
  const [first, last] =
    part === "begin" ? [1, 10] : part === "middle" ? [11, 20] : part === "end" ? [21, length] : [1, length];
  return { first: dayOf(year, month, first), last: dayOf(year, month, last) };
}
