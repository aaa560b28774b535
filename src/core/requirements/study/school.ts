import type { ClassKind, Education, SchoolKind, SchoolTerm } from "../../terms/words";
import { EDUCATIONS } from "../../terms/words";
import { either, whichever, type Outcome } from "../../text/kleene";

/** A school somebody went to, as far as it is known; [] and null: unknown. */
export interface Schooling {
  readonly schoolKinds: readonly SchoolKind[];
  readonly education: readonly Education[];
  readonly classKind: ClassKind | null;
}

const SENIOR_CLASSES: readonly ClassKind[] = ["高级工班", "预备技师班", "技师班"];

type Covers = (kind: SchoolKind, schooling: Schooling) => Outcome;
const technical: Covers = (kind) => yes(isTechnical(kind));
const vocational: Covers = (kind) => yes(kind === "中等职业学校" || kind === "高等职业学校");

/** What a notice's word for schools covers (contract section 2). */
const COVERS: { readonly [T in SchoolTerm]: Covers } = {
  技工院校: technical,
  技工学校: technical,
  中等及以上职业院校: vocational,
  中等及以上职业学校: vocational,
  高等职业学校: (kind) => yes(kind === "高等职业学校"),
  专科及以上普通高等学校: (kind, { education }) => {
    if (kind === "普通高等学校") return "met";
    if (kind === "高等职业学校") return whichever(education, (one) => yes(rankOf(one) >= rankOf("大专")));
    return adult(kind);
  },
  技工院校高级工班及以上: (kind, { classKind }) => {
    if (!isTechnical(kind)) return "unmet";
    return classKind === null ? "unknown" : yes(SENIOR_CLASSES.includes(classKind));
  },
  高级技工学校: (kind) => yes(kind === "高级技工学校"),
  技师学院: (kind) => yes(kind === "技师学院"),
  高等院校: (kind) => (kind === "普通高等学校" || kind === "高等职业学校" ? "met" : adult(kind)),
  中等职业学校: (kind) => yes(kind === "中等职业学校"),
  普通高等学校: (kind) => (kind === "普通高等学校" ? "met" : adult(kind)),
  本科院校: (kind, { education }) =>
    kind === "普通高等学校" ? whichever(education, (one) => yes(rankOf(one) >= rankOf("本科"))) : adult(kind),
};

/** Whether the school is one of those the notice names. */
export function isAtOneOf(terms: readonly SchoolTerm[], schooling: Schooling): Outcome {
  let answer: Outcome | null = null;
  for (const kind of schooling.schoolKinds) {
    let covered: Outcome = "unmet";
    for (const term of terms) covered = either(covered, COVERS[term](kind, schooling));
    if (answer !== null && answer !== covered) return "unknown";
    answer = covered;
  }
  return answer ?? "unknown";
}

/** 高中 职高 中专 技校 are one rank. */
export function rankOf(education: Education): number {
  const place = EDUCATIONS.indexOf(education);
  return education === "职高" || education === "中专" || education === "技校" ? EDUCATIONS.indexOf("高中") : place;
}

/** Kinds of school at which somebody of an education may have graduated before; [] where nothing is known. */
export function earlierSchoolKinds(education: readonly Education[]): readonly SchoolKind[] {
  const kinds = new Set<SchoolKind>();
  if (education.length === 0) return [];
  for (const one of education) for (const kind of EARLIER[one]) kinds.add(kind);
  return [...kinds];
}

const SECONDARY: readonly SchoolKind[] = ["无", "技工学校", "高级技工学校", "技师学院", "中等职业学校"];
const TERTIARY: readonly SchoolKind[] = [...SECONDARY, "高等职业学校", "普通高等学校", "成人高等教育"];
const EARLIER: { readonly [K in Education]: readonly SchoolKind[] } = {
  小学: ["无"],
  初中: ["无"],
  高中: ["无"],
  职高: ["无"],
  中专: ["无"],
  // Technical schools take graduates of other secondary schools too.
  技校: SECONDARY,
  大专: SECONDARY,
  本科: TERTIARY,
  硕士: TERTIARY,
  博士: TERTIARY,
};

function isTechnical(kind: SchoolKind): boolean {
  return kind === "技工学校" || kind === "高级技工学校" || kind === "技师学院";
}

/** 成人高等教育 counts as 普通高等学校 only as unknown. */
function adult(kind: SchoolKind): Outcome {
  return kind === "成人高等教育" ? "unknown" : "unmet";
}

function yes(holds: boolean): Outcome {
  return holds ? "met" : "unmet";
}
