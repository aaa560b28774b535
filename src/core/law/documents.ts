import { at, count, text } from "../terms/atoms";
import { KINDS, type RequirementKind } from "../requirements/kinds";
import * as z from "../terms/zod";
import { ORIGINS } from "../terms/words";

/** A document an applicant must bring, in the words the row is told; `slip` where the notice names the wrong one. */
const needed = z.strictObject({ text, at, slip: text.optional() });
const neededList = z.array(needed);

const byKind = z.strictObject(
  Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, neededList])) as Record<
    RequirementKind,
    typeof neededList
  >,
);

/** 申报材料: the documents of everybody, those that 个人 or 团体 add, and those that a requirement or a clause adds. */
export const documents = z.strictObject({
  always: neededList.default([]),
  individual: neededList.default([]),
  group: neededList.default([]),
  /** By kind of requirement: added where the clause used has one of the kind. */
  byRequirement: byKind.partial().default({}),
  /** By clause id, where the notice prints a table of clauses and documents; then `byRequirement` is empty. */
  byClause: z.record(z.string(), neededList).default({}),
});

/** The photo file as the notice asks for it; sizes in kilobytes and pixels. */
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

/** 证件类型 that are accepted, by the applicant's origin. `types` are as used; `slips` names what is misprinted. */
export const idTypes = z.strictObject({
  at,
  accepted: z.array(z.strictObject({ origin: z.enum(ORIGINS), types: z.array(text).nonempty() })).nonempty(),
  slips: z.array(text).default([]),
});
