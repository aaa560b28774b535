import type { Level } from "../rulepack/words";
import { parseLevel } from "./level";
import { remembered } from "./remembered";

const MARKS = /[\s\-—–/\\、,，;；:：|()[\]【】]+/;

/**
 * The level that stands with other words in one cell: 互联网营销师/四级, 4-04-04-02-网络与信息安全管理员-信息安全管理员-中级工.
 * Null where there is none, or more than one. The first word is a name, even if it ends like a level.
 */
export const levelBeside = remembered((text: string): Level | null => {
  const [, ...others] = text.replace(/^\d-\d{2}-\d{2}-\d{2}(?:-\d{2,3})?(?!\d)/, "0").split(MARKS);
  const levels = new Set(others.map(parseLevel).filter((level) => typeof level === "number"));
  const [level = null] = levels;
  return levels.size === 1 ? level : null;
});
