import type { CellValue } from "../text/value";
import { checkDigit } from "../text/check-digit";
import { solidText } from "../text/clean";
import type { Field } from "../terms/field";
import { columnFill } from "./column-fill";
import { mapColumns } from "./columns";
import { cellAt, type Grid } from "./grid";
import { findHeader, headerReader, namesPeople, withGroupRows, type Header, type HeaderReader } from "./header";
import { headingKey, headingText } from "./heading";
import type { Headings } from "./headings";
import { NO_PEOPLE_COLUMNS, peopleColumns, type PeopleColumns } from "./people-columns";
import { knownHeadings, settledColumns, type Settled } from "./settled";
import type { ApplicationNames } from "./said-words";
import type { Vocabulary } from "./vocabulary";

/** A header of people, and which of its columns say who they are by their cells alone. */
export interface PeopleHeader {
  readonly header: Header;
  /** The headings, with those of these columns among the ones that name people. */
  readonly known: Headings;
  /** What the clerk has settled, and what the cells say. */
  readonly settled: Settled;
  readonly byCells: PeopleColumns;
}

/** So far down the first number of a person is looked for, so far above it the header, and so far down that. */
const DEEPEST = 40;
const HEIGHT = 8;
const DEEPEST_HEADER = 30;
const TALLEST = 3;
/** A sheet with numbers of people that names so many columns is a list of people, whatever their names look like. */
const MANY = 4;
/** Cells of so many rows say what a column is. */
const SAMPLE_ROWS = 200;

/**
 * The header of a sheet with people. Where no heading is one of a name or a number, the cells tell which columns they are; what they
 * leave open is asked. Null: neither words nor cells show people with numbers.
 */
export function peopleHeader(
  grid: Grid,
  vocabulary: Pick<Vocabulary, "headings" | "contents">,
  settled: Settled,
): PeopleHeader | null {
  const { headings: known, contents } = vocabulary;
  const { names } = contents;
  const header =
    findHeader(grid, known, names, settled) ??
    headerOverPeople(grid, known, names, settled) ??
    findHeader(grid, known, names, settled, hasName);
  return header && completed(grid, header, vocabulary, settled);
}

function hasName({ columns }: Header): boolean {
  return columns.has("name");
}

function completed(
  grid: Grid,
  header: Header,
  { headings: known, contents }: Pick<Vocabulary, "headings" | "contents">,
  settled: Settled,
): PeopleHeader | null {
  if (header.columns.has("name") && header.columns.has("idNumber"))
    return { header, known, settled, byCells: NO_PEOPLE_COLUMNS };
  const near = { ...grid, cells: sampleOf(grid, header) };
  const fill = columnFill(near, header.bottom, contents);
  const ofColumns = settledColumns(header.headings, settled);
  const mapped = { ...header, ...mapColumns(header.headings, fill, known, ofColumns) };
  const byCells = peopleColumns(mapped, fill, known, ofColumns);
  const { name, idNumber, unsure } = byCells;
  const isNumbered =
    mapped.columns.has("idNumber") || idNumber !== null || unsure.some(({ field }) => field === "idNumber");
  const isNamed =
    mapped.columns.has("name") ||
    name !== null ||
    unsure.some(({ field }) => field === "name") ||
    header.columns.size >= MANY;
  if (!(isNumbered && isNamed) && !namesPeople(header)) return null;
  const texts = header.headings.filter(({ column }) => isOfPeople(column)).map(({ child }) => child);
  const wider = withPeople(settled, header, byCells);
  const reader = headerReader(grid, known, wider);
  return {
    header: name === null && idNumber === null ? header : reader(header.top, header.bottom),
    known: withNames(known, texts),
    settled: wider,
    byCells,
  };

  function isOfPeople(column: number): boolean {
    const fields: readonly Field[] = ["name", "idNumber"];
    return (
      fields.some((field) => mapped.columns.get(field)?.includes(column) === true) ||
      name?.column === column ||
      idNumber?.column === column
    );
  }
}

/** The first rows, without those that repeat the header. */
function sampleOf({ cells }: Grid, { bottom, headings }: Header): Grid["cells"] {
  const repeats = (line: readonly CellValue[]): boolean => {
    let same = 0;
    for (const { column, child } of headings) if (line[column - 1] === child) same++;
    return same * 2 > headings.length;
  };
  return cells.slice(0, bottom + SAMPLE_ROWS).map((line, place) => (place >= bottom && repeats(line) ? [] : line));
}

/** What the cells say is known by the headings: a header further down is read with it, too. */
function withPeople(settled: Settled, { headings }: Header, { name, idNumber }: PeopleColumns): Settled {
  if (name === null && idNumber === null) return settled;
  const names = knownHeadings(headings.map((one) => ({ column: one.column, heading: headingText(one) })));
  const said = new Map(settled.headings);
  for (const [heading, field] of [[name, "name"] as const, [idNumber, "idNumber"] as const]) {
    const text = heading && names.get(heading.column);
    if (text !== null && text !== undefined) said.set(text, [field]);
  }
  return { ...settled, headings: said };
}

