import type { AuditRow } from "../audit";
import type { Decision } from "../decide/decision";
import type { Applicant } from "../facts/applicant";
import type { RowProblem } from "../problems/row-problem";
import type { Correction } from "./correction";

/**
 * Whether a row says after its corrections what it said before: the same facts, no further problem, and for another name of the
 * same thing the same decision. A birth that could not be read, and that the number proves, is the one fact that may appear.
 */
export function saysTheSame(before: AuditRow, after: AuditRow, cells: readonly Correction[]): boolean {
  const isRenamed = cells.some(({ kind }) => kind === "name");
  const isProven = cells.some(({ kind, before: cell }) => kind === "fromId" && cell !== "");
  if (!addsNone(before.decision.problems, after.decision.problems)) return false;
  if (isRenamed && !isDecidedAlike(before, after)) return false;
  return sameFacts(before.applicant, after.applicant, isRenamed, isProven);
}

function addsNone(before: readonly RowProblem[], after: readonly RowProblem[]): boolean {
  if (after.length === 0) return true;
  const known = before.map(keyOf);
  return after.every((problem) => known.includes(keyOf(problem)));
}

function keyOf({ kind, at }: RowProblem): string {
  return `${kind} ${"field" in at ? at.field : ""}`;
}

function isDecidedAlike({ decision: one }: AuditRow, { decision: other }: AuditRow): boolean {
  const answer = ({ verdict, level, highestLevel, fee, occupation, workType, missing }: Decision) => [
    [verdict, level, highestLevel, fee],
    [occupation, workType, missing],
  ];
  return (
    same(answer(one), answer(other)) &&
    one.clause?.clause.id === other.clause?.clause.id &&
    one.nearest?.clause.id === other.nearest?.clause.id
  );
}

function sameFacts(one: Applicant, other: Applicant, isRenamed: boolean, isProven: boolean): boolean {
  const facts = ({ applied, ...rest }: Applicant) => ({
    ...rest,
    problems: null,
    major: isRenamed ? null : rest.major,
    birth: isProven ? null : rest.birth,
    provenBirth: isProven ? null : rest.provenBirth,
    unreliableFields: [...rest.unreliableFields].filter((field) => !(isProven && field === "birthDate")).sort(),
    applied: isRenamed ? { ...applied, occupation: null, workType: null } : applied,
  });
  return same(facts(one), facts(other));
}

/** Whether two values hold the same, however deep. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((item) => other.has(item));
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && same(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
