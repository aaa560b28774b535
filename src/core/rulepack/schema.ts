import { z } from "zod";
import { CLASS_KINDS, EDUCATIONS, SCHOOL_TERMS, SCOPES, SUBJECTS, TITLE_RANKS } from "./words";

/** The only definition of a rule pack: every type of the law is inferred from here. Objects are strict, a misspelt key fails. */

const text = z.string().trim().min(1);
const level = z.union([z.literal(5), z.literal(4), z.literal(3), z.literal(2), z.literal(1)]);
const levels = z.array(level).nonempty();
const day = z.iso.date();
const yuan = z.int().nonnegative();
const at = text.describe("where it stands in the notice, e.g. 附件4 第2条(1)");
const occupationCode = z.string().regex(/^\d-\d{2}-\d{2}-\d{2}(-\d{2,3})?$/, "职业编码写作 4-01-06-02");

/** One thing that must hold. `assumed`: the notice is ambiguous here, so what would be unmet is unknown. */
const common = { assumed: z.literal(true).optional() };
const requirement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("age"), years: z.int().positive(), ...common }),
  /** 拟从事: the registration itself states it. */
  z.strictObject({ kind: z.literal("intent"), scope: z.enum(SCOPES), ...common }),
  z.strictObject({ kind: z.literal("working"), scope: z.enum(SCOPES), ...common }),
  /** 累计从事…工作满 N 年; `since` counts from the paper the same clause asks for. */
  z.strictObject({
    kind: z.literal("practice"),
    years: z.int().positive(),
    scope: z.enum(SCOPES),
    since: z.enum(["certificate", "title"]).optional(),
    cumulative: z.boolean().default(true),
    ...common,
  }),
  /** `heldYears`: 取得证书满 N 年, counted on the calendar, not in work. */
  z.strictObject({
    kind: z.literal("certificate"),
    level,
    scope: z.enum(SCOPES),
    heldYears: z.int().positive().optional(),
    ...common,
  }),
  z.strictObject({ kind: z.literal("title"), rank: z.enum(TITLE_RANKS), ...common }),
  z.strictObject({
    kind: z.literal("diploma"),
    schools: z.array(z.enum(SCHOOL_TERMS)).default([]),
    /** own 本专业 · either 本专业或相关专业 · none: any major */
    major: z.enum(["own", "either", "none"]),
    /** Which of the occupation's major lists this clause means; the occupation's only list where left out. */
    majorList: text.optional(),
    /** 含在读应届毕业生 */
    finalYear: z.boolean(),
    /** 经评估论证 (and the training aim the notice adds). */
    evaluated: z.boolean().default(false),
    aim: z.enum(["中级技能", "高级技能"]).optional(),
    /** Degrees by education instead of school: 大专及以上 = { from: 大专 }, 大学专科 alone = { from: 大专, to: 大专 }. */
    degree: z.strictObject({ from: z.enum(EDUCATIONS), to: z.enum(EDUCATIONS).optional() }).optional(),
    /** 毕业生: asks for the graduate, not for a kind of diploma; the sentence says so. */
    graduate: z.boolean().default(false),
    ...common,
  }),
  z.strictObject({
    kind: z.literal("enrolment"),
    schools: z.array(z.enum(SCHOOL_TERMS)).nonempty(),
    classes: z.array(z.enum(CLASS_KINDS)).default([]),
    major: z.enum(["own", "either", "none"]).default("none"),
    majorList: text.optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal("training"),
    level,
    scope: z.enum(SCOPES),
    hours: z.enum(["规定标准学时", "规定的参考学时数", "规定的参考学时"]),
    proof: z.enum(["结业证书", "考试合格"]),
    ...common,
  }),
  z.strictObject({ kind: z.literal("apprenticeship"), scope: z.enum(SCOPES), ...common }),
  /** 预备技师证书, which is no level. */
  z.strictObject({ kind: z.literal("technicianCandidate"), scope: z.enum(SCOPES), ...common }),
  /** What only a person can judge; always unknown. */
  z.strictObject({ kind: z.literal("manual"), text, ...common }),
]);

const clause = z.strictObject({
  id: z.string().regex(/^[1-5]-\d+[a-z]?$/, "条款编号写作 4-1 或 4-4a"),
  at,
  requirements: z.array(requirement).nonempty(),
  /** How this notice words what others word otherwise; see clause.ts for the variants. */
  wording: z.record(z.string(), z.string()).optional(),
});

const clausesByLevel = z.strictObject({
  5: z.array(clause).nonempty().optional(),
  4: z.array(clause).nonempty().optional(),
  3: z.array(clause).nonempty().optional(),
  2: z.array(clause).nonempty().optional(),
  1: z.array(clause).nonempty().optional(),
});

/** A list of names; `open` ends in 等: what is not in it may still be meant. Categories resolve by rules/catalog. */
const nameList = z.strictObject({
  at,
  open: z.boolean(),
  items: z.array(text).default([]),
  categories: z.array(text).default([]),
});
const majorList = nameList.extend({
  id: text,
  label: text.optional(),
  /** School terms whose graduates may use the list; all where left out. */
  schools: z.array(z.enum(SCHOOL_TERMS)).optional(),
});

