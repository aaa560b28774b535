import type { Requirement } from "./requirement";
import { judgeAge } from "./age";
import type { Case } from "./case";
import { judgeCertificate } from "./certificate";
import { judgeApprenticeship, judgeManual, judgeTechnicianCandidate, judgeTraining } from "./claims";
import { isDiplomaMet, judgeDiploma } from "./diploma";
import { judgeEnrolment } from "./enrolment";
import { allOf } from "../text/kleene";
import { judgePractice } from "./practice";
import { judgeTitle } from "./title";
import { judgeIntent, judgeWorking } from "./working";
import type { Finding, ClauseFinding } from "./finding";
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
  return prepared.clause.requirements.every((requirement) => isMet(requirement, prepared, given));
}

/** Whether one requirement is met, without a finding where that costs much. */
export function isMet(requirement: Requirement, clause: PreparedClause, given: Case): boolean {
  return requirement.kind === "diploma"
    ? isDiplomaMet(requirement, clause, given)
    : judge(requirement, clause, given).outcome === "met";
}

export function judge(requirement: Requirement, clause: PreparedClause, given: Case): Finding {
  const finding = judgeAsPrinted(requirement, clause, given);
  // Where the pack only assumes that the notice asks for it, nobody is turned away for it.
  if (!requirement.assumed || finding.outcome !== "unmet") return finding;
  return { ...finding, outcome: "unknown", gap: null, paper: false };
}

function judgeAsPrinted(requirement: Requirement, clause: PreparedClause, given: Case): Finding {
  switch (requirement.kind) {
    case "age":
      return judgeAge(requirement, given);
    case "intent":
      return judgeIntent(requirement);
    case "working":
      return judgeWorking(requirement, given);
    case "practice":
      return judgePractice(requirement, clause, given);
    case "certificate":
      return judgeCertificate(requirement, given);
    case "title":
      return judgeTitle(requirement, given);
    case "diploma":
      return judgeDiploma(requirement, clause, given);
    case "enrolment":
      return judgeEnrolment(requirement, clause, given);
    case "training":
      return judgeTraining(requirement, given);
    case "apprenticeship":
      return judgeApprenticeship(requirement, given);
    case "technicianCandidate":
      return judgeTechnicianCandidate(requirement, given);
    case "manual":
      return judgeManual(requirement);
  }
}

function outcomeOf({ outcome }: Finding) {
  return outcome;
}
