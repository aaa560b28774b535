import { EDUCATIONS, type Education, type SchoolKind } from "../../terms/words";
import type { DegreeWords, SchoolWords } from "../../terms/school-words";
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

/** Reads 文化程度 or 原学历 with all its words. */
export function parseEducation(text: string, { degrees, adult }: SchoolWords): ReadEducation {
  const found: DegreeWords[] = [];
  let rest = text;
  for (const word of degrees) {
    const match = word.pattern.exec(rest);
    if (!match) continue;
    found.push(word);
    rest = rest.replaceAll(match[0], "/");
  }
  return {
    degrees: withBounds(
      found.flatMap((word) => word.degrees),
      text,
    ),
    schools: schoolsOf(found),
    adultForm: adult.test(text),
    status: parseStudyWord(text),
  };
}

/** What stands around a major in the same cell: words of degrees and forms, marks. */
function edgesOf({ degrees, adult }: SchoolWords): RegExp {
  const edge = `(?:${[
    // 大学 before other words is part of them: 大学英语教育 is a major.
    ...degrees.map(({ pattern: { source } }) => (source === "大学" ? "大学(?![\\u4e00-\\u9fff])" : source)),
    "普通|全日制|统招|学历|学位|毕业生?|在读|在校|应届|往届|专业|在职",
    adult.source,
    "[\\s()\\[\\]、/\\\\,，;；:：.·|-]",
  ].join("|")})+`;
  return new RegExp(`^${edge}|${edge}$`, "g");
}

const EDGES = new WeakMap<SchoolWords, RegExp>();

/** The major in a cell that holds degree and major (本科/电子商务, 大专 会计（在读）); "" where only the degree stands. */
export function majorBeside(text: string, words: SchoolWords): string {
  const edges = EDGES.get(words) ?? edgesOf(words);
  EDGES.set(words, edges);
  return text.replace(edges, "");
}

function schoolsOf([first, ...others]: readonly DegreeWords[]): readonly SchoolKind[] | null {
  return first !== undefined && others.length === 0 ? first.schools : null;
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
