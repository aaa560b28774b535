import { saysNothing } from "./clean";

const YES = new Set(["是", "有", "Y", "YES", "√", "✓", "✔", "对", "1", "TRUE", "是的", "已", "符合", "对应"]);
const NO = new Set(["否", "无", "没有", "N", "NO", "×", "X", "✗", "0", "FALSE", "不是", "未", "不符合", "不对应"]);

/** 是 or 否 however ticked; null: blank. "unreadable": something else. */
export function parseYes(text: string): boolean | null | "unreadable" {
  const key = text.toUpperCase();
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  return saysNothing(text) ? null : "unreadable";
}
