import type { RulePack } from "../../src/core/law/schema";
import type { Clause } from "../../src/core/requirements/clause";
import type { Requirement } from "../../src/core/requirements/kinds";
import { LEVELS, LEVEL_NAMES } from "../../src/core/terms/words";
import type { ExampleFile } from "../../src/core/examples/example";
import { peopleIn } from "../../src/core/examples/people";
import { rowsOf } from "../../src/core/examples/check";
import type { Outcome } from "../../src/core/text/kleene";
import type { Finding, ClauseFinding } from "../../src/core/requirements/finding";

/** What the examples of a pack leave unproved: clauses without people at both sides, numbers without their limit pair. */
export function gapsOf(pack: RulePack, file: ExampleFile): readonly string[] {
  const seen = findingsByClause(pack, file);
  return pack.conditions.flatMap((conditions) =>
    LEVELS.flatMap((level) => conditions.levels[level] ?? []).flatMap((clause) =>
      gapsIn(clause, seen.get(`${conditions.id} ${clause.id}`) ?? []).map(
        (gap) => `${conditions.id} ${clause.id}: ${gap}`,
      ),
    ),
  );
}

/** What the people written for a clause were found to be, by the conditions that their occupation has. */
function findingsByClause(pack: RulePack, file: ExampleFile): ReadonlyMap<string, readonly ClauseFinding[]> {
  const seen = new Map<string, ClauseFinding[]>();
  for (const { person, row } of rowsOf(peopleIn(file), pack, file.asOf)) {
    const occupation = pack.occupations.find(({ name }) => name === row?.decision.occupation);
    const finding = row?.decision.clauses.find(({ clause }) => clause.id === person.clause?.id);
    if (!occupation || !finding) continue;
    const key = `${occupation.conditions} ${finding.clause.id}`;
    seen.set(key, [...(seen.get(key) ?? []), finding]);
  }
  return seen;
}

function gapsIn(clause: Clause, people: readonly ClauseFinding[]): readonly string[] {
  const gaps: string[] = [];
  if (!people.some(({ findings }) => findings.every(isMetAsFarAsCanBe))) gaps.push("nobody meets it");
  const mayMiss = clause.requirements.some((_, place) => !isForAPerson(findingsAt(place, people)));
  if (mayMiss && !people.some(({ outcome }) => outcome === "unmet")) gaps.push("nobody misses it");
  for (const [place, requirement] of clause.requirements.entries()) {
    gaps.push(...pairGaps(requirement, findingsAt(place, people)));
  }
  return gaps;
}

function findingsAt(place: number, people: readonly ClauseFinding[]): readonly Finding[] {
  return people.flatMap(({ findings }) => findings[place] ?? []);
}

/** No sheet can say whether it is met: whoever is looked at, a person has to judge. */
function isForAPerson(findings: readonly Finding[]): boolean {
  return findings.length > 0 && findings.every(({ evidence }) => evidence.kind === "for-a-person");
}

/** Met, or open only because a person has to judge, or because the notice names no majors or related occupations at all. */
function isMetAsFarAsCanBe({ outcome, evidence, requirement }: Finding): boolean {
  if (outcome === "met") return true;
  if (outcome !== "unknown") return false;
  if (evidence.kind === "for-a-person") return true;
  if (evidence.kind === "school") {
    const { school, status, evaluated } = evidence.aspects;
    return evidence.major !== null && [school, status, evaluated].every((aspect) => aspect === "met");
  }
  if (evidence.kind === "certificate") return evidence.occupation !== null && evidence.level !== null;
  return requirement.kind === "practice" && requirement.since === "certificate" && evidence.kind === "months";
}

/** Who is exactly at the limit, and who is one month (a level, a rank) below it. */
function pairGaps(requirement: Requirement, findings: readonly Finding[]): readonly string[] {
  const wants: [string, (finding: Finding) => boolean][] = [];
  const name = nameOf(requirement);
  // What a pack only assumes is never unmet.
  const below: Outcome = requirement.assumed ? "unknown" : "unmet";
  if (requirement.kind === "intent" || isForAPerson(findings)) return [];
  if ("years" in requirement) {
    const need = requirement.years * 12;
    wants.push([
      `nobody has just ${name}`,
      ({ outcome, evidence }) => outcome !== "unmet" && isMonths(evidence) && evidence.months.min === need,
    ]);
    wants.push([
      `nobody is one month below ${name}`,
      ({ outcome, evidence }) => outcome === below && isMonths(evidence) && evidence.months.max === need - 1,
    ]);
  }
  if (requirement.kind === "certificate") {
    wants.push([
      `nobody has just ${name}`,
      ({ outcome, evidence }) =>
        outcome !== "unmet" && evidence.kind === "certificate" && evidence.level === requirement.level,
    ]);
    if (requirement.level < 5) {
      wants.push([
        `nobody is one level below ${name}`,
        ({ outcome, evidence }) =>
          outcome === below && evidence.kind === "certificate" && evidence.level === requirement.level + 1,
      ]);
    }
    if (requirement.heldYears) {
      const need = requirement.heldYears * 12;
      wants.push([
        `nobody holds it just ${requirement.heldYears} years`,
        ({ outcome, evidence }) => outcome === "met" && evidence.kind === "certificate" && evidence.held?.min === need,
      ]);
      wants.push([
        `nobody holds it a day less than ${requirement.heldYears} years`,
        ({ outcome, evidence }) =>
          outcome === "unmet" && evidence.kind === "certificate" && evidence.held?.max === need - 1,
      ]);
    }
  }
  wants.push([`nobody misses ${name}`, ({ outcome }) => outcome === below]);
  return wants.filter(([, holds]) => !findings.some(holds)).map(([gap]) => gap);
}

function isMonths(have: Finding["evidence"]): have is Extract<Finding["evidence"], { kind: "months" | "age" }> {
  return have.kind === "months" || have.kind === "age";
}

function nameOf(requirement: Requirement): string {
  if ("years" in requirement) {
    return `${requirement.kind} ${requirement.years}${"since" in requirement ? ` since ${requirement.since}` : ""}`;
  }
  if (requirement.kind === "certificate") return LEVEL_NAMES[requirement.level];
  return requirement.kind === "title" ? requirement.rank : requirement.kind;
}
