import type { StudyStatus } from "../rulepack/words";

const WORDS: readonly (readonly [RegExp, StudyStatus])[] = [
  [/肄业|退学|辍学/, "肄业"],
  [/结业/, "结业"],
  [/应届/, "应届"],
  [/在读|在校|在学|就读/, "在读"],
];
/** 未毕业, 非应届, 不在读, 即将毕业: they say what somebody is not, and leave open what else. */
const DENIED = /(?:[未没非不待]|没有|尚未|即将|预计)(?:能|再)?(?:毕业|应届|在读|在校|在学|就读|结业)/;
/** The words of a clause about others: 毕业证书（含尚未取得毕业证书的在读应届毕业生）. */
const INCLUDING = /\([^()]*\)|含[^，。,.;；]*/g;

/** 学习状态 as stated; null where blank, "unreadable" where it says none of the five. */
export function parseStudyStatus(text: string): StudyStatus | null | "unreadable" {
  if (text === "") return null;
  if (/往届|已毕业/.test(text)) return "毕业";
  return parseStudyWord(text) ?? (/毕业/.test(text) ? "毕业" : "unreadable");
}

/** A word about studying inside another text (本科在读); 毕业 says nothing there, everybody's 毕业证书 has it. */
export function parseStudyWord(text: string): StudyStatus | null | "unreadable" {
  if (DENIED.test(text)) return "unreadable";
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A word about the applicant in 申报条件, where a clause's own words about others do not count. */
export function studyWordInClause(text: string): StudyStatus | null {
  const own = text.replace(INCLUDING, "");
  return /应届/.test(own) ? "应届" : /在读|在校/.test(own) ? "在读" : null;
}
