import { text } from "../terms/atoms";
import { EDUCATIONS, type Scope, type SchoolTerm } from "../terms/words";
import * as z from "../terms/zod";

/**
 * How a notice says what others say otherwise; what is left out is said as the national text of 2023 says it
 * (STANDARD_WORDING). A wording never changes what is asked.
 */
export const wording = z.strictObject({
  /** 职业资格（职业技能等级）证书 */
  certificate: text.exactOptional(),
  /** 职称（专业技术人员职业资格） */
  title: text.exactOptional(),
  /** N is the number: 满N年 · N年（含）以上 */
  years: text.regex(/N/, "用 N 代表年数，如 满N年").exactOptional(),
  /** The word after 本职业或相关职业; may be left out ("") where the notice does. */
  work: z.string().exactOptional(),
  /** What a diploma clause begins with: 取得 · 具有 */
  diplomaVerb: text.exactOptional(),
  /** What it ends with: 毕业证书 · 的毕业证书 · 学历证书 · 学历 */
  diploma: text.exactOptional(),
  /** 本专业或相关专业 stands before the schools (本专业或相关专业的技工院校) or after them. */
  majorPlace: z.enum(["before", "after"]).exactOptional(),
  /** （含在读应届毕业生） */
  finalYear: text.exactOptional(),
  /** Other names of a degree, e.g. 大专: 大学专科. */
  degrees: z.partialRecord(z.enum(EDUCATIONS), text).exactOptional(),
  /** The word after a degree: 学历 in 大专及以上学历本专业…毕业证书. */
  degreeTail: text.exactOptional(),
  /** 正规培训达 · 技能培训达到 */
  training: text.exactOptional(),
});

export type Wording = z.infer<typeof wording>;
/** A wording in which nothing is left out. */
export type FullWording = Required<Wording>;

/** How the national text of 2023 says what others word otherwise. */
export const STANDARD_WORDING: FullWording = {
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

export const SCOPE_NAMES = {
  own: "本职业",
  related: "相关职业",
  either: "本职业或相关职业",
} as const satisfies Record<Scope, string>;

export const MAJOR_NAMES = { own: "本专业", either: "本专业或相关专业", none: "" } as const;

/** 满5年 · 5年（含）以上 */
export function yearsText(years: number, wording: FullWording): string {
  return wording.years.replace("N", String(years));
}

/** The notices set the technical schools apart by 或 and the rest by 、: 技工院校或中等及以上职业院校、专科及以上普通高等学校. */
export function schoolsText(schools: readonly SchoolTerm[]): string {
  const technical = schools.filter((school) => school.startsWith("技") || school === "高级技工学校");
  const others = schools.filter((school) => !technical.includes(school));
  return [technical.join("、"), others.join("、")].filter(Boolean).join("或");
}