const byLevel = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    5: value.optional(),
    4: value.optional(),
    3: value.optional(),
    2: value.optional(),
    1: value.optional(),
  });

/** Whole yuan; null where the notice publishes no such price. */
const fee = z.strictObject({
  total: yuan.nullable(),
  theory: yuan.nullable(),
  skill: yuan.nullable(),
  comprehensive: yuan.nullable(),
  at,
});

const alias = z.strictObject({
  name: text,
  /** A misprint or an old name: accepted with a warning. */ warn: z.boolean().default(false),
  at: at.optional(),
});

const occupation = z.strictObject({
  name: text,
  code: occupationCode.nullable(),
  aliases: z.array(alias).default([]),
  legacyCodes: z.array(occupationCode).default([]),
  at,
  /** Empty: 不分工种, and `levels` says what is offered. */
  workTypes: z.array(z.strictObject({ name: text, aliases: z.array(alias).default([]), levels })).default([]),
  levels: levels.optional(),
  /** The id of one of the pack's `conditions`. */
  conditions: text,
  relatedOccupations: nameList.optional(),
  majorLists: z.array(majorList).default([]),
  fees: byLevel(fee).optional(),
  subjects: byLevel(z.array(z.enum(SUBJECTS)).nonempty()),
  subjectsAt: at,
  education: z.strictObject({ floor: z.enum(EDUCATIONS), equivalent: z.boolean(), at }).optional(),
});

const paper = z.strictObject({ text, at });
const documents = z.strictObject({
  always: z.array(paper).default([]),
  /** Only for 个人 or only for 团体 applications (报名方式). */
  individual: z.array(paper).default([]),
  group: z.array(paper).default([]),
  byRequirement: z
    .partialRecord(
      z.enum([
        "age",
        "intent",
        "working",
        "practice",
        "certificate",
        "title",
        "diploma",
        "enrolment",
        "training",
        "apprenticeship",
        "technicianCandidate",
        "manual",
      ]),
      z.array(paper),
    )
    .default({}),
  byClause: z.record(z.string(), z.array(paper)).default({}),
});

const photo = z.strictObject({
  at,
  size: text,
  background: text,
  withinMonths: z.int().positive().optional(),
  formats: z.array(text).nonempty(),
  maxKb: z.int().positive().optional(),
  minKb: z.int().positive().optional(),
  minWidthPx: z.int().positive().optional(),
  minHeightPx: z.int().positive().optional(),
  fileName: text.optional(),
});

/** One row of the plan; dates as printed, `mend` what is used instead, with the slip that says why. */
const session = z.strictObject({
  apply: day,
  exam: day,
  mend: z.strictObject({ apply: day.optional(), exam: day.optional(), slip: text }).optional(),
});

const planBlock = z.strictObject({
  occupation: text,
  workTypes: z.array(text).default([]),
  levels,
  subjects: z.strictObject({ theory: z.boolean(), skill: z.boolean(), comprehensive: z.boolean() }),
  venue: text,
  contact: text,
  sessions: z.array(session).nonempty(),
  at,
});

const plan = z.strictObject({
  layout: z.literal("shandong"),
  title: text,
  institution: text,
  institutionCode: text,
  institutionType: text,
  contactPerson: text,
  contactPhone: text,
  date: day,
  blocks: z.array(planBlock).nonempty(),
  footnotes: z.array(text).default([]),
});

/** A mistake of the paper: as printed, what we use, and why. `mended: false`: named only, the printed stands. */
const slip = z.strictObject({ id: text, at, printed: z.string(), used: z.string(), why: text, mended: z.boolean() });

export const rulePack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  source: z.strictObject({
    issuer: text,
    title: text,
    number: text.optional(),
    date: text.optional(),
    place: text,
    /** notice: an official one · compilation: somebody's collection · conditions: conditions alone */
    kind: z.enum(["notice", "compilation", "conditions"]),
    basis: z.array(text).default([]),
  }),
  effective: z.strictObject({ from: day.nullable(), to: day.nullable() }),
  /** Where the notice sets an age for every level. */
  prerequisites: z.strictObject({ age: z.strictObject({ years: z.int().positive(), at }).optional() }).default({}),
  conditions: z.array(z.strictObject({ id: text, levels: clausesByLevel })).nonempty(),
  occupations: z.array(occupation).nonempty(),
  /** Pass mark of every subject, of 100. */
  passMark: z.strictObject({ points: z.int().positive(), at }).optional(),
  documents: documents.optional(),
  photo: photo.optional(),
  idTypes: z.strictObject({ at, accepted: z.array(text) }).optional(),
  plan: plan.optional(),
  slips: z.array(slip).default([]),
});

export type RulePack = z.infer<typeof rulePack>;
export type Occupation = RulePack["occupations"][number];
export type Requirement = z.infer<typeof requirement>;
export type RequirementKind = Requirement["kind"];
export type Clause = z.infer<typeof clause>;
export type MajorList = z.infer<typeof majorList>;
export type NameList = z.infer<typeof nameList>;
export type Fee = z.infer<typeof fee>;
export type Plan = z.infer<typeof plan>;
export type PlanBlock = z.infer<typeof planBlock>;
export type Slip = z.infer<typeof slip>;
