import { LEVELS, LEVEL_NAMES, type Level } from "../../terms/words";

/** By level the words for it. Longest first: 高级技师 holds 技师. */
const WORDS = LEVELS.flatMap((level) =>
  [...LEVEL_NAMES[level].split("/"), `${level}级`].map((word): readonly [string, Level] => [word, level]),
).sort(([one], [other]) => other.length - one.length);
/** Before or behind a level these make something else of it: 高级工班, 技师学院, 三级医院, 预备技师, 十四级. */
const OTHER = /(?:预备|特级|首席|[\d零〇一二三四五六七八九十])~|~(?:班|学院|医院|甲等|以上|及以上|以下|工程师)/g;

/** The levels of skill that a text names, wherever they stand in it. */
export function levelsNamed(text: string): ReadonlySet<Level> {
  const levels = new Set<Level>();
  let rest = text;
  for (const [word, level] of WORDS) {
    if (!rest.includes(word)) continue;
    const marked = rest.split(word).join("~");
    if (marked.replace(OTHER, "").includes("~")) levels.add(level);
    rest = marked.split("~").join(" ");
  }
  return levels;
}

/** Whether a text is the name of a level and nothing else. */
export function isLevelName(text: string): boolean {
  return WORDS.some(([word]) => word === text);
}
