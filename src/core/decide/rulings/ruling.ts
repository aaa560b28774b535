import type { WrittenRuling } from "../../facts/ruling";
import type { RuledVerdict } from "../../facts/values/ruling";
import type { ShutPrecondition } from "../../problems/details";
import { placed, unplaced, type Locate, type UnplacedProblem } from "../../problems/row-problem";
import type { Level } from "../../terms/words";
import type { Applicant } from "../../facts/applicant";
import type { Decision, FeeQuote, Verdict } from "../decision";
import { quote } from "../fee";
import { onlyOffered } from "../level";
import type { Application } from "../recognize";
import type { Binding } from "./bind";

/**
 * counted: the ruling holds · stale: it was made on other facts · unconfirmed: it goes over a precondition and gives no reason.
 * Of the last two the engine's own verdict stands, and the clerk's cells stay.
 */
export type RulingState = "counted" | "stale" | "unconfirmed";

/** 人工核定 of a row, with what it comes to. */
export interface Ruling extends WrittenRuling {
  readonly state: RulingState;
  /** What an eligible one gives: the level applied for and its fee, which is none where the level is not offered. */
  readonly level: Level | null;
  readonly fee: FeeQuote;
}

/** What stands for a row in the end: the clerk's word where it stands, else the engine's. Level and fee as in a decision. */
export interface FinalAnswer {
  readonly verdict: Verdict;
  readonly level: Level | null;
  readonly fee: FeeQuote;
  readonly byClerk: boolean;
}

/** Who ruled, behind the reason as it is read. */
const BY = /\(核定人:([^()]+)\)$/;
const NOTHING_DUE: FeeQuote = { kind: "none" };

export function finalOf({
  decision,
  ruling,
}: {
  readonly decision: Decision;
  readonly ruling: Ruling | null;
}): FinalAnswer {
  if (ruling?.state !== "counted") {
    const { verdict, level, fee } = decision;
    return { verdict, level, fee, byClerk: false };
  }
  const { verdict, level, fee } = ruling;
  return verdict === "eligible"
    ? { verdict, level, fee, byClerk: true }
    : { verdict, level: null, fee: NOTHING_DUE, byClerk: true };
}

/** What a screen asks about a second time before the clerk rules so: the preconditions she goes over. [] of any other ruling. */
export function needsSecondConfirmation(
  { decision }: { readonly decision: Decision },
  verdict: RuledVerdict,
): readonly ShutPrecondition[] {
  return verdict === "eligible" ? unmetPreconditions(decision) : [];
}

/** The rows whose ruling is set aside: 需重新核定. */
export function setAside<R extends { readonly ruling: Ruling | null }>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ ruling }) => ruling !== null && ruling.state !== "counted");
}

/** The preconditions that a row does not meet: whoever rules it eligible goes over them. */
function unmetPreconditions({ preconditions }: Pick<Decision, "preconditions">): readonly ShutPrecondition[] {
  return [...new Set(preconditions.filter(({ outcome }) => outcome === "unmet").map(({ kind }) => kind))];
}

/**
 * A decided row with its ruling, and with what is to be said of that. `binding`: how the ruling stands to the facts; undefined:
 * nothing is ruled.
 */
export function ruledRow(
  decision: Decision,
  applicant: Applicant,
  application: Application,
  binding: Binding | undefined,
  locate: Locate,
): { readonly decision: Decision; readonly ruling: Ruling | null } {
  const { ruling: written, row } = applicant;
  if (written === null || binding === undefined) return { decision, ruling: null };
  const unmet = needsSecondConfirmation({ decision }, written.verdict);
  const state = stateOf(written, binding, unmet);
  const problem = problemOf(state, binding, unmet);
  const problems = problem === null ? decision.problems : [...decision.problems, placed(problem, row, locate)];
  return {
    decision: { ...decision, problems },
    ruling: { ...written, state, ...claimOf(decision, applicant, application) },
  };
}

function stateOf({ reason }: WrittenRuling, binding: Binding, unmet: readonly ShutPrecondition[]): RulingState {
  if (binding !== "bound") return "stale";
  return unmet.length > 0 && reasonAlone(reason) === "" ? "unconfirmed" : "counted";
}

function problemOf(state: RulingState, binding: Binding, unmet: readonly ShutPrecondition[]): UnplacedProblem | null {
  if (binding !== "bound") return unplaced("override-stale", "ruling", { why: binding });
  if (state === "unconfirmed") return unplaced("override-reason", "ruling", { preconditions: unmet });
  return unmet.length > 0 ? unplaced("override-gate", "ruling", { preconditions: unmet }) : null;
}

function claimOf(
  { level, fee, appliedLevel }: Decision,
  { applied }: Applicant,
  application: Application,
): Pick<Ruling, "level" | "fee"> {
  if (level !== null && fee.kind !== "none") return { level, fee };
  if (application.occupation === null) return { level: level ?? appliedLevel, fee: NOTHING_DUE };
  const asked = level ?? appliedLevel ?? onlyOffered(application);
  if (asked === null || application.offers[asked][0].outcome === "unmet") return { level: asked, fee: NOTHING_DUE };
  return { level: asked, fee: quote(application.occupation.occupation, asked, applied.subjects, applied.retake) };
}

/** The reason as it is written into the sheet, with who ruled behind it; "" may be left out of either. */
export function reasonWritten(reason: string, who: string): string {
  const name = who.trim();
  return name === "" ? reason.trim() : `${reason.trim()}（核定人：${name.replace(/[()（）]/g, "")}）`;
}

/** The reason as it is read, without who ruled. */
export function reasonAlone(reason: string): string {
  return reason.replace(BY, "");
}

/** Who ruled, as far as the reason says; null: it does not. */
export function ruledBy(reason: string): string | null {
  return BY.exec(reason)?.[1] ?? null;
}
