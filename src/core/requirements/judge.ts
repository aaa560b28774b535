import { allOf } from "../text/kleene";
import type { Case } from "./case";
import type { Finding, ClauseFinding } from "./finding";
import { kindOf, type Requirement } from "./kinds";
import type { PreparedClause } from "./prepared";

/** A clause is all of its requirements. */
export function judgeClause(prepared: PreparedClause, given: Case): ClauseFinding {
  const findings = prepared.clause.requirements.map((requirement) => judge(requirement, prepared, given));
  return { clause: prepared.clause, level: prepared.level, outcome: allOf(findings, outcomeOf), findings };
}

/** The same without what nobody asks for: whether all requirements are met. */
export function isClauseMet(prepared: PreparedClause, given: Case): boolean {
  // Most clauses ask for a paper, and most people hold none.
  if (prepared.certificate !== null && given.applicant.certificates.length === 0) return false;
  if (prepared.title !== null && given.applicant.title === null) return false;
  return prepared.clause.requirements.every((requirement) => kindOf(requirement).isMet(requirement, prepared, given));
}

/** One requirement of a clause. */
export function judge(requirement: Requirement, clause: PreparedClause, given: Case): Finding {
  const finding = kindOf(requirement).judge(requirement, clause, given);
  // Where the pack only assumes that the notice asks for it, nobody is turned away for it.
  if (!requirement.assumed || finding.outcome !== "unmet") return finding;
  return { ...finding, outcome: "unknown", gap: null, credentialMissing: false };
}

function outcomeOf({ outcome }: Finding) {
  return outcome;
}
