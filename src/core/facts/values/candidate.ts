import { tickedIn } from "./ticked";

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
