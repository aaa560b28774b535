import { at, day, levels, text } from "../terms/atoms";
import * as z from "../terms/zod";

/** A day; the notice's words where it prints only months (1月底前). */
const when = z.union([day, z.string().regex(/月/)], "日期写作 2026-01-25；公告只印月份的，照录原文");

/**
 * One row of the plan as printed, mistakes included. `mend` has what is used instead of a mistake, and the slip that says
 * why.
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
  /** Ids of the slips about other cells (a code cut by a line break …). The pack has those cells as used. */
  slips: z.array(text).default([]),
});

export type Plan = z.infer<typeof plan>;
export type PlanBlock = z.infer<typeof planBlock>;
