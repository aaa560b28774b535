import type { Requirement } from "./requirement";
import type { Field } from "../terms/field";
import type { Case, Paper } from "./case";
import { unclaimed } from "./case";
import { anyOf, both, type Outcome } from "../text/kleene";
import { inScope } from "./scope";
import type { Finding } from "./finding";

type Training = Extract<Requirement, { kind: "training" }>;
type Apprenticeship = Extract<Requirement, { kind: "apprenticeship" }>;
type TechnicianCandidate = Extract<Requirement, { kind: "technicianCandidate" }>;
type Manual = Extract<Requirement, { kind: "manual" }>;

/** 经…正规培训达规定学时，并取得结业证书 (or 考试合格). */
export function judgeTraining(requirement: Training, given: Case): Finding {
  const { training } = given.applicant;
  if (training === null) return nobodyClaims(requirement, "training", "trainingLevel", given);
  // The column states 结业, of that level only; training for a lower one is none for this.
  if (training.level > requirement.level) return nobodyClaims(requirement, "training", "trainingLevel", given);
  if (training.level < requirement.level) return found(requirement, "unknown", ["trainingLevel"]);
  const scope = inScope(training.occupation, requirement.scope, given.occupation);
  if (scope === "unmet") return nobodyClaims(requirement, "training", "trainingLevel", given);
  const proof: Outcome = (training.proof ?? "结业证书") === requirement.proof ? "met" : "unknown";
  const blanks: Field[] = training.proof === null ? ["trainingProof"] : [];
  return found(requirement, both(proof, scope), blanks);
}

/** 学徒期满 */
export function judgeApprenticeship(requirement: Apprenticeship, given: Case): Finding {
  const { apprenticeship } = given.applicant;
  if (apprenticeship === null) return nobodyClaims(requirement, "apprenticeship", "apprenticeship", given);
  return found(requirement, apprenticeship ? "met" : "unmet", []);
}

/** 预备技师证书, which is no level of its own. */
export function judgeTechnicianCandidate(requirement: TechnicianCandidate, given: Case): Finding {
  const held = given.applicant.certificates.filter(({ kind }) => kind === "预备技师证书");
  if (held.length === 0) return nobodyClaims(requirement, "technicianCandidate", "certificateKind", given);
  return found(
    requirement,
    anyOf(held, ({ occupation }) => inScope(occupation, requirement.scope, given.occupation)),
    [],
  );
}

/** What only a person can judge. */
export function judgeManual(requirement: Manual): Finding {
  return { ...found(requirement, "unknown", []), paper: false };
}

function nobodyClaims(requirement: Requirement, paper: Paper, field: Field, given: Case): Finding {
  const outcome = unclaimed(paper, given);
  return found(requirement, outcome, outcome === "unknown" ? [field] : []);
}

function found(requirement: Requirement, outcome: Outcome, blanks: readonly Field[]): Finding {
  return {
    requirement,
    outcome,
    have: { kind: "none" },
    gap: null,
    paper: outcome === "unmet",
    blanks: outcome === "unknown" ? blanks : [],
  };
}
