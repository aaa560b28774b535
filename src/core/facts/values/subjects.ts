import { SUBJECTS, type Subject } from "../../terms/words";
import { tickedIn } from "./ticked";

const WORDS: { readonly [S in Subject]: RegExp } = {
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
  const named = SUBJECTS.filter((subject) => WORDS[subject].test(ticked));
  return named.length > 0 ? named : "unreadable";
}

/** A mark in a subject's own column. `sat`: null where blank. */
export interface Mark {
  readonly sat: boolean | null;
  readonly retake: boolean;
}

export function parseMark(text: string): Mark | "unreadable" {
  if (text === "") return { sat: null, retake: false };
  if (/^(?:补考|重考|补)/.test(text)) return { sat: true, retake: true };
  if (/^[不未无没]/.test(text)) return /补|重/.test(text) ? "unreadable" : { sat: false, retake: false };
  if (/新考|正考|首考|初考|报考|参加|^(?:是|有|1|√|✓|✔|☑|■|●|V|Y)$/i.test(text)) return { sat: true, retake: false };
  return /免考|免试|缓考|^(?:免|否|0|×|X|N|□)$/i.test(text) ? { sat: false, retake: false } : "unreadable";
}
