import type { ValueAt } from "../sheet/rows";
import type { Field } from "../terms/field";
import type { RemarkLists } from "../terms/remark-lists";
import { solidText } from "../text/clean";
import { memoize } from "../text/memoize";
import { isFormulaError, type CellValue } from "../text/value";
import { remarkedDate, remarkReader, type Remark, type Remarked } from "./remarks/remarked";
import { beginningOf, parseDate, type ReadDate } from "./values/date";

/** The columns of a registration sheet, or of one of the optional sheets. */
export interface CellLayout<F extends string> {
  /** One column a field; 1-based. */
  readonly columns: ReadonlyMap<F, number>;
  /** Index 0 is column 1. */
  readonly headings: readonly string[];
  readonly date1904: boolean;
  /** The field of a registration whose remarks in brackets mean the same; null: they mean nothing, or somebody else reads them. */
  like(field: F): Field | null;
  /** Whether a date is the beginning of a time, which may be written with what follows (2020.9至今). */
  begins(field: F): boolean;
}

/** The cells of one sheet by row and field, the same for every kind of sheet. */
export interface Cells<F extends string> {
  /** 0 where the sheet has no such column. */
  columnOf(field: F): number;
  /** "" where there is none. */
  heading(field: F): string;
  /** As the clerk sees it, a merged block's value in each of its rows; "" where blank. */
  shown(row: number, field: F): CellValue;
  isFailed(row: number, field: F): boolean;
  /** As `shown`, but "" for a failed formula. */
  value(row: number, field: F): CellValue;
  /** The remarks in brackets of a value; null where it has none that bear on the field. */
  remarks(field: F, value: CellValue): Remarked | null;
  /** A value as a date with its remarks; `open` has to be looked at. */
  date(field: F, value: CellValue): { readonly date: ReadDate; readonly open: Remark | null };
}

/** Reads the cells of one sheet; what the same value means is worked out once for the whole sheet. */
export function cellsOf<F extends string>(valueAt: ValueAt, layout: CellLayout<F>, lists: RemarkLists): Cells<F> {
  const { columns, headings, date1904 } = layout;
  const dateOf = memoize((value: CellValue) => parseDate(value, date1904));
  const remarksOf = remarkReader(lists);

  const begunDate = (value: CellValue): ReadDate => {
    const date = dateOf(value);
    if ((date !== "unreadable" && date !== "impossible") || typeof value !== "string") return date;
    const beginning = beginningOf(solidText(value));
    const begun = beginning === "" ? date : dateOf(beginning);
    return begun === "unreadable" ? date : begun;
  };
  const shown = (row: number, field: F): CellValue => {
    const column = columns.get(field);
    return column === undefined ? "" : valueAt(row, column);
  };
  const remarks = (field: F, value: CellValue): Remarked | null => {
    const like = layout.like(field);
    return like === null ? null : remarksOf(like, value);
  };

  return {
    columnOf: (field) => columns.get(field) ?? 0,
    heading: (field) => headings[(columns.get(field) ?? 0) - 1] ?? "",
    shown,
    isFailed: (row, field) => isFormulaError(shown(row, field)),
    value(row, field) {
      const value = shown(row, field);
      // Most fields have no column.
      return value === "" || isFormulaError(value) ? "" : value;
    },
    remarks,
    date(field, value) {
      const parse = layout.begins(field) ? begunDate : dateOf;
      const like = layout.like(field);
      const remarked = remarks(field, value);
      return remarked === null || like === null
        ? { date: parse(value), open: null }
        : remarkedDate(value, remarked, like, parse);
    },
  };
}
