import days from "chinese-days/dist/chinese-days.json";
import type { DayKind, HolidayCalendar } from "./core/plan/holidays";
import { isoOf, type Day } from "./core/time/day";

/** "National Day,国庆节,3" → 国庆节 */
function nameIn(detail: string): string {
  return detail.split(",")[1] ?? detail;
}

const holidays = new Map(Object.entries(days.holidays));
const workdays = new Map(Object.entries(days.workdays));

/** The State Council's arrangements as the library chinese-days collects them: of years without an entry it knows nothing. */
export const publishedHolidays: HolidayCalendar = {
  covers: (year) => holidays.has(`${year}-10-01`),
  of(day: Day): DayKind {
    const date = isoOf(day);
    const off = holidays.get(date);
    if (off !== undefined) return { kind: "holiday", name: nameIn(off) };
    const worked = workdays.get(date);
    return worked === undefined ? { kind: "plain" } : { kind: "make-up", name: nameIn(worked) };
  },
};
