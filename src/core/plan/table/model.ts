import type { Level, Subject } from "../../terms/words";
import type { CellValue } from "../../text/value";
import type { Day } from "../../time/day";
import type { PrintedTimes } from "../times";
import type { PlanMeaning } from "./heading";
import type { PlanHead, PlanItem, PlanStage } from "./words";

/** A cell of the table as a row has it; `from` is the row where it is printed, above in a merged block. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As printed, trimmed; days of date cells as 2026-01-25. */
  readonly printed: string;
  /** own: printed in this row · merged: in the block that the row belongs to · above: blank, and taken from the row above. */
  readonly origin: "own" | "merged" | "above";
}

/** Where the year of a time comes from: title: title or date of the announcement · row: other cells of its row · table: other rows. */
export type YearSource = "printed" | "title" | "row" | "table";

/** A time of a cell with its years; `first` and `last` are days, also of whole months. */
export interface PlanSpan {
  /** until: only the end is printed, `first` is null · since: only the beginning, `last` is null. */
  readonly kind: "on" | "until" | "since";
  readonly first: Day | null;
  readonly last: Day | null;
  readonly unit: "day" | "month";
  readonly yearFrom: YearSource;
  readonly weekday: { readonly day: Day; readonly printed: number } | null;
}

/** What one column says about the time of a stage, in one row. */
export interface StagedTime {
  readonly stage: PlanStage;
  readonly end: "until" | "since" | null;
  readonly subject: Subject | null;
  readonly cell: PlanCell;
  readonly printed: PrintedTimes;
  /** One for each time of the cell, in order; empty where no year could be found. */
  readonly spans: readonly PlanSpan[];
}

/** A name of an occupation, a work type or a level as printed, one by one. */
export interface PrintedNames {
  readonly cell: PlanCell | null;
  readonly names: readonly string[];
}

export interface PrintedLevels {
  readonly cell: PlanCell | null;
  readonly levels: readonly Level[];
  /** Pieces that are no level. */
  readonly unread: readonly string[];
  /** Levels printed as a range: 5-3级. */
  readonly isRange: boolean;
}

/** One row of the table: a session, or several where its cells hold several dates. */
export interface PlanTableRow {
  readonly row: number;
  readonly occupations: PrintedNames;
  readonly workTypes: PrintedNames;
  readonly codes: PrintedNames;
  readonly levels: PrintedLevels;
  readonly times: readonly StagedTime[];
  /** null: the cell is blank or says neither. */
  readonly subjects: Partial<Record<Subject, { readonly held: boolean | null; readonly cell: PlanCell }>>;
  readonly cells: Partial<Record<PlanItem, PlanCell>>;
}

export interface PlanTableColumn {
  readonly column: number;
  /** As printed, with the headings over it. */
  readonly heading: string;
  readonly meaning: PlanMeaning | null;
}

/** A plan table as read from a sheet, whatever its layout; nothing is mended. */
export interface PlanTable {
  readonly sheet: string;
  readonly title: { readonly text: string; readonly row: number; readonly year: number | null } | null;
  readonly heads: Partial<Record<PlanHead, { readonly text: string; readonly row: number; readonly column: number }>>;
  /** The day of the announcement, as the lines over the table or under it say. */
  readonly announced: Day | null;
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  readonly columns: readonly PlanTableColumn[];
  readonly rows: readonly PlanTableRow[];
  readonly footnotes: readonly { readonly row: number; readonly text: string }[];
  /** Repeated header rows, of a page break. */
  readonly repeatedHeaders: readonly number[];
}
