import { at, count, text } from "../terms/atoms";
import { KINDS, type RequirementKind } from "../requirements/kinds";
import * as z from "../terms/zod";
import { ORIGINS } from "../terms/words";

/** A paper an applicant must bring, as the row is told; `slip` where the notice names the wrong one. */
const paper = z.strictObject({ text, at, slip: text.optional() });
const papers = z.array(paper);

const byKind = z.strictObject(
  Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, papers])) as Record<RequirementKind, typeof papers>,
);

/** 申报材料: what everybody brings, what only 个人 or only 团体 add, and what a requirement or a clause asks for. */
export const documents = z.strictObject({
  always: papers.default([]),
  individual: papers.default([]),
  group: papers.default([]),
  /** By the kinds of requirement the clause used consists of. */
  byRequirement: byKind.partial().default({}),
  /** By clause id, where the notice prints a matrix; then `byRequirement` is empty. */
  byClause: z.record(z.string(), papers).default({}),
});

/** The photo file; bounds in kilobytes and pixels as printed. */
export const photo = z.strictObject({
  at,
  size: text,
  background: text,
  withinMonths: count.optional(),
  formats: z.array(text).nonempty(),
  maxKb: count.optional(),
  minKb: count.optional(),
  minWidthPx: count.optional(),
  minHeightPx: count.optional(),
  fileName: text.optional(),
});

/** Identity papers accepted, by where the applicant is from; `types` hold what is used, the slip what is misprinted. */
export const idTypes = z.strictObject({
  at,
  accepted: z.array(z.strictObject({ origin: z.enum(ORIGINS), types: z.array(text).nonempty() })).nonempty(),
  slips: z.array(text).default([]),
});
