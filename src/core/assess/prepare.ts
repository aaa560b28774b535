import { solidText } from "../applicant/clean";
import type { Clause, MajorList, Occupation, Requirement, RequirementKind, RulePack } from "../rulepack/schema";
import type { Level } from "../rulepack/words";
import { LEVELS } from "../rulepack/words";
import type { Paper } from "./case";
import type { CertificateRequirement } from "./certificate";
import { majorName } from "./major";
import type { TitleRequirement } from "./title";

/** A clause with what its judges look up in it. */
export interface PreparedClause {
  readonly clause: Clause;
  readonly level: Level;
  /** The paper that `since` of the same clause counts from. */
  readonly certificate: CertificateRequirement | null;
  readonly title: TitleRequirement | null;
  /** How many papers it asks for. */
  readonly papers: number;
  /** Those among them that count as not held where nobody claims them. */
  readonly claims: readonly Paper[];
}

export type WorkType = Occupation["workTypes"][number];

/** An occupation of a pack, indexed for judging many rows. */
export interface PreparedOccupation {
  readonly occupation: Occupation;
  /** Levels for which the pack has clauses, lowest first. */
  readonly levels: readonly Level[];
  readonly clauses: ReadonlyMap<Level, readonly PreparedClause[]>;
  readonly allClauses: readonly PreparedClause[];
  /** Whether a name, without white space, is one of the occupation's own. */
  readonly isOwn: (name: string) => boolean;
  readonly related: ReadonlySet<string>;
  /** True as well where the notice names no related occupations at all. */
  readonly relatedOpen: boolean;
  readonly majorLists: readonly { readonly list: MajorList; readonly names: ReadonlySet<string> }[];
}

const prepared = new WeakMap<RulePack, readonly PreparedOccupation[]>();

/** The pack's occupations, indexed once for each pack. */
export function prepare(pack: RulePack): readonly PreparedOccupation[] {
  const known = prepared.get(pack);
  if (known) return known;
  const occupations = pack.occupations.map((occupation) => prepareOccupation(occupation, pack));
  prepared.set(pack, occupations);
  return occupations;
}

function prepareOccupation(occupation: Occupation, pack: RulePack): PreparedOccupation {
  const conditions = pack.conditions.find(({ id }) => id === occupation.conditions);
  const clauses = new Map<Level, readonly PreparedClause[]>();
  for (const level of LEVELS) {
    const printed = conditions?.levels[level];
    if (printed)
      clauses.set(
        level,
        printed.map((clause) => prepareClause(clause, level)),
      );
  }
  const { relatedOccupations } = occupation;
  return {
    occupation,
    levels: [...clauses.keys()],
    clauses,
    allClauses: [...clauses.values()].flat(),
    isOwn: ownNames(occupation),
    related: new Set(relatedOccupations?.items.map((item) => solidText(item))),
    relatedOpen:
      relatedOccupations === undefined || relatedOccupations.open || relatedOccupations.categories.length > 0,
    majorLists: occupation.majorLists.map((list) => ({
      list,
      names: new Set([...list.items, ...list.categories].map(majorName)),
    })),
  };
}

const PAPERS: ReadonlySet<RequirementKind> = new Set<RequirementKind>([
  "certificate",
  "title",
  "diploma",
  "enrolment",
  "training",
  "apprenticeship",
  "technicianCandidate",
]);

function prepareClause(clause: Clause, level: Level): PreparedClause {
  let certificate: CertificateRequirement | null = null;
  let title: TitleRequirement | null = null;
  for (const requirement of clause.requirements) {
    if (requirement.kind === "certificate") certificate ??= requirement;
    if (requirement.kind === "title") title ??= requirement;
  }
  const papers = clause.requirements.filter(({ kind }) => PAPERS.has(kind)).length;
  return { clause, level, certificate, title, papers, claims: clause.requirements.flatMap(claimOf) };
}

function claimOf(requirement: Requirement): readonly Paper[] {
  if (requirement.kind === "diploma") return requirement.evaluated ? ["evaluated"] : [];
  const { kind } = requirement;
  return kind === "title" || kind === "training" || kind === "apprenticeship" || kind === "technicianCandidate"
    ? [kind]
    : [];
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
