import { expectation, faultLine, faultOf, faultyFile } from "../../law/fault";
import { anyWord, words } from "../../law/words";
import { levels, text } from "../../terms/atoms";
import { SUBJECTS, type Subject } from "../../terms/words";
import * as z from "../../terms/zod";

/** The steps of a session, in the order in which they come; each may have a time of its own in a plan. */
export const PLAN_STAGES = [
  "announced",
  "apply",
  "review",
  "pay",
  "ticket",
  "exam",
  "results",
  "publicity",
  "certificate",
] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

/** What a column of a plan table holds beside times. other: something that no check needs. */
export const PLAN_ITEMS = [
  "number",
  "institution",
  "institutionCode",
  "institutionType",
  "occupation",
  "workTypes",
  "occupationCode",
  "levels",
  "month",
  "venue",
  "subjects",
  "fee",
  "quota",
  "contact",
  "notes",
  "other",
] as const;
export type PlanItem = (typeof PLAN_ITEMS)[number];

export const PLAN_HEADS = [
  "institution",
  "institutionCode",
  "institutionType",
  "contactPerson",
  "contactPhone",
  "date",
] as const;
export type PlanHead = (typeof PLAN_HEADS)[number];

/** 报名|申报 + 地点|网址 → every group has to occur. */
const groups = text.transform((line) =>
  line.split("+").map((group) =>
    group
      .trim()
      .split("|")
      .map((word) => word.trim()),
  ),
);

/** What a check holds a plan against where no notice says it. */
const limits = z.strictObject({
  /** Days from the end of registration to the exam: more is told, and beyond farDays a printed year is likely wrong. */
  usualDays: z.int("应为整数").min(1, "至少1天"),
  farDays: z.int("应为整数").min(1, "至少1天"),
  /** 综合评审 is for these levels. */
  comprehensive: levels,
  /** The form of a 机构编码, as a pattern. */
  institutionCode: text,
});
export type PlanLimits = z.infer<typeof limits>;

const file = z.strictObject({
  title: text,
  read: z.array(text).nonempty(),
  checked: text,
  trust: text,
  stages: z.strictObject({
    announced: words,
    review: words,
    pay: words,
    ticket: words,
    results: words,
    publicity: words,
    certificate: words,
    apply: words,
    exam: words,
  }),
  times: words,
  until: words,
  since: words,
  subjects: z.strictObject({ theory: words, skill: words, comprehensive: words }),
  headings: z.array(
    z.strictObject({
      means: z.enum(PLAN_ITEMS),
      has: groups.optional(),
      is: words.optional(),
      not: words.optional(),
    }),
  ),
  undated: words,
  held: words,
  notHeld: words,
  footnotes: words,
  limits,
  heads: z.strictObject({
    institution: words,
    institutionCode: words,
    institutionType: words,
    contactPerson: words,
    contactPhone: words,
    date: words,
  }),
});

/** The words of plan tables, prepared for reading. */
export interface PlanWords {
  readonly stages: readonly (readonly [PlanStage, RegExp])[];
  readonly times: RegExp;
  readonly until: RegExp;
  readonly since: RegExp;
  readonly subjects: readonly (readonly [Subject, RegExp])[];
  readonly headings: z.infer<typeof file>["headings"];
  readonly undated: RegExp;
  readonly held: ReadonlySet<string>;
  readonly notHeld: ReadonlySet<string>;
  readonly footnotes: RegExp;
  readonly limits: PlanLimits;
  /** 机构名称：… with the item it names in a group of that name. */
  readonly heads: readonly (readonly [PlanHead, RegExp])[];
}

/** Reads the words. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadPlanWords(data: unknown, name: string): PlanWords {
  const parsed = file.safeParse(data, { error: expectation, reportInput: true });
  if (!parsed.success) throw faultyFile(parsed.error.issues.map((issue) => faultLine(name, faultOf(issue))));
  const {
    stages,
    times,
    until,
    since,
    subjects,
    headings,
    undated,
    held,
    notHeld,
    footnotes,
    limits: found,
    heads,
  } = parsed.data;
  const has = (list: readonly string[]): RegExp => new RegExp(anyWord(list), "u");
  // 准考证 and 成绩 stand before 考 and 认定, which other stages' words may hold.
  const order = [
    "announced",
    "ticket",
    "results",
    "publicity",
    "certificate",
    "review",
    "pay",
    "apply",
    "exam",
  ] as const;
  return {
    stages: order.map((stage) => [stage, has(stages[stage])]),
    times: new RegExp(`(?:${anyWord(times)})`, "u"),
    until: has(until),
    since: has(since),
    subjects: SUBJECTS.map((subject) => [subject, has(subjects[subject])]),
    headings,
    undated: has(undated),
    held: new Set(held),
    notHeld: new Set(notHeld),
    limits: found,
    footnotes: new RegExp(`^(?:${anyWord(footnotes)})`, "u"),
    heads: PLAN_HEADS.map((head) => [head, new RegExp(`^(?:${anyWord(heads[head])})[:：]?(?<said>.*)$`, "u")]),
  };
}
