import { solidText } from "../../text/clean";

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

/** Forms of adult study inside other cells, where 网络 and 开放 alone belong to majors and names. */
export const ADULT_WORD = /成人(?:教育|高考|高等)|成教|自考|自学考试|函授|夜大|电大|网络教育|开放教育/;
