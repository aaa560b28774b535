import { CLASS_KINDS, EDUCATIONS, SCHOOL_TERMS, SCOPES, TITLE_RANKS } from "../terms/words";
import { at, count, level, text } from "../terms/atoms";
import * as z from "../terms/zod";

/** `assumed`: the notice is ambiguous here, so what would be unmet is unknown; the sentence puts it in 〔 〕. */
const common = { assumed: z.literal(true).optional() };
const scope = z.enum(SCOPES);
/** own 本专业 · either 本专业或相关专业 · none: any major. Which majors these are, the occupation's `majorLists` say. */
const major = z.enum(["own", "either", "none"]);

/** One thing that must hold. */
const requirement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("age"), years: count, ...common }),
  /** 拟从事: the registration itself states it. */
  z.strictObject({ kind: z.literal("intent"), scope, ...common }),
  z.strictObject({ kind: z.literal("working"), scope, ...common }),
  /** 累计从事…工作满 N 年; `since` counts from the paper the same clause asks for; `cumulative: false` lacks the word 累计. */
  z.strictObject({
    kind: z.literal("practice"),
    years: count,
    scope,
    since: z.enum(["certificate", "title"]).optional(),
    cumulative: z.boolean().default(true),
    ...common,
  }),
  /** `heldYears`: 取得证书满 N 年, counted on the calendar, not in work. */
  z.strictObject({ kind: z.literal("certificate"), level, scope, heldYears: count.optional(), ...common }),
  z.strictObject({ kind: z.literal("title"), rank: z.enum(TITLE_RANKS), ...common }),
  z.strictObject({
    kind: z.literal("diploma"),
    schools: z.array(z.enum(SCHOOL_TERMS)).default([]),
    major,
    /** 含在读应届毕业生 */
    finalYear: z.boolean(),
    /** 经评估论证 (and the training aim the notice adds). */
    evaluated: z.boolean().default(false),
    aim: z.enum(["中级技能", "高级技能"]).optional(),
    /** Degrees by education instead of school: 大专及以上 = { from: 大专 }, 大学专科 alone = { from: 大专, to: 大专 }. */
    degree: z.strictObject({ from: z.enum(EDUCATIONS), to: z.enum(EDUCATIONS).optional() }).optional(),
    /** …毕业生: the clause names the graduate instead of the diploma. */
    graduate: z.boolean().default(false),
    ...common,
  }),
  z.strictObject({
    kind: z.literal("enrolment"),
    schools: z.array(z.enum(SCHOOL_TERMS)).nonempty(),
    classes: z.array(z.enum(CLASS_KINDS)).default([]),
    major: major.default("none"),
    ...common,
  }),
  z.strictObject({
    kind: z.literal("training"),
    level,
    scope,
    hours: z.enum(["规定标准学时", "规定的参考学时数", "规定的参考学时"]),
    proof: z.enum(["结业证书", "考试合格"]),
    ...common,
  }),
  z.strictObject({ kind: z.literal("apprenticeship"), scope, ...common }),
  /** 预备技师证书, which is no level. */
  z.strictObject({ kind: z.literal("technicianCandidate"), scope, ...common }),
  /** What only a person can judge; always unknown. */
  z.strictObject({ kind: z.literal("manual"), text, ...common }),
]);

/**
 * How a notice says what others say otherwise; what is left out is said as the national text of 2023 says it
 * (STANDARD_WORDING in phrase.ts). A wording never changes what is asked.
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

/** One numbered condition: all of its requirements, in the order in which the notice says them. */
export const clause = z.strictObject({
  id: z.string().regex(/^[1-5]-\d+[a-z]?$/, "条款编号写作 4-1 或 4-4a"),
  at,
  requirements: z.array(requirement).nonempty("至少要有一项要求"),
  wording: wording.exactOptional(),
  /** Ids of the slips that mend what the notice prints here. */
  slips: z.array(text).exactOptional(),
});

export type Requirement = z.infer<typeof requirement>;
export type RequirementKind = Requirement["kind"];
export type Wording = z.infer<typeof wording>;
export type Clause = z.infer<typeof clause>;
