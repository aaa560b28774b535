import { solidText } from "../text/clean";
import { isUnreliable, type Known } from "../facts/fact";
import type { OccupationNames } from "../terms/occupation-names";
import type { Occupation } from "../terms/occupation";
import type { Scope } from "../terms/words";
import type { Outcome } from "../text/kleene";
import type { Relation } from "../terms/occupation";
import type { PreparedOccupation } from "./prepared";
import { relatedByAnswer, workName } from "./questions";

/** 本职业 by any of its names or work types, 相关职业 by the notice's list; a list that ends in 等 leaves the rest open. */
export function relationIn(occupation: Occupation, names: OccupationNames): (name: string) => Relation {
  const isOwn = ownNames(occupation);
  const isAnother = anotherOccupation(occupation, names);
  const { relatedOccupations } = occupation;
  const related = new Set(relatedOccupations?.items.map((item) => solidText(item)));
  const isOpen = !relatedOccupations || relatedOccupations.open || relatedOccupations.categories.length > 0;
  return (name) => {
    const text = solidText(name);
    if (isOwn(text)) return "own";
    if (related.has(text)) return "related";
    if (!isOpen) return "other";
    return isAnother(text) ? "another" : "unsure";
  };
}

/**
 * Whether a name is surely that of another occupation: the catalogue has it, and it is neither an old nor a short name of
 * this one. 企业人力资源管理师 and 企业人力资源管理师(劳务派遣管理员) may be one.
 */
function anotherOccupation({ name }: Occupation, { known, former }: OccupationNames): (text: string) => boolean {
  const own = solidText(name);
  const old = former.get(own);
  return (text) => {
    const [first = ""] = text.split(/[([【]/);
    return known.has(first) && !own.includes(first) && !first.includes(own) && !old?.has(first);
  };
}

/**
 * What a post or 从事职业 is to the occupation: by its name, or by one of the words people in it usually write. Of several
 * (直播、选品) all have to be.
 */
export function workRelationIn(
  occupation: Occupation,
  names: OccupationNames,
  relationOf: (name: string) => Relation,
): (text: string) => Relation {
  const usual = names.words.get(solidText(occupation.name));
  const one = (text: string): Relation => {
    const relation = relationOf(text);
    if (relation !== "unsure" || usual === undefined) return relation;
    return usual.has(text) || usual.has(workName(text)) ? "own" : "unsure";
  };
  return (written) => {
    const text = solidText(written);
    const whole = one(text);
    const parts = text.split(/[、,，/;；和及]/).filter(Boolean);
    if (whole === "own" || whole === "related" || parts.length < 2) return whole;
    const kinds = parts.map(one);
    if (kinds.every((kind) => kind === "own")) return "own";
    return kinds.every((kind) => kind === "own" || kind === "related") ? "related" : whole;
  };
}

const ACCEPTS = {
  own: { own: "met", related: "unmet", another: "unmet", other: "unmet", unsure: "unknown" },
  related: { own: "unmet", related: "met", another: "unknown", other: "unmet", unsure: "unknown" },
  either: { own: "met", related: "met", another: "unknown", other: "unmet", unsure: "unknown" },
} as const satisfies Record<Scope, Record<Relation, Outcome>>;

/** Whether a paper of the named occupation is one of the scope asked for; null: the paper does not say. */
export function inScope(name: string | null, scope: Scope, occupation: PreparedOccupation): Outcome {
  // A paper without an occupation is taken as one of the occupation applied for, except where only 相关职业 will do.
  if (name === null) return scope === "related" ? "unknown" : "met";
  const relation = occupation.relationOf(name);
  const outcome = ACCEPTS[scope][relation];
  if (outcome !== "unknown") return outcome;
  const about = solidText(name);
  const asked = { kind: "certificate", about, occupation: occupation.occupation.name, scope } as const;
  const said = relatedByAnswer(asked, relation, occupation.answers);
  // What a person has said goes before what is assumed.
  if (said !== "unknown") return said;
  return relation === "unsure" && isUnrelated(name, occupation) ? ACCEPTS[scope].other : outcome;
}

/** Where what a list does not name is not related; a shortened name of one that it does name is left open. */
function isUnrelated(name: string, { strict, occupation }: PreparedOccupation): boolean {
  const { relatedOccupations } = occupation;
  if (!strict || !relatedOccupations || relatedOccupations.categories.length > 0) return false;
  const text = solidText(name);
  const listed = [occupation.name, ...relatedOccupations.items].map(solidText);
  return !listed.some((one) => one.startsWith(text) || text.startsWith(one));
}

/** The same of a name that may be in doubt: then nobody knows which occupation the paper is of. */
export function factInScope(name: Known<string>, scope: Scope, occupation: PreparedOccupation): Outcome {
  return isUnreliable(name) ? "unknown" : inScope(name.value, scope, occupation);
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
