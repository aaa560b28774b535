import type { Audit, JointAudit } from "../core/audit";
import type { SheetWork } from "./state";

export function whichSheet(work: SheetWork): string {
  return work === "audit"
    ? "有几张工作表都像报名表，请选要审核的一张，或勾选几张一起审核："
    : "有几张工作表都像报名表，请选要清除标记的一张，或勾选几张一起清除：";
}

/** On the button below the ticks. */
export function tickedSheets(work: SheetWork, count: number): string {
  const what = count === 0 ? "勾选的" : `勾选的 ${count} 张`;
  return work === "audit" ? `${count === 1 ? "" : "一起"}审核${what}` : `清除${what}的标记`;
}

/** Read aloud with the tick beside a sheet. */
export function tickSheet(sheet: string): string {
  return `勾选“${sheet}”`;
}

/** The sheet, how many people, and between which rows they stand: whether everybody was found shows at a glance. */
export function auditedSheet({ sheet, rows }: Pick<Audit, "sheet" | "rows">): string {
  if (sheet.form) return `${sheet.name}，一个人的申报表`;
  const [first, last] = [rows[0]?.applicant.row, rows.at(-1)?.applicant.row];
  if (first === undefined || last === undefined) return `${sheet.name}，没有申报人`;
  return `${sheet.name}，${rows.length} 人（第 ${first}–${last} 行）`;
}

/** Above a result of several sheets; each stands below it with its own rows. */
export function auditedSheets({ sheets, rows }: JointAudit): string {
  return `${sheets.length} 张工作表，共 ${rows.length} 人`;
}

/** “一班”、“二班” */
export function sheetNames(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join("、");
}
