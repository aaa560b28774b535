import type { Level } from "../../terms/words";
import { parseLevel } from "./level";
import { remembered } from "../../text/memoize";

const MARKS = /[\s\-—–/\\、,，;；:：|()[\]【】]+/;

/**
 * The levels that stand with other words in one cell: 互联网营销师/四级, 4-04-04-02-网络与信息安全管理员-信息安全管理员-中级工. The first word
 * is a name, even if it ends like a level.
 */
export const levelsBeside = remembered((text: string): readonly Level[] => {
  const [, ...others] = text.replace(/^\d-\d{2}-\d{2}-\d{2}(?:-\d{2,3})?(?!\d)/, "0").split(MARKS);
  return [...new Set(others.map(parseLevel).filter((level) => typeof level === "number"))];
});
