import { EDUCATIONS, SCHOOL_TERMS, SCOPES, SUBJECTS } from "./words";
import { at, byLevel, levels, occupationCode, text, yuan } from "./atoms";
import * as z from "./zod";

/** Names joined by 、 as the notice prints them, without a last 等 (`open` says it). A name printed twice counts once. */
const names = text.transform((printed) => [...new Set(printed.replace(/\s/g, "").split("、"))]).default([]);

/**
 * A list of names. `open`: it ends in 等, and may mean names that it does not print. `categories`: their majors are in
 * rules/catalog.
 */
const nameList = z.strictObject({
  at,
  open: z.boolean(),
  items: names,
  categories: names,
  /** Ids of the slips about the list. `items` and `categories` are as used. */
  slips: z.array(text).default([]),
});

/**
 * A list of majors, with the clauses and schools it is for. For a clause or school without a list, the notice names no
 * majors.
 */
const majorList = nameList.extend({
  id: text,
  label: text.optional(),
  /** own: the list is of 本专业 · either: of 本专业或相关专业 · related: of 相关专业 only, and the notice does not say what 本专业 is. */
  scope: z.enum(SCOPES),
  /** Clause ids the list is for; all clauses where left out. */
  clauses: z.array(text).nonempty().optional(),
  /**
   * The notice does not say which clauses the list is for. A major of the occupation's other lists is then unknown, not
   * unmet.
   */
  clausesAssumed: z.boolean().default(false),
  /** School terms whose graduates may use the list; all where left out. */
  schools: z.array(z.enum(SCHOOL_TERMS)).nonempty().optional(),
});

const price = yuan.nullable().default(null);
/** Whole yuan; null where the notice publishes no such price. */
const fee = z.strictObject({ total: yuan.nullable(), theory: price, skill: price, comprehensive: price, at });

/** Another name of the same thing. `warn`: a misprint or an old name, which is accepted with a warning. */
const alias = z.strictObject({ name: text, warn: z.boolean().default(false), at, slip: text.optional() });

const workType = z.strictObject({ name: text, aliases: z.array(alias).default([]), levels });

/** One occupation of the notice; a work type with clauses of its own is an occupation of its own. */
export const occupation = z.strictObject({
  name: text,
  code: occupationCode.nullable(),
  aliases: z.array(alias).default([]),
  legacyCodes: z.array(occupationCode).default([]),
  at,
  /** Empty: 不分工种, and `levels` says what is offered. */
  workTypes: z.array(workType).default([]),
  levels: levels.optional(),
  /** The id of one of the pack's `conditions`. */
  conditions: text,
  relatedOccupations: nameList.optional(),
  majorLists: z.array(majorList).default([]),
  /** Lists of other notices, where this one refers to the national standard instead (assumption standard-majors). */
  standardMajorLists: z.array(majorList).default([]),
  /**
   * Categories that the notice names for the same majors, one for each kind of school. Being of one proves being of the
   * others.
   */
  majorCrosswalk: z.array(z.strictObject({ at, categories: names })).default([]),
  fees: byLevel(fee).optional(),
  /** Empty where the notice names no subjects. */
  subjects: byLevel(z.array(z.enum(SUBJECTS)).nonempty()).default({}),
  subjectsAt: at.optional(),
  /** 学历要求; `equivalent`: 同等学力 or 相当文化程度 will do. */
  education: z.strictObject({ floor: z.enum(EDUCATIONS), equivalent: z.boolean(), at }).optional(),
});

export type Occupation = z.infer<typeof occupation>;
export type NameList = z.infer<typeof nameList>;
export type MajorList = z.infer<typeof majorList>;
export type Fee = z.infer<typeof fee>;

/**
 * The relation of a named occupation to the one applied for. another: not the same, perhaps related · other: neither the same nor
 * related · unsure: it may be any of these.
 */
export type Relation = "own" | "related" | "another" | "other" | "unsure";

/** The same of work, of which a person may have said more. either: own or related · none: it counts for nothing. */
export type WorkRelation = Relation | "either" | "none";

/** Whether it is work in the occupation or a related one. */
export function countsAsWork(relation: WorkRelation | "unsaid"): boolean {
  return relation === "own" || relation === "related" || relation === "either";
}
