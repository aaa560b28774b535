import { saysNothing } from "../../text/clean";
import { ticksOf } from "../../text/ticks";
import { SUBJECTS, type Subject } from "../../terms/words";

/** The ticked words of a list with boxes, joined; "" where nothing is ticked. Other text is answered as it is. */
export function tickedIn(text: string): string {
  const ticks = ticksOf(text);
  return ticks === null || ticks === "unclear" ? text : ticks.ticked.join("、");
}

/** How a heading's own question is answered: 持有, 期满, 一致. */
const HELD_WORDS = [
  "已有",
  "持有",
  "已持有",
  "有证",
  "已取得",
  "期满",
  "已期满",
  "已满",
  "一致",
  "对口",
  "相符",
  "已评估",
  "已论证",
];
const NOT_HELD_WORDS = ["没", "未期满", "未满", "不一致", "不对口", "不相符", "未评估", "未论证", "不", "错"];
const YES = new Set([
  "是",
  "有",
  "Y",
  "YES",
  "√",
  "✓",
  "✔",
  "☑",
  "✅",
  "对",
  "1",
  "TRUE",
  "是的",
  "已",
  "符合",
  "对应",
  ...HELD_WORDS,
]);
const NO = new Set([
  "否",
  "无",
  "没有",
  "N",
  "NO",
  "×",
  "X",
  "✗",
  "✘",
  "0",
  "FALSE",
  "不是",
  "未",
  "不符合",
  "不对应",
  ...NOT_HELD_WORDS,
]);

const MARK_AT_EDGE = /^[√✓✔☑■☒✅]|[√✓✔☑■☒✅]$/gu;
const END_MARK = /[。.;；,，!！]+$/;

/** 是 or 否 however ticked; null: blank. "unreadable": something else. */
export function parseYes(text: string): boolean | null | "unreadable" {
  const read = answerOf(text);
  if (read !== "unreadable") return read;
  // ☑是□否, （√）是（ ）否, 是√
  const ticked = tickedIn(text);
  return ticked === "" ? "unreadable" : answerOf(ticked.replace(MARK_AT_EDGE, "").replace(END_MARK, ""));
}

function answerOf(text: string): boolean | null | "unreadable" {
  const key = text.toUpperCase();
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  return saysNothing(text) ? null : "unreadable";
}

const SUBJECT_WORDS: { readonly [S in Subject]: RegExp } = {
  theory: /理论|知识/,
  skill: /技能|实操|操作|实践/,
  comprehensive: /综合|评审|答辩/,
};

/** 理论免考, 除综合外, 理论已合格, 技能×: a subject is named that is not sat. */
const NOT_SAT = /免|不[考报含参]|未[考报]|除|合格|[已通]过|[×✗]|[:：][否无]/;

/** 申报科目 as a list in any order; null where blank or 全部, "unreadable" where it names none. */
export function parseSubjects(text: string): readonly Subject[] | null | "unreadable" {
  if (text === "" || /^(?:全部|全科|所有|全考|都考|[两三23][科门](?:都考|全考)?$)/.test(text)) return null;
  const ticked = tickedIn(text);
  if (NOT_SAT.test(ticked)) return "unreadable";
  const named = SUBJECTS.filter((subject) => SUBJECT_WORDS[subject].test(ticked));
  return named.length > 0 ? named : "unreadable";
}

/** A mark in a subject's own column. `sat`: null where blank. */
export interface SubjectEntry {
  readonly sat: boolean | null;
  readonly retake: boolean;
}

export function parseSubjectEntry(text: string): SubjectEntry | "unreadable" {
  if (text === "") return { sat: null, retake: false };
  if (/^(?:补考|重考|补)/.test(text)) return { sat: true, retake: true };
  if (/^[不未无没]/.test(text)) return /补|重/.test(text) ? "unreadable" : { sat: false, retake: false };
  if (/新考|正考|首考|初考|报考|参加|^(?:是|有|1|√|✓|✔|☑|■|●|V|Y)$/i.test(text)) return { sat: true, retake: false };
  return /免考|免试|缓考|^(?:免|否|0|×|X|N|□)$/i.test(text) ? { sat: false, retake: false } : "unreadable";
}
