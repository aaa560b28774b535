import type { CatalogFamily } from "../../terms/major-catalog";
import type { Education, SchoolKind } from "../../terms/words";
import { rankOf, type Schooling } from "./school";

/** One school and degree that a diploma may be of, and whose names of majors it bears. */
export interface Way {
  /** The school by which a notice's lists are chosen. */
  readonly listed: Schooling;
  readonly kind: SchoolKind;
  readonly education: Education;
  /** The catalogue by which such a diploma is issued; null: none of ours, or not known which. */
  readonly issuer: CatalogFamily | null;
}

const TECHNICAL: readonly SchoolKind[] = ["技工学校", "高级技工学校", "技师学院"];
const UNIVERSITIES: readonly SchoolKind[] = ["普通高等学校", "成人高等教育"];
const SCHOOLS: readonly SchoolKind[] = [...TECHNICAL, "中等职业学校", "高等职业学校", ...UNIVERSITIES];

/** Every way that a diploma can have come, by what is known of the school and the degree. */
export function waysOf({ schoolKinds, education, classKind }: Schooling): readonly Way[] {
  const kinds = schoolKinds.length === 0 ? SCHOOLS : schoolKinds;
  return kinds.flatMap((kind) => {
    const degrees = education.length === 0 ? usualDegrees(kind) : education;
    return degrees.flatMap((degree) =>
      listedAs(kind, degree).map((listed) => ({
        listed: { schoolKinds: [listed], education: [degree], classKind },
        kind,
        education: degree,
        issuer: issuerOf(kind, degree),
      })),
    );
  });
}

function usualDegrees(kind: SchoolKind): readonly Education[] {
  if (isTechnical(kind)) return ["技校"];
  if (kind === "中等职业学校") return ["中专"];
  return kind === "无" ? ["高中"] : ["大专", "本科"];
}

/** The majors of a 大专 are those of 高等职业学校 whatever the school; a technical school may mean its own as well. */
function listedAs(kind: SchoolKind, degree: Education): readonly SchoolKind[] {
  if (degree !== "大专") return [kind];
  return isTechnical(kind) ? [kind, "高等职业学校"] : ["高等职业学校"];
}

function issuerOf(kind: SchoolKind, degree: Education): CatalogFamily | null {
  if (isTechnical(kind)) return degree === "大专" ? null : "technical";
  if (kind === "中等职业学校" || kind === "高等职业学校" || degree === "大专") return "vocational";
  // Masters and doctors are of disciplines, which none of the catalogues lists.
  return isUniversity(kind) && degree === "本科" ? "bachelor" : null;
}

/** Whether a name of a catalogue may be meant by a diploma that another one issued: vocational names are used by everybody. */
export function mayName(family: CatalogFamily, { kind, education }: Way): boolean {
  switch (family) {
    case "vocational":
      return true;
    case "technical":
      return isTechnical(kind);
    case "bachelor":
      return isUniversity(kind) && rankOf(education) >= rankOf("本科");
  }
}

function isTechnical(kind: SchoolKind): boolean {
  return TECHNICAL.includes(kind);
}

function isUniversity(kind: SchoolKind): boolean {
  return UNIVERSITIES.includes(kind);
}
