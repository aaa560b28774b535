import type { Headings } from "./headings";
import type { Field } from "../terms/field";
import { REGISTRATION_ONLY } from "./fields";
import { cellAt, type Grid } from "./grid";
import { headingKey, headingKeys } from "./heading";
import { senseOf } from "./sense/sense";
import { missingColumns, RECORD_KINDS, RECORD_SHEETS, type RecordField, type RecordKind } from "./record-kinds";

/** An optional sheet, and where its columns stand. */
export interface RecordTable {
  readonly kind: RecordKind;
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<RecordField, number>;
  /** Headings of needed columns that are not there: the sheet cannot be used. */
  readonly missing: readonly string[];
}

/** Below this row nobody begins a list. */
const DEEPEST = 10;
const REGISTRATION: ReadonlySet<Field> = new Set(REGISTRATION_ONLY);

/**
 * Reads a sheet, or the first rows of one, as one of the optional sheets; null where it is none. Known by its name, or by
 * headings that no registration has together; a list of schools by its name alone.
 */
export function recordTable(grid: Grid, headings: Headings): RecordTable | null {
  const named = RECORD_KINDS.find((kind) => isNamed(grid.name, kind));
  const places = headingPlaces(grid);
  if (named) return tableOf(named, grid, places, headings);
  for (const kind of RECORD_KINDS) {
    if (kind === "schools") continue;
    const table = tableOf(kind, grid, places, headings);
    if (table.missing.length === 0 && !asksToApply(table, headings)) return table;
  }
  return null;
}

/** Whether a sheet bears the name of one of the optional sheets. */
export function isRecordSheetName(name: string): boolean {
  return RECORD_KINDS.some((kind) => isNamed(name, kind));
}

/** 工作经历, 附件3 工作经历, 2026年工作经历表, 工作经历(2) */
function isNamed(name: string, kind: RecordKind): boolean {
  const key = headingKey(name);
  const title = RECORD_SHEETS[kind];
  const [before, after, ...more] = key.split(title);
  return more.length === 0 && after !== undefined && /^(?:附件?|\d|年度?)*$/.test(before ?? "") && AFTER.test(after);
}
const AFTER = /^(?:登记|记录|信息|明细|汇总|名)?[表单]?\d*$/;

function tableOf(kind: RecordKind, grid: Grid, places: readonly Places[], headings: Headings): RecordTable {
  let best: RecordTable = { kind, grid, headerRow: 1, columns: new Map(), missing: missingColumns(kind, new Set()) };
  for (const [index, said] of places.entries()) {
    const row = index + 1;
    const columns = columnsIn(headings.records[kind], said);
    const missing = missingColumns(kind, new Set(columns.keys()));
    const better = missing.length - best.missing.length || best.columns.size - columns.size;
    if (better < 0) best = { kind, grid, headerRow: row, columns, missing };
  }
  return best;
}

/** What the cells of a row may be called as headings, and in which column that first stands. */
type Places = ReadonlyMap<string, number>;

/** Read once for all kinds: a sheet may be 16,000 columns wide. */
function headingPlaces(grid: Grid): readonly Places[] {
  return grid.cells.slice(0, DEEPEST).map((row) => {
    const places = new Map<string, number>();
    row.forEach((value, index) => {
      for (const key of typeof value === "string" ? headingKeys(value) : []) {
        if (!places.has(key)) places.set(key, index + 1);
      }
    });
    return places;
  });
}

/** A column for each field, by the surest of its headings; of two columns with the same heading the first. */
function columnsIn(headings: Headings["records"][RecordKind], places: Places): ReadonlyMap<RecordField, number> {
  const columns = new Map<RecordField, number>();
  for (const [field, keys] of headings) {
    const said = keys.map((key) => places.get(key)).find((place) => place !== undefined);
    if (said !== undefined) columns.set(field, said);
  }
  return columns;
}

function asksToApply({ grid, headerRow }: RecordTable, headings: Headings): boolean {
  return (grid.cells[headerRow - 1] ?? []).some((_, place) => {
    const value = cellAt(grid, headerRow, place + 1);
    const claim = typeof value === "string" ? senseOf(value, headings).claim : null;
    return claim !== null && claim.fields.some((field) => REGISTRATION.has(field));
  });
}
