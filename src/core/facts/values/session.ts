import { solidText } from "../../text/clean";
import { withDigits } from "../../text/numeral";
import type { CellValue } from "../../text/value";
import { datesInMonth, dayOf, partsOf, type NamedSession } from "../../time/day";
import { dayOfSerial, mayBeSerial } from "../../time/serial";

/** What may stand behind the day without changing it: 2026年3月认定, 3月（第1批）. */
const SESSION_TAIL = "(?:份|底前?)?[（(]?(?:第?[0-9]{1,2}[批场期]次?)?[)）]?(?:认定|评价|考试|报名|批次?|场次?)*";
const SESSION_SPELLINGS: readonly RegExp[] = [
  new RegExp(`^(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?:(?<date>[0-9]{1,2})[日号]?)?${SESSION_TAIL}$`),
  new RegExp(`^(?<month>[0-9]{1,2})月(?:(?<date>[0-9]{1,2})[日号])?${SESSION_TAIL}$`),
  new RegExp(`^(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<date>[0-9]{1,2})${SESSION_TAIL}$`),
  /^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<date>[0-9]{2})$/,
];
/** A serial of an earlier or later day is more likely the number of a batch. */
const [FIRST_SESSION, LAST_SESSION] = [dayOf(2015, 1, 1), dayOf(2050, 12, 31)];

/**
 * The day or month that a batch is named after; null where the text is not clearly one: 第3批, 2026-1 (which may be the first
 * batch of the year), 202603.
 */
export function parseSession(value: CellValue, date1904: boolean): NamedSession | null {
  if (mayBeSerial(value)) {
    const day = dayOfSerial(value, date1904);
    if (!Number.isInteger(value) || day === null || day < FIRST_SESSION || day > LAST_SESSION) return null;
    const { year, month, date } = partsOf(day);
    return { year, month, date };
  }
  const text = withDigits(solidText(value));
  for (const spelling of SESSION_SPELLINGS) {
    const groups = spelling.exec(text)?.groups;
    if (groups) return sessionOf(groups["year"], groups["month"], groups["date"]);
  }
  return null;
}

function sessionOf(yearText: string | undefined, monthText = "", dateText?: string): NamedSession | null {
  const year = yearText === undefined ? null : Number(yearText);
  const month = Number(monthText);
  const date = dateText === undefined ? null : Number(dateText);
  const exists =
    month >= 1 && month <= 12 && (date === null || (date >= 1 && date <= datesInMonth(year ?? 2000, month)));
  return exists ? { year, month, date } : null;
}
