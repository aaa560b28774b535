import * as z from "../../terms/zod";
import { addMonths, dayOf, partsOf, type Day } from "../../time/day";
import type { Ban, BanDuration } from "../../facts/records/bans";
import type { Matched } from "../../facts/records/person-records";
import type { PreconditionRules } from "./rules";
import { sheetProblem, type SheetProblem } from "../../problems/sheet-problem";
import type { Case } from "../case";
import type { Outcome } from "../../text/kleene";
import type { Precondition } from "./precondition";
import { at, count, text } from "../../terms/atoms";

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

export type Penalty = z.infer<typeof penalty>;

/** When a ban is in force: surely through `sure`, perhaps through `perhaps`; Infinity: without end. */
interface Term {
  readonly first: Day;
  readonly sure: Day;
  readonly perhaps: Day;
}

/** 禁考: a ban in force closes all levels. Null where nobody is banned on the day. */
export function banPrecondition({ applicant, day }: Case, pack: PreconditionRules): Precondition | null {
  let worst: Precondition | null = null;
  for (const ban of applicant.records?.bans ?? []) {
    const term = termOf(ban.duration, pack);
    if (term === null) continue;
    const free = freedom(ban, term, day);
    if (free === "met" || worst?.outcome === "unmet") continue;
    const { place, duration: written } = ban;
    const { sure: last, perhaps: latest } = term;
    const trace = { place, last, latest, sure: free === "unmet", namesake: !ban.sure, written };
    worst = { kind: "banned", outcome: free, blanks: [], ban: trace };
  }
  return worst;
}

/** The first day from the given one on that no ban reaches; null where one may last for ever. */
export function dayAfterBans(bans: readonly Matched<Ban>[], day: Day, pack: PreconditionRules): Day | null {
  let free = day;
  for (const ban of bans) {
    const term = termOf(ban.duration, pack);
    if (term === null || freedom(ban, term, day) === "met") continue;
    if (term.perhaps === Infinity) return null;
    free = Math.max(free, term.perhaps + 1);
  }
  return free;
}

/** Whether somebody is free of a ban on the day; the last day of a ban belongs to it. */
function freedom({ sure }: Matched<Ban>, { first, sure: last, perhaps }: Term, day: Day): Outcome {
  if (day > perhaps) return "met";
  // A violation that lies ahead is a slip of the pen; and a name alone proves nothing.
  return sure && day >= first && day <= last ? "unmet" : "unknown";
}

/** Null where the notice knows no ban for it. */
function termOf(term: BanDuration, pack: PreconditionRules): Term | null {
  switch (term.kind) {
    case "until":
      return { first: -Infinity, sure: term.last.min, perhaps: term.last.max };
    case "unreadable":
      return { first: -Infinity, sure: -Infinity, perhaps: Infinity };
    case "conduct": {
      const penalties = penaltiesFor(term.conduct, pack);
      if (penalties.every(({ ban }) => ban === undefined)) return null;
      if (term.date === null) return { first: -Infinity, sure: -Infinity, perhaps: Infinity };
      const { date } = term;
      return {
        first: date.max,
        sure: Math.min(...penalties.map((penalty) => lastDay(penalty, date.min))),
        perhaps: Math.max(...penalties.map((penalty) => lastDay(penalty, date.max))),
      };
    }
  }
}

/** The penalties a conduct may mean: by the words it is called, else any; 情节轻微 or 情节严重 choose among those. */
export function penaltiesFor(conduct: string, { penalties }: PreconditionRules): readonly Penalty[] {
  const said = penalties.flatMap(({ acts }) => acts).filter((act) => conduct.includes(act));
  // 作弊 inside of 串通作弊 is not said by itself.
  const words = said.filter((act) => !said.some((longer) => longer !== act && longer.includes(act)));
  const named = penalties.filter(({ acts }) => acts.some((act) => words.includes(act)));
  const meant = named.length > 0 ? named : penalties;
  const graded = meant.filter(({ gravity }) => gravity !== undefined && conduct.includes(`情节${gravity}`));
  return graded.length > 0 ? graded : meant;
}

/** The last day on which a penalty keeps somebody out. */
function lastDay({ ban }: Penalty, date: Day): Day {
  switch (ban?.kind) {
    case undefined:
      return -Infinity;
    case "restOfYear":
      return dayOf(partsOf(date).year, 12, 31);
    case "years":
      return addMonths(date, ban.years * 12);
  }
}

/** Bans without an end, which the notice does not give either: they have no effect, and the clerk is told. */
export function unmeasuredBans(bans: readonly Ban[], { penalties }: PreconditionRules): readonly SheetProblem[] {
  const [first, ...more] = penalties.some(({ ban }) => ban)
    ? []
    : bans.filter(({ duration }) => duration.kind === "conduct");
  if (first === undefined) return [];
  const at = { kind: "record-row", ...first.place } as const;
  return [sheetProblem("record-ban-unmeasured", at, { rows: more.length + 1 })];
}
