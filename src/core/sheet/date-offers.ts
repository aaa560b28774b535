import { checkDigit } from "../text/check-digit";
import { solidText } from "../text/clean";
import type { CellValue } from "../text/value";
import type { Field } from "../terms/field";
import { partsOf } from "../time/day";
import { dayOfSerial, mayBeSerial } from "../time/serial";
import { cellAt, type Grid } from "./grid";
import { MOST } from "./sense/fit";

/** A date in a person's life: in which month, and how old the person was that year. */
interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly age: number;
  readonly isBirth: boolean;
}

/** Rows looked at. */
const SAMPLE = 200;
/** Dates of so many people say something. */
const FEW = 3;
/** The ages at which people may have begun to work or finished a school, and the ages at which most have finished one. */
const WORKING = { from: 15, to: 70 };
const SCHOOL_ENDS = { from: 15, to: 28 };
/** Schools end and begin in these months. */
const ENDS: readonly number[] = [6, 7];
const BEGINS: readonly number[] = [8, 9];
/** Days so near to each other for people of so different ages are no days of their lives: when a form was filled in. */
const ONE_DAY = { years: 1, ages: 5 };

/** What dates of a column may be, the likeliest first, by the births that the ID numbers beside them say. */
export function fieldsOfDates(
  grid: Grid,
  bottom: number,
  column: number,
  idNumbers: readonly number[],
): readonly Field[] {
  const [ids] = idNumbers;
  const moments = ids === undefined ? [] : momentsOf(grid, bottom, column, ids);
  if (moments.length < FEW) return [];
  if (shareOf(moments, ({ isBirth }) => isBirth) >= MOST) return ["birthDate"];
  if (shareOf(moments, ({ age }) => age >= WORKING.from && age <= WORKING.to) < MOST || areOneDay(moments)) return [];
  const inMonths = (months: readonly number[]): boolean =>
    shareOf(moments, ({ month }) => month !== null && months.includes(month)) >= MOST;
  const ofSchool = shareOf(moments, ({ age }) => age >= SCHOOL_ENDS.from && age <= SCHOOL_ENDS.to) >= MOST;
  const ofWork: readonly Field[] = ["workStart", "careerStart", "certificateDate"];
  // Only a school has one day for everybody.
  const further = new Set(moments.map(({ year, month }) => `${year} ${month}`)).size > 1 ? ofWork : [];
  if (ofSchool && inMonths(ENDS)) return ["graduationDate", ...further];
  if (ofSchool && inMonths(BEGINS)) return ["enrolmentDate", ...further];
  if (further.length === 0) return [];
  return [...ofWork, "graduationDate"];
}

function areOneDay(moments: readonly Moment[]): boolean {
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return (
    spread(moments.map(({ year }) => year)) <= ONE_DAY.years && spread(moments.map(({ age }) => age)) >= ONE_DAY.ages
  );
}

function shareOf(moments: readonly Moment[], is: (moment: Moment) => boolean): number {
  return moments.filter(is).length / moments.length;
}

function momentsOf(grid: Grid, bottom: number, column: number, ids: number): readonly Moment[] {
  const moments: Moment[] = [];
  for (let row = bottom + 1; row <= Math.min(grid.cells.length, bottom + SAMPLE); row++) {
    const born = birthIn(cellAt(grid, row, ids));
    const day = monthIn(cellAt(grid, row, column), grid.date1904);
    if (born === null || day === null) continue;
    const isBirth = day.year === born.year && (day.month === null || day.month === born.month);
    moments.push({ ...day, age: day.year - born.year, isBirth });
  }
  return moments;
}

function birthIn(value: CellValue): { readonly year: number; readonly month: number } | null {
  const text = solidText(value).toUpperCase();
  if (!/^\d{17}[\dX]$/.test(text) || checkDigit(text) !== text.charAt(17)) return null;
  return { year: Number(text.slice(6, 10)), month: Number(text.slice(10, 12)) };
}

const YEAR_AND_MONTH = /^((?:19|20)\d{2})(?:[./年-]?(1[0-2]|0?[1-9])(?!\d{3}))?/;

function monthIn(value: CellValue, date1904: boolean): { readonly year: number; readonly month: number | null } | null {
  const day = mayBeSerial(value) ? dayOfSerial(value, date1904) : null;
  if (day !== null) return partsOf(day);
  const [, year, month] = YEAR_AND_MONTH.exec(solidText(value)) ?? [];
  return year === undefined ? null : { year: Number(year), month: month === undefined ? null : Number(month) };
}
