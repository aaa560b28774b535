import type { RulePack } from "../../src/core/law/schema";
import type { Occupation } from "../../src/core/terms/occupation";
import type { Day } from "./day";
import type { Aim, Job, Life, Paper } from "./life";
import type { Random } from "./random";
import type { Written } from "./spelling";
import type { Told } from "./told";
import { isInScope, isOwn } from "./trade";
import { monthsIn } from "./work-truth";

/** Somebody who fills in a row. */
export interface Writer {
  readonly life: Life;
  readonly aim: Aim;
  readonly told: Told;
  readonly asOf: Day;
  readonly occupation: Occupation;
  readonly pack: RulePack;
  readonly random: Random;
  /** Whether the sheet has a column of that name, so that the word need not stand elsewhere. */
  readonly has: (column: string) => boolean;
}

/** One heading and what people write under it. */
export interface Column {
  readonly heading: string;
  /** What the heading asks for, by a name that columns ask each other by. */
  readonly about: string;
  readonly cell: (writer: Writer) => Written;
}

/** Full work in the occupation; with `wide` also in one the notice calls related. */
export function ownWork({ life, occupation, pack }: Writer, wide: boolean): readonly Job[] {
  return life.jobs.filter(
    ({ trade, kind }) =>
      kind === "全职" && (isOwn(trade, occupation) || (wide && isInScope(trade, "either", occupation, pack) === "yes")),
  );
}

/** Whole months of such work from a day on; null where the spells leave a year's end open. */
export function monthsOf(jobs: readonly Job[], since: Day, asOf: Day): number | null {
  const { least, most } = monthsIn(jobs, since, asOf);
  return least === most ? least : null;
}

/** The certificate the row is about: the highest of the occupation, else the highest. */
export function paperTold({ life, occupation }: Writer): Paper | undefined {
  const byHeight = [...life.papers].sort((a, b) => (a.level ?? 9) - (b.level ?? 9));
  return byHeight.find(({ trade, level }) => level !== null && isOwn(trade, occupation)) ?? byHeight[0];
}

export function jobNow({ life, asOf }: Writer): Job | undefined {
  return life.jobs.find(({ end }) => end === null || end > asOf);
}

/** A column that people leave empty that often. */
export function column(heading: string, about: string, blank: number, cell: (writer: Writer) => Written): Column {
  return { heading, about, cell: (writer) => (writer.random.chance(blank) ? "" : cell(writer)) };
}
