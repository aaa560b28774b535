import { remembered } from "../../text/memoize";
import { SCHOOL_KINDS, type ClassKind, type Education, type SchoolKind } from "../../terms/words";

const TECHNICAL: readonly SchoolKind[] = ["技工学校", "高级技工学校", "技师学院"];

/** How the names of schools end; a campus or department behind the name is cut first. Tried in this order. */
const ENDINGS: readonly (readonly [RegExp, readonly SchoolKind[]])[] = [
  [
    /开放大学|广播电视大学|电大|职工大学|业余大学|夜大|函授|成人|成教|自考|自学考试|继续教育学院|网络教育|干部学院|管理干部/,
    ["成人高等教育"],
  ],
  [/技师学院/, ["技师学院"]],
  [/高级技工学校|高级技校/, ["高级技工学校"]],
  [/技工学校|技校|技工学院/, ["技工学校"]],
  [/中等(?:专业|职业|技术)|职业中专|职业中学|职业高中|职业教育中心|职教中心|中专$|职专$|职高$/, ["中等职业学校"]],
  [/高等专科学校/, ["高等职业学校", "普通高等学校"]],
  [/职业(?:技术)?(?:大学|学院)|高等职业|职院$/, ["高等职业学校"]],
  [/职业(?:技术)?学校|专业学校|职校$|(?:卫生|师范|财经|商业|工业|农业|艺术|体育运动)学校$/, ["中等职业学校"]],
  [/(?:小学|初中|高中|中学|一中|二中|三中)$/, ["无"]],
  [/(?:大学|学院|研究院|科学院)$/, ["普通高等学校"]],
];

/** By the name of the school; null where its ending is not known. */
export const schoolKindsByName = remembered((school: string): readonly SchoolKind[] | null => {
  // What stands in brackets is a campus or an older name, unless it says how somebody learned there.
  const name = school
    .replace(/\((?![^()]*(?:成人|成教|自考|自学考试|函授|业余|夜大|电大|开放|网络教育))[^()]*\)/g, "")
    .replace(/[^学校院]{0,10}(?:系|校区|分校|专业|班)$/, "");
  return ENDINGS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
});

/** 院校类别 as stated; null where it names none of the eight kinds. 技工院校 is all three technical kinds. */
export function parseSchoolKinds(text: string): readonly SchoolKind[] | null {
  if (/^技工院校$/.test(text)) return TECHNICAL;
  const exact = SCHOOL_KINDS.find((kind) => kind === text);
  if (exact) return [exact];
  if (/职业高中|职高|中专|中职|中等专业/.test(text)) return ["中等职业学校"];
  if (/高职|高专/.test(text)) return ["高等职业学校"];
  if (/成人|自考|开放|网络|函授|电大/.test(text)) return ["成人高等教育"];
  if (/普通高校|本科院校|普通本科|全日制本科/.test(text)) return ["普通高等学校"];
  if (text === "本科") return ["普通高等学校"];
  if (/^(?:大专|专科)(?:院校)?$/.test(text)) return ["高等职业学校", "普通高等学校"];
  if (/普通高中|普通中学|初中|高中/.test(text)) return ["无"];
  return schoolKindsByName(text);
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
