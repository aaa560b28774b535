import { EDUCATIONS, SCHOOL_TERMS, SCOPES, SUBJECTS } from "./words";
import { at, byLevel, levels, occupationCode, text, yuan } from "./atoms";
import * as z from "./zod";

/** Names as the notice prints them, joined by 、 and without its last 等; one printed twice counts once. */
const names = text.transform((printed) => [...new Set(printed.replace(/\s/g, "").split("、"))]).default([]);

/** A list of names; `open` ends in 等: what is not in it may still be meant. Categories resolve by rules/catalog. */
const nameList = z.strictObject({
  at,
  open: z.boolean(),
  items: names,
  categories: names,
  /** What the list prints wrongly; `items` and `categories` hold what is used. */
  slips: z.array(text).default([]),
});

/** Majors that a notice lists, and where they apply: a clause or school that no list of the occupation covers has no majors named. */
const majorList = nameList.extend({
  id: text,
  label: text.optional(),
  /** own: the list is of 本专业 · either: of 本专业或相关专业 · related: of 相关专业 only, what 本专业 is the notice does not say. */
  scope: z.enum(SCOPES),
  /** Clause ids the list is for; all clauses where left out. */
  clauses: z.array(text).nonempty().optional(),
  /** The notice does not say which clauses the list is for: a major of the occupation's other lists is then unknown, not unmet. */
  clausesAssumed: z.boolean().default(false),
  /** School terms whose graduates may use the list; all where left out. */
  schools: z.array(z.enum(SCHOOL_TERMS)).nonempty().optional(),
});

const price = yuan.nullable().default(null);
/** Whole yuan; null where the notice publishes no such price. */
const fee = z.strictObject({ total: yuan.nullable(), theory: price, skill: price, comprehensive: price, at });

/** Another name that means the same; `warn`: a misprint or an old name, accepted with a warning. */
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
  /** What other notices print, where this one prints no list but points to the national standard (assumption standard-majors). */
  standardMajorLists: z.array(majorList).default([]),
  /** Categories of several catalogues that the notice names for the same thing, a kind of school each: one proves the others. */
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
 * What a named occupation is to the one applied for. another: surely not the same, perhaps related · other: neither · unsure:
 * nobody knows.
 */
export type Relation = "own" | "related" | "another" | "other" | "unsure";
