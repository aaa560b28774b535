import type { TitleRank } from "../../terms/words";

/** Longest first: 高级 stands inside 副高级, and 助理工程师 holds 工程师. */
const RANKS: readonly (readonly [RegExp, TitleRank])[] = [
  [/正高|副高|高级|教授级|研究员级|^(?:副)?教授$|主任医师/, "高级"],
  [/^助理研究员$|^主治医师$|^主管[药护技]师$/, "中级"],
  [/助理|(?<!研究)员级|初级|技术员$|^(?:会计|经济|统计)员$|^助教$|^[药护]师$/, "初级"],
  [/中级|^讲师$|(?:工程|经济|会计|统计|审计|农艺|政工|软件设计)师$/, "中级"],
];

/** 非高级, 拟评中级, 中级（在评）: not held, or not yet. */
const NOT_HELD = /^(?:非|准|拟|待|未|没|无)[取得有评聘报获定]*[初中高副正]|未[取评聘]|[在待拟]评|申报|申请/;
/** Ranks said outright; two of them are none. */
const STATED: readonly RegExp[] = [/初级|(?<!研究)员级|助理级/, /中级/, /高级|正高|副高/];

/**
 * The rank of a 职称 by its word (副高, 助理级) or by its name (高级工程师, 经济师). Null: blank. "unreadable": a word that
 * belongs to no known rank, or 技师 and the like, which are levels of skill and no titles.
 */
export function parseTitleRank(text: string): TitleRank | null | "unreadable" {
  if (text === "" || text === "否") return null;
  if (NOT_HELD.test(text) || STATED.filter((words) => words.test(text)).length > 1) return "unreadable";
  if (/技师|技工|注册|[初中高]级工$|[一二三四五1-5]级/.test(text)) return "unreadable";
  return RANKS.find(([pattern]) => pattern.test(text))?.[1] ?? "unreadable";
}
