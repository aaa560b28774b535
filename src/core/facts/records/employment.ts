import type { RemarkLists } from "../../terms/remark-lists";
import { saysNothing, solidText } from "../../text/clean";
import { beginningOf } from "../values/date";
import { GOING_ON, parseDay, parsePeriod } from "../values/period";
import type { DayRange } from "../../time/day";
import type { RecordField } from "../../sheet/record-kinds";
import type { SheetProblem } from "../../problems/sheet-problem";
import { recordRows, type RecordOwner, type RecordRow } from "./row";
import type { RecordTable } from "../../sheet/record-table";

/** One employment of 工作经历. A date that cannot be read reaches over all time. */
export interface EmploymentPeriod extends RecordOwner {
  readonly from: DayRange;
  /** The last day; null while it goes on. */
  readonly to: DayRange | null;
  /** 岗位 as written; "" where blank; null where the whole sheet says none. */
  readonly post: string | null;
  /** The sheet says 本职业 in its name, its title or a heading. */
  readonly ownWork: boolean;
  /** The cell that says when it began, for those who have to look at it. */
  readonly cell: { readonly heading: string; readonly value: string };
  readonly postHeading: string;
}

const ANY_DAY: DayRange = { min: -Infinity, max: Infinity };

/** Every employment of a sheet; `problems` takes what cannot be read. */
export function readEmploymentPeriods(
  table: RecordTable,
  problems: SheetProblem[],
  lists: RemarkLists,
): readonly EmploymentPeriod[] {
  const rows = recordRows(table, problems, lists);
  const saysPosts = rows.some((row) => !saysNothing(row.text("post")));
  const ownWork = saysOwnWork(table);
  return rows.map((row) => {
    const post = row.text("post");
    const [from, to] = row.asked("period") && !row.asked("from") ? periodOf(row, table) : [startOf(row), endOf(row)];
    const backwards = to !== null && to.max < from.min;
    if (backwards) row.reportDate({ kind: "backwards", from: from.min }, row.asked("to") ? "to" : "period");
    const start: RecordField = row.asked("from") ? "from" : "period";
    return {
      ...row.owner,
      from: backwards ? ANY_DAY : from,
      to: backwards ? ANY_DAY : to,
      post: !saysPosts ? null : saysNothing(post) ? "" : post,
      ownWork,
      postHeading: row.cell("post").heading,
      cell: row.cell(start),
    };
  });

  function periodOf(row: RecordRow, { grid }: RecordTable): readonly [DayRange, DayRange | null] {
    const period = parsePeriod(row.text("period"), grid.date1904);
    if (period !== null) return [period.from, period.to];
    row.report("record-date-unreadable", "period");
    return [ANY_DAY, ANY_DAY];
  }

  function startOf(row: RecordRow): DayRange {
    const text = row.text("from");
    const begun = typeof row.value("from") === "string" ? parseDay(beginningOf(text), table.grid.date1904) : null;
    return begun ?? row.date("from", "needed") ?? ANY_DAY;
  }

  function endOf(row: RecordRow): DayRange | null {
    const text = row.text("to");
    if (!row.isFailed("to") && (GOING_ON.test(text) || saysNothing(text))) return null;
    return row.date("to", "needed") ?? ANY_DAY;
  }
}

/** Whether the name of the sheet, what stands above its columns or their headings say 本职业. */
function saysOwnWork({ grid, headerRow }: RecordTable): boolean {
  const above = grid.cells.slice(0, headerRow).flat();
  return [grid.name, ...above].some((value) => typeof value === "string" && solidText(value).includes("本职业"));
}
