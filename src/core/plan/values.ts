import type { Plan } from "../law/plan";
import type { RulePack } from "../law/schema";
import { LEVEL_NAMES, SUBJECTS } from "../terms/words";
import type { CellValue } from "../text/value";
import type { DateStyle, HeadPart, PlanColumn, PlanLayout } from "./layout";
import type { PlanLine } from "./rows";

/** What every cell of a table may need besides its own line. */
export interface PlanTable {
  readonly pack: RulePack;
  readonly plan: Plan;
  readonly layout: PlanLayout;
}

/** What a column writes on a line; `number` is the line's 序号. */
export function cellValue(column: PlanColumn, line: PlanLine, number: number, table: PlanTable): CellValue {
  const value = plainValue(column, line, number, table);
  return column.after !== undefined && value !== "" ? `${value}${column.after}` : value;
}

function plainValue(column: PlanColumn, { row, parts }: PlanLine, number: number, table: PlanTable): CellValue {
  const { pack, plan, layout } = table;
  switch (column.value) {
    case "number":
      return number;
    case "institution":
      return plan.institution;
    case "institutionCode":
      return plan.institutionCode ?? "";
    case "institutionType":
      return plan.institutionType ?? "";
    case "announced":
      return dateText(plan.date ?? "", column.dates ?? layout.dates, "");
    case "occupation":
      return row.occupation;
    case "workTypes":
      return row.workTypes.join("、");
    case "occupationCode":
      return row.occupationCode ?? "";
    case "levels":
      return row.levels.map((level) => (column.levels === "names" ? LEVEL_NAMES[level] : level)).join("、");
    case "month":
      return monthOf(row.exam);
    case "apply":
    case "exam":
      return dateText(row[column.value] ?? "", column.dates ?? layout.dates, row.exam);
    case "venue":
      return row.venue ?? "";
    case "theory":
    case "skill":
    case "comprehensive":
      return row[column.value] ? column.held : column.notHeld;
    case "subjects":
      return SUBJECTS.filter((subject) => row[subject])
        .map((subject) => column.words[subject])
        .join("、");
    case "contact":
      return row.contact ?? "";
    case "fee":
      return feeText(pack, parts);
    case "payment":
      return pack.calendar.find(({ topic }) => topic === "payment")?.text ?? "";
    case "blank":
      return "";
  }
}

/** The price of all the line's occupations and levels where it is one; else each price once, in their order. */
function feeText(pack: RulePack, parts: PlanLine["parts"]): CellValue {
  const totals = parts.flatMap(({ occupation, levels }) => {
    const fees = pack.occupations.find(({ name }) => name === occupation)?.fees;
    return levels.flatMap((level) => fees?.[level]?.total ?? []);
  });
  const prices = [...new Set(totals)];
  return prices.length === 1 ? (prices[0] ?? "") : prices.join("、");
}

/** The layout's title or a line under it, with the plan's items in it. */
export function headLine(parts: readonly HeadPart[], { plan, layout }: PlanTable): string {
  return parts.map((part) => (typeof part === "string" ? part : itemText(part.item, plan, layout))).join("");
}

function itemText(item: Exclude<HeadPart, string>["item"], plan: Plan, { dates }: PlanLayout): string {
  return item === "date" ? dateText(plan.date ?? "", dates, "") : (plan[item] ?? "");
}

/** "2026-01-25" in the style's form; the notice's own words stay as they are. `exam` is the session's, "" where there is none. */
function dateText(date: string, style: DateStyle, exam: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return date;
  const monthDay = `${Number(month)}月${Number(day)}日`;
  switch (style) {
    case "2026年1月25日":
      return `${year}年${monthDay}`;
    case "1月25日":
      return exam.startsWith(year) ? monthDay : `${year}年${monthDay}`;
    case "2026-01-25":
      return date;
    case "2026.1.25":
      return `${year}.${Number(month)}.${Number(day)}`;
  }
}

/** 1月 of a day; of the notice's own words the first month they name. */
function monthOf(exam: string): string {
  const [, isoMonth] = /^\d{4}-(\d{2})-/.exec(exam) ?? [];
  if (isoMonth !== undefined) return `${Number(isoMonth)}月`;
  return /\d+月/.exec(exam)?.[0] ?? "";
}
