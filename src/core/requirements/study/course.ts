import type { ClassKind, Education, SchoolKind } from "../../terms/words";

/*
 * Which school gives what, and at what age a course is usually over (contract section 2): what everybody knows of the schools of
 * the country, and no notice's rule.
 */

const TECHNICAL_DEGREES: readonly Education[] = ["技校", "中专", "职高"];

/** The degrees a kind of school gives, lowest first. */
const GIVES: { readonly [K in SchoolKind]: readonly Education[] } = {
  无: ["小学", "初中", "高中"],
  技工学校: TECHNICAL_DEGREES,
  高级技工学校: TECHNICAL_DEGREES,
  技师学院: TECHNICAL_DEGREES,
  中等职业学校: ["职高", "中专", "技校"],
  高等职业学校: ["中专", "大专", "本科"],
  普通高等学校: ["大专", "本科", "硕士", "博士"],
  成人高等教育: ["大专", "本科"],
};

/** The degree most of its students leave a school with. */
const USUAL: { readonly [K in SchoolKind]: Education } = {
  无: "高中",
  技工学校: "技校",
  高级技工学校: "技校",
  技师学院: "技校",
  中等职业学校: "中专",
  高等职业学校: "大专",
  普通高等学校: "本科",
  成人高等教育: "本科",
};

/** The highest class of a technical school. */
const HIGHEST_CLASS: { readonly [K in SchoolKind]?: ClassKind } = {
  技工学校: "中级工班",
  高级技工学校: "高级工班",
  技师学院: "技师班",
};

/** Diplomas from the lowest: whoever is on the way to one may hold those of lower rungs. */
const DEGREE_RUNG: { readonly [E in Education]: number } = {
  小学: 0,
  初中: 0,
  高中: 1,
  职高: 1,
  中专: 1,
  技校: 1,
  大专: 4,
  本科: 5,
  硕士: 6,
  博士: 7,
};
const CLASS_RUNG: { readonly [C in ClassKind]: number } = { 中级工班: 1, 高级工班: 2, 预备技师班: 3, 技师班: 3 };

/** Where nothing is known of a diploma any other may stand below it. */
const TOP_RUNG = 8;

/** From this age on a course is usually over. */
const DEGREE_AGE: { readonly [E in Education]: number } = {
  小学: 0,
  初中: 0,
  高中: 20,
  职高: 20,
  中专: 20,
  技校: 20,
  大专: 23,
  本科: 24,
  硕士: 27,
  博士: 31,
};
const CLASS_AGE: { readonly [C in ClassKind]: number } = { 中级工班: 20, 高级工班: 22, 预备技师班: 23, 技师班: 23 };

/** How a stated degree stands to a school the row names. */
export type DegreeAtSchool =
  /** It is this school's. */
  | "its-own"
  /** The school gives it and usually a higher one: it may be held from elsewhere, and this school's under way. */
  | "either"
  /** The school gives none so low: it is held, this school's own is another. */
  | "below"
  /** The school gives none so high: it comes from elsewhere. */
  | "above";

export function degreeAtSchool(degree: Education, kind: SchoolKind): DegreeAtSchool {
  if (GIVES[kind].includes(degree)) return DEGREE_RUNG[degree] < DEGREE_RUNG[USUAL[kind]] ? "either" : "its-own";
  const rungs = GIVES[kind].map((one) => DEGREE_RUNG[one]);
  if (DEGREE_RUNG[degree] < Math.min(...rungs)) return "below";
  if (DEGREE_RUNG[degree] > Math.max(...rungs)) return "above";
  // 高中 beside 中等职业学校: of one rank, and either may be meant.
  return "either";
}

/** What a school's own diploma can be where the row states another from before: up to the one it usually gives. */
export function degreesAbove(stated: readonly Education[], kinds: readonly SchoolKind[]): readonly Education[] {
  const lowest = Math.min(...stated.map((degree) => DEGREE_RUNG[degree]));
  const above = kinds.flatMap((kind) =>
    GIVES[kind].filter((one) => DEGREE_RUNG[one] >= lowest && DEGREE_RUNG[one] <= DEGREE_RUNG[USUAL[kind]]),
  );
  const others = [...new Set(above)].filter((degree) => !stated.includes(degree));
  return others.length > 0 ? others : kinds.map((kind) => USUAL[kind]);
}

/** What schools of the kinds give. */
export function degreesOf(kinds: readonly SchoolKind[]): readonly Education[] {
  return [...new Set(kinds.flatMap((kind) => GIVES[kind]))];
}

