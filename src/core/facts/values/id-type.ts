import type { IdType } from "../../terms/words";
import { remembered } from "../../text/memoize";

/** Longest words first: 港澳居民身份证 holds 居民身份证, and only 港澳居民居住证 is a residence permit. */
const SPELLINGS: readonly (readonly [RegExp, IdType])[] = [
  [/港澳(?:居民)?(?:来往|往来)|回乡证|港澳通行证/, "港澳居民来往内地通行证"],
  [/台湾(?:居民)?(?:来往|往来)|台胞证/, "台湾居民来往大陆通行证"],
  [/台湾居民居住证/, "台湾居民居住证"],
  [/港澳(?:台)?居民居住证/, "港澳居民居住证"],
  [/永久居(?:留|住)|永居/, "外国人永久居留身份证"],
  [/港澳(?:居民)?身份证|(?:香港|澳门)(?:特区|居民|证件|身份)/, "港澳居民身份证"],
  [/护照|passport/i, "护照"],
  [/社保卡|社会保障卡/, "社会保障卡"],
  [/军官证|士兵证|军人证|警官证/, "军官证"],
  [/台湾.*身份证/, "其他"],
  [/身份证/, "居民身份证"],
];

/** 1, 01 and A are codes of a list that nobody gave us: they say nothing. */
const WORD = /\p{Script=Han}|[a-z]{3}/iu;

/** What a 证件类型 cell says; null where blank or a mere code, 其他 where it names none of the known kinds. */
export const parseIdType = remembered((text: string): IdType | null =>
  !WORD.test(text) ? null : (SPELLINGS.find(([pattern]) => pattern.test(text))?.[1] ?? "其他"),
);
