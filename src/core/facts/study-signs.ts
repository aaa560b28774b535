import { ownedColumnNumbers } from "../sheet/owned-columns";
import type { Field } from "../terms/field";
import { NO_STUDY } from "../sheet/fields";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { bracketed, hasBrackets } from "../text/brackets";
import { saysNothing, solidText } from "../text/clean";
import { addMonths, dayOf, type Day, type DayRange } from "../time/day";
import { parseYes, tickedIn } from "./values/answers";
import type { CellValue } from "../text/value";

/** Somebody learns, and the word does not say until when. */
const STUDENT = /学生(?!处|会|科|工作|管理|公寓|食堂|用品)|在校|在读|在学(?!术)|就读|年级|毕业班|未毕业/;
/** Words of a heading that only a list of students has. */
const STUDENT_HEADING = /学号|学籍|班级|年级|学生|在校|在读|在学|就读/;
const NOT_A_STUDENT = /非在?[校读学]|不是?在[校读学]|毕业学生/;
/** 24级 and 2024级 began in that year; 2026届 ends in it. 四级 and 4级 are levels of skill, 专技12级 is a grade of posts. */
const BEGUN = /(?<![\d第])((?:19|20)?\d{2})级(?!别)/g;
const ENDING = /(?<![\d第])((?:19|20)?\d{2})届/g;
const GRADES_OF_POSTS = /(?:专技|专业技术|管理|岗位?|职员|工勤)\d{1,2}级/g;
/** A quick look before the words are read. */
const MAY_SPEAK = /学\s*生|在\s*[校读学]|就\s*读|年\s*级|毕\s*业\s*班|未\s*毕\s*业|[\d０-９]\s*[级届]/;
/** A course of unknown length may last so many months (contract section 2). */
const LONGEST_COURSE = 6 * 12;
/** A longer line above the header tells how to fill the sheet in and says nothing of its people. */
const LONGEST_TITLE = 40;

/** A line between people has at most a number beside its words. */
const LINE_CELLS = 2;
/** A line over people who are at work. */
const AT_WORK = /社会|职工|在职/;

/** A line above the header that says who registers. */
const UNIT = /单位(?:名称)?(?:\([^()]*\))?[:：]/;
/** A shorter name may stand in many others. */
export const SHORTEST_SCHOOL = 4;

const SILENT: ReadonlySet<Field> = new Set(NO_STUDY);
const SPEAK_IN_BRACKETS: readonly Field[] = ["name", "level"];
/** Columns the clerk decides in. */
const DECISIONS = /^(?:人工核定|核定理由)$/;

/**
 * The first day on which nothing in a row speaks of study any more; null: nothing does. `courseMonths`: how long the course of
 * the row lasts by 学制, null where that is not known. `school`: the row's own, "" where it names none.
 */
export type StudySigns = (row: number, courseMonths: number | null, school: string) => Day | null;

/**
 * Whatever in a sheet speaks of study: a word in any cell, also of columns that mean no field, in a heading over a filled cell,
 * in the title, in the sheet's name, or in a line between the `people` (numbers of rows), which holds below it till another
 * speaks. An NN级 speaks until its course is surely over, a 届 to the end of its year, a plain word
 * for good (Infinity).
 */
