import type { RulePack } from "../../src/core/law/schema";
import type { Occupation } from "../../src/core/terms/occupation";
import type { Scope } from "../../src/core/terms/words";
import type { Truth } from "./kleene";

/** Whether a trade is one that the clause accepts for the occupation; a list that ends in 等 leaves the others to a person. */
export function isInScope(trade: string, scope: Scope, occupation: Occupation, pack: RulePack): Truth {
  const own = isOwn(trade, occupation);
  if (scope === "own") return own ? "yes" : isNamedElsewhere(trade, occupation, pack) ? "no" : "judge";
  if (own) return scope === "either" ? "yes" : "open";
  const list = occupation.relatedOccupations;
  if (list?.items.includes(trade)) return "yes";
  return list === undefined || list.open ? "judge" : "no";
}

/** Its own name, another name of it, or one of its work types. */
export function isOwn(trade: string, { name, aliases, workTypes }: Occupation): boolean {
  const names = [name, ...aliases.map((one) => one.name)];
  for (const type of workTypes) names.push(type.name, ...type.aliases.map((one) => one.name));
  return names.includes(trade);
}

function isNamedElsewhere(trade: string, own: Occupation, pack: RulePack): boolean {
  return pack.occupations.some((other) => other !== own && other.name === trade);
}
