import { remembered } from "../text/memoize";
import { NO_NAMES } from "../terms/occupation-names";
import type { MajorCatalog } from "../terms/major-catalog";
import type { Clause, Occupation, Requirement, RequirementKind, RulePack } from "./schema";
import type { Level } from "../terms/words";
import { LEVELS } from "../terms/words";
import type { Paper } from "../requirements/case";
import type { CertificateRequirement } from "../requirements/certificate";
import { prepareMajors, type PreparedMajors } from "../requirements/study/major";
import { kinshipIn, workKinshipIn, type Kinship } from "../requirements/scope";
import type { TitleRequirement } from "../requirements/title";

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
  /** It asks for a school or degree itself. */
  readonly namesSchool: boolean;
}

export type WorkType = Occupation["workTypes"][number];

/** An occupation of a pack, indexed for judging many rows. */
export interface PreparedOccupation {
  readonly occupation: Occupation;
  /** Levels for which the pack has clauses, lowest first. */
  readonly levels: readonly Level[];
  readonly highestFirst: readonly Level[];
  readonly clauses: ReadonlyMap<Level, readonly PreparedClause[]>;
  readonly allClauses: readonly PreparedClause[];
  /** What a named occupation is to this one. */
  readonly kinshipOf: (name: string) => Kinship;
  /** What a post, or what somebody writes as 从事职业, is to it. */
  readonly workKinshipOf: (text: string) => Kinship;
  readonly majors: PreparedMajors;
  /** What an open list does not name is not related (assumption unlisted-is-unrelated). */
  readonly strict: boolean;
  readonly catalog: MajorCatalog | undefined;
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
  const names = pack.vocabulary?.occupations ?? NO_NAMES;
  const kinshipOf = remembered(kinshipIn(occupation, names));
  return {
    occupation,
    levels: [...clauses.keys()],
    highestFirst: [...clauses.keys()].reverse(),
    clauses,
    allClauses: [...clauses.values()].flat(),
    kinshipOf,
    workKinshipOf: remembered(workKinshipIn(occupation, names, kinshipOf)),
    majors: prepareMajors(occupation.majorLists, occupation.majorCrosswalk, false, pack.catalog),
    strict: false,
    catalog: pack.catalog,
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
  return {
    clause,
    level,
    certificate,
    title,
    papers,
    claims: clause.requirements.flatMap(claimOf),
    namesSchool: clause.requirements.some(namesSchool),
  };
}

export function namesSchool({ kind }: Requirement): boolean {
  return kind === "diploma" || kind === "enrolment";
}

function claimOf(requirement: Requirement): readonly Paper[] {
  if (requirement.kind === "diploma") return requirement.evaluated ? ["evaluated"] : [];
  const { kind } = requirement;
  return kind === "title" || kind === "training" || kind === "apprenticeship" || kind === "technicianCandidate"
    ? [kind]
    : [];
}
