import { at, day, levels, text } from "../terms/atoms";
import * as z from "../terms/zod";

/** A day, or the notice's own words where it prints only months (1月底前). */
const when = z.union([day, z.string().regex(/月/)], "日期写作 2026-01-25；公告只印月份的，照录原文");

/**
 * One printed row of the plan, as printed. What is wrong in it stays; `mend` beside it says what is used instead, and
 * which slip says why.
 */
const session = z.strictObject({
  apply: when.nullable(),
  exam: when,
  /** The work-type cell of this row, where it differs from the block's `workTypes` (which are used). */
  workTypesPrinted: text.optional(),
  mend: z.strictObject({ apply: when.optional(), exam: when.optional(), slip: text }).optional(),
});

/** The rows that share occupation, work types, levels and subjects. */
const planBlock = z.strictObject({
  at,
  occupation: text,
  /** Empty: 不分工种. */
  workTypes: z.array(text).default([]),
  levels,
  subjects: z.strictObject({ theory: z.boolean(), skill: z.boolean(), comprehensive: z.boolean() }),
  venue: text.nullable(),
  contact: text.nullable(),
  sessions: z.array(session).nonempty("至少要有一场"),
  /** The occupation meant, where the table misprints it. */
  mend: z.strictObject({ occupation: text, slip: text }).optional(),
});

export const plan = z.strictObject({
  at,
  title: text,
  institution: text,
  institutionCode: text.nullable(),
  institutionType: text.nullable(),
  contactPerson: text.nullable(),
  contactPhone: text.nullable(),
  date: day.nullable(),
  blocks: z.array(planBlock).nonempty("至少要有一组场次"),
  footnotes: z.array(text).default([]),
  /** What other cells print wrongly (codes cut by a line break …); the pack holds what is used. */
  slips: z.array(text).default([]),
});

export type Plan = z.infer<typeof plan>;
export type PlanBlock = z.infer<typeof planBlock>;
