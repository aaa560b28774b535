import { at, byLevel, count, text } from "./atoms";
import * as z from "./zod";

/** 补考: how long a passed subject counts, by level. When the time begins no notice says. */
export const retake = z.strictObject({
  at,
  validYears: byLevel(count),
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
  accepted: z.array(z.strictObject({ origin: text, types: z.array(text).nonempty() })).nonempty(),
  slips: z.array(text).default([]),
});
