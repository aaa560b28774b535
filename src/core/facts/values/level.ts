import { LEVELS, type Level } from "../../terms/words";
import { saysNothing, solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";
import { memoize } from "../../text/memoize";
import { simplifiedUnits } from "../../text/numeral";

/**
 * Longest first: 高级 stands inside 高级技师, 技师 inside 预备技师. The five levels and their names are the same in every place, so
 * that they stand here and not in rules/catalog.
 */
const TOKENS: readonly (readonly [string, Level | null])[] = [
  // No level of the five: ways of speaking that mean different levels in different systems, or none.
  ["预备技师", null],
  ["高级技工", null],
  ["中级技工", null],
  ["初级技工", null],
  ["特级技师", null],
  ["首席技师", null],
  ["技工", null],
  ["学徒工", null],
  ["高级技师", 1],
  ["技师", 2],
  ["高级技能", 3],
  ["中级技能", 4],
  ["初级技能", 5],
  ["高级工", 3],
  ["中级工", 4],
  ["初级工", 5],
  ["高级", 3],
  ["中级", 4],
  ["初级", 5],
  ["一级", 1],
  ["二级", 2],
  ["三级", 3],
  ["四级", 4],
  ["五级", 5],
  ["1级", 1],
  ["2级", 2],
  ["3级", 3],
  ["4级", 4],
  ["5级", 5],
  ["壹级", 1],
  ["贰级", 2],
  ["叁级", 3],
  ["肆级", 4],
  ["伍级", 5],
];
/** NFKC makes letters of Ⅳ. */
const ROMAN = /(?<![A-Z])(IV|V|I{1,3})级/g;
const ALONE: Readonly<Record<string, Level>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
};
/** Words around a level that say nothing about it. */
const NOISE =
  /国家|职业资格|职业技能|技能等级|申报|报考|认定|鉴定|评价|等级|级别|证书|证|第|[()[\]【】《》/\\、,，;；:：.。·|_-]/g;

/**
 * A level of skill however written (四级/中级工, 4, 4级, 中级, 国家职业资格四级 …). Null: blank or 无. "unreadable": no level,
 * several that differ, or a word that means no single level (预备技师 and 技工 never become 技师).
 */
export function parseLevel(value: CellValue): Level | null | "unreadable" {
  if (typeof value === "number") return LEVELS.find((level) => level === value) ?? "unreadable";
  const text = simplifiedUnits(solidText(value).toUpperCase())
    .replace(/^0?([1-5])(?:\.0+)?$/, "$1")
    .replace(ROMAN, "$1/");
  if (saysNothing(text)) return null;
  const alone = ALONE[text];
  if (alone) return alone;

  const found = new Set<Level | null>();
  let rest = text;
  for (const [token, level] of TOKENS) {
    if (!rest.includes(token)) continue;
    found.add(level);
    rest = rest.replaceAll(token, "/");
  }
  for (const piece of rest.split(NOISE)) {
    const level = piece === "" ? undefined : ALONE[piece];
    if (level) found.add(level);
    else if (piece !== "") return "unreadable";
  }
  const [level = null] = found;
  return found.size === 1 && level !== null ? level : "unreadable";
}

const BESIDE_MARKS = /[\s\-—–/\\、,，;；:：|()[\]【】]+/;

/**
 * The levels that stand with other words in one cell: 互联网营销师/四级, 4-04-04-02-网络与信息安全管理员-信息安全管理员-中级工. The first word
 * is a name, even if it ends like a level.
 */
export const levelsBeside = memoize((text: string): readonly Level[] => {
  const [, ...others] = text.replace(/^\d-\d{2}-\d{2}-\d{2}(?:-\d{2,3})?(?!\d)/, "0").split(BESIDE_MARKS);
  return [...new Set(others.map(parseLevel).filter((level) => typeof level === "number"))];
});

/** What an occupation's name and its level in one text say. */
export interface NamedLevel {
  readonly name: string;
  readonly level: Level;
}

const LEVEL_WORD = /[一二三四五壹贰叁肆伍1-5]级|[初中高]级|技师/;
/** Ways of speaking that mean no level, and marks between several names. */
const NOT_ONE = /预备技师|技工|特级|首席|[、,，;；+＋]/;

/**
 * A name and the one level behind it: 人工智能训练师五级, 电工（四级/中级工）, 保育师三级证书. Null where a text is a level alone, has no
 * level behind a name, or several.
 */
export const parseNamedLevel = memoize((text: string): NamedLevel | null => {
  if (NOT_ONE.test(text) || typeof parseLevel(text) === "number") return null;
  for (let length = 2; length < text.length; length++) {
    const rest = text.slice(length);
    if (!LEVEL_WORD.test(rest)) return null;
    const level = parseLevel(rest);
    const name = text.slice(0, length).replace(/[-—_·:：/(（[【]+$/, "");
    if (typeof level === "number") return name.length < 2 || LEVEL_WORD.test(name) ? null : { name, level };
  }
  return null;
});
