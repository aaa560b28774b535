import { requirementPhrase } from "../requirements/clause";
import type { Clause } from "../requirements/clause";
import { kindOf, type Requirement } from "../requirements/kinds";

/** What a requirement asks for in the words of the clause it stands in, for the ledger. */
export function needText(requirement: Requirement, clause: Clause): string {
  return keptText(whole, requirement, clause, requirementPhrase);
}

/** The same in a few words, for a sentence that names the clause already: 累计从业满5年, 五级/初级工证书. */
export function briefNeed(requirement: Requirement, clause: Clause): string {
  return keptText(brief, requirement, clause, briefly);
}

// The same few requirements stand in every row.
const whole = new WeakMap<Requirement, string>();
const brief = new WeakMap<Requirement, string>();

function keptText(
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
  return kindOf(requirement).brief(requirement) ?? requirementPhrase(requirement, clause);
}