export function studySigns(
  grid: Grid,
  reading: SheetReading,
  valueAt: (row: number, column: number) => CellValue,
  people: readonly number[],
): StudySigns {
  const above = [reading.name, ...reading.titleText.split("\n").filter((line) => line.length <= LONGEST_TITLE)];
  // 报名单位：… said once for the whole sheet.
  const units = above.map((text) => solidText(text)).filter((text) => UNIT.test(text));
  const columns = speakingColumns(grid, reading);
  const bracketColumns = bracketedColumns(grid, reading);
  const known = new Map<string, Day | null>();
  const lines = linesOver(grid, reading, people, (text) => signIn(text, null) !== null);
  return (row, courseMonths, school) => {
    if (school.length >= SHORTEST_SCHOOL && units.some((text) => text.includes(school))) return Infinity;
    let until: Day | null = null;
    for (const text of above) until = later(until, signIn(text, courseMonths));
    const line = lines.get(row);
    if (line !== undefined) until = later(until, signIn(line, courseMonths));
    for (const { column, heading } of columns) {
      const value = valueAt(row, column);
      // 学号 and 年级 are often numbers; others say nothing under other headings.
      if (value !== "" && (typeof value === "string" || heading !== null)) {
        until = later(until, cellSign(chosenIn(solidText(value)), heading, courseMonths));
      }
    }
    for (const column of bracketColumns) {
      const value = valueAt(row, column);
      if (typeof value !== "string" || !hasBrackets(value)) continue;
      for (const remark of bracketed(value).inside) until = later(until, signIn(remark, courseMonths));
    }
    return until;
  };

  function signIn(text: string, courseMonths: number | null): Day | null {
    const key = courseMonths === null ? text : `${text}\n${courseMonths}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const sign = signOf(solidText(text), courseMonths ?? LONGEST_COURSE);
    known.set(key, sign);
    return sign;
  }

  function cellSign(text: string, heading: HeadingSign, courseMonths: number | null): Day | null {
    const year =
      (heading === "begins" || heading === "ends") && /^(?:19|20)\d{2}年?$/.test(text) ? text.slice(0, 4) : "";
    const sign = signIn(year === "" ? text : `${year}${heading === "begins" ? "级" : "届"}`, courseMonths);
    if (heading === null || heading === "ends" || sign !== null) return sign;
    if (heading === "asks") return parseYes(text) === true ? Infinity : null;
    return saysNothing(text) || parseYes(text) === false || NOT_A_STUDENT.test(text) ? null : Infinity;
  }
}

/** By row of a person the line above her that speaks of study: 2024级电商1班. One that says less, 一班, leaves the one above it. */
function linesOver(
  grid: Grid,
  { parts, firstRow: from, lastRow }: SheetReading,
  people: readonly number[],
  speaks: (text: string) => boolean,
): ReadonlyMap<number, string> {
  const over = new Map<number, string>();
  const persons = new Set(people);
  let line = "";
  // A line over an earlier block holds on, and one above the header of this block stands in none.
  const firstRow = parts[0]?.firstRow ?? from;
  for (let row = firstRow; row <= lastRow; row++) {
    if (persons.has(row)) {
      if (line !== "") over.set(row, line);
      continue;
    }
    const filled = (grid.cells[row - 1] ?? []).filter((value) => value !== "");
    if (filled.length === 0 || filled.length > LINE_CELLS) continue;
    const text = filled.join(" ");
    if (text.length > LONGEST_TITLE) continue;
    if (speaks(text)) line = text;
    else if (AT_WORK.test(text)) line = "";
  }
  return over;
}

/** says: 学号, 班级 over a filled cell · begins: 年级 (2023) · ends: 届别 (2026) · asks: 是否在校生 · null: none of these. */
type HeadingSign = "says" | "begins" | "ends" | "asks" | null;

/** Columns that can say something at all, so that the others cost nothing in each row. */
function speakingColumns(
  grid: Grid,
  reading: SheetReading,
): readonly { readonly column: number; readonly heading: HeadingSign }[] {
  const silent = new Set(ownedColumnNumbers(grid));
  for (const [field, columns] of reading.columns) if (SILENT.has(field)) for (const one of columns) silent.add(one);
  const classColumns = new Set(reading.columns.get("classKind") ?? []);
  const speaking = new Set<number>();
  for (let row = reading.firstRow - 1; row < Math.min(reading.lastRow, grid.cells.length); row++)
    markSpeaking(grid.cells[row] ?? [], speaking, silent);
  const found = new Map<number, HeadingSign>([...speaking].map((column) => [column, null]));
  reading.headings.forEach((text, place) => {
    const column = place + 1;
    if (silent.has(column) || classColumns.has(column)) return;
    if (DECISIONS.test(text)) found.delete(column);
    else if (headingSign(text) !== null) found.set(column, headingSign(text));
  });
  return [...found].map(([column, heading]) => ({ column, heading }));
}

/** Silent columns whose brackets speak all the same: 张三（2026届）, 四级（在读）. */
function bracketedColumns(grid: Grid, { columns, firstRow }: SheetReading): readonly number[] {
  const places = SPEAK_IN_BRACKETS.flatMap((field) => columns.get(field)?.slice(0, 1) ?? []);
  return places.filter((column) =>
    grid.cells.slice(firstRow - 1).some((cells) => {
      const value = cells[column - 1];
      return typeof value === "string" && hasBrackets(value) && MAY_SPEAK.test(value);
    }),
  );
}

/** Each cell is looked at once, and only till its column has spoken. */
function markSpeaking(cells: readonly CellValue[], speaking: Set<number>, silent: ReadonlySet<number>): void {
  for (let place = 0; place < cells.length; place++) {
    const value = cells[place];
    if (typeof value !== "string" || value.length < 2 || !MAY_SPEAK.test(value)) continue;
    if (!silent.has(place + 1)) speaking.add(place + 1);
  }
}

/** Of □院校学生☑社会人员 what is ticked; where nothing is, all of it: nobody has said which. */
function chosenIn(text: string): string {
  const ticked = /[□☐]/.test(text) ? tickedIn(text) : "";
  return ticked === "" ? text : ticked;
}

/** Words in brackets list what to choose from, and 毕业/就读院校 leaves it open. */
function headingSign(heading: string): HeadingSign {
  const bare = heading.replace(/[(（][^()（）]*[)）]/g, "");
  if (/届/.test(bare)) return "ends";
  if (bare.includes("毕业") || !STUDENT_HEADING.test(bare)) return null;
  if (/是否|有无/.test(bare)) return "asks";
  return bare.includes("年级") ? "begins" : "says";
}

function signOf(text: string, courseMonths: number): Day | null {
  if (NOT_A_STUDENT.test(text)) return null;
  if (STUDENT.test(text.replace(/(?:毕业|毕业或|毕业\/)就读/g, ""))) return Infinity;
  let until: Day | null = null;
  for (const [, year = ""] of text.replace(GRADES_OF_POSTS, "").matchAll(BEGUN)) {
    until = later(until, addMonths(dayOf(fullYear(year), 12, 31), courseMonths) + 1);
  }
  for (const [, year = ""] of text.matchAll(ENDING)) until = later(until, dayOf(fullYear(year) + 1, 1, 1));
  return until;
}

/** The first day on which a course begun then is surely over. */
export function courseOver({ max }: DayRange, courseMonths: number | null): Day {
  return addMonths(max, courseMonths ?? LONGEST_COURSE) + 1;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 60 ? 2000 + year : 1900 + year;
}

/** The later of two days; null: none. */
export function later(one: Day | null, other: Day | null): Day | null {
  if (one === null) return other;
  return other === null ? one : Math.max(one, other);
}
