import type { RemarkLists } from "../../terms/remark-lists";
import { saysNothing, solidText } from "../../text/clean";
import { beginningOf, parseDate } from "../values/date";
import type { DayRange } from "../../time/day";
import type { RecordField } from "../../sheet/record-kinds";
import type { SheetProblem } from "../../problems/sheet-problem";
import { recordRows, type RecordOwner, type RecordRow } from "./row";
import type { RecordTable } from "../../sheet/record-table";
import type { CellValue } from "../../text/value";

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
const GOING_ON = /^(?:今|至今|到今|迄今|现在|至现在|到现在|目前|至目前|当前|在职|在岗|仍在职|现职)?$/;

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
    if (period !== null) return period;
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

/** 2018.09-2020.06, 2018年9月至2020年6月, 2018-09-01~2020-06-30, 2018.09至今; null where it can be read in no way or in several. */
function parsePeriod(value: CellValue, date1904: boolean): readonly [DayRange, DayRange | null] | null {
  const text = solidText(value);
  const periods: (readonly [DayRange, DayRange | null])[] = [];
  for (const { 0: mark, index } of text.matchAll(/[-—–―~至到]+/g)) {
    const from = parseDay(text.slice(0, index), date1904);
    const rest = text.slice(index + mark.length);
    const to = GOING_ON.test(rest) ? null : parseDay(rest, date1904);
    if (from !== null && (to !== null || GOING_ON.test(rest))) periods.push([from, to]);
  }
  const begun = parseDay(beginningOf(text), date1904);
  if (periods.length === 0 && begun !== null && beginningOf(text) !== text) return [begun, null];
  return periods.length === 1 ? (periods[0] ?? null) : null;
}

function parseDay(text: string, date1904: boolean): DayRange | null {
  const date = parseDate(text, date1904);
  return date === "unreadable" || date === "impossible" ? null : date;
}
