import type { StudyStatus } from "../../terms/words";
import { parseYes, tickedIn } from "./answers";
import { solidText } from "../../text/clean";

const STATUS_WORDS: readonly (readonly [RegExp, StudyStatus])[] = [
  [/肄业|退学|辍学/, "肄业"],
  [/结业/, "结业"],
  [/应届/, "应届"],
  [/在读|在校|在学|就读/, "在读"],
];
/** Finished for good, whatever stands beside it. */
const OVER = /(?<![应非不])往届(?:毕业)?生?|已经?毕业/g;
/** 未毕业, 不是应届, 未取得毕业证, 延期毕业, 毕业证在办: they say what somebody is not or has not, and leave open what else. */
const DENIED =
  /(?:[未没非不待无将准拟]|没有|预计|明年|后年|延[期迟]?)(?:能|再|是|取得|获得|拿到?|按期|正常|如期)*(?:毕业|应届|在读|在校|在学|就读|结业)|证书?(?:正?在办|办理|[待未没]|尚未|还没)|待[发领]/;
/** 2026届, 24级, 大三, 2026年7月毕业, 毕业班: when somebody began or ends, and not whether that day has come. */
const SOME_DAY = /\d{2}[届级]|\d{4}[年.\-/]|年级|[大高初中][一二三四](?![\u4e00-\u9fff])|毕业班|今年毕业/;

/** The words of a clause about others: 毕业证书（含尚未取得毕业证书的在读应届毕业生）. */
const INCLUDING = /\([^()]*\)|含[^，。,.;；]*/g;

/** What a text says of studying. "by-date": the graduation date decides; "unreadable": none of the five, or two at once. */
export type StudyWord = StudyStatus | null | "by-date" | "unreadable";

/** 学习状态 as stated; null where blank. */
export function parseStudyStatus(text: string): StudyWord {
  if (text === "") return null;
  // 是 and 否 answer 是否在读 as well as 是否毕业: `studyAnswer` turns them by their heading.
  if (typeof parseYes(text) === "boolean") return "by-date";
  const rest = text.replace(OVER, "");
  const word = parseStudyWord(rest);
  // 大专已毕业，本科在读 and 毕业/结业 say two things.
  if (rest !== text) return word === null || word === "by-date" ? "毕业" : "unreadable";
  if (word === "结业" || word === "肄业") return text.includes("毕业") ? "unreadable" : word;
  return word ?? (text.includes("毕业") ? "毕业" : "unreadable");
}

/** A word about studying inside another text (本科在读); 毕业 says nothing there, everybody's 毕业证书 has it. */
export function parseStudyWord(text: string): StudyWord {
  if (DENIED.test(text)) return "unreadable";
  return STATUS_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? (SOME_DAY.test(text) ? "by-date" : null);
}

/** A word in brackets behind a name: 电子商务（在读）, 济南大学（2026届）. */
export function studyWordInBrackets(text: string): StudyWord {
  const [, inside = ""] = /[([【]([^()[\]【】]*)[)\]】]/.exec(text) ?? [];
  return inside === "" ? null : parseStudyWord(inside);
}

/** What a clause asks for is no word about the applicant, however it was pasted: 取得…毕业证书, 具有…证书的应届毕业生. */
const CLAUSE_TEXT = /取得|具[有备]|持有|证书|毕业证|以上职业院校|普通高等学校/;

/** A word about the applicant in 申报条件, where a clause's own words about others do not count. */
export function studyWordInClause(text: string): StudyStatus | null {
  const own = text.replace(INCLUDING, "");
  if (CLAUSE_TEXT.test(own)) return null;
  return /应届/.test(own) ? "应届" : /在读|在校/.test(own) ? "在读" : null;
}

/**
 * Words that say somebody studies, how, or that a course ended without a diploma. 23级 and 2026届 are a year's students; 四级 and
 * 4级 are levels of skill, 专技12级 is a grade of posts.
 */
const STUDY_WORDS =
  /在读|在校|在学(?!术)|就读|应届|未毕业|未取得毕业证|肄业|(?<!培训)结业|(?<!\d)(?:19|20)?\d{2}[届级]|年级|函授|成人(?!用品|之美|礼)|成教|自考|自学考试|业余(?:大学|学习|制)|夜大|电大|网络教育|开放(?:大学|教育)/;
const GRADES_OF_POSTS = /(?:专技|专业技术|管理|岗位?|职员|工勤)\d{1,2}级/g;

/** Whether a text, in a bracket or out of it, contains a word of study or of its form. */
export function speaksOfStudy(text: string): boolean {
  return STUDY_WORDS.test(solidText(text).replace(GRADES_OF_POSTS, ""));
}

/** Words of 学习形式 for adult study. */
export const ADULT_FORM = /成人|成教|自考|自学|开放|网络|函授|业余|电大|夜大/;
/** Forms of adult study inside other cells, where 网络 and 开放 alone belong to majors and names. */
export const ADULT_WORD = /成人(?:教育|高考|高等)|成教|自考|自学考试|函授|夜大|电大|网络教育|开放教育/;

/** Words of 考生类别 and 考生来源 that mean somebody still learns; every list of vocab.json. */
const STUDENT =
  /学生|在校|在读|应届|^学校|职业高中|技工学校|技师学院|职业技术学院|普通(?:中专|高中|大专|大学)|中专$|研究生院|院校/;
/** Who left a school, or works at one. */
const OTHERS = /毕业学员|毕业学生|(?<!应届)毕业生|非|已毕业|教师|老师|教职|职工/;
const SAYS_NOTHING = /^(?:其他|其它|其他人员|其它人员)?$/;

/** Whether 考生类别 says student; null where it says neither. */
export function isStudent(text: string): boolean | null {
  if (SAYS_NOTHING.test(text)) return null;
  const ticked = tickedIn(text);
  if (ticked === "") return null;
  return STUDENT.test(ticked) && !OTHERS.test(ticked);
}
