import type { JointAudit } from "../core/audit";
import type { InSheet } from "./state";
import { TEXT } from "./text";
import { sheetNames } from "./sheet-text";

const IN_SHEET: { readonly [K in InSheet]: string } = {
  nothing: "结果还没有写入表格。",
  same: "表里的结果就是这一次的。",
  older: "表里还是上一次的结果，请再写入。",
};

/** Above the buttons that write: what the sheet says of the result. */
export function standingOf(inSheet: InSheet, stale: boolean): string {
  return stale ? TEXT.staleWrite : IN_SHEET[inSheet];
}

/** [] before an audit: the sheet is looked for. */
export function clearQuestion(sheets: readonly string[]): string {
  return sheets.length === 0 ? "清除报名表里的标记？" : `清除${sheetNames(sheets)}里的标记？`;
}

export function writeQuestion(sheets: readonly string[]): string {
  return `写入${sheetNames(sheets)}，换掉手工改过的结果？`;
}

export const CLEAR_CONSEQUENCE =
  "本助手添加的结果列、填写的格和颜色都会去掉，您自己的内容、格式和人工核定列不动。需要时可以再审核、再写入。";

/** The box under that question; without a tick it is kept. */
export const CLEAR_MEMORY = "同时清空工作簿记住的内容；不打勾就保留";

export const FORGOTTEN = "已清空工作簿记住的内容。";

export const MACHINE_FORGOTTEN = "已清空这台电脑记住的内容。";

/** After either, where the result on screen was made with what is gone. */
export const FORGOTTEN_AND_READ = "屏幕上的结果已重新审核，没有再用忘掉的列用途。";

export function written({ sheets }: JointAudit): string {
  const lists = sheets.filter(({ sheet }) => sheet.form === undefined);
  const people = lists.reduce((sum, { summary }) => sum + summary.rows, 0);
  return `已写入${sheetNames(lists.map(({ sheet }) => sheet.name))}：${people} 人的审核结果。`;
}

/** Before the sentence about a sheet that could not be written: those that were; "" where none was. */
export function writtenBefore(sheets: readonly string[]): string {
  return sheets.length === 0 ? "" : `${sheetNames(sheets)}已经写入，其余的没有。`;
}

export function nothingToClear(sheets: readonly string[]): string {
  return `${sheetNames(sheets)}里没有本助手的标记，不用清除。`;
}

export function cleared(sheets: readonly string[]): string {
  return `已清除${sheetNames(sheets)}里的标记。`;
}
