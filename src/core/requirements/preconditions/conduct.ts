import { at, byLevel, count, text } from "../../terms/atoms";
import { ORIGINS } from "../../terms/words";
import * as z from "../../terms/zod";

/** 补考: how long a passed subject counts, by level. When the time begins no notice says: the day of the exam is taken. */
export const retake = z.strictObject({
  at,
  validYears: byLevel(count),
  /** How long after the exam its result is published: so much later the time may begin, too. */
  published: z.strictObject({ workingDays: count, days: count.optional(), at }).optional(),
  /** How often within that time; without limit where left out. */
  attempts: count.optional(),
  /** A new application for the same occupation and level gives up the subjects passed. */
  forfeitedByNewApplication: z.boolean().default(false),
  /** Who failed in a competition may retake. */
  afterCompetition: z.boolean().default(true),
});

/** What a misdeed costs: which results, and for how long nobody may take part again. */
export const penalty = z.strictObject({
  at,
  conduct: text,
  /** Words by which a list of violations names it; those of several penalties leave open which one is meant. */
  acts: z.array(text).default([]),
  /** 情节轻微 or 情节严重, where that makes the difference. */
  gravity: z.enum(["轻微", "严重"]).optional(),
  cancels: z.enum(["subject", "session", "certificate"]),
  ban: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("restOfYear") }),
      z.strictObject({ kind: z.literal("years"), years: count }),
    ])
    .optional(),
});

/** Identity papers accepted, by where the applicant is from; `types` hold what is used, the slip what is misprinted. */
export const idTypes = z.strictObject({
  at,
  accepted: z.array(z.strictObject({ origin: z.enum(ORIGINS), types: z.array(text).nonempty() })).nonempty(),
  slips: z.array(text).default([]),
});

export type Retake = z.infer<typeof retake>;
export type Penalty = z.infer<typeof penalty>;
