import { partsOf, type Day } from "../time/day";

/** What the State Council's arrangement says of a day. */
export type DayKind =
  /** A public holiday by name, the days that are off around it included. */
  | { readonly kind: "holiday"; readonly name: string }
  /** A Saturday or Sunday that is worked, in exchange for a day off. */
  | { readonly kind: "make-up"; readonly name: string }
  | { readonly kind: "plain" };

/** The arrangement of holidays of some years. Ask `covers` first: of a year that it does not cover it knows nothing. */
export interface HolidayCalendar {
  readonly covers: (year: number) => boolean;
  readonly of: (day: Day) => DayKind;
}

/** Whether the day is worked: weekdays that are no holiday, and make-up days; null where the year is not covered. */
export function isWorkday(day: Day, calendar: HolidayCalendar): boolean | null {
  if (!calendar.covers(partsOf(day).year)) return null;
  const { kind } = calendar.of(day);
  if (kind === "make-up") return true;
  if (kind === "holiday") return false;
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
