import { saysNothing } from "../../text/clean";

/** How a heading's own question is answered: 持有, 期满, 一致. */
const HELD = ["已有", "持有", "已持有", "有证", "已取得", "期满", "已期满", "已满", "一致", "对口", "相符"];
const NOT_HELD = ["没", "未期满", "未满", "不一致", "不对口", "不相符"];
const YES = new Set(["是", "有", "Y", "YES", "√", "✓", "✔", "对", "1", "TRUE", "是的", "已", "符合", "对应", ...HELD]);
const NO = new Set([
  "否",
  "无",
  "没有",
  "N",
  "NO",
  "×",
  "X",
  "✗",
  "0",
  "FALSE",
  "不是",
  "未",
  "不符合",
  "不对应",
  ...NOT_HELD,
]);

/** 是 or 否 however ticked; null: blank. "unreadable": something else. */
export function parseYes(text: string): boolean | null | "unreadable" {
  const key = text.toUpperCase();
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  return saysNothing(text) ? null : "unreadable";
}
