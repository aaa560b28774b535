import { dayFromIso, type Day } from "../core/time/day";
import { usageError } from "./failure";

/** What --as-of says; today where it is left out. Throws a usage error for what is no date. */
export function asOfDay(text: string | undefined, today: Day): Day {
  if (text === undefined) return today;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayFromIso(text) : null;
  if (day === null) throw usageError(`“${text}”不是日期，--as-of 请写作 2026-03-01。`);
  return day;
}
