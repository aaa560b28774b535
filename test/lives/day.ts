/** Days since 1970-01-01, reckoned without the engine's own calendar. */
export type Day = number;

const MS = 86_400_000;

export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / MS);
}

export function dayOfIso(iso: string): Day {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / MS);
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

export function dateOf(day: Day): number {
  return new Date(day * MS).getUTCDate();
}

/** n whole months on (or back); where that month is too short, its last day. */
export function monthsOn(day: Day, n: number): Day {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + n;
  const [year, index] = [Math.floor(month / 12), month - Math.floor(month / 12) * 12];
  const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return dayOf(year, index + 1, Math.min(dateOf(day), last));
}

export function yearsOn(day: Day, n: number): Day {
  return monthsOn(day, 12 * n);
}

/** Whole months from one day to another; the day of the same date counts. */
export function wholeMonths(from: Day, to: Day): number {
  let months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  while (monthsOn(from, months) > to) months--;
  return months;
}

export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** What Excel keeps of a day in a workbook that counts from 1900. */
export function serialOf(day: Day): number {
  return day + 25569;
}
