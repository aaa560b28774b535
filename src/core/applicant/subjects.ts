import { SUBJECTS, type Subject } from "../rulepack/words";

const WORDS: { readonly [S in Subject]: RegExp } = {
  theory: /理论|知识/,
  skill: /技能|实操|操作|实践/,
  comprehensive: /综合|评审|答辩/,
};

/** 申报科目 as a list in any order; null where blank or 全部, "unreadable" where it names none. */
export function parseSubjects(text: string): readonly Subject[] | null | "unreadable" {
  if (text === "" || /^(?:全部|全科|所有)/.test(text)) return null;
  const ticked = tickedIn(text);
  const named = SUBJECTS.filter((subject) => WORDS[subject].test(ticked));
  return named.length > 0 ? named : "unreadable";
}

/** ☑理论□技能 names the ticked ones only; where nothing is ticked, or there are no boxes, every word counts. */
function tickedIn(text: string): string {
  if (!/[□☐○]/.test(text)) return text;
  const ticked = text.match(/[☑✓√■●☒✔][^□☐○☑✓√■●☒✔]*/gu) ?? [];
  return ticked.join("");
}

/** A mark in a subject's own column. `sat`: null where blank. */
export interface Mark {
  readonly sat: boolean | null;
  readonly retake: boolean;
}

export function parseMark(text: string): Mark | "unreadable" {
  if (text === "") return { sat: null, retake: false };
  if (/补考|重考/.test(text)) return { sat: true, retake: true };
  if (/新考|正考|首考|初考|报考|参加|^(?:是|有|1|√|✓|✔|☑|Y)$/i.test(text)) return { sat: true, retake: false };
  return /免考|不考|免试|缓考|^(?:否|0|×|X|N|□)$/i.test(text) ? { sat: false, retake: false } : "unreadable";
}
