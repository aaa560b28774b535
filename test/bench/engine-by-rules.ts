import { Engine, type ConditionProperties } from "json-rules-engine";
import type { Applicant } from "../../src/core/facts/applicant";
import { ageOf } from "../../src/core/requirements/age";
import { caseOf, type Case } from "../../src/core/requirements/case";
import { certificatesFor } from "../../src/core/requirements/certificate";
import { judge } from "../../src/core/requirements/judge";
import { prepare } from "../../src/core/law/prepare";
import { workAfter } from "../../src/core/requirements/employment/employment";
import type { RulePack } from "../../src/core/law/schema";
import type { Requirement } from "../../src/core/requirements/kinds";
import type { Day } from "../../src/core/time/day";
import { DEFAULT_ASSUMPTIONS } from "../../src/core/requirements/assumptions";
import type { PreparedClause, PreparedOccupation } from "../../src/core/requirements/prepared";

/** What the rules find: a verdict on level 4 and the highest level that is met. */
export interface Ruling {
  readonly verdict: string;
  readonly highestLevel: number | null;
}

type Bound = "min" | "max";
const NO_CERTIFICATE = 9;

/**
 * Every clause of the occupation as rules of json-rules-engine: one that holds when it is met, and for level 4 one that holds
 * while it may be met. The engine puts the requirements together; intervals, schools and majors are worked out for it by the
 * functions that ours uses.
 */
export function rulesEngine(pack: RulePack, asOf: Day): (person: Applicant) => Promise<Ruling> {
  const [occupation] = prepare(pack);
  if (!occupation) throw new Error("a pack without occupations");
  const engine = new Engine();
  for (const prepared of occupation.allClauses) {
    for (const bound of prepared.level === 4 ? (["min", "max"] as const) : (["min"] as const)) {
      const all = prepared.clause.requirements.map((requirement) => conditionOf(requirement, prepared, bound));
      engine.addRule({ conditions: { all }, event: { type: bound, params: { level: prepared.level } } });
    }
  }
  return async (person) => {
    const { events } = await engine.run(factsOf(person, occupation, asOf));
    const met = events.filter(({ type }) => type === "min").map(({ params }) => Number(params?.["level"]));
    const possible = events.some(({ type }) => type === "max");
    const verdict = met.includes(4) ? "eligible" : possible ? "undetermined" : "ineligible";
    return { verdict, highestLevel: met.length === 0 ? null : Math.min(...met) };
  };
}

function conditionOf(
  requirement: Requirement,
  { clause, certificate }: PreparedClause,
  bound: Bound,
): ConditionProperties {
  const atLeast = (fact: string, value: number) => ({
    fact: `${fact} ${bound}`,
    operator: "greaterThanInclusive",
    value,
  });
  switch (requirement.kind) {
    case "age":
      return atLeast("age", requirement.years * 12);
    case "practice":
      if (requirement.since === undefined) return atLeast("work", requirement.years * 12);
      return atLeast(
        requirement.since === "title" ? "after title" : `after ${certificate?.level ?? ""}`,
        requirement.years * 12,
      );
    case "certificate":
      return { fact: "certificate", operator: "lessThanInclusive", value: requirement.level };
    case "working":
      return atLeast("work", 1);
    default:
      return {
        fact: `${clause.id} ${requirement.kind}`,
        operator: "in",
        value: bound === "min" ? ["met"] : ["met", "unknown"],
      };
  }
}

function factsOf(person: Applicant, occupation: PreparedOccupation, asOf: Day): Record<string, unknown> {
  const given = caseOf(person, occupation, asOf, DEFAULT_ASSUMPTIONS, new Set());
  const age = ageOf(person, asOf);
  const { total } = given.employment;
  const facts: Record<string, unknown> = {
    "age min": age.min,
    "age max": age.max,
    "work min": total.min,
    "work max": total.max,
    "after title min": 0,
    "after title max": 0,
    certificate: person.certificates[0]?.level.value ?? NO_CERTIFICATE,
  };
  for (const prepared of occupation.allClauses) {
    const { certificate, clause } = prepared;
    if (certificate) addAfter(facts, certificate, given);
    for (const requirement of clause.requirements) {
      const { kind } = requirement;
      if (kind === "practice" || kind === "certificate" || kind === "age" || kind === "working") continue;
      facts[`${clause.id} ${kind}`] = judge(requirement, prepared, given).outcome;
    }
  }
  return facts;
}

function addAfter(
  facts: Record<string, unknown>,
  asked: NonNullable<PreparedClause["certificate"]>,
  given: Case,
): void {
  const [paper] = certificatesFor(asked, given);
  const after = paper ? workAfter(given.employment, paper.date, paper.stated) : { min: 0, max: 0 };
  facts[`after ${asked.level} min`] = after.min;
  facts[`after ${asked.level} max`] = paper?.higher ? given.employment.total.max : after.max;
}
