import { solidText } from "../applicant/clean";
import type { Occupation } from "../rulepack/schema";
import type { Scope } from "../rulepack/words";
import type { Outcome } from "./decision";
import type { PreparedOccupation } from "./prepare";

/** What a named occupation is to the one applied for. */
export type Kinship = "own" | "related" | "other" | "unsure";

/** 本职业 by any of its names or work types, 相关职业 by the notice's list; a list that ends in 等 leaves the rest open. */
export function kinshipIn(occupation: Occupation): (name: string) => Kinship {
  const isOwn = ownNames(occupation);
  const { relatedOccupations } = occupation;
  const related = new Set(relatedOccupations?.items.map((item) => solidText(item)));
  const isOpen = !relatedOccupations || relatedOccupations.open || relatedOccupations.categories.length > 0;
  return (name) => {
    const text = solidText(name);
    if (isOwn(text)) return "own";
    if (related.has(text)) return "related";
    return isOpen ? "unsure" : "other";
  };
}

const ACCEPTS = {
  own: { own: "met", related: "unmet", other: "unmet", unsure: "unknown" },
  related: { own: "unmet", related: "met", other: "unmet", unsure: "unknown" },
  either: { own: "met", related: "met", other: "unmet", unsure: "unknown" },
} as const satisfies Record<Scope, Record<Kinship, Outcome>>;

/** Whether a paper of the named occupation is one of the scope asked for; null: the paper does not say. */
export function inScope(name: string | null, scope: Scope, { kinshipOf }: PreparedOccupation): Outcome {
  // A paper without an occupation is taken as one of the occupation applied for, except where only 相关职业 will do.
  if (name === null) return scope === "related" ? "unknown" : "met";
  return ACCEPTS[scope][kinshipOf(name)];
}

/** Names, codes and work types of an occupation, alone or joined: 互联网营销师(直播销售员), 4-01-06-02-互联网营销师. */
function ownNames({ name, code, aliases, legacyCodes, workTypes }: Occupation): (text: string) => boolean {
  const names = new Set([name, ...aliases.map((alias) => alias.name)].map(solidText));
  const codes = [...(code === null ? [] : [code]), ...legacyCodes];
  const types = new Set(
    workTypes.flatMap((type) => [type.name, ...type.aliases.map((alias) => alias.name)]).map(solidText),
  );
  return (text) => {
    if (names.has(text) || types.has(text)) return true;
    if (codes.some((own) => text === own || text.startsWith(`${own}-`))) return true;
    const [first = "", second = "", ...rest] = text.split(/[-()（）·/]+/).filter(Boolean);
    return rest.length === 0 && names.has(first) && types.has(second);
  };
}
