import { isKnown } from "../known";
import { cellAt, type Grid } from "../../sheet/grid";
import { cleanText, solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";
import { dayFromIso, partsOf, type Day } from "../../time/day";
import { daysOf, printedTimes } from "../times";
import { findPlanHeader, printedText, type PlanHeader } from "./find";
import type { PlanCell, PlanTable, PlanTableColumn, PlanTableRow, StagedTime } from "./model";
import { levelsIn, namesIn } from "./names";
import { withYears } from "./years";
import type { PlanHead, PlanItem, PlanWords } from "./words";

/** Reads the plan table of a sheet; null where no row of it is the header of one. `knownNames` are occupations that a section row may name. */
export function readPlanTable(grid: Grid, words: PlanWords): PlanTable | null {
  const header = findPlanHeader(grid, words);
  if (header === null) return null;
  const above = linesAbove(grid, header, words);
  const body = bodyOf(grid, header, words);
  const heads = { ...body.heads, ...above.heads };
  const announced = dayIn(heads.date?.text) ?? lastDay(body.footnotes.map(({ text }) => text));
  const table = {
    sheet: grid.name,
    title: above.title,
    heads,
    announced,
    headerRow: header.top,
    lastHeaderRow: header.bottom,
    columns: header.columns,
    rows: body.rows,
    footnotes: body.footnotes,
    repeatedHeaders: body.repeatedHeaders,
  };
  return withYears(table);
}

const YEAR = /(20\d\d)(?:年|-|届|度|\/)?/;

/** The title is the longest of the lines over the header that is no 机构名称：…. */
function linesAbove(grid: Grid, { top }: PlanHeader, words: PlanWords): Pick<PlanTable, "title" | "heads"> {
  const heads: Partial<Record<PlanHead, { text: string; row: number; column: number }>> = {};
  const others: { readonly text: string; readonly row: number }[] = [];
  for (let row = 1; row < top; row++) {
    (grid.cells[row - 1] ?? []).forEach((value, index) => {
      const text = printedText(value, grid.date1904);
      if (text === "") return;
      const next = printedText(cellAt(grid, row, index + 2), grid.date1904);
      const head = headIn(text, next, words);
      if (head) heads[head.head] ??= { text: head.text, row, column: index + (head.isNext ? 2 : 1) };
      else others.push({ text, row });
    });
  }
  const titled = others.find(({ text }) => /计划|公告|安排|考试|认定|鉴定|评价/.test(text)) ?? others[0];
  const year =
    YEAR.exec(solidText(titled?.text ?? ""))?.[1] ??
    others.map(({ text }) => YEAR.exec(solidText(text))?.[1]).find(Boolean);
  return {
    title: titled === undefined ? null : { ...titled, year: year === undefined ? null : Number(year) },
    heads,
  };
}

function headIn(
  text: string,
  next: string,
  words: PlanWords,
): { readonly head: PlanHead; readonly text: string; readonly isNext: boolean } | null {
  for (const [head, pattern] of words.heads) {
    const said = pattern.exec(text)?.groups?.["said"]?.trim();
    if (said === undefined) continue;
    // 联系人 alone has its text in the next cell; 日期说明… is none.
    if (said === "") return next === "" ? null : { head, text: next, isNext: true };
    if (/[:：]/.test(text)) return { head, text: said, isNext: false };
  }
  return null;
}

function dayIn(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const iso = dayFromIso(text);
  if (iso !== null) return iso;
  const [time] = printedTimes(text, false).times;
  if (!isKnown(time?.from.year) || time.from.date === null) return null;
  return daysOf(time.from, time.from.year).first;
}

/** The day that the last line under the table is, as the end of a notice has it. */
function lastDay(lines: readonly string[]): Day | null {
  for (const line of [...lines].reverse()) {
    const text = solidText(line);
    if (/^(?:20\d\d|二[〇零○]).{4,14}[日号]?$/.test(text)) {
      const day = dayIn(text);
      if (day !== null) return day;
    }
  }
  return null;
}

function bodyOf(
  grid: Grid,
  header: PlanHeader,
  words: PlanWords,
): Pick<PlanTable, "rows" | "footnotes" | "repeatedHeaders" | "heads"> {
  const rows: PlanTableRow[] = [];
  const footnotes: { row: number; text: string }[] = [];
  const repeatedHeaders: number[] = [];
  const heads: Partial<Record<PlanHead, { text: string; row: number; column: number }>> = {};
  const read = header.columns.filter(({ meaning }) => meaning !== null);
  let before: readonly PlanCell[] = [];
  let isOver = false;
  for (let row = header.bottom + 1; row <= grid.cells.length; row++) {
    const own = read.map(({ column }) => printedText(cellAt(grid, row, column), grid.date1904));
    const line = (grid.cells[row - 1] ?? []).map((value) => printedText(value, grid.date1904)).filter(Boolean);
    if (line.length === 0) continue;
    if (isHeaderAgain(own, read)) {
      repeatedHeaders.push(row);
      continue;
    }
    const [only = ""] = line;
    if (isOver || words.footnotes.test(only) || (line.length === 1 && !hasTimes(grid, row, read))) {
      // A lone text among the rows is a section's title; below them it begins the notes.
      const more = isOver || words.footnotes.test(only) || !isFollowed(grid, row, read);
      if (more) isOver = true;
      line.forEach((text) => {
        const head = headIn(text, "", words);
        if (head) heads[head.head] ??= { text: head.text, row, column: 1 };
      });
      footnotes.push({ row, text: line.join(" ") });
      continue;
    }
    const cells = cellsOf(grid, row, read, before);
    before = cells;
    rows.push(rowOf(grid, row, read, cells, words));
  }
  return { rows, footnotes, repeatedHeaders, heads };
}

function isHeaderAgain(own: readonly string[], read: readonly PlanTableColumn[]): boolean {
  const same = own.filter((text, index) => {
    const headings = read[index]?.heading.split("/") ?? [];
    return text !== "" && headings.includes(text);
  }).length;
  return same >= 2 && same * 2 >= own.filter(Boolean).length;
}

function hasTimes(grid: Grid, row: number, read: readonly PlanTableColumn[]): boolean {
  return read.some(
    ({ column, meaning }) =>
      (meaning?.kind === "time" || meaning?.kind === "monthColumn") &&
      printedTimes(cellAt(grid, row, column), grid.date1904).times.length > 0,
  );
}

/** Whether a session stands in one of the rows below. */
function isFollowed(grid: Grid, row: number, read: readonly PlanTableColumn[]): boolean {
  for (let below = row + 1; below <= grid.cells.length; below++) if (hasTimes(grid, below, read)) return true;
  return false;
}

/** What a blank cell says like the one above: the rest is blank. */
const CARRIED: ReadonlySet<PlanItem> = new Set([
  "institution",
  "institutionCode",
  "institutionType",
  "occupation",
  "occupationCode",
  "workTypes",
  "levels",
  "venue",
  "contact",
]);

function cellsOf(grid: Grid, row: number, read: readonly PlanTableColumn[], before: readonly PlanCell[]): PlanCell[] {
  return read.map(({ column, meaning }, index): PlanCell => {
    const value = cellAt(grid, row, column);
    const printed = printedText(value, grid.date1904);
    if (printed !== "") return { row, column, value, printed, origin: "own" };
    const merge = grid.merges?.find(
      (one) => row > one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
    );
    if (merge) {
      const top = cellAt(grid, merge.row, merge.column);
      return { row: merge.row, column, value: top, printed: printedText(top, grid.date1904), origin: "merged" };
    }
    const above = before[index];
    const isCarried = meaning?.kind === "item" && CARRIED.has(meaning.item);
    if (isCarried && above !== undefined && above.printed !== "") return { ...above, origin: "above" };
    return { row, column, value: "", printed: "", origin: "own" };
  });
}

function rowOf(
  grid: Grid,
  row: number,
  read: readonly PlanTableColumn[],
  cells: readonly PlanCell[],
  words: PlanWords,
): PlanTableRow {
  const items: Partial<Record<PlanItem, PlanCell>> = {};
  const times: StagedTime[] = [];
  const subjects: PlanTableRow["subjects"] = {};
  read.forEach(({ heading, meaning }, index) => {
    const cell = cells[index];
    if (cell === undefined || meaning === null) return;
    switch (meaning.kind) {
      case "item":
        // The first filled column of a meaning counts.
        if (!items[meaning.item]?.printed) items[meaning.item] = cell;
        break;
      case "subject": {
        const text = solidText(cell.printed);
        const held = words.held.has(text) ? true : words.notHeld.has(text) ? false : null;
        subjects[meaning.subject] = { held, cell };
        break;
      }
      case "time":
        times.push({
          stage: meaning.stage,
          end: meaning.end,
          subject: meaning.subject,
          cell,
          printed: printedTimes(heading.includes("月") ? asMonths(cell.value) : cell.value, grid.date1904),
          spans: [],
        });
        break;
      case "monthColumn":
        times.push(...monthTimes(cell, meaning.month, grid.date1904, words));
    }
  });
  return {
    row,
    occupations: namesIn(items.occupation),
    workTypes: namesIn(items.workTypes),
    codes: namesIn(items.occupationCode),
    levels: levelsIn(items.levels ?? levelsBesideOccupation(items.occupation)),
    times:
      items.month === undefined || times.some(({ stage }) => stage === "exam")
        ? times
        : [...times, ...monthAsExam(items.month, grid)],
    subjects,
    cells: items,
  };
}

/** A cell under 3月: a tick is the month, 14日 is a day of it, a full date is itself. */
function monthTimes(cell: PlanCell, month: number, date1904: boolean, words: PlanWords): StagedTime[] {
  if (cell.printed === "") return [];
  const text = solidText(cell.printed);
  if (words.notHeld.has(text) && !/^\d+$/.test(text)) return [];
  const value =
    words.held.has(text) && text !== "1"
      ? `${month}月`
      : /^\d{1,2}[日号]?$/.test(text)
        ? `${month}月${text.replace(/\D/g, "")}日`
        : cell.value;
  return [{ stage: "exam", end: null, subject: null, cell, printed: printedTimes(value, date1904), spans: [] }];
}

/** Where no column states when the exam is, 月份 does, unless it holds something else: 第一批. */
function monthAsExam(cell: PlanCell, grid: Grid): StagedTime[] {
  const printed = printedTimes(asMonths(cell.value), grid.date1904);
  return printed.times.length === 0 ? [] : [{ stage: "exam", end: null, subject: null, cell, printed, spans: [] }];
}

/** Bare numbers under 认定月份 are months: 3、5、8 → 3、5、8月. */
function asMonths(value: CellValue): CellValue {
  const text = solidText(value);
  return /^(?:1[0-2]|[1-9])(?:[、,，;；/-](?:1[0-2]|[1-9]))*$/.test(text) ? `${text}月` : value;
}

/** 电工（三级）: a level beside the name, where no column has levels. */
function levelsBesideOccupation(cell: PlanCell | undefined): PlanCell | undefined {
  const beside = /[（(]([^（()）]*级[^（()）]*)[)）]/.exec(cell?.printed ?? "")?.[1];
  return cell === undefined || beside === undefined
    ? undefined
    : { ...cell, value: beside, printed: cleanText(beside) };
}

/** The year of the table, as its title or its announcement says. */
export function yearSaid(table: Pick<PlanTable, "title" | "announced">): number | null {
  return table.title?.year ?? (table.announced === null ? null : partsOf(table.announced).year);
}
