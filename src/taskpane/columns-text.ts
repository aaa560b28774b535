import { columnText, fieldsText } from "../core/explain/columns";
import { fieldHeader } from "../core/sheet/fields";
import type { ColumnReading } from "../core/sheet/sheet-reading";
import { columnLetter } from "../core/terms/cell";
import type { Field } from "../core/terms/field";

/** The words of the part about columns. */
export const COLUMNS = {
  hint: "点一下就改，立即重新审核，并记住列名，下次不用再指定。",
  valuesTitle: "整张表统一填写",
  valuesHint: "所有人都一样的，在这里选一次；只对这张表有效，表里对应的列就不再读。",
  perRow: "不统一",
  asWritten: "按表中填写的",
  choose: "选用途",
  change: "改用途",
  several: "一格里有两项以上，都要选（例如“职业 工种”写在一起）",
  search: "查用途",
  searchHint: "输入列名里的字，如“工龄”",
  notFound: "没有这样的用途。换个词再查，如“学历”“年限”；审核用不到的列，请按“不读这一列”。",
  likely: "可能是",
  leaveOut: "不读这一列",
  forget: "忘记",
  takeBack: "改回",
  unreadable: "读不出，请核对。",
} as const;

/** 可能有用的列（2 列） */
export const GROUPS: {
  readonly [K in "open" | "unread" | "read" | "empty"]: (count: number) => string;
} = {
  open: (count) => `可能有用的列（${count} 列）`,
  unread: (count) => `没有读的其他列（${count} 列）`,
  read: (count) => `读了的列（${count} 列）`,
  empty: (count) => `空着的列（${count} 列）`,
};

/** 36 格，如“6年” */
export function fillText(filled: number, example: string): string {
  return filled === 0 ? "空着" : `${filled} 格${example === "" ? "" : `，如“${example}”`}`;
}

export function readAs(fields: readonly Field[]): string {
  return `读作${fieldsText(fields)}`;
}

/** What a button does, for those who do not see beside which column it stands. */
export function columnAction(column: ColumnReading, action: string): string {
  return `${columnText(column)}${action}`;
}

export function purposeOf(column: ColumnReading): string {
  return `${columnText(column)}的用途`;
}

/** 申报等级（D 列）: what is read from another column now would be taken from there. */
export function fieldOption(field: Field, columns: readonly number[]): string {
  const header = fieldHeader(field);
  return columns.length === 0 ? header : `${header}（${columns.map(columnLetter).join("、")} 列）`;
}

/** Leaves out all columns of a list that still feed nothing. */
export function leaveAllOut(count: number): string {
  return `这 ${count} 列都不读`;
}

/** Gives back all columns of a list that were left out. */
export function takeAllBack(count: number): string {
  return `不读的 ${count} 列都改回`;
}

/** Before a value is chosen for the whole sheet: what stands in the column that is read until then. `columns`: with filled cells. */
export function setAside(columns: readonly Pick<ColumnReading, "column" | "filled">[], done: boolean): string {
  const cells = columns.map(({ column, filled }) => `${columnLetter(column)} 列有 ${filled} 格已填写`).join("，");
  if (cells === "") return "";
  return done ? `${cells}，没有读。` : `${cells}，统一填写后不再读取。`;
}

/** What holds while nothing is said for the whole sheet. */
export function perRowOption(field: Field, columns: readonly number[], stated: string | null): string {
  if (columns.length > 0) return `不统一，读 ${columns.map(columnLetter).join("、")} 列`;
  return stated === null ? COLUMNS.perRow : `按表中写明的“${stated}”`;
}

/** 列的用途（33 列）; `sheet`: named where there are several. */
export function columnsTitle(count: number, sheet: string | null): string {
  return `${sheet === null ? "" : `“${sheet}”`}列的用途（${count} 列）`;
}
