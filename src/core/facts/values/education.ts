import { EDUCATIONS, type Education, type SchoolKind } from "../../terms/words";
import { parseStudyWord, type StudyWord } from "./study-status";

/** What 文化程度 says: the degrees it can be, and sometimes the school and whether somebody still studies. */
export interface ReadEducation {
  /** [] where nothing is known of it. */
  readonly degrees: readonly Education[];
  /** Where the word names the kind of school itself (技师学院, 高职 …); null where it does not. */
  readonly schools: readonly SchoolKind[] | null;
  /** 函授, 自考, 成人 …: the diploma is one of adult education, whatever the school. */
  readonly adultForm: boolean;
  readonly status: StudyWord;
}

type Word = readonly [pattern: RegExp, degrees: readonly Education[], schools?: readonly SchoolKind[]];

/** Longest first: 大学专科 holds 大学, 高级技工学校 holds 技工学校. */
const WORDS: readonly Word[] = [
  [/博士(?:研究生)?/, ["博士"]],
  [/硕士(?:研究生)?|研究生[(]?硕士[)]?/, ["硕士"]],
  [/研究生(?:班|学历)?/, ["硕士", "博士"]],
  [/专科升本科/, ["本科"]],
  [/大学专科(?:和专科学校)?|高等专科|大专|专科|高[起升]专/, ["大专"]],
  [/高等职业(?:教育|学校)?|高职(?:高专)?|高专/, ["大专"], ["高等职业学校"]],
  [/专[升接转插]本|高[起升]本|大学本科|本科|大本|学士/, ["本科"]],
  [/大学/, ["大专", "本科"]],
  [/中等专业(?:学校)?|中专|中等师范|中师/, ["中专"], ["中等职业学校"]],
  [/职业高中|职高/, ["职高"], ["中等职业学校"]],
  [/中等职业(?:学校|教育)?|中职|职专/, ["职高", "中专"], ["中等职业学校"]],
  [/技师学院/, ["技校"], ["技师学院"]],
  [/高级技工学校|高级技校|高级技工|高技/, ["技校"], ["高级技工学校"]],
  [/技工院校|技工学校|技校|技工|中技/, ["技校"], ["技工学校", "高级技工学校", "技师学院"]],
  [/普通高中|高中|普高/, ["高中"], ["无"]],
  [/初级中学|初中/, ["初中"], ["无"]],
  // Below every floor a notice sets; the list of degrees begins with 小学.
  [/小学|文盲(?:或半文盲)?|半文盲/, ["小学"], ["无"]],
];
const ADULT = /成人|成教|自考|自学考试|函授|夜大|业余|电大|开放|网络|远程|国开/;

/** Reads 文化程度 or 原学历 with all its words. */
export function parseEducation(text: string): ReadEducation {
  const found: Word[] = [];
  let rest = text;
  for (const word of WORDS) {
    const match = word[0].exec(rest);
    if (!match) continue;
    found.push(word);
    rest = rest.replaceAll(match[0], "/");
  }
  return {
    degrees: withBounds(
      found.flatMap(([, degrees]) => degrees),
      text,
    ),
    schools: schoolsOf(found),
    adultForm: ADULT.test(text),
    status: parseStudyWord(text),
  };
}

const EDGE = `(?:${[
  // 大学 before other words is part of them: 大学英语教育 is a major.
  ...WORDS.map(([pattern]) => (pattern.source === "大学" ? "大学(?![\\u4e00-\\u9fff])" : pattern.source)),
  "普通|全日制|统招|学历|学位|毕业生?|在读|在校|应届|往届|专业|在职",
  ADULT.source,
  "[\\s()\\[\\]、/\\\\,，;；:：.·|-]",
].join("|")})+`;
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, "g");

/** The major in a cell that holds degree and major (本科/电子商务, 大专 会计（在读）); "" where only the degree stands. */
export function majorBeside(text: string): string {
  return text.replace(EDGES, "");
}

function schoolsOf(found: readonly Word[]): readonly SchoolKind[] | null {
  const [first] = found;
  return found.length === 1 && first?.[2] ? first[2] : null;
}

/**
 * 研究生（硕士） is one degree said twice; 大专及以上 and 初中及以下 are everything from there on, and 高中同等学力 is no diploma of
 * a 高中.
 */
function withBounds(degrees: readonly Education[], text: string): readonly Education[] {
  const known = [...new Set(degrees)];
  const [first] = known;
  if (first && /以上/.test(text)) return EDUCATIONS.slice(EDUCATIONS.indexOf(first));
  if (first && /以下|同等学[力历]|相当/.test(text)) return EDUCATIONS.slice(0, EDUCATIONS.indexOf(first) + 1);
  return known;
}
