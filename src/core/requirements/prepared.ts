import type { Occupation } from "../terms/occupation";
import type { Assumption } from "./assumptions";
import type { Clause } from "./clause";
import type { Level } from "../terms/words";
import type { Credential } from "./credential";
import type { CertificateRequirement } from "./certificate";
import type { TitleRequirement } from "./title";
import type { MajorCatalog } from "../terms/major-catalog";
import type { PreparedMajors } from "./study/major";
import type { Relation, WorkRelation } from "../terms/occupation";
import type { AnswerSource } from "./questions";

export type WorkType = Occupation["workTypes"][number];

/** A clause with what its judges look up in it. */
export interface PreparedClause {
  readonly clause: Clause;
  readonly level: Level;
  /** The paper that `since` of the same clause counts from. */
  readonly certificate: CertificateRequirement | null;
  readonly title: TitleRequirement | null;
  /** How many papers it asks for. */
  readonly credentials: number;
  /** Those among them that count as not held where nobody claims them. */
  readonly presumedAbsent: readonly Credential[];
  /** It asks for a school or degree itself. */
  readonly namesSchool: boolean;
  /** Assumptions that may decide it beside those that may decide every clause. */
  readonly assumptions: readonly Assumption[];
}

/** An occupation of a pack, indexed for judging many rows. */
export interface PreparedOccupation {
  readonly occupation: Occupation;
  /** Levels for which the pack has clauses, lowest first. */
  readonly levels: readonly Level[];
  readonly highestFirst: readonly Level[];
  readonly clauses: ReadonlyMap<Level, readonly PreparedClause[]>;
  readonly allClauses: readonly PreparedClause[];
  /** What a named occupation is to this one. */
  readonly relationOf: (name: string) => Relation;
  /** What a post, or what somebody writes as 从事职业, is to it. */
  readonly workRelationOf: (text: string) => WorkRelation;
  /** The same by the notice and the lists of usual words alone. */
  readonly noticeWorkRelationOf: (text: string) => Relation;
  readonly majors: PreparedMajors;
  /** What an open list does not name is not related (assumption unlisted-is-unrelated). */
  readonly strict: boolean;
  /** What a person has said where the notice leaves it open. */
  readonly answers: AnswerSource;
  readonly catalog: MajorCatalog | undefined;
  /** Every occupation of the same notice, this one too. */
  readonly notice: readonly PreparedOccupation[];
}