/** The headings, with these texts among those that name people. */
function withNames(known: Headings, texts: readonly string[]): Headings {
  const { nameEndings } = known;
  const keys = new Set(texts.map(headingKey).filter((key) => key !== "" && !nameEndings.has(key)));
  if (keys.size === 0) return known;
  const letters = [...new Set([...keys].map((key) => key.slice(0, 1)))].join("");
  return {
    ...known,
    nameEndings: {
      has: (key) => keys.has(key) || nameEndings.has(key),
      mayStandIn: new RegExp(`${nameEndings.mayStandIn.source}|[${letters}]`, "i"),
    },
  };
}

/** The header above the first people with valid numbers, or above the columns that the clerk has named; null: there is none. */
function headerOverPeople(grid: Grid, known: Headings, names: ApplicationNames, settled: Settled): Header | null {
  const read = headerReader(grid, known, settled);
  const first = firstNumber(grid);
  const bottoms = first === null ? rowsNaming(grid, settled, read) : rowsAbove(first.row);
  let best: Header | null = null;
  for (const bottom of bottoms) {
    for (let top = bottom; top > Math.max(0, bottom - TALLEST); top--) {
      if (top > DEEPEST_HEADER) continue;
      const header = read(top, bottom);
      if (mayBeHeader(header, grid, first?.column ?? null) && isBetter(header, best, grid)) best = header;
    }
  }
  return best && withGroupRows(grid, best, known, names, read, () => true);
}

function rowsAbove(row: number): readonly number[] {
  const rows = Array.from({ length: Math.min(HEIGHT, row - 1) }, (_, place) => row - 1 - place);
  return rows.reverse().filter((above) => above <= DEEPEST_HEADER + TALLEST - 1);
}

/** The first cell that holds a valid ID number. */
function firstNumber(grid: Grid): { readonly row: number; readonly column: number } | null {
  for (let row = 1; row <= Math.min(DEEPEST, grid.cells.length); row++) {
    const place = (grid.cells[row - 1] ?? []).findIndex(isNumber);
    if (place >= 0) return { row, column: place + 1 };
  }
  return null;
}

function isNumber(value: CellValue): boolean {
  if (typeof value !== "string" || value.length < 18) return false;
  const text = solidText(value).toUpperCase();
  return /^\d{17}[\dX]$/.test(text) && checkDigit(text) === text.charAt(17);
}

/**
 * Rows in which every column that the clerk has named for people has a heading, or a heading stands that she has settled, or one that
 * asks for a number.
 */
function rowsNaming(grid: Grid, { columns, headings }: Settled, read: HeaderReader): readonly number[] {
  const fields: readonly Field[] = ["name", "idNumber"];
  const named = fields.flatMap((field) => columns.get(field) ?? []);
  const texts = new Set(
    [...headings].flatMap(([text, fed]) => (fed.some((one) => fields.includes(one)) ? [text] : [])),
  );
  const rows: number[] = [];
  for (let row = 1; row <= Math.min(DEEPEST_HEADER, grid.cells.length); row++) {
    const isNamed = named.length > 1 && named.every((column) => isLabel(cellAt(grid, row, column)));
    const isKnown = (grid.cells[row - 1] ?? []).some(
      (value) => typeof value === "string" && texts.has(value.replace(/\s+/g, "")),
    );
    if (isNamed || isKnown || read(row, row).columns.has("idNumber")) rows.push(row);
  }
  return rows;
}

function isLabel(value: CellValue): boolean {
  return typeof value === "string" && value !== "" && !/\d{6}/.test(value);
}

/** Two headings at least, one of them over the numbers, and no person's number among them. */
function mayBeHeader({ headings }: Header, grid: Grid, column: number | null): boolean {
  if (headings.length < 2 || headings.some(({ child }) => /\d{8}/.test(child))) return false;
  return column === null || headings.some((one) => one.column === column);
}

/**
 * More columns are read, or as many over more columns; of equals the one whose merged headings end where it ends, then the upper one,
 * and one row before two.
 */
function isBetter(header: Header, best: Header | null, grid: Grid): boolean {
  if (best === null || header.columns.size !== best.columns.size)
    return header.columns.size > (best?.columns.size ?? -1);
  if (header.headings.length !== best.headings.length) return header.headings.length > best.headings.length;
  return isCut(best, grid) && !isCut(header, grid);
}

/** A heading of its last row is merged down over the next one. */
function isCut({ bottom, headings }: Header, { merges }: Grid): boolean {
  const columns = new Set(headings.map(({ column }) => column));
  return (
    merges?.some((one) => one.row <= bottom && one.row + one.rows - 1 > bottom && columns.has(one.column)) ?? false
  );
}
