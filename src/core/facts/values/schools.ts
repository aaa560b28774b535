import { memoize } from "../../text/memoize";
import type { SchoolWords, DegreeWords } from "../../terms/school-words";
import { SCHOOL_KINDS, type ClassKind, type Education, type SchoolKind, EDUCATIONS } from "../../terms/words";
import { parseStudyWord, type StudyWord } from "./study";

const TECHNICAL: readonly SchoolKind[] = ["技工学校", "高级技工学校", "技师学院"];

/** Reads the kinds of schools by the words for them; a school's name is looked up once. */
export interface SchoolReader {
  /** By the name of the school; null where no words for it are known. */
  byName(school: string): readonly SchoolKind[] | null;
  /** 院校类别 as stated; null where it names none of the eight kinds. */
  stated(text: string): readonly SchoolKind[] | null;
}

export function schoolReader({ names, stated }: SchoolWords): SchoolReader {
  const byName = memoize((school: string) => {
    const name = properName(school);
    return names.find(({ pattern }) => pattern.test(name))?.kinds ?? null;
  });
  return {
    byName,
    stated(text) {
      const exact = SCHOOL_KINDS.find((kind) => kind === text);
      return exact ? [exact] : (stated.find(({ pattern }) => pattern.test(text))?.kinds ?? byName(text));
    },
  };
}

/** What stands in brackets is a campus or an older name, unless it says how somebody learned there; a department is cut, too. */
function properName(school: string): string {
  return school
    .replace(/\((?![^()]*(?:成人|成教|自考|自学考试|函授|业余|夜大|电大|开放|网络教育))[^()]*\)/g, "")
    .replace(/[^学校院]{0,10}(?:系|校区|分校|专业|班)$/, "");
}

/** Where neither the kind nor the school's name is known, the degree says which schools give it. */
export function schoolKindsByDegree(degrees: readonly Education[]): readonly SchoolKind[] {
  return [...new Set(degrees.flatMap((degree) => BY_DEGREE[degree]))];
}

const BY_DEGREE: { readonly [E in Education]: readonly SchoolKind[] } = {
  小学: ["无"],
  初中: ["无"],
  高中: ["无"],
  职高: ["中等职业学校"],
  中专: ["中等职业学校"],
  技校: TECHNICAL,
  大专: ["高等职业学校", "普通高等学校"],
  本科: ["普通高等学校"],
  硕士: ["普通高等学校"],
  博士: ["普通高等学校"],
};

/** Longest first: 预备技师班 is no 技师班. */
const CLASSES: readonly (readonly [RegExp, ClassKind])[] = [
  [/预备技师/, "预备技师班"],
  [/(?<!预备)技师班|^技师$/, "技师班"],
  [/高级(?:技?工)?班|^高级(?:技?工)?$|高技班/, "高级工班"],
  [/中级(?:技?工)?班|^中级(?:技?工)?$|中技班/, "中级工班"],
];

/** 班别; null where it names none of the four, or more than one. */
export function parseClassKind(text: string): ClassKind | null {
  const [first, ...others] = CLASSES.filter(([pattern]) => pattern.test(text));
  return first && others.length === 0 ? first[1] : null;
}

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
