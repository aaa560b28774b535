import type { RemarkLists } from "../../terms/remark-lists";
import { saysNothing } from "../../text/clean";
import type { SheetProblem } from "../../problems/sheet-problem";
import { recordRows, type RecordOwner, type RecordRow } from "./row";
import type { RecordTable } from "../../sheet/record-table";
import type { DayRange } from "../../time/day";

/** How long a ban lasts, as the list says it. */
export type BanDuration =
  /** Through this day; both ends infinite where it never ends. */
  | { readonly kind: "until"; readonly last: DayRange }
  /** By the notice's own measure for what was done; `date` null: unreadable or blank. */
  | { readonly kind: "conduct"; readonly conduct: string; readonly date: DayRange | null }
  | { readonly kind: "unreadable" };

/** One line of 禁考名单. */
export interface Ban extends RecordOwner {
  readonly duration: BanDuration;
}

const FOR_EVER = /^(?:永久|终身|终生|长期|永远)/;

/** Every ban of a list; `problems` takes what cannot be read. */
export function readBans(table: RecordTable, problems: SheetProblem[], lists: RemarkLists): readonly Ban[] {
  return recordRows(table, problems, lists).map((row) => ({ ...row.owner, duration: durationOf(row) }));
}

/** 禁考至 where it is filled; else the violation and its date. */
function durationOf(row: RecordRow): BanDuration {
  const until = row.text("until");
  if (FOR_EVER.test(until)) return { kind: "until", last: { min: Infinity, max: Infinity } };
  if (!saysNothing(until) || row.isFailed("until")) {
    const last = row.date("until", "needed");
    return last === null ? { kind: "unreadable" } : { kind: "until", last };
  }
  const conduct = row.text("conduct");
  if (saysNothing(conduct)) {
    row.report("record-ban-endless", row.asked("until") ? "until" : "conduct");
    return { kind: "unreadable" };
  }
  return { kind: "conduct", conduct, date: row.date("date", "needed") };
}
