import { dayOf, type Day } from "../core/time/day";

/** The day by the clerk's own clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
