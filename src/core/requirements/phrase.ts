import type { Requirement, Wording } from "./requirement";
import type { Scope } from "../terms/words";
import { LEVEL_NAMES } from "../terms/words";

/** How the national text of 2023 says what others word otherwise. */
export const STANDARD_WORDING: Required<Wording> = {
  certificate: "职业资格（职业技能等级）证书",
  title: "职称（专业技术人员职业资格）",
  years: "满N年",
  work: "工作",
  diplomaVerb: "取得",
  diploma: "毕业证书",
  majorPlace: "after",
  finalYear: "（含在读应届毕业生）",
  degrees: {},
  degreeTail: "",
  training: "正规培训达",
};

const SCOPE_NAMES = {
  own: "本职业",
  related: "相关职业",
  either: "本职业或相关职业",
} as const satisfies Record<Scope, string>;

const MAJOR_NAMES = { own: "本专业", either: "本专业或相关专业", none: "" } as const;

/** 满5年 · 5年（含）以上 */
export function yearsOf(years: number, wording: Required<Wording>): string {
  return wording.years.replace("N", String(years));
}

/** What a notice says for one requirement, without the words that join it to the others. */
export function phraseOf(requirement: Requirement, wording: Required<Wording>): string {
  switch (requirement.kind) {
    case "age":
      return `年满${requirement.years}周岁`;
    case "intent":
      return `拟从事${SCOPE_NAMES[requirement.scope]}${wording.work}`;
    case "working":
      return `从事${SCOPE_NAMES[requirement.scope]}${wording.work}`;
    case "practice": {
      const cumulative = requirement.cumulative ? "累计" : "";
      return `${cumulative}从事${SCOPE_NAMES[requirement.scope]}${wording.work}${yearsOf(requirement.years, wording)}`;
    }
    case "certificate": {
      const held = requirement.heldYears ? yearsOf(requirement.heldYears, wording) : "";
      return `取得${SCOPE_NAMES[requirement.scope]}${LEVEL_NAMES[requirement.level]}${wording.certificate}${held}`;
    }
    case "title":
      return `取得符合专业对应关系的${requirement.rank}${wording.title}`;
    case "technicianCandidate":
      return `取得${SCOPE_NAMES[requirement.scope]}预备技师证书`;
    case "diploma":
      return requirement.graduate
        ? `${schoolsOf(requirement.schools)}${MAJOR_NAMES[requirement.major]}毕业生`
        : diplomaPhrase(requirement, wording);
    case "enrolment":
      return requirement.classes.length > 0
        ? `${schoolsOf(requirement.schools)}${MAJOR_NAMES[requirement.major]}${requirement.classes.join("、")}学生`
        : `${schoolsOf(requirement.schools)}${MAJOR_NAMES[requirement.major]}在校生`;
    case "training": {
      const proof = requirement.proof === "结业证书" ? "并取得结业证书" : "并考试合格";
      const course = `${SCOPE_NAMES[requirement.scope]}${LEVEL_NAMES[requirement.level]}`;
      return `经${course}${wording.training}${requirement.hours}，${proof}`;
    }
    case "apprenticeship":
      return `${SCOPE_NAMES[requirement.scope]}学徒期满`;
    case "manual":
      return requirement.text;
  }
}

type Diploma = Extract<Requirement, { kind: "diploma" }>;

function diplomaPhrase(diploma: Diploma, wording: Required<Wording>): string {
  const major = MAJOR_NAMES[diploma.major];
  const holder = diploma.degree ? degreeOf(diploma.degree, wording) : schoolsOf(diploma.schools);
  const named = wording.majorPlace === "before" && major ? `${major}的${holder}` : `${holder}${major}`;
  const finalYear = diploma.finalYear ? wording.finalYear : "";
  return `${wording.diplomaVerb}${evaluationOf(diploma)}${named}${wording.diploma}${finalYear}`;
}

function evaluationOf(diploma: Diploma): string {
  const aim = diploma.aim ? `以${diploma.aim}为培养目标` : "";
  const parts = [diploma.evaluated ? "经评估论证" : "", aim].filter(Boolean);
  return parts.length > 0 ? `${parts.join("、")}的` : "";
}

/** 大专及以上学历 · 大学本科 */
function degreeOf({ from, to }: NonNullable<Diploma["degree"]>, wording: Required<Wording>): string {
  const name = (education: typeof from) => wording.degrees[education] ?? education;
  const range = to === undefined ? `${name(from)}及以上` : to === from ? name(from) : `${name(from)}至${name(to)}`;
  return `${range}${wording.degreeTail}`;
}

/** The notices set the technical schools apart by 或 and the rest by 、: 技工院校或中等及以上职业院校、专科及以上普通高等学校. */
function schoolsOf(schools: Diploma["schools"]): string {
  const technical = schools.filter((school) => school.startsWith("技") || school === "高级技工学校");
  const others = schools.filter((school) => !technical.includes(school));
  return [technical.join("、"), others.join("、")].filter(Boolean).join("或");
}
