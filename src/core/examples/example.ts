import { day, text } from "../terms/atoms";
import * as z from "../terms/zod";
import { ALL_FIELDS, fieldHeader } from "../sheet/fields";

/**
 * People written down beside a pack: who just meets each of its clauses and who just misses it. They are facts of their
 * own, by the headings of a registration sheet, and do not change when the pack does.
 */

const verdict = z.enum(["eligible", "ineligible", "undetermined"]);
const cell = z.union([z.string(), z.number()], "应为文字或数字").exactOptional();
const cells = Object.fromEntries(ALL_FIELDS.map((field) => [fieldHeader(field), cell]));

/** What somebody's cells hold; a heading left out is blank. */
const facts = z.strictObject(cells);

/** Somebody like the one the line is written under, but for these cells; "" empties one. */
const line = z.strictObject({
  ...cells,
  /** The verdict, where it is not the one that the clause alone would give. */
  then: verdict.exactOptional(),
  /** The nearest clause, where it has to be looked at. */
  nearest: text.exactOptional(),
  /** What one of the reasons says. */
  says: text.exactOptional(),
});
const lines = z.array(line).default([]);

/** The people of one clause: `who`, and others who differ from that one in a few cells. */
const clausePeople = z.strictObject({
  who: line,
  /** What the clause is for `who`. Unknown is the best there is where the notice leaves something to a person. */
  is: z.enum(["met", "unknown"]).default("met"),
  met: lines,
  unmet: lines,
  unknown: lines,
});

const group = z.strictObject({
  everybody: facts,
  /** Whatever their clauses say: the levels of this group are printed but not offered. */
  then: verdict.exactOptional(),
  /** By clause id, whose first digit is the level applied for. */
  clauses: z.record(z.string().regex(/^[1-5]-\d+[a-z]?$/, "条款编号写作 4-1 或 4-4a"), clausePeople).default({}),
  /** What stands before all clauses: levels offered, age, education. */
  verdicts: z.partialRecord(verdict, z.array(line)).default({}),
});

export const exampleFile = z.strictObject({ pack: text, asOf: day, groups: z.array(group).nonempty("至少要有一组") });

export type ExampleFile = z.infer<typeof exampleFile>;
export type ExampleGroup = ExampleFile["groups"][number];
export type ExampleLine = z.infer<typeof line>;
