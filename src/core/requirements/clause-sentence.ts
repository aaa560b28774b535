import type { Clause, Requirement, Wording } from "./requirement";
import { phraseOf, STANDARD_WORDING, yearsOf } from "./phrase";
import { LEVEL_NAMES } from "../terms/words";

/**
 * The sentence of a clause, rendered from its requirements in the notices' own phrasing. What a pack only assumes stands
 * in 〔 〕.
 */
export function clauseSentence(clause: Clause): string {
  const wording = { ...STANDARD_WORDING, ...clause.wording };
  let sentence = "";
  let previous: Requirement | undefined;
  for (const requirement of clause.requirements) {
    const opens = requirement.assumed && !previous?.assumed ? "〔" : "";
    const closes = previous?.assumed && !requirement.assumed ? "〕" : "";
    sentence += `${joint(previous, requirement)}${closes}${opens}${phraseOf(requirement, wording)}`;
    previous = requirement;
  }
  return `${sentence}${previous?.assumed ? "〕" : ""}。`;
}

/** What stands between two requirements of a clause. */
function joint(previous: Requirement | undefined, next: Requirement): string {
  if (!previous) return "";
  switch (next.kind) {
    case "practice":
      return next.since ? "后，" : "，";
    case "certificate":
    case "title":
    case "technicianCandidate":
      return beforePaper(previous);
    case "diploma":
      return next.graduate ? beforePerson(previous) : beforePaper(previous);
    case "enrolment":
      return beforePerson(previous);
    case "age":
    case "intent":
    case "working":
    case "training":
    case "apprenticeship":
    case "manual":
      return "，";
  }
}

/** …证书，并取得…毕业证书; …工作满5年，并在取得…证书后 */
function beforePaper(previous: Requirement): string {
  if (isPaper(previous)) return "，并";
  return previous.kind === "practice" ? "，并在" : "，";
}

/** …证书的技师学院毕业生 */
function beforePerson(previous: Requirement): string {
  return isPaper(previous) ? "的" : "，";
}

function isPaper({ kind }: Requirement): boolean {
  return kind === "certificate" || kind === "title" || kind === "technicianCandidate" || kind === "diploma";
}

/**
 * One requirement alone, as a ledger calls it: 取得四级/中级工证书后从业满4年. `clause` is the clause it stands in; from it come
 * the paper that years are counted from and the notice's wording.
 */
export function requirementPhrase(requirement: Requirement, clause?: Clause): string {
  const wording: Required<Wording> = { ...STANDARD_WORDING, ...clause?.wording, certificate: "证书", title: "职称" };
  if (requirement.kind !== "practice" || !requirement.since) return phraseOf(requirement, wording);
  return `取得${paperName(requirement.since, clause)}后从业${yearsOf(requirement.years, wording)}`;
}

function paperName(since: "certificate" | "title", clause: Clause | undefined): string {
  for (const requirement of clause?.requirements ?? []) {
    if (requirement.kind !== since) continue;
    if (requirement.kind === "certificate") return `${LEVEL_NAMES[requirement.level]}证书`;
    if (requirement.kind === "title") return `${requirement.rank}职称`;
  }
  return since === "certificate" ? "证书" : "职称";
}
