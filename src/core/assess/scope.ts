import { solidText } from "../applicant/clean";
import type { Scope } from "../rulepack/words";
import type { Outcome } from "./decision";
import type { PreparedOccupation } from "./prepare";

/** What a named occupation is to the one applied for. */
export type Kinship = "own" | "related" | "other" | "unsure";

/** 本职业 by any of its names or work types, 相关职业 by the notice's list; a list that ends in 等 leaves the rest open. */
export function kinshipOf(name: string, occupation: PreparedOccupation): Kinship {
  const text = solidText(name);
  if (occupation.isOwn(text)) return "own";
  if (occupation.related.has(text)) return "related";
  return occupation.relatedOpen ? "unsure" : "other";
}

const ACCEPTS = {
  own: { own: "met", related: "unmet", other: "unmet", unsure: "unknown" },
  related: { own: "unmet", related: "met", other: "unmet", unsure: "unknown" },
  either: { own: "met", related: "met", other: "unmet", unsure: "unknown" },
} as const satisfies Record<Scope, Record<Kinship, Outcome>>;

/** Whether a paper of the named occupation is one of the scope asked for; `blank` is what a paper without a name counts as. */
export function inScope(name: string | null, scope: Scope, occupation: PreparedOccupation): Outcome {
  // A paper without an occupation is taken as one of the occupation applied for, except where only 相关职业 will do.
  if (name === null) return scope === "related" ? "unknown" : "met";
  return ACCEPTS[scope][kinshipOf(name, occupation)];
}
