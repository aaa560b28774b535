import type { TitleRank } from "../rulepack/words";

/** Longest first: 高级 stands inside 副高级, and 助理工程师 holds 工程师. */
const RANKS: readonly (readonly [RegExp, TitleRank])[] = [
  [/正高|副高|高级|教授级|研究员级|^(?:副)?教授$|主任医师/, "高级"],
  [/助理|员级|初级|技术员$|^(?:会计|经济|统计)员$|^助教$/, "初级"],
  [/中级|^讲师$|(?:工程|经济|会计|统计|审计|农艺|政工|技|药|设计)师$/, "中级"],
];

/**
 * The rank of a 职称 by its word (副高, 助理级) or by its name (高级工程师, 经济师). Null: blank. "unreadable": a word that
 * belongs to no known rank, or 技师 and the like, which are levels of skill and no titles.
 */
export function parseTitleRank(text: string): TitleRank | null | "unreadable" {
  if (text === "") return null;
  if (/技师|技工|[初中高]级工$|[一二三四五1-5]级/.test(text)) return "unreadable";
  return RANKS.find(([pattern]) => pattern.test(text))?.[1] ?? "unreadable";
}
