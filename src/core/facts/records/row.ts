import { cleanText, solidText } from "../../text/clean";
import { readIdNumber } from "../values/id-number";
import { cleanName } from "../values/person";
import { cellsOf, type CellLayout, type Cells } from "../cells";
import { openRemark } from "../remarks/remarked";
import { sheetValues } from "../shown-values";
import { parseLevel } from "../values/level";
import type { SheetPlace } from "../../problems/catalog";
import type { RecordDateFault } from "../../problems/details";
import type { RecordCell, RecordAddress } from "../../problems/place";
import { sheetProblem, type BareSheetKind, type SheetProblem } from "../../problems/sheet-problem";
import { LIKE_FIELD, type RecordField } from "../../sheet/record-kinds";
import type { RemarkLists } from "../../terms/remark-lists";
import type { RecordTable } from "../../sheet/record-table";
import type { DayRange } from "../../time/day";
import { tickedValue } from "../../text/ticks";
import type { CellValue } from "../../text/value";

/** Whose record it is. */
export interface RecordOwner {
  readonly place: RecordAddress;
  /** As `readIdNumber` gives it; null where it is blank or lost. */
  readonly number: string | null;
  /** The number may be another one than it should be: blank, damaged, with a wrong digit. */
  readonly doubtful: boolean;
  readonly name: string;
  /** The first remark in brackets that leaves open whether the record is so; null: none does. */
  readonly unsure: RecordRemark | null;
}

/** A remark in brackets in one of the optional sheets. */
export interface RecordRemark {
  readonly heading: string;
  /** The cell as it stands. */
  readonly value: string;
  readonly text: string;
}

/** What can be wrong with one cell of an optional sheet, beside a date. */
type CellKind = Exclude<
  { [K in BareSheetKind]: SheetPlace<K> extends RecordCell ? K : never }[BareSheetKind],
  "record-formula-error"
>;

/** The cells of one record by what they mean. What cannot be read is reported once and answered like a blank. */
export interface RecordRow {
  readonly owner: RecordOwner;
  asked(field: RecordField): boolean;
  /** "" where blank or a failed formula. */
  value(field: RecordField): CellValue;
  /** Without any white space. */
  text(field: RecordField): string;
  isFailed(field: RecordField): boolean;
  /** Null where blank or unreadable; a blank is reported where the date is needed. */
  date(field: RecordField, blank: "needed" | "allowed"): DayRange | null;
  /** Its heading and what stands there. */
  cell(field: RecordField): { readonly heading: string; readonly value: string };
  report(kind: CellKind, field: RecordField): void;
  reportDate(fault: RecordDateFault, field: RecordField): void;
}

/** Every row of a sheet that says something; a person's number may be merged over several rows. */
export function recordRows(table: RecordTable, problems: SheetProblem[], lists: RemarkLists): readonly RecordRow[] {
  const { grid, headerRow, columns } = table;
  const headings = (grid.cells[headerRow - 1] ?? []).map(solidText);
  const layout: CellLayout<RecordField> = {
    columns,
    headings,
    date1904: grid.date1904,
    like: (field) => LIKE_FIELD[field],
    begins: (field) => field === "from",
  };
  const cells = cellsOf(sheetValues(grid, headerRow + 1, headings), layout, lists);
  const rows: RecordRow[] = [];
  for (let number = headerRow + 1; number <= grid.cells.length; number++) {
    if (saysSomething(table, number)) rows.push(recordRow(table, number, cells, problems));
  }
  return rows;
}

/** Whether a row belongs to the person of the row above, if their cells are merged: only the grid's merges can tell. */
export function hasRowsOfNobody(table: RecordTable): boolean {
  const { grid, headerRow, columns } = table;
  return grid.cells.some((cells, place) => {
    const isBlank = (field: RecordField) => (cells[(columns.get(field) ?? 0) - 1] ?? "") === "";
    return place >= headerRow && saysSomething(table, place + 1) && isBlank("idNumber") && isBlank("name");
  });
}

/** One cell alone is a remark or a total, unless it names a person. */
function saysSomething({ grid, columns }: RecordTable, number: number): boolean {
  const cells = grid.cells[number - 1] ?? [];
  const filled = [...columns].filter(([, column]) => cleanText(cells[column - 1] ?? "") !== "").map(([field]) => field);
  return filled.length > 1 || filled.includes("idNumber") || filled.includes("name");
}

function recordRow(
  { grid, columns }: RecordTable,
  number: number,
  cells: Cells<RecordField>,
  problems: SheetProblem[],
): RecordRow {
  const place: RecordAddress = { sheet: grid.name, row: number };
  const isFailed = (field: RecordField): boolean => cells.isFailed(number, field);
  const value = (field: RecordField): CellValue => tickedValue(cells.value(number, field));
  const cell = (field: RecordField) => ({
    heading: cells.heading(field),
    value: cleanText(cells.shown(number, field)),
  });
  const cellAt = (field: RecordField): RecordCell => ({ kind: "record-cell", ...place, ...cell(field) });
  const report = (kind: CellKind, field: RecordField): void => {
    problems.push(sheetProblem(isFailed(field) ? "record-formula-error" : kind, cellAt(field)));
  };
  const reportDate = (fault: RecordDateFault, field: RecordField): void => {
    problems.push(
      isFailed(field)
        ? sheetProblem("record-formula-error", cellAt(field))
        : sheetProblem("record-date-impossible", cellAt(field), fault),
    );
  };
  const row = {
    asked: (field: RecordField) => columns.has(field),
    value,
    text: (field: RecordField) => solidText(value(field)),
    isFailed,
    cell,
    report,
    reportDate,
    date(field: RecordField, blank: "needed" | "allowed") {
      const { date } = cells.date(field, value(field));
      if (date === "impossible") reportDate({ kind: "no-such-day" }, field);
      else if (date === "unreadable" || isFailed(field)) report("record-date-unreadable", field);
      else if (date !== null) return date;
      else if (blank === "needed") report("record-date-missing", field);
      return null;
    },
  };
  return { ...row, owner: { ...ownerOf(row, place), unsure: unsureRemark(columns, cells, row) } };
}

function unsureRemark(
  columns: RecordTable["columns"],
  { remarks }: Cells<RecordField>,
  { value, cell }: Pick<RecordRow, "value" | "cell">,
): RecordRemark | null {
  for (const field of columns.keys()) {
    const like = LIKE_FIELD[field];
    const remarked = like === null ? null : remarks(field, value(field));
    if (like === null || remarked === null) continue;
    const open = openRemark(remarked, like, (text) => field === "level" && typeof parseLevel(text) === "number");
    if (open !== null) return { ...cell(field), text: open.text };
  }
  return null;
}

function ownerOf(
  { value, report }: Pick<RecordRow, "value" | "report">,
  place: RecordAddress,
): Omit<RecordOwner, "unsure"> {
  const id = readIdNumber(value("idNumber"));
  const fault = id === null ? "id-missing" : id.fault;
  if (fault !== null) report(`record-${fault}`, "idNumber");
  return { place, number: id?.number ?? null, doubtful: fault !== null, name: cleanName(value("name")) };
}
