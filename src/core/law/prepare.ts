import { memoize } from "../text/memoize";
import type { RulePack } from "./schema";
import type { Clause } from "../requirements/clause";
import { kindOf, type Requirement } from "../requirements/kinds";
import type { Occupation } from "../terms/occupation";
import type { Level } from "../terms/words";
import { LEVELS } from "../terms/words";
import type { Credential } from "../requirements/credential";
import type { CertificateRequirement } from "../requirements/certificate";
import { prepareMajors } from "../requirements/study/major";
import { relationIn, workRelationIn } from "../requirements/scope";
import type { TitleRequirement } from "../requirements/title";
import { SILENT } from "../requirements/questions";
import type { PreparedClause, PreparedOccupation } from "../requirements/prepared";

const prepared = new WeakMap<RulePack, readonly PreparedOccupation[]>();

/** The pack's occupations, indexed once for each pack. */
export function prepare(pack: RulePack): readonly PreparedOccupation[] {
  const known = prepared.get(pack);
  if (known) return known;
  const occupations: PreparedOccupation[] = [];
  for (const occupation of pack.occupations) occupations.push(prepareOccupation(occupation, pack, occupations));
  prepared.set(pack, occupations);
  return occupations;
}

function prepareOccupation(
  occupation: Occupation,
  pack: RulePack,
  notice: readonly PreparedOccupation[],
): PreparedOccupation {
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
  const names = pack.vocabulary.occupations;
  const relationOf = memoize(relationIn(occupation, names));
  const workRelationOf = memoize(workRelationIn(occupation, names, relationOf));
  return {
    occupation,
    levels: [...clauses.keys()],
    highestFirst: [...clauses.keys()].reverse(),
    clauses,
    allClauses: [...clauses.values()].flat(),
    relationOf: relationOf,
    workRelationOf,
    noticeWorkRelationOf: workRelationOf,
    majors: prepareMajors(occupation.majorLists, occupation.majorCrosswalk, false, pack.catalog),
    strict: false,
    answers: SILENT,
    catalog: pack.catalog,
    notice,
  };
}

function prepareClause(clause: Clause, level: Level): PreparedClause {
  let certificate: CertificateRequirement | null = null;
  let title: TitleRequirement | null = null;
  for (const requirement of clause.requirements) {
    if (requirement.kind === "certificate") certificate ??= requirement;
    if (requirement.kind === "title") title ??= requirement;
  }
  return {
    clause,
    level,
    certificate,
    title,
    credentials: clause.requirements.filter((requirement) => kindOf(requirement).isPaper).length,
    presumedAbsent: clause.requirements.flatMap(claimOf),
    namesSchool: clause.requirements.some((requirement) => kindOf(requirement).namesSchool),
    assumptions: clause.requirements.flatMap((requirement) => kindOf(requirement).assumptions),
  };
}

function claimOf(requirement: Requirement): readonly Credential[] {
  const { claim } = kindOf(requirement);
  return claim !== null && claim.isAsked(requirement) ? [claim.paper] : [];
}