/** The age from which a course is usually over, the latest that may apply where class or degree is not known. */
export function usualAge(
  kinds: readonly SchoolKind[],
  education: readonly Education[],
  classKind: ClassKind | null,
): number {
  if (classKind !== null && (kinds.length === 0 || kinds.some(isTechnical))) return CLASS_AGE[classKind];
  const degrees = education.length > 0 ? education : kinds.length > 0 ? degreesOf(kinds) : (["博士"] as const);
  const byDegree = Math.max(...degrees.map((degree) => DEGREE_AGE[degree]));
  const classes = kinds.length === 0 && degrees.every((degree) => degree === "技校") ? TECHNICAL : kinds;
  return Math.max(byDegree, ...classes.map(classAge));
}

/** The age at which the school's usual highest degree is over. */
export function usualAgeOfHighest(kinds: readonly SchoolKind[]): number {
  return Math.max(0, ...kinds.map((kind) => Math.max(DEGREE_AGE[USUAL[kind]], classAge(kind))));
}

function classAge(kind: SchoolKind): number {
  const highest = HIGHEST_CLASS[kind];
  return highest === undefined ? 0 : CLASS_AGE[highest];
}

const TECHNICAL: readonly SchoolKind[] = ["技工学校", "高级技工学校", "技师学院"];

function isTechnical(kind: SchoolKind): boolean {
  return TECHNICAL.includes(kind);
}

/** The rung of a diploma, the highest that may apply: a blank class is placed at the highest its school can have. */
export function rungOf(
  kinds: readonly SchoolKind[],
  education: readonly Education[],
  classKind: ClassKind | null,
): number {
  if (education.length === 0 && kinds.length === 0) return TOP_RUNG;
  const degrees = education.length > 0 ? education : degreesOf(kinds);
  let rung = Math.max(...degrees.map((degree) => DEGREE_RUNG[degree]));
  for (const kind of kinds) if (isTechnical(kind)) rung = Math.max(rung, classRung(kind, classKind));
  return rung;
}

function classRung(kind: SchoolKind, classKind: ClassKind | null): number {
  const placed = classKind ?? HIGHEST_CLASS[kind];
  return placed === undefined ? 0 : CLASS_RUNG[placed];
}

/** A diploma that somebody may hold from before. */
export interface LowerDiploma {
  readonly rung: number;
  readonly schoolKind: SchoolKind;
  readonly education: Education;
  readonly classKind: ClassKind | null;
}

const LOWER: readonly LowerDiploma[] = [
  { rung: 1, schoolKind: "中等职业学校", education: "中专", classKind: null },
  { rung: 1, schoolKind: "高等职业学校", education: "中专", classKind: null },
  { rung: 1, schoolKind: "技工学校", education: "技校", classKind: "中级工班" },
  { rung: 1, schoolKind: "高级技工学校", education: "技校", classKind: "中级工班" },
  { rung: 1, schoolKind: "技师学院", education: "技校", classKind: "中级工班" },
  { rung: 2, schoolKind: "高级技工学校", education: "技校", classKind: "高级工班" },
  { rung: 2, schoolKind: "技师学院", education: "技校", classKind: "高级工班" },
  { rung: 3, schoolKind: "技师学院", education: "技校", classKind: "预备技师班" },
  { rung: 3, schoolKind: "技师学院", education: "技校", classKind: "技师班" },
  { rung: 4, schoolKind: "高等职业学校", education: "大专", classKind: null },
  { rung: 4, schoolKind: "普通高等学校", education: "大专", classKind: null },
  { rung: 4, schoolKind: "成人高等教育", education: "大专", classKind: null },
  { rung: 5, schoolKind: "普通高等学校", education: "本科", classKind: null },
  { rung: 5, schoolKind: "高等职业学校", education: "本科", classKind: null },
  { rung: 5, schoolKind: "成人高等教育", education: "本科", classKind: null },
  { rung: 6, schoolKind: "普通高等学校", education: "硕士", classKind: null },
  { rung: 7, schoolKind: "普通高等学校", education: "博士", classKind: null },
];

/** From which rungs somebody comes by the ordinary ways (assumption usual-school-routes). */
const ROUTES: { readonly [rung: number]: readonly number[] } = {
  2: [1],
  3: [1, 2],
  4: [1],
  5: [1, 4],
  6: [4, 5],
  7: [5, 6],
};

/** Diplomas that somebody on the way to one of a rung may hold, all of them or those of the ordinary ways. */
export function diplomasBelow(rung: number, usualRoutes: boolean): readonly LowerDiploma[] {
  const known = usualRoutes ? ROUTES[rung] : undefined;
  if (known === undefined) return LOWER.filter((one) => one.rung < rung);
  return LOWER.filter((one) => known.includes(one.rung) && !(one.rung === 1 && one.schoolKind === "高等职业学校"));
}
