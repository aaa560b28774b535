import type { AuditRow } from "../core/audit";
import { preconditionText } from "../core/explain/precondition";
import { problemSentence } from "../core/explain/problems/row";
import { reasonsOf, remarksOf, rulingTexts, unreadText } from "../core/explain/row";
import type { Severity } from "../core/problems/catalog";
import type { RowProblem } from "../core/problems/row-problem";
import type { Evidence } from "../core/requirements/finding";
import { placeIn } from "../core/sheet/form/layout";
import { cellOf, findingPlace, preconditionPlace, problemPlace, type Place } from "./place";

/** One thing that is said of a row, with the cell or the row it is about; null where there is none. */
export interface Told {
  readonly sentence: string;
  readonly place: Place | null;
}

/**
/**
 * What there is to say about a row, first what the clerk has decided, then what the engine's verdict hangs on: why it was turned
 * away; the mistakes, then the reason, where it is open; what to look at in a row that is in order. What each clause lacks is
 * left to the ledger, and so is what only repeats a mistake told before, or is no fault.
 */
export function toldOf(row: AuditRow): readonly Told[] {
  return once([...rulingTold(row), ...engineTold(row)]);
}

function rulingTold(row: AuditRow): readonly Told[] {
  return rulingTexts(row).map((sentence) => ({ sentence, place: cellOf(row, ["ruling"]) }));
}

function engineTold(row: AuditRow): readonly Told[] {
  const { problems, verdict } = row.decision;
  const unread = unreadTold(row);
  const remarks = remarksOf(row.decision).map(bare);
  const told = (problem: RowProblem): Told => ({
    sentence: problemSentence(problem),
    place: problemPlace(row, problem),
  });
  const said = (severity: Severity) => problems.filter((problem) => problem.severity === severity).map(told);
  const [errors, warnings] = [said("error"), said("warning")];
  switch (verdict) {
    case "ineligible": {
      // That the level is not offered is told as a problem, and is why the row was turned away.
      const shut = problems.filter(({ kind }) => kind === "not-offered").map(told);
      return [...shut, ...preconditionsTold(row), ...reasonTold(row), ...remarks, ...errors, ...warnings];
    }
    case "undetermined": {
      const before = [...unread, ...errors, ...preconditionsTold(row)];
      return [...before, ...(isRepeated(row, before) ? [] : reasonTold(row)), ...remarks, ...warnings];
    }
    case "eligible":
      // That a clause is met is no fault, and stands in the ledger.
      return [...warnings, ...(warnings.length === 0 ? reasonTold(row) : []), ...remarks];
  }
}

/**
 * The reason says the same as what stands before it: its clause is met, or it lacks nothing but cells that are told to be wrong,
 * or an occupation that is told to stand in a column nobody has settled.
 */
function isRepeated({ decision, unread }: AuditRow, before: readonly Told[]): boolean {
  const { nearest, problems } = decision;
  if (before.length === 0 || nearest === null) return false;
  if (nearest.outcome === "met") return true;
  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(({ at }) => at.field));
  const open = nearest.findings.filter(({ outcome }) => outcome !== "met");
  return open.every(
    ({ blanks, outcome, evidence }) =>
      outcome === "unknown" &&
      (blanks.length > 0 ? blanks.every((it) => wrong.has(it)) : unread.length > 0 && isPerhapsElsewhere(evidence)),
  );
}

function isPerhapsElsewhere(evidence: Evidence): boolean {
  return evidence.kind === "months" && evidence.unclear?.kind === "occupation" && evidence.unclear.perhaps;
}

/** What stands before all clauses; that something is not offered is a problem of the row already. */
function preconditionsTold(row: AuditRow): readonly Told[] {
  const { preconditions, problems } = row.decision;
  const isTold = problems.some(({ kind }) => kind === "not-offered");
  return preconditions
    .filter(({ kind, outcome }) => outcome !== "met" && !(kind === "not-offered" && outcome === "unmet" && isTold))
    .map((one) => ({ sentence: preconditionText(one), place: preconditionPlace(row, one) }));
}

/** The clause that decides, in one sentence; none where a precondition has shut all of them. */
function reasonTold(row: AuditRow): readonly Told[] {
  const { decision } = row;
  const shut = decision.preconditions.filter(({ outcome }) => outcome !== "met").map(preconditionText);
  const others = new Set([...shut, ...unreadText(row), ...remarksOf(decision)]);
  const [sentence] = reasonsOf(row).filter((one) => !others.has(one));
  if (sentence === undefined) return [];
  const { clause, nearest } = decision;
  const open = (clause ?? nearest)?.findings.filter(({ outcome }) => outcome !== "met") ?? [];
  const first = open.find(({ outcome }) => outcome === "unmet") ?? open[0];
  return [{ sentence, place: first === undefined ? null : findingPlace(row, first) }];
}

function unreadTold(row: AuditRow): readonly Told[] {
  const { reading, applicant, unread } = row;
  const [first] = unread;
  const place =
    first === undefined || reading === null
      ? null
      : { sheet: reading.name, ...placeIn(reading, applicant.row, first.column) };
  return unreadText(row).map((sentence) => ({ sentence, place }));
}

function bare(sentence: string): Told {
  return { sentence, place: null };
}

function once(told: readonly Told[]): readonly Told[] {
  return [...new Map(told.map((one) => [one.sentence, one])).values()];
}
