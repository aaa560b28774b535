import { at, byLevel, day, text } from "../terms/atoms";
import { calendar, groupApplication } from "./calendar";
import type { MajorCatalog } from "../terms/major-catalog";
import type { Vocabulary } from "../sheet/vocabulary";
import { documents, photo, idTypes } from "./documents";
import { occupation } from "../terms/occupation";
import { plan } from "./plan";
import { clause } from "../requirements/clause";
import { wording } from "../requirements/wording";
import * as z from "../terms/zod";
import { passMark, retake } from "../requirements/preconditions/retake";
import { penalty } from "../requirements/preconditions/ban";
import { prerequisites } from "../requirements/preconditions/rules";

/**
 * The only definition of a rule pack: every type of the law is inferred from this file and the parts it imports. Objects are
 * strict: a misspelt key is a fault. checks/crosscheck.ts finds what needs several objects (a condition that does not exist,
 * clauses out of order …).
 */

const clauses = z.array(clause).nonempty("至少要有一款");

/** The conditions of one or several occupations. Their common wording is copied into each clause. */
const conditions = z
  .strictObject({ id: text, at, wording: wording.exactOptional(), levels: byLevel(clauses) })
  .transform(({ wording: common, ...rest }) => {
    if (!common) return rest;
    const worded = (list: z.infer<typeof clauses> | undefined) =>
      list?.map((one) => ({ ...one, wording: { ...common, ...one.wording } })) as typeof list;
    const { 5: five, 4: four, 3: three, 2: two, 1: one } = rest.levels;
    return { ...rest, levels: { 5: worded(five), 4: worded(four), 3: worded(three), 2: worded(two), 1: worded(one) } };
  });

/** A mistake that the notice prints. Without `used` it is only recorded, and what is printed is used. */
const slip = z
  .strictObject({
    id: text,
    /** What it is about. Slips of the plan are listed with the plan table. */
    topic: z.enum(["plan", "occupations", "conditions", "lists", "fees", "documents", "notice"]),
    at,
    printed: text,
    used: text.optional(),
    why: text,
  })
  .transform(({ used, ...printed }) => ({ ...printed, used: used ?? printed.printed, mended: used !== undefined }));

export const rulePack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "只用小写字母、数字和连字符"),
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
  prerequisites: prerequisites.default({}),
  conditions: z.array(conditions).nonempty(),
  occupations: z.array(occupation).nonempty(),
  passMark: passMark.optional(),
  documents: documents.optional(),
  photo: photo.optional(),
  idTypes: idTypes.optional(),
  retake: retake.optional(),
  penalties: z.array(penalty).default([]),
  groupApplication: groupApplication.optional(),
  calendar: calendar.default([]),
  plan: plan.optional(),
  slips: z.array(slip).default([]),
});

export type RulePack = z.infer<typeof rulePack> & {
  /** The majors of each category that its lists name. */
  readonly catalog?: MajorCatalog;
  /** The headings, schools, remarks and trade words of sheets. */
  readonly vocabulary: Vocabulary;
};
export type Slip = z.infer<typeof slip>;
