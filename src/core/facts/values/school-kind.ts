import { remembered } from "../../text/memoize";
import type { SchoolWords } from "../../terms/school-words";
import { SCHOOL_KINDS, type ClassKind, type Education, type SchoolKind } from "../../terms/words";

const TECHNICAL: readonly SchoolKind[] = ["技工学校", "高级技工学校", "技师学院"];

/** Reads the kinds of schools by the words for them; a school's name is looked up once. */
export interface SchoolReader {
  /** By the name of the school; null where no words for it are known. */
  byName(school: string): readonly SchoolKind[] | null;
  /** 院校类别 as stated; null where it names none of the eight kinds. */
  stated(text: string): readonly SchoolKind[] | null;
}

export function schoolReader({ names, stated }: SchoolWords): SchoolReader {
  const byName = remembered((school: string) => {
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
