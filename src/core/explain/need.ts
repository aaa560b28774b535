import { requirementPhrase } from "../requirements/clause-sentence";
import type { Clause, Requirement } from "../requirements/requirement";
import { LEVEL_NAMES } from "../terms/words";

/** What a requirement asks for in the words of the clause it stands in, for the ledger. */
export function needText(requirement: Requirement, clause: Clause): string {
  return remembered(whole, requirement, clause, requirementPhrase);
}

/** The same in a few words, for a sentence that names the clause already: 累计从业满5年, 五级/初级工证书. */
export function briefNeed(requirement: Requirement, clause: Clause): string {
  return remembered(brief, requirement, clause, briefly);
}

// The same few requirements stand in every row.
const whole = new WeakMap<Requirement, string>();
const brief = new WeakMap<Requirement, string>();

function remembered(
  memory: WeakMap<Requirement, string>,
  requirement: Requirement,
  clause: Clause,
  say: (requirement: Requirement, clause: Clause) => string,
): string {
  const known = memory.get(requirement);
  if (known !== undefined) return known;
  const text = say(requirement, clause);
  memory.set(requirement, text);
  return text;
}

function briefly(requirement: Requirement, clause: Clause): string {
  switch (requirement.kind) {
    case "practice":
      return requirement.since ? requirementPhrase(requirement, clause) : `累计从业满${requirement.years}年`;
    case "certificate":
      return `${LEVEL_NAMES[requirement.level]}证书${requirement.heldYears ? `满${requirement.heldYears}年` : ""}`;
    case "title":
      return `${requirement.rank}职称`;
    case "diploma":
      return "毕业证书";
    case "enrolment":
      return `${requirement.schools.join("、")}${requirement.classes.join("、")}学生`;
    case "training":
      return `${LEVEL_NAMES[requirement.level]}培训`;
    case "technicianCandidate":
      return "预备技师证书";
    case "age":
    case "intent":
    case "working":
    case "apprenticeship":
    case "manual":
      return requirementPhrase(requirement, clause);
  }
}
