import { dayOf, type Day } from "./day";

const SERIAL_1900 = 25569; // Excel's serial of 1970-01-01 …
const SERIAL_1904 = 24107; // … and in a workbook that counts from 1904
const PHANTOM_LEAP_DAY = 60; // Excel's 1900-02-29, which never was

/** Excel's serial number of a day. */
export function serialOf(day: Day, date1904: boolean): number {
  if (date1904) return day + SERIAL_1904;
  const serial = day + SERIAL_1900;
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}

/** The day of Excel's serial number; the time of day is dropped, the 29 February 1900 that never was is the day before. */
export function dayFromSerial(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial);
  if (date1904) return whole - SERIAL_1904;
  return whole - SERIAL_1900 + (whole < PHANTOM_LEAP_DAY ? 1 : 0);
}

/** A number up to the last of these is a year; small numbers are counts or slips. */
export const LAST_YEAR = 2100;
const FIRST_DAY = dayOf(1916, 1, 1);
const LAST_DAY = dayOf(LAST_YEAR, 12, 31);
/** Greater numbers are dates written without marks. */
export const GREATEST_SERIAL = 99_999;

/** Whether a cell's value may be a date's serial number, in whichever of the two calendars. */
export function mayBeSerial(value: string | number | boolean): value is number {
  return typeof value === "number" && value > LAST_YEAR && value <= GREATEST_SERIAL;
}

/** The day that a cell's number means by its serial; null where it means none: the one rule for every reader of dates. */
export function dayOfSerial(value: string | number | boolean, date1904: boolean): Day | null {
  if (!mayBeSerial(value)) return null;
  const day = dayFromSerial(value, date1904);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}
