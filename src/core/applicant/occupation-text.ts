import type { Level } from "../rulepack/words";
import { parseLevel } from "./level";

/** What a cell about the occupation holds; several facts may stand in one. */
export interface OccupationText {
  /** The name, or the code where no name stands; null where blank. */
  readonly occupation: string | null;
  readonly workType: string | null;
  readonly level: Level | null;
}

const CODE = /\d-\d{2}-\d{2}-\d{2}(?:-\d{2,3})?/;
const MARKS = /[\s\-—–/\\、,，;；:：|()[\]【】]+/;

/**
 * Takes apart 互联网营销师（直播销售员）, 互联网营销师/直播销售员/四级 and the dictionary value
 * 4-04-04-02-网络与信息安全管理员-信息安全管理员-中级工. More than two names stay together: no list of ours has them.
 */
export function splitOccupation(text: string): OccupationText {
  const code = CODE.exec(text)?.[0] ?? null;
  const named = code ? text.replace(code, "/") : text;
  const pieces = named.split(MARKS).filter((piece) => piece !== "" && !/^(?:工种|职业|方向|无|不分工种)$/.test(piece));
  const levels = new Set<Level>();
  const names = pieces.filter((piece, index) => {
    // The first word is the occupation's, even if it ends in 技师.
    const level = index === 0 && !code && pieces.length === 1 ? null : parseLevel(piece);
    if (level === null || level === "unreadable") return true;
    levels.add(level);
    return false;
  });
  const [level = null] = levels;
  const [first = null, second = null, ...others] = names;
  const one = levels.size === 1 ? level : null;
  if (others.length > 0) return { occupation: text, workType: null, level: one };
  return { occupation: first ?? code, workType: second, level: one };
}
