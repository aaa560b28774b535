import type { Day } from "../time/day";

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
